"""A teacher's work at the desk in a real browser: writing questions, heeding the linter, marking what was written."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quiz.models import Question, Response
from tests import factories_quiz
from tests.browser import people
from tests.factories_quiz import EVIDENCE
from tests.quiz import marks

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"
PAIRS = [("The colour", "yellow"), ("The load", "bicycles"), ("The water", "a lake")]
NO_SPARE = (
    "No spare partner. Add one partner that belongs to no line, so that the last pair does not follow from the others."
)
LEAK = "The answer stands in the question. The answer “twice” stands in the question itself; ask without it."


@pytest.fixture
def desk(visit, cast):
    """Return a function that opens the desk as the teacher of the cast."""

    def opened(**options):
        page = visit(**options)
        people.sign_in_as_teacher(page, cast.teacher, PASSWORD)
        return page

    return opened


def begin(page, kind, cast, stem):
    """Open the form for a question of the kind and fill in what all kinds have."""
    page.goto(reverse("admin:index"))
    page.get_by_role("link", name="Questions", exact=True).click()
    page.get_by_role("link", name="Add question").click()
    page.get_by_role("navigation", name="Another kind").get_by_role("link", name=kind).click()
    page.get_by_label("Section:").select_option(str(cast.assignment.article.sections.first().pk))
    page.get_by_label("Question:").fill(stem)
    page.get_by_label("Evidence:").fill(EVIDENCE)


def write_pairs(page, pairs):
    for row, (line, partner) in enumerate(pairs):
        page.locator(f"#id_choices-{row}-text").fill(line)
        page.locator(f"#id_choices-{row}-partner").fill(partner)


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messagelist .success")).to_be_visible()


def remarks(page):
    """What the linter said to what was just saved."""
    return page.locator(".messagelist .warning").all_inner_texts()


@pytest.mark.parametrize("javascript", [True, False])
def test_a_teacher_writes_a_matching_question_and_heeds_the_remark(desk, cast, javascript):
    page = desk(javascript=javascript)

    begin(page, "Matching", cast, "What belongs together on the lake?")
    write_pairs(page, PAIRS)
    save(page)
    first = remarks(page)
    page.get_by_role("link", name="What belongs together on the lake?").first.click()
    expect(page.locator(".remarks li")).to_have_text([NO_SPARE])
    write_pairs(page, [*PAIRS, ("", "the captain")])
    save(page)

    assert (first, remarks(page)) == ([NO_SPARE], [])
    question = Question.objects.get()
    assert (question.kind, question.state) == ("matching", Question.State.DRAFT)
    assert {(line.text, line.partner) for line in question.asked.lines} == {*PAIRS, ("", "the captain")}


@pytest.mark.parametrize("javascript", [True, False])
def test_a_teacher_writes_a_short_answer_question_and_heeds_the_remark(desk, cast, javascript):
    page = desk(javascript=javascript)

    begin(page, "Short answer", cast, "The ferry crosses twice: how often a day?")
    page.get_by_label("Accepted answers:").fill("twice\ntwo times")
    save(page)
    first = remarks(page)
    page.get_by_role("link", name="The ferry crosses twice: how often a day?").first.click()
    expect(page.locator(".remarks li")).to_contain_text([LEAK])
    page.get_by_label("Question:").fill("How often a day does the ferry cross the lake?")
    save(page)

    assert (first, remarks(page)) == ([LEAK], [])
    question = Question.objects.get()
    assert (question.kind, question.accepted) == ("short_answer", ["twice", "two times"])


@pytest.mark.parametrize("javascript", [True, False])
def test_a_teacher_marks_a_written_answer(desk, cast, javascript):
    quiz = marks.make_quiz(cast.assignment)
    factories_quiz.make_attempt(quiz, cast.student, [1, marks.WORDS], **marks.HANDED_IN)
    page = desk(javascript=javascript)

    page.goto(reverse("admin:quiz_quiz_scores", args=[quiz.pk]))
    page.get_by_role("link", name="Whom to mark").click()
    page.get_by_role("link", name="Ada", exact=True).click()
    expect(page.get_by_text(marks.WORDS.text)).to_be_visible()
    page.get_by_label("1 of 2 points").check()
    page.get_by_label("Feedback for the student").fill("Say for whom.")
    page.get_by_role("button", name="Save the mark").click()

    expect(page.locator(".messagelist li")).to_have_text(["Answer 2: 1 of 2 points."])
    expect(page.get_by_text("To be marked")).to_have_count(0)
    response = Response.objects.get(item__position=2)
    assert (response.percent, response.feedback, response.marked_by) == (50, "Say for whom.", cast.teacher)


@pytest.mark.parametrize("javascript", [True, False])
def test_a_teacher_marks_a_question_across_the_class_by_keyboard(desk, cast, javascript):
    """From the first answer on, the keyboard alone: Tab, arrows, Enter."""
    quiz = marks.make_quiz(cast.assignment)
    for student in (cast.student, cast.classmate):
        factories_quiz.make_attempt(quiz, student, [1, marks.WORDS], **marks.HANDED_IN)
    page = desk(javascript=javascript)

    page.goto(reverse("admin:quiz_quiz_scores", args=[quiz.pk]))
    page.get_by_role("link", name="Mark them question by question").click()
    expect(page.get_by_text("0 of 2 marked")).to_be_visible()
    page.get_by_role("link", name="Why might people take the ferry?").click()
    expect(page.get_by_text("Ada")).to_have_count(0)
    page.get_by_label("not marked yet").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("Say for whom.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator(".messagelist li")).to_have_text(["Saved the mark of 2 answers.", "Every answer is marked."])
    responses = Response.objects.filter(item__position=2)
    assert (
        list(responses.values_list("percent", "feedback", "marked_by")) == [(50, "Say for whom.", cast.teacher.pk)] * 2
    )


def test_results_are_released_and_points_changed(desk, visit, cast):
    quiz = factories_quiz.make_quiz(cast.assignment, items=1, score_shown="released")
    attempt = factories_quiz.make_attempt(quiz, cast.student, [2], **marks.HANDED_IN)
    page = desk()

    page.goto(reverse("admin:quiz_quiz_scores", args=[quiz.pk]))
    page.locator("tbody").get_by_role("link", name="wrong").click()
    page.locator("#answer-1 summary").click()
    page.get_by_label("100 %").check()
    page.get_by_label("Reason (the student reads it)").fill("Said aloud.")
    page.get_by_role("button", name="Save the points").click()
    expect(page.locator("#answer-1")).to_contain_text("0 of 1 → 1 of 1, changed by a teacher")
    page.goto(reverse("admin:quiz_quiz_scores", args=[quiz.pk]))
    page.get_by_role("button", name="Release now").click()
    expect(page.locator(".messagelist li")).to_have_text(["Released: students see it now."])

    student = visit(width=360)
    people.sign_in(student, cast.classroom)
    student.goto(reverse("quiz:result", args=[attempt.pk]))
    expect(student.locator("h1")).to_have_text("1 of 1")
    expect(student.get_by_text("from 0 to 1 of 1 point")).to_contain_text("Said aloud.")


OUTSIDE = """boxes => boxes.filter(box => box.getBoundingClientRect().right > innerWidth).map(box => box.name)"""


@pytest.mark.parametrize("javascript", [True, False])
def test_no_select_runs_out_of_a_narrow_window(desk, cast, javascript):
    """Options are long: names of time zones, stems of questions."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=2)
    quiz.items.first().question.section.article.sections.update(heading="A heading that is not short " * 4)
    page = desk(javascript=javascript, width=768)

    outside = {}
    for name, pk in {"classroom_classroom": cast.classroom.pk, "quiz_quiz": quiz.pk}.items():
        page.goto(reverse(f"admin:{name}_change", args=[pk]))
        outside[name] = page.locator("#content select").evaluate_all(OUTSIDE)

    assert outside == {"classroom_classroom": [], "quiz_quiz": []}


@pytest.mark.parametrize(("width", "is_beneath"), [(768, True), (1280, False)])
def test_filters_stand_beneath_a_list_where_there_is_no_room_at_its_side(desk, cast, width, is_beneath):
    page = desk(width=width)

    page.goto(reverse("admin:classroom_membership_changelist"))
    rows, filters = (page.locator(part).bounding_box() for part in ("#result_list", "#changelist-filter"))

    assert (filters["y"] >= rows["y"] + rows["height"]) is is_beneath
