"""The quiz in a real browser: answers are kept the moment they are chosen, and nothing needs a mouse or a script."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quiz.models import Attempt, Response
from tests import factories, factories_quiz
from tests.browser import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def quiz():
    return factories_quiz.make_quiz(items=2)


def start(page, quiz):
    people.join(page, quiz.assignment.classroom)
    page.get_by_role("link", name="Check yourself: 2 questions").click()
    page.get_by_role("button", name="Start").click()


def test_a_choice_is_kept_at_once_and_found_again(visit, quiz):
    page = visit()
    start(page, quiz)

    page.get_by_label("Once").check()
    expect(page.get_by_role("status")).to_contain_text("Saved")
    page.reload()

    expect(page.get_by_label("Once")).to_be_checked()
    assert Response.objects.get().choice.text == "Once"


def test_the_answer_is_there_on_another_device(visit, quiz):
    start(first := visit(), quiz)
    first.get_by_label("Once").check()
    expect(first.get_by_role("status")).to_contain_text("Saved")

    second = visit(width=360)
    second.goto("/sign-in/")
    second.get_by_label("Class code").fill(quiz.assignment.classroom.join_code)
    second.get_by_label("Name").fill("Ada")
    second.get_by_label("PIN").fill(factories.PIN)
    second.get_by_role("button", name="Sign in").click()
    second.get_by_role("link", name="Go on: 1 of 2 answered").click()
    second.get_by_role("button", name="Go on").click()

    expect(second.get_by_text("Question 2 of 2", exact=True)).to_be_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_the_whole_quiz(visit, quiz, javascript):
    page = visit(javascript=javascript)
    start(page, quiz)

    page.get_by_label("Twice").check()
    page.get_by_role("button", name="Save and continue").click()
    page.get_by_label("Never").check()
    page.get_by_role("button", name="Save and continue").click()
    expect(page.get_by_text("All 2 questions are answered.")).to_be_visible()
    page.get_by_role("button", name="Hand in").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("1 of 2")
    expect(page.locator("mark").first).to_have_text(factories_quiz.EVIDENCE)
    assert Attempt.objects.get().state == Attempt.State.HANDED_IN


def test_the_quiz_by_keyboard_alone(visit, quiz):
    page = visit()
    start(page, quiz)

    for _ in range(2):
        page.locator("#choice-1").focus()
        page.keyboard.press("Space")
        expect(page.get_by_role("status")).to_contain_text("Saved")
        assert page.evaluate("document.activeElement.id") == "choice-1"
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_load_state()
    page.get_by_role("button", name="Hand in").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("2 of 2")


def test_back_after_handing_in_leads_to_the_result(visit, quiz):
    page = visit()
    start(page, quiz)
    page.goto(reverse("quiz:check", args=[Attempt.objects.get().pk]))
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("0 of 2")

    page.go_back()

    expect(page.get_by_role("heading", level=1)).to_have_text("0 of 2")


@pytest.mark.parametrize("javascript", [True, False])
def test_a_tab_left_open_is_told_that_the_quiz_is_handed_in(visit, quiz, javascript):
    page = visit(javascript=javascript)
    start(page, quiz)
    attempt = Attempt.objects.get()
    other_tab = page.context.new_page()
    other_tab.goto(reverse("quiz:check", args=[attempt.pk]))
    other_tab.get_by_role("button", name="Hand in").click()
    expect(other_tab.get_by_role("heading", level=1)).to_have_text("0 of 2")

    page.get_by_label("Twice").check()
    if not javascript:
        page.get_by_role("button", name="Save and continue").click()

    expect(page.get_by_text("This quiz is closed, so your last answer could not be saved.")).to_be_visible()
    assert Response.objects.count() == 0


def test_a_tab_opened_before_the_answer_takes_nothing_back(visit, quiz):
    page = visit(javascript=False)
    start(page, quiz)
    other_tab = page.context.new_page()
    other_tab.goto(page.url)
    other_tab.get_by_label("Once").check()
    other_tab.get_by_role("button", name="Save and continue").click()
    expect(other_tab.get_by_text("Question 2 of 2", exact=True)).to_be_visible()

    page.get_by_role("button", name="Save and continue").click()

    expect(page.get_by_text("Question 2 of 2", exact=True)).to_be_visible()
    assert Response.objects.get().choice.text == "Once"


def test_the_passage_stays_open_from_question_to_question(visit, quiz):
    page = visit(width=360)
    start(page, quiz)
    passage = page.get_by_role("region", name="The passage")
    expect(passage).to_be_hidden()

    page.locator("summary").filter(has_text="The passage").click()
    expect(passage).to_be_visible()
    page.get_by_role("button", name="Save and continue").click()

    expect(page.get_by_text("Question 2 of 2", exact=True)).to_be_visible()
    expect(passage).to_be_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_on_a_wide_screen_the_passage_is_open(visit, quiz, javascript):
    page = visit(javascript=javascript, width=1280)
    start(page, quiz)

    expect(page.get_by_role("region", name="The passage")).to_be_visible()
    expect(page.locator("summary").filter(has_text="The passage")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_scrolls_sideways_on_a_small_phone(visit, quiz, scheme):
    page = visit(width=320, scheme=scheme)
    start(page, quiz)
    attempt = Attempt.objects.get()
    paths = [
        reverse("quiz:home"),
        reverse("classroom:read", args=[quiz.assignment_id]),
        reverse("quiz:start", args=[quiz.assignment_id]),
        reverse("quiz:question", args=[attempt.pk, 1]),
        reverse("quiz:check", args=[attempt.pk]),
    ]

    wide = []
    for path in paths:
        page.goto(path)
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(path)

    assert wide == []
