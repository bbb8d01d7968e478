import csv
import io
import re

import pytest
from django.urls import reverse

from discussion.models import AssignmentTalk
from tests import factories
from tests import factories_discussion as make


def address(cast, what=""):
    return reverse(f"admin:discussion_talk_participation{what}", args=[cast.assignment.pk])


def names(response):
    return re.findall(r'<th scope="row"><bdi>([^<]+)', response.content.decode())


def test_a_teacher_reads_the_numbers_and_sorts_them(cast, teacher):
    make.make_post(cast.thread, cast.classmate)

    by_name, by_replies = teacher.get(address(cast)), teacher.get(address(cast), {"sort": "-replies"})
    odd = teacher.get(address(cast), {"sort": "pk; drop"})

    assert [names(response) for response in (by_name, by_replies, odd)] == [["Ada", "Bo"], ["Bo", "Ada"], ["Ada", "Bo"]]
    assert 'aria-sort="descending"' in by_replies.content.decode()
    assert "are told that it is not graded" in by_name.content.decode()


def test_the_file_runs_no_formula(cast, teacher):
    cast.student.pseudonym = "=1+1"
    cast.student.save()

    response = teacher.get(address(cast, "_csv"))
    rows = list(csv.reader(io.StringIO(response.content.decode().removeprefix("\ufeff"))))

    assert response["Content-Disposition"].startswith('attachment; filename="taking-part-class-a')
    assert rows[0][:6] == ["Name", "In the class", "Threads opened", "Replies", "Days", "First posts"]
    assert [row[:6] for row in rows[1:]] == [
        ["'=1+1", "in the class", "1", "0", "1", "0"],
        ["Bo", "in the class", "0", "0", "0", "0"],
    ]


def test_each_order_has_an_address_of_its_own(cast, teacher):
    page = teacher.get(address(cast), {"sort": "-days"}).content.decode()

    links = re.findall(r'aria-sort="[a-z]+"><a href="([^"]*)"', page)
    assert [link.startswith(f"{address(cast)}?sort=") for link in links] == [True] * 6


def test_other_classes_are_not_there(cast, client_of):
    clients = [client_of(user) for user in (cast.other_teacher, cast.student)]

    got = [client.get(address(cast, what), {"all": "1"}).status_code for client in clients for what in ("", "_csv")]

    assert got == [404, 404, 302, 302]


@pytest.mark.parametrize("students", [1, 40])
def test_the_page_costs_as_many_queries_for_any_class(cast, teacher, django_assert_num_queries, students):
    for _ in range(students):
        make.make_posts(cast.thread, factories.make_student(cast.classroom), 2)

    with django_assert_num_queries(9):
        teacher.get(address(cast))


def test_students_read_their_own_numbers_and_no_others(cast, student, classmate, teacher):
    page = reverse("discussion:own_part", args=[cast.assignment.pk])
    cast.classmate.pseudonym = "Periwinkle"
    cast.classmate.save()
    make.make_post(cast.thread, cast.student)
    before = student.get(page).content.decode()
    AssignmentTalk.objects.create(assignment=cast.assignment, is_graded=True)
    after = student.get(page).content.decode()

    assert "You have written 2 posts on 1 day." in before
    assert "Taking part is not graded." in before
    assert "Taking part counts, by these numbers alone" in after
    assert "You have not written anything" in classmate.get(page).content.decode()
    assert ["Periwinkle" in text for text in (before, after)] == [False, False]
    assert teacher.get(page).url == address(cast)
