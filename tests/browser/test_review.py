"""Reading drafts at the desk in a real browser: by keys alone, without JavaScript, and checking one's own question."""

import re

import pytest
from playwright.sync_api import expect

from quiz.models import Question
from tests.browser import people
from tests.quiz.review import make
from tests.quiz.review import page as page_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"


@pytest.fixture
def article(cast):
    return cast.assignment.article


@pytest.fixture
def desk(visit, cast):
    """Return a function that opens the desk as the teacher of the cast."""

    def opened(**options):
        page = visit(**options)
        people.sign_in_as_teacher(page, cast.teacher, PASSWORD)
        return page

    return opened


def states(*questions):
    return [Question.objects.get(pk=question.pk).state for question in questions]


def expect_shown(page, question):
    """The question is on the page, ready for the next key, and the focus is on its heading."""
    expect(page.locator("#review-stem")).to_have_text(question.stem)
    expect(page.locator("#review-stem")).to_be_focused()
    expect(page.locator("#review")).not_to_have_class(re.compile("htmx-"))


def test_a_teacher_reviews_with_keys_alone(desk, article):
    first = article.sections.first()
    one, two, three = (make(first) for _ in range(3))
    waiting = make(first, "reserve")
    page = desk()
    loads = []
    page.wait_for_load_state()
    page.on("load", lambda _: loads.append(page.url))
    page.goto(page_of(article))

    page.keyboard.press("a")
    expect_shown(page, two)
    expect(page.locator("#told")).to_contain_text(f"Approved: “{one.stem}”.")
    page.keyboard.press("n")
    expect_shown(page, three)
    page.keyboard.press("p")
    expect_shown(page, two)
    page.keyboard.press("d")
    expect_shown(page, waiting)
    expect(page.locator("#told")).to_contain_text("It is a draft: read it before you approve it.")
    dropped = states(one, two, three, waiting)
    page.keyboard.press("u")
    expect_shown(page, two)
    undone = states(two, waiting)
    page.keyboard.press("a")
    expect_shown(page, three)
    page.keyboard.press("a")

    expect(page.get_by_text("All drafts are read")).to_be_visible()
    expect(page.locator(".review-summary p")).to_be_focused()
    assert (dropped, undone) == (["approved", "retired", "draft", "draft"], ["draft", "reserve"])
    assert states(one, two, three, waiting) == ["approved", "approved", "approved", "reserve"]
    assert len(loads) == 1


def test_an_edit_by_keys_comes_back_to_the_same_place(desk, article):
    make(article.sections.first())
    question = make(article.sections.last())
    page = desk()
    page.goto(page_of(article, question))

    page.keyboard.press("e")
    page.get_by_label("Explanation:").fill("a e d n p u ?")
    page.get_by_label("Explanation:").press("Tab")
    page.get_by_role("button", name="Save", exact=True).press("Enter")

    expect(page.locator("#review-stem")).to_have_text(question.stem)
    expect(page.locator(".review-question")).to_contain_text("a e d n p u ?")
    assert page.url.endswith(page_of(article, question))
    assert states(question) == ["draft"]


def test_keys_are_off_while_typing_with_a_modifier_and_when_switched_off(desk, article):
    question, other = make(article.sections.first()), make(article.sections.last())
    page = desk()
    page.goto(page_of(article))

    page.get_by_placeholder("Start typing to filter").press_sequentially("ad")
    page.locator("#review-stem").focus()
    page.keyboard.press("Alt+a")
    page.keyboard.press("?")
    expect(page.get_by_label("Single keys work on this page")).to_be_visible()
    page.get_by_label("Single keys work on this page").uncheck()
    page.locator("#review-stem").focus()
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("a")
    expect(page.locator("#approve kbd")).to_be_hidden()
    untouched = states(question, other)
    page.locator("#keys summary").press("Enter")
    page.get_by_label("Single keys work on this page").check()
    page.locator("#review-stem").focus()
    page.keyboard.press("a")

    expect_shown(page, other)
    assert (untouched, states(question, other)) == (["draft", "draft"], ["approved", "draft"])


def test_a_key_pressed_twice_decides_on_one_question(desk, article):
    one, two, three = (make(article.sections.first()) for _ in range(3))
    page = desk()
    page.goto(page_of(article))

    page.keyboard.press("a")
    page.keyboard.press("a")

    expect_shown(page, two)
    assert states(one, two, three) == ["approved", "draft", "draft"]


def test_going_back_in_the_browser_shows_the_question_before(desk, article):
    one, two = make(article.sections.first()), make(article.sections.last())
    page = desk()
    page.goto(page_of(article, one))

    page.keyboard.press("n")
    expect_shown(page, two)
    page.go_back()

    expect(page.locator("#review-stem")).to_have_text(one.stem)
    assert page.url.endswith(page_of(article, one))


def test_what_changed_meanwhile_is_said(desk, article):
    question = make(article.sections.first())
    page = desk()
    page.goto(page_of(article))
    Question.objects.filter(pk=question.pk).update(state="retired")

    page.keyboard.press("a")

    expect(page.locator("#told")).to_contain_text("This question has changed meanwhile, so nothing was done.")
    assert states(question) == ["retired"]


def test_a_teacher_who_is_signed_out_meanwhile_is_told_so(desk, article, cast):
    question = make(article.sections.first())
    page = desk()
    page.goto(page_of(article))
    page.context.clear_cookies(name="sessionid")

    page.get_by_role("navigation", name="All questions in use").get_by_role("link").click()

    expect(page.locator("#told")).to_contain_text("Not done: you are signed out.")
    expect(page.locator("#review-stem")).to_have_text(question.stem)


def test_a_teacher_reviews_without_javascript(desk, article):
    first = article.sections.first()
    one, two = make(first), make(first)
    waiting = make(first, "reserve")
    page = desk(javascript=False)
    page.goto(page_of(article))

    expect(page.locator("#keys")).to_be_hidden()
    page.get_by_role("button", name="Approve").click()
    expect(page.locator("#review-stem")).to_have_text(two.stem)
    page.get_by_role("button", name="Drop").click()
    expect(page.locator("#review-stem")).to_have_text(waiting.stem)
    page.get_by_role("button", name=re.compile("^Undo")).click()
    expect(page.locator("#review-stem")).to_have_text(two.stem)
    page.get_by_role("link", name=one.stem).click()
    page.get_by_role("button", name="Back to draft").click()

    expect(page.locator("#review-stem")).to_have_text(two.stem)
    assert states(one, two, waiting) == ["draft", "draft", "reserve"]


@pytest.mark.parametrize("javascript", [True, False])
def test_ones_own_question_is_checked_before_it_is_saved(desk, article, javascript):
    page = desk(javascript=javascript)
    page.goto(page_of(article))
    page.get_by_role("link", name=f"Write one on section {article.sections.last()}").click()
    page.get_by_label("Question:").fill("Which bicycles does it carry for free?")
    page.get_by_label("Evidence:").fill("It carries bicycles for free.")
    for row, text in enumerate(("Bicycles", "Horses", "Letters")):
        page.locator(f"#id_choices-{row}-text").fill(text)

    page.get_by_role("button", name="Check without saving").click()
    expect(page.locator("#checked")).to_contain_text("Mark exactly one option as right. None marked now.")
    page.locator("#id_choices-0-is_correct").check()
    page.get_by_role("button", name="Check without saving").click()
    expect(page.locator("#checked")).to_contain_text("The answer stands in the question.")
    checked = Question.objects.count()
    page.get_by_label("Question:").fill("What does it carry for free?")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.locator("#review-stem")).to_have_text("What does it carry for free?")
    assert (checked, Question.objects.get().section) == (0, article.sections.last())
