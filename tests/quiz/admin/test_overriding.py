"""Points that a teacher gives in place of the machine's, and what is kept of them."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from quiz.models import Response, ScoreChange
from tests import factories_quiz
from tests.quiz import marks
from tests.quiz.marks import HANDED_IN, NOON, WORDS, detail, kept, override

REASON = "The question was unclear."


@pytest.fixture
def quiz(cast):
    return marks.make_quiz(cast.assignment)


@pytest.fixture
def attempt(cast, quiz):
    return factories_quiz.make_attempt(quiz, cast.student, [2, WORDS], **HANDED_IN)


def form_of(client, attempt, position=1):
    return client.get(detail(attempt)).context["rows"][position - 1].form


def test_an_override_is_kept_with_before_after_reason_and_who(cast, attempt, client_of):
    client = client_of(cast.teacher)

    response = override(client, attempt, "100", REASON, follow=True)

    assert response.redirect_chain == [(f"{detail(attempt)}#answer-1", 302)]
    assert kept(attempt, 1) == (100, "", cast.teacher.pk)
    change = ScoreChange.objects.get()
    assert (change.cause, change.before, change.after, change.reason) == ("override", 0, 100, REASON)
    assert change.changed_by == cast.teacher
    assert LogEntry.objects.get().get_change_message() == f"Marked answer 1: 100 %. Reason: {REASON}"
    page = " ".join(response.content.decode().split())
    assert f"0 of 1 &rarr; 1 of 1, changed by a teacher by <bdi>{cast.teacher.shown_name}</bdi>" in page
    assert f'<q dir="auto">{REASON}</q>' in page


@pytest.mark.parametrize(
    ("percent", "changed", "wrong"),
    [
        ("100", {"reason": ""}, "reason"),
        ("100", {"reason": " "}, "reason"),
        ("100", {"reason": "x" * 401}, "reason"),
        ("0", {}, "percent"),
        ("none", {}, "percent"),
        ("33", {}, "percent"),
        ("100", {"seen": ""}, "seen"),
    ],
)
def test_without_a_reason_or_another_mark_nothing_changes(cast, attempt, client_of, percent, changed, wrong):
    before = list(Response.objects.values())

    response = override(client_of(cast.teacher), attempt, percent, changed=changed)

    assert list(response.context["rows"][0].form.errors) == [wrong]
    assert list(Response.objects.values()) == before
    assert ScoreChange.objects.count() == 0


def test_the_machines_mark_comes_back(cast, attempt, client_of):
    client = client_of(cast.teacher)
    offered = [[value for value, _ in form_of(client, attempt).fields["percent"].choices]]
    override(client, attempt, "50")
    offered.append([value for value, _ in form_of(client, attempt).fields["percent"].choices])

    override(client, attempt, "none", "It was clear after all.")

    assert kept(attempt, 1) == (0, "", None)
    assert offered == [["0", "25", "50", "75", "100"], ["none", "0", "25", "50", "75", "100"]]
    assert list(ScoreChange.objects.values_list("before", "after")) == [(0, 50), (50, 0)]


def test_a_question_without_an_answer_can_be_given_points(cast, quiz, client_of):
    attempt = factories_quiz.make_attempt(quiz, cast.student, **HANDED_IN)
    client = client_of(cast.teacher)

    override(client, attempt, "100", position=2)
    override(client, attempt, "50", position=1)

    assert (kept(attempt, 1)[0], kept(attempt, 2)[0]) == (50, 100)
    assert type(attempt).objects.with_score().get().score == 2.5
    assert "no answer" in client.get(detail(attempt)).content.decode()


def test_a_part_that_the_machine_gave_is_among_the_points(cast, client_of):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, ["matching", "poll"])
    attempt = factories_quiz.make_attempt(quiz, cast.student, [factories_quiz.answer_to("matching"), 1], **HANDED_IN)
    attempt.responses.filter(item__position=1).update(percent=67)

    matching, poll = client_of(cast.teacher).get(detail(attempt)).context["rows"]

    assert ("67", "0.7 of 1") in matching.form.fields["percent"].choices
    assert poll.form is None


@pytest.mark.parametrize(("who", "status"), [("other_teacher", 404), ("student", 302), ("classmate", 302)])
def test_nobody_else_overrides(cast, attempt, client_of, who, status):
    before = list(Response.objects.values())

    response = override(client_of(getattr(cast, who)), attempt, "100")

    assert response.status_code == status
    assert list(Response.objects.values()) == before
    assert ScoreChange.objects.count() == 0


def test_the_student_reads_the_reason_with_the_score(cast, quiz, attempt, client_of):
    override(client_of(cast.teacher), attempt, "100", REASON)
    student = client_of(cast.student)

    pages = []
    for shown in ("each_try", "never"):
        type(quiz).objects.update(score_shown=shown)
        pages.append(" ".join(student.get(reverse("quiz:result", args=[attempt.pk])).content.decode().split()))

    assert f'Question 1: from 0 to 1 of 1 point. <q dir="auto">{REASON}</q>' in pages[0]
    assert REASON not in pages[1]


def test_the_page_shows_what_was_saved_in_its_order(cast, quiz, client_of):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [2, WORDS], **HANDED_IN)
    response = attempt.responses.get(item__position=1)
    for answer in ("Never", "Twice", ""):
        response.saves.create(answer=answer, saved_at=NOON)
    attempt.responses.get(item__position=2).saves.create(answer=WORDS.text, saved_at=NOON)

    page = client_of(cast.teacher).get(detail(attempt))

    assert [[save.answer for save in row.saves] for row in page.context["rows"]] == [
        ["Never", "Twice", ""],
        [WORDS.text],
    ]
    assert [(item.position, save.answer) for item, save in page.context["saves"]] == [
        (1, "Never"),
        (1, "Twice"),
        (1, ""),
        (2, WORDS.text),
    ]
    assert "Saved 3 times" in page.content.decode()
