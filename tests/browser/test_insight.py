"""What a teacher does after a lesson: look at the answers, see where the text was hard, begin to talk about it."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from discussion.models import Thread
from tests import factories_discussion, factories_quiz
from tests.browser import people
from tests.quiz import lessons

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def quiz(cast):
    """One question, of which most took an option that stands in the second paragraph."""
    quiz = lessons.make_quiz(cast, items=0)
    section = quiz.assignment.article.sections.first()
    question = factories_quiz.make_question(section, ["Twice", "bicycles for free", "Never"], stem="How often?")
    quiz.items.create(question=question, position=1)
    lessons.hand_in(quiz, [1], [2], [2])
    return quiz


@pytest.mark.parametrize("javascript", [True, False])
def test_from_the_answers_to_a_thread_about_the_hardest_question(visit, cast, quiz, javascript):
    page = visit(javascript=javascript)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    page.goto(reverse("admin:quiz_quiz_changelist"))
    page.get_by_role("link", name="Insight", exact=True).click()
    expect(page.get_by_text("1 of 3 was right. 2 took B, “bicycles for free”")).to_be_visible()
    who = page.get_by_role("row", name="bicycles").locator("details")
    expect(who.get_by_role("link", name="Cy")).to_be_hidden()
    who.locator("summary").press("Enter")
    expect(who.get_by_role("link", name="Cy")).to_be_visible()
    page.get_by_role("region", name="Next").get_by_role("link", name="Section map").click()
    page.get_by_role("link", name="Start a thread from this question").click()
    expect(page.get_by_label("What is it about?")).to_have_value("How often?")
    page.get_by_label("Your post").press("End")
    page.get_by_role("button", name="Open the thread").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("How often?")
    assert Thread.objects.get().opened_by == cast.teacher


def test_a_wrong_option_leads_to_its_paragraph(visit, cast, quiz):
    page = visit()
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    page.goto(reverse("admin:quiz_quiz_insight", args=[quiz.pk]))
    page.get_by_role("row", name="bicycles").get_by_role("link", name="paragraph 2").click()

    expect(page.locator("p:target")).to_have_text("It carries bicycles for free.")


@pytest.mark.parametrize("width", [320, 768])
def test_the_pages_fit_a_narrow_window(visit, cast, quiz, width):
    factories_discussion.make_thread(quiz.assignment, cast.teacher, title="Averylongwordwithoutanyspace" * 4)
    page = visit(width=width)
    people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")

    wide = {}
    for name in ("insight", "section_map"):
        page.goto(reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk]))
        wide[name] = page.evaluate("document.documentElement.scrollWidth > innerWidth")

    assert wide == {"insight": False, "section_map": False}
