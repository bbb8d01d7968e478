"""A teacher's text in a real browser: brought in, arranged, drafted on while the page looks on, and corrected."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from classroom.models import Article
from quiz.models import DraftingJob
from tests import factories, factories_quiz, texts
from tests.browser import people
from tests.browser.test_accessibility import LOOKS, problems

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

BELL = "The bell was cast in 1911 by Joan Whitlock, a founder of the village school, and it weighs about 90 kilos."


@pytest.fixture
def desk(visit, cast):
    """Return a function that opens the desk as the teacher of the cast."""

    def opened(**options):
        page = visit(**options)
        people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")
        return page

    return opened


@pytest.fixture(autouse=True)
def _no_process(monkeypatch):
    """A process of its own would not end with the test; a real one is begun in ``tests/quiz/test_draft_process.py``."""
    monkeypatch.setattr("quiz.drafts.draft_process.start", lambda job: None)


def bring_in(page, text=texts.HARBOUR):
    page.goto(reverse("admin:classroom_article_add"))
    page.get_by_role("textbox", name="Text").fill(text)
    page.get_by_role("button", name="Look at the text").click()
    page.get_by_role("button", name="Keep this text").click()
    expect(page.get_by_text("is yours now, with 2 sections.")).to_be_visible()
    return Article.objects.latest("pk")


def headings(page):
    return [field.input_value() for field in page.get_by_label(re.compile("^Heading of section")).all()]


@pytest.mark.parametrize("javascript", [True, False])
def test_a_text_comes_in_and_its_sections_are_arranged(desk, javascript):
    page = desk(javascript=javascript)
    bring_in(page, texts.HARBOUR.replace("The village bought", "\nThe village bought"))

    page.get_by_label("Heading of section 2").fill("The yellow ferry")
    page.get_by_role("button", name="Rename section 2").click()
    page.locator("details summary").first.click()
    page.get_by_role("button", name="Begin a new section here, at paragraph 2 of “The bell”").click()
    split = headings(page)
    page.get_by_role("button", name="Join to the section above: “The village bought it because fog…”").click()

    assert split == ["The bell", "The village bought it because fog…", "The yellow ferry"]
    assert headings(page) == ["The bell", "The yellow ferry"]


def test_the_page_looks_on_while_questions_are_drafted(desk):
    page = desk()
    article = bring_in(page)
    page.get_by_role("link", name="draft questions", exact=True).click()
    page.get_by_label("How many questions").fill("5")
    page.keyboard.press("Enter")
    job = DraftingJob.objects.filter(article=article)

    expect(page.get_by_role("status")).to_contain_text("Drafting 5 questions: waiting to begin …")
    job.update(state="drafting", beat_at=timezone.now())
    expect(page.get_by_role("status")).to_contain_text("reading the text and drafting …")
    job.update(state="done", finished_at=timezone.now(), stored=4, notes=["Asked 5, made 4."])

    expect(page.get_by_role("status")).to_contain_text("4 new questions.")
    expect(page.get_by_role("status")).to_contain_text("Asked 5, made 4.")
    page.get_by_role("link", name="Draft again, or more").click()
    expect(page.get_by_role("button", name="Draft questions")).to_be_visible()


def test_without_javascript_one_looks_again(desk):
    page = desk(javascript=False)
    article = bring_in(page)
    page.goto(reverse("admin:quiz_question_drafting", args=[article.pk]))
    page.get_by_role("button", name="Draft questions").click()
    DraftingJob.objects.update(state="failed", error="The pipeline is missing.", finished_at=timezone.now())

    page.get_by_role("link", name="Look again").click()

    expect(page.get_by_role("status")).to_contain_text("Failed. The pipeline is missing.")


def test_a_corrected_text_keeps_its_questions_and_marks_what_is_stale(desk):
    page = desk()
    article = bring_in(page)
    bell = article.sections.get(position=1)
    factories_quiz.make_question(bell, evidence_text=BELL, stem="Who cast the bell?")
    factories_quiz.make_question(bell, evidence_text="Every evening at six the harbour", stem="When does it ring?")
    page.get_by_role("link", name="Correct the text").click()
    field = page.get_by_role("textbox", name="Text")
    field.fill(field.input_value().replace("cast in 1911", "cast in 1912"))

    page.get_by_role("button", name="Look at the text").click()
    row = page.get_by_role("row", name="The bell").inner_text().split("\t")
    page.get_by_role("button", name="Keep this correction").click()
    page.get_by_role("navigation", name="This text").get_by_role("link", name="Questions", exact=True).click()
    page.get_by_role("link", name="Earlier: stale").click()
    page.get_by_role("link", name="Who cast the bell?").click()

    assert row == ["The bell", "60", "changed", "2 questions, 1 of them stale afterwards"]
    expect(page.get_by_text("the sentence that proves the answer no longer stands in it")).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_texts_hold_no_fault_that_a_machine_finds(desk, cast, width, scheme):
    page = desk(width=width, scheme=scheme)
    page.goto(reverse("admin:classroom_article_add"))
    found = {"empty": problems(page)}
    page.get_by_role("button", name="Look at the text").click()
    found["fault"] = problems(page)
    page.get_by_role("textbox", name="Text").fill(texts.HARBOUR)
    page.get_by_role("button", name="Look at the text").click()
    found["preview"] = problems(page)
    article = factories.make_article(owner=cast.teacher)
    factories_quiz.make_question(article.sections.first())
    for name in ("article_sections", "article_correct"):
        page.goto(reverse(f"admin:classroom_{name}", args=[article.pk]))
        found[name] = problems(page)
    page.goto(reverse("admin:classroom_article_correct", args=[article.pk]))
    page.get_by_role("textbox", name="Text").fill(texts.HARBOUR)
    page.get_by_role("button", name="Look at the text").click()
    found["changes"] = problems(page)
    page.get_by_role("button", name="Keep this correction").click()
    for state in ({}, {"state": "done", "stored": 3, "notes": ["Asked 12, made 3."]}):
        DraftingJob.objects.all().delete()
        DraftingJob.objects.create(article=article, asked_by=cast.teacher, **state)
        page.goto(reverse("admin:quiz_question_drafting", args=[article.pk]))
        found[f"drafting {state}"] = problems(page)

    assert found == dict.fromkeys(found, [])
