"""The whole day of a teacher in a real browser: from a new class to its scores in a file."""

import csv
import io
import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from classroom.models import Article, Classroom
from quiz.drafts import draft_jobs
from quiz.models import Attempt, DraftingJob, Question, Quiz
from tests import factories, texts
from tests.browser import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"
NAMES = ["Ada", "Bo"]
WHY = "Why did the village buy a bell?"
EVIDENCE = "The village bought it because fog had cost three boats in a single year."
FREE = "What does the yellow ferry carry for free?"
MINUTES = "“The crossing takes about 25 minutes.” How does the article present this?"
#: What Bo answers otherwise than the key has it.
OTHERWISE = {FREE: "bikes", MINUTES: "As a fact that it reports itself"}


@pytest.fixture(autouse=True)
def _no_process(monkeypatch):
    """The test drafts itself; a process of its own is begun in ``tests/quiz/test_draft_process.py``."""
    monkeypatch.setattr("quiz.drafts.draft_process.start", lambda job: None)


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def desk(visit, db, request):
    teacher = factories.make_teacher(password=PASSWORD)
    page = visit(javascript=request.param)
    people.sign_in_as_teacher(page, teacher, PASSWORD)
    return page


def test_a_teachers_day(desk, visit):
    classroom = make_class(desk)
    bring_in_students(desk, classroom)
    article = bring_in_text(desk)
    draft_and_review(desk, article)
    write_own_question(desk, article)
    quiz = assign(desk, classroom, article)
    for name in NAMES:
        answer_everything(visit(width=360), quiz, name)

    desk.goto(reverse("admin:quiz_quiz_scores", args=[quiz.pk]))
    expect(desk.get_by_text("2 of 2 handed in.")).to_be_visible()
    mark_by_question(desk, quiz)
    best = quiz.items.count()
    assert scores_in_file(desk) == {"Ada": str(best), "Bo": str(best - 2)}

    correct_key(desk, quiz)
    assert scores_in_file(desk) == {"Ada": str(best), "Bo": str(best - 1)}

    challenge(visit(width=360), quiz)
    accept_challenge(desk)
    assert scores_in_file(desk) == {"Ada": str(best), "Bo": str(best)}
    expect_told(visit(width=360), quiz)


def make_class(desk):
    desk.goto(reverse("admin:classroom_classroom_add"))
    desk.get_by_label("Name:").fill("Class 7b")
    desk.get_by_role("button", name="Save", exact=True).click()
    return Classroom.objects.get()


def bring_in_students(desk, classroom):
    desk.get_by_role("link", name="Bring in students").click()
    desk.get_by_role("textbox", name="Students").fill("\n".join(f"{name},{factories.PIN}" for name in NAMES))
    desk.get_by_role("button", name="Look at the list").click()
    desk.get_by_role("button", name="Bring in 2 students").click()
    expect(desk.locator(".slips h2")).to_have_text(NAMES)


def bring_in_text(desk):
    desk.goto(reverse("admin:classroom_article_add"))
    desk.get_by_role("textbox", name="Text").fill(texts.HARBOUR)
    desk.get_by_role("button", name="Look at the text").click()
    desk.get_by_role("button", name="Keep this text").click()
    return Article.objects.get()


def draft_and_review(desk, article):
    """Every draft is read and approved."""
    desk.get_by_role("link", name="draft questions", exact=True).click()
    desk.get_by_role("button", name="Draft questions").click()
    expect(desk.get_by_role("status")).to_contain_text("waiting to begin")
    draft_jobs.run(DraftingJob.objects.get().pk)
    desk.goto(reverse("admin:quiz_question_review", args=[article.pk]))
    for question in Question.objects.filter(state="draft").of_article(article):
        expect(desk.locator("#review-stem")).to_have_text(question.stem)
        expect(desk.locator("#review")).not_to_have_class(re.compile("htmx-"))
        desk.locator("#approve").click()
    expect(desk.get_by_text("All drafts are read")).to_be_visible()


def write_own_question(desk, article):
    section = article.sections.get(position=1)
    desk.goto(f"{reverse('admin:quiz_question_add')}?kind=written&section={section.pk}&state=approved")
    desk.get_by_label("Question:").fill(WHY)
    desk.get_by_label("A good answer:").fill("Because boats were lost in the fog.")
    desk.get_by_label("Evidence:").fill(EVIDENCE)
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.locator(".messagelist .success")).to_be_visible()


def assign(desk, classroom, article):
    desk.goto(reverse("admin:classroom_assignment_add"))
    desk.get_by_label("Class:").select_option(str(classroom.pk))
    desk.get_by_label("Article:").select_option(str(article.pk))
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("Now choose its questions.")).to_be_visible()
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("The quiz is made.")).to_be_visible()
    return Quiz.objects.get()


def answer_everything(page, quiz, name):
    people.sign_in(page, quiz.assignment.classroom, name)
    page.get_by_role("link", name="Check yourself").click()
    page.get_by_role("button", name="Start").click()
    for item in quiz.items.with_question():
        other = OTHERWISE.get(item.question.stem) if name == "Bo" else None
        if other and item.question.how.has_accepted:
            page.get_by_label("Your answer").fill(other)
        elif other:
            page.get_by_label(other, exact=True).check()
        else:
            people.answer(page, item.question)
        page.get_by_role("button", name="Save and continue").click()
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def mark_by_question(desk, quiz):
    """The same answer from both is one answer to mark."""
    desk.get_by_role("link", name="Mark them question by question").click()
    written = quiz.items.filter(question__kind="written")
    desk.get_by_role("link", name=written.first().question.stem).click()
    for item in written:
        expect(desk.get_by_role("heading", name=item.question.stem)).to_be_visible()
        desk.get_by_label("100 %").check()
        desk.get_by_role("button", name="Save and next").click()
    expect(desk.get_by_text("Every answer is marked.")).to_be_visible()


def scores_in_file(desk):
    """The export, by name."""
    desk.goto(reverse("admin:quiz_quiz_scores", args=[Quiz.objects.get().pk]))
    with desk.expect_download() as download:
        desk.get_by_role("link", name="Scores as CSV").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    (score,) = [place for place, head in enumerate(rows[0]) if head.lower().startswith("score")]
    return {row[0]: row[score] for row in rows[1:]}


def correct_key(desk, quiz):
    position = quiz.items.get(question__stem=FREE).position
    desk.locator(f"#question-{position}").get_by_role("link", name="Correct the key").click()
    field = desk.get_by_label("Accepted answers")
    field.fill(f"{field.input_value()}\nbikes")
    desk.get_by_label("Reason, for the students to read").fill("Bikes are bicycles.")
    put_right(desk, "1 score changes")


def put_right(desk, announced):
    desk.get_by_role("button", name="See what changes").click()
    expect(desk.get_by_role("heading", name=announced)).to_be_visible()
    expect(desk.get_by_role("row", name="Bo")).to_be_visible()
    desk.get_by_role("button", name="Put it right").click()
    expect(desk.locator(".messagelist .success")).to_be_visible()


def open_result(page, quiz):
    people.sign_in(page, quiz.assignment.classroom, "Bo")
    attempt = Attempt.objects.get(student__pseudonym="Bo")
    page.goto(reverse("quiz:result", args=[attempt.pk]))


def challenge(page, quiz):
    """Bo shows the sentence that says so."""
    open_result(page, quiz)
    position = quiz.items.get(question__stem=MINUTES).position
    page.locator(f"#question-{position}").get_by_role("link", name="I think my answer is right").click()
    page.get_by_label("crossing takes about 25 minutes").check()
    page.get_by_role("textbox").fill("The captain has measured it, so it is a fact.")
    page.get_by_role("button", name="Send to your teacher").click()
    expect(page.locator("p.notice")).to_contain_text("Your challenge is with your teacher.")


def accept_challenge(desk):
    desk.get_by_role("navigation", name="This quiz").get_by_role("link", name="Challenges").click()
    desk.locator("#result_list").get_by_role("link", name="Bo").click()
    desk.get_by_role("link", name="Accept, and see what changes").click()
    desk.get_by_label("Reason, for the students to read").fill("You are right: it can be read like this.")
    put_right(desk, "1 score changes")


def expect_told(page, quiz):
    """Bo reads what became of the challenge, and the score."""
    open_result(page, quiz)
    expect(page.get_by_role("heading", level=1)).to_have_text(f"{quiz.items.count()} of {quiz.items.count()}")
    expect(page.locator(".challenge")).to_contain_text("Your teacher agrees with your challenge.")
