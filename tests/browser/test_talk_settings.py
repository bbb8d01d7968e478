"""A teacher sets how a class talks, makes groups and reads first posts; a student writes before reading."""

import pytest
from django.urls import reverse

from discussion.groups.deeds import make_groups
from discussion.models import AssignmentTalk, FirstPost
from tests import factories_discussion as make
from tests.browser import people
from tests.browser.test_accessibility import LOOKS, problems

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

QUOTE = "The yellow ferry crosses the lake twice a day."


@pytest.fixture
def talk(cast):
    """Bo has written first and is in a group with Ada, who has not."""
    cast.section = cast.assignment.article.sections.first()
    opening = make.make_thread(cast.assignment, cast.classmate, cast.section, body="I wonder who pays.")
    FirstPost.objects.create(
        assignment=cast.assignment, section=cast.section, author=cast.classmate, post=opening, quote=QUOTE,
        body="I wonder *who* pays.", at=opening.created_at,
    )  # fmt: skip
    make_groups(assignment=cast.assignment, groups=[[cast.student, cast.classmate]])
    make.accept_guide(cast.student)
    return AssignmentTalk.objects.create(assignment=cast.assignment, posts_first=True, own_words=6)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_about_talk(visit, cast, talk, width, scheme):
    desk, student = visit(width=width, scheme=scheme), visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(desk, cast.teacher, "chalk and talk")
    people.sign_in(student, cast.classroom)
    about_text = ("assignment", "groups", "first_posts", "participation")
    of_teacher = [reverse("admin:discussion_talk_class", args=[cast.classroom.pk])]
    of_teacher += [reverse(f"admin:discussion_talk_{name}", args=[cast.assignment.pk]) for name in about_text]
    of_teacher += [f"{of_teacher[2]}?size=2&seed=1"]
    of_student = [
        reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]),
        reverse("discussion:own_part", args=[cast.assignment.pk]),
    ]

    found = {}
    for page, addresses in ((desk, of_teacher), (student, of_student)):
        for address in addresses:
            page.goto(address)
            found[address] = problems(page)

    assert found == dict.fromkeys([*of_teacher, *of_student], [])


@pytest.mark.parametrize("javascript", [True, False])
def test_a_student_writes_before_reading(visit, cast, talk, javascript):
    page = visit(javascript=javascript, width=360)
    people.sign_in(page, cast.classroom)
    section = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])
    page.goto(section)
    assert page.get_by_text("I wonder who pays.").count() == 0

    page.get_by_label("A note").check()
    page.get_by_label("What is it about?").fill("Twice a day")
    page.get_by_label("Your post").fill("Only twice?")
    page.get_by_role("button", name="Open the thread").click()
    page.get_by_text("quote a sentence of this section and write 4 more words of your own").first.wait_for()
    page.get_by_label("Your post").fill("Only twice? That is not much for a lake.")
    page.locator("[name=quote]").fill(QUOTE)
    page.get_by_role("button", name="Open the thread").click()

    page.get_by_role("heading", name="Twice a day").wait_for()
    page.goto(section)
    page.get_by_text("I wonder who pays.").wait_for()


def test_a_teacher_shuffles_looks_and_makes_groups(visit, cast):
    page = visit(javascript=False)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")
    page.goto(reverse("admin:discussion_talk_groups", args=[cast.assignment.pk]))

    page.get_by_label("Students in a group").fill("2")
    page.get_by_role("button", name="Shuffle").click()
    page.get_by_role("button", name="Make these groups").click()

    page.get_by_text("1 group made.").wait_for()
    page.get_by_label("Name of Group 1").fill("Ferry")
    page.get_by_role("button", name="Save names and places").click()
    page.get_by_role("heading", name="Ferry").wait_for()
