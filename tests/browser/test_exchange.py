"""Questions leave as a file and come in from one, in a real browser: with and without scripts, and what axe says."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quiz.models import Question
from tests import factories, factories_quiz
from tests.browser import people
from tests.browser.test_accessibility import LOOKS, problems

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FILE = """::Trips::How often does the ferry cross? {=Twice ~Once ####The yellow ferry crosses the lake twice a day.}

What does it carry for free? {=bicycles =bikes}

Read the text first.
"""


@pytest.fixture
def desk(visit, cast):
    def open_desk(**options):
        page = visit(**options)
        people.sign_in_as_teacher(page, cast.teacher, "chalk and talk")
        return page

    return open_desk


@pytest.mark.parametrize("javascript", [True, False])
def test_a_teacher_takes_questions_from_one_text_to_another(desk, cast, javascript, tmp_path):
    ours, theirs = factories.make_article(owner=cast.teacher), factories.make_article(owner=cast.teacher)
    for kind in ("multiple_choice", "poll", "matching"):
        factories_quiz.make_question_of(kind, ours.sections.first())
    page = desk(javascript=javascript)

    page.goto(reverse("admin:classroom_article_sections", args=[ours.pk]))
    page.get_by_role("link", name="Export questions").click()
    expect(page.get_by_text("Left out, and named at the head of the file:")).to_have_count(2)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download 2 questions as GIFT").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    page.goto(reverse("admin:quiz_question_import", args=[theirs.pk]))
    page.get_by_label("File", exact=True).set_input_files(file)
    page.get_by_role("button", name="Look at the questions").click()
    page.get_by_role("button", name="Bring in 2 questions as drafts").click()

    expect(page.locator(".messagelist li")).to_have_text(
        ["Brought in as drafts: 2 questions. Read them, then approve what you like."]
    )
    kinds = Question.objects.filter(section__article=theirs, state="draft").values_list("kind", flat=True)
    assert sorted(kinds) == ["matching", "multiple_choice"]


@pytest.mark.parametrize("javascript", [True, False])
def test_a_teacher_points_to_the_evidence_by_keyboard(desk, cast, javascript):
    page = desk(javascript=javascript)
    page.goto(reverse("admin:quiz_question_import", args=[cast.assignment.article_id]))

    page.get_by_label("Or paste questions").fill(FILE)
    page.get_by_role("button", name="Look at the questions").press("Enter")
    expect(page.get_by_text("Line 5: “Read the text first.”: it is a text that asks nothing")).to_be_visible()
    sentences = page.get_by_role("group", name="which one proves the answer?").get_by_role("radio")
    sentences.first.focus()
    page.keyboard.press("ArrowDown")
    expect(sentences.nth(1)).to_be_checked()
    page.get_by_role("button", name="Bring in 2 questions as drafts").press("Enter")

    expect(page.locator(".messagelist li")).to_have_count(1)
    question = Question.objects.get(kind="short_answer")
    assert question.section == cast.assignment.article.sections.last()
    assert question.evidence_text == "It carries bicycles for free."


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_what_a_machine_finds(desk, cast, width, scheme):
    article = cast.assignment.article
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment)
    page = desk(width=width, scheme=scheme)
    import_page = reverse("admin:quiz_question_import", args=[article.pk])
    export_page = reverse("admin:quiz_question_export")
    found = {}
    for address in (f"{export_page}?article={article.pk}", f"{export_page}?quiz={quiz.pk}", import_page):
        page.goto(address)
        found[address] = problems(page)
    for text in ("Who? {", FILE):
        page.get_by_label("Or paste questions").fill(text)
        page.get_by_role("button", name="Look at the questions").click()
        found[text] = problems(page)

    assert found == dict.fromkeys(found, [])
