"""Questions of every kind in a real browser: with and without JavaScript, by keyboard alone, on a small phone."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quiz.models import Attempt, Response
from tests import factories, factories_quiz
from tests.browser import people
from tests.browser.test_accessibility import LOOKS, problems
from tests.factories_quiz import BY_MACHINE, OTHER, SCORED
from tests.quiz.kinds.examples import EXAMPLES

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TYPED = [kind for kind, examples in EXAMPLES.items() if examples.asked.accepted]


@pytest.fixture
def quiz():
    return factories_quiz.make_quiz_of_kinds()


def start(page, quiz):
    people.join(page, quiz.assignment.classroom)
    page.goto(reverse("quiz:start", args=[quiz.assignment_id]))
    page.get_by_role("button", name="Start").click()


def open_question(page, kind):
    page.goto(reverse("quiz:question", args=[Attempt.objects.get().pk, list(EXAMPLES).index(kind) + 1]))


@pytest.mark.parametrize("javascript", [True, False])
def test_a_quiz_of_every_kind(visit, quiz, javascript):
    page = visit(javascript=javascript, width=360)
    start(page, quiz)

    for item in quiz.items.order_by("position"):
        expect(page.get_by_text(f"Question {item.position} of {len(EXAMPLES)}", exact=True)).to_be_visible()
        people.answer(page, item.question)
        page.get_by_role("button", name="Save and continue").click()
    expect(page.get_by_text(f"All {len(EXAMPLES)} questions are answered.")).to_be_visible()
    page.get_by_role("button", name="Hand in").click()

    expect(page.get_by_role("heading", level=1)).to_have_text(f"{len(BY_MACHINE)} of {len(SCORED)}")
    expect(page.get_by_text("1 answer waits for your teacher")).to_be_visible()
    expect(page.get_by_text("Not scored")).to_be_visible()
    expect(page.get_by_text("✓ Right", exact=True)).to_have_count(len(BY_MACHINE))


def answer_by_keyboard(page, kind):
    """Give the other answer with the keys alone, from the first field of the form."""
    page.locator("form[data-saves]").locator("input:not([type=hidden]), select, textarea").first.focus()
    for field, value in OTHER[kind].items():
        if field == "choice":
            page.keyboard.press("Space")
            page.keyboard.press("ArrowDown")
        elif field == "text":
            page.keyboard.type(value)
        else:
            for _ in range(int(value)):
                page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Save and continue")
    page.keyboard.press("Enter")


def test_a_quiz_of_every_kind_by_keyboard_alone(visit, quiz):
    page = visit()
    start(page, quiz)

    for number, kind in enumerate(EXAMPLES, start=1):
        expect(page.get_by_text(f"Question {number} of {len(EXAMPLES)}", exact=True)).to_be_visible()
        answer_by_keyboard(page, kind)
    expect(page.get_by_text(f"All {len(EXAMPLES)} questions are answered.")).to_be_visible()

    kept = [response.percent for response in Response.objects.order_by("item__position")]
    assert kept == [0 if kind in BY_MACHINE else None for kind in EXAMPLES]


@pytest.mark.parametrize("kind", TYPED)
def test_what_is_typed_is_kept_without_a_click(visit, quiz, kind):
    page = visit()
    start(page, quiz)
    open_question(page, kind)

    page.get_by_label("Your answer").press_sequentially("by the shore")
    expect(page.get_by_role("status")).to_contain_text("Saved")
    assert Response.objects.get().text == "by the shore"
    assert page.evaluate("document.activeElement.id") == "text"
    page.get_by_label("Your answer").fill("")
    expect(page.get_by_role("status")).to_contain_text("no answer")

    assert (Response.objects.get().text, Response.objects.get().filled) == ("", "none")


@pytest.mark.parametrize("javascript", [True, False])
def test_half_a_match_is_found_again(visit, quiz, javascript):
    page = visit(javascript=javascript)
    start(page, quiz)
    open_question(page, "matching")

    page.get_by_label("The load").select_option(label="the captain")
    if javascript:
        expect(page.get_by_role("status")).to_contain_text("2 of 3 still open")
    else:
        page.get_by_role("button", name="Save and continue").click()
    open_question(page, "matching")

    expect(page.get_by_role("status")).to_contain_text("2 of 3 still open")
    shown = [page.locator(f"#line-{position} option:checked").inner_text() for position in (1, 2, 4)]
    assert shown == ["Choose …", "the captain", "Choose …"]
    page.get_by_role("button", name="Clear my answer").click()
    assert Response.objects.get().filled == "none"


def test_an_answer_of_the_longest_kind_fits_and_no_more(visit, quiz):
    page = visit()
    start(page, quiz)
    open_question(page, "written")

    page.get_by_label("Your answer").fill("word " * 799 + "words\nand")
    page.get_by_label("Your answer").press("End")
    page.keyboard.type("more")
    page.get_by_role("button", name="Save and continue").click()

    after = list(EXAMPLES).index("written") + 2
    expect(page.get_by_text(f"Question {after} of {len(EXAMPLES)}", exact=True)).to_be_visible()
    assert len(Response.objects.get().text) == 4000


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_every_kind_and_their_result(visit, quiz, width, scheme):
    student = factories.make_student(quiz.assignment.classroom, "Ada")
    answers = [factories_quiz.answer_to(kind, OTHER) for kind in EXAMPLES]
    attempt = factories_quiz.make_attempt(quiz, student, answers)
    page = visit(width=width, scheme=scheme)
    people.sign_in(page, quiz.assignment.classroom)

    found = {}
    for number, kind in enumerate(EXAMPLES, start=1):
        page.goto(reverse("quiz:question", args=[attempt.pk, number]))
        found[kind] = problems(page)
    page.goto(reverse("quiz:check", args=[attempt.pk]))
    page.get_by_role("button", name="Hand in").click()
    found["result"] = problems(page)

    assert found == dict.fromkeys([*EXAMPLES, "result"], [])
