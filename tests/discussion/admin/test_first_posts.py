import re

import pytest
from django.urls import reverse

from discussion.models import AssignmentTalk, FirstPost
from discussion.writing import deeds
from tests import factories
from tests import factories_discussion as make


def address(cast):
    return reverse("admin:discussion_talk_first_posts", args=[cast.assignment.pk])


def first_post(cast, author, body="As it *was*."):
    post = make.make_post(cast.thread, author, body=body)
    return FirstPost.objects.create(
        assignment=cast.assignment, section=cast.section, author=author, post=post, quote="A sentence.", body=body,
        at=post.created_at,
    )  # fmt: skip


def text_of(response):
    page = response.content.decode().split('class="first-posts"', 1)[-1].split("</main>", 1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


@pytest.fixture
def talk(cast):
    return AssignmentTalk.objects.create(assignment=cast.assignment, posts_first=True)


def test_a_teacher_reads_first_versions_by_section(cast, teacher, talk):
    kept = first_post(cast, cast.classmate)
    same = text_of(teacher.get(address(cast)))
    deeds.withdraw_post(kept.post)

    after = text_of(teacher.get(address(cast)))

    assert "A sentence. As it was ." in same
    assert "changed since" not in same
    assert "changed since A sentence. As it was ." in after
    assert "Not yet: 1 student Ada" in after


def test_without_the_rule_the_page_says_so(cast, teacher):
    page = teacher.get(address(cast)).content.decode()

    assert "students may read before they write" in page
    assert "Not yet" not in page


def test_first_posts_on_an_earlier_version_stay(cast, teacher, talk):
    first_post(cast, cast.classmate)
    cast.section.is_current = False
    cast.section.save()

    assert "(earlier version)" in text_of(teacher.get(address(cast)))


def test_what_students_write_is_harmless_at_the_desk(cast, teacher, talk):
    first_post(cast, cast.classmate, body="<script>alert(1)</script> <img src=x>")

    page = teacher.get(address(cast)).content.decode()

    assert ("<script>alert" in page, "<img src=x" in page) == (False, False)


def test_other_classes_are_not_there(cast, client_of, talk):
    assert client_of(cast.other_teacher).get(address(cast)).status_code == 404


@pytest.mark.parametrize("count", [1, 5])
def test_the_page_costs_as_many_queries_for_any_number(cast, teacher, talk, django_assert_num_queries, count):
    for _ in range(count):
        first_post(cast, factories.make_student(cast.classroom))

    with django_assert_num_queries(9):
        teacher.get(address(cast))
