"""Questions of every kind, from the page to the result."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Response
from quiz.scoring.score_changes import as_seen, mark_alike
from tests import factories_quiz
from tests.factories_quiz import BY_MACHINE, OTHER, RIGHT, SCORED
from tests.quiz.kinds.examples import EXAMPLES

HTMX = {"HX-Request": "true"}
KINDS = pytest.mark.parametrize("kind", EXAMPLES)
NOT_MARKED = EXAMPLES.keys() - BY_MACHINE
#: Fields that no form of any kind has.
STRAY = [{}, {"other": "1"}, {"choices": ["1"]}, {"line-0": "1"}, {"line-": "1"}]


@pytest.fixture
def attempt(cast):
    return factories_quiz.make_attempt(factories_quiz.make_quiz_of_kinds(cast.assignment), cast.student)


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def place(kind):
    return list(EXAMPLES).index(kind) + 1


def address(name, attempt, kind):
    return reverse(name, args=[attempt.pk, place(kind)])


def save(student, attempt, kind, values, **options):
    return student.post(address("quiz:answer", attempt, kind), values, **options)


def page(student, attempt, kind):
    return student.get(address("quiz:question", attempt, kind)).content.decode()


def hand_in(student, attempt):
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))
    return student.get(reverse("quiz:result", args=[attempt.pk]))


def kept():
    response = Response.objects.select_related("item__question", "choice").get()
    return response.item.question.how.show_answer(response.answer, response.item.question.asked), response.filled


@KINDS
def test_an_answer_is_kept_marked_and_shown_again(student, attempt, kind):
    blank = page(student, attempt, kind)

    response = save(student, attempt, kind, RIGHT[kind], headers=HTMX)

    assert response.content.decode().startswith("Saved ")
    assert "seen" in response.content.decode()
    assert Response.objects.get().percent == (None if kind in NOT_MARKED else 100)
    assert Response.objects.get().filled == "wholly"
    shown = page(student, attempt, kind)
    assert "Clear my answer" in shown
    assert "Clear my answer" not in blank
    assert shown.count(" checked") + shown.count(" selected") + ("text" in RIGHT[kind]) == len(RIGHT[kind])
    assert RIGHT[kind].get("text", "") in shown


@KINDS
def test_the_last_answer_counts(student, attempt, kind):
    save(student, attempt, kind, RIGHT[kind])
    save(student, attempt, kind, OTHER[kind])

    assert Response.objects.get().percent == (None if kind in NOT_MARKED else 0)


@KINDS
def test_an_answer_is_taken_back(student, attempt, kind):
    save(student, attempt, kind, RIGHT[kind])

    response = save(student, attempt, kind, {**RIGHT[kind], "clear": "true"}, headers=HTMX)

    assert response.content.decode().endswith(": no answer\n")
    assert kept() == ("", "none")
    assert Response.objects.get().percent == (None if kind == "poll" else 0)
    assert "Clear my answer" not in page(student, attempt, kind)


@KINDS
def test_an_empty_form_takes_back_only_an_answer_that_it_knows_of(student, attempt, kind):
    empty = dict.fromkeys(RIGHT[kind], "")
    save(student, attempt, kind, RIGHT[kind])
    before = kept()

    save(student, attempt, kind, empty)
    assert kept() == before
    save(student, attempt, kind, {**empty, "seen": "true"})
    assert kept() == ("", "none")


@KINDS
def test_what_is_no_answer_changes_nothing(student, attempt, kind):
    save(student, attempt, kind, RIGHT[kind])
    before = Response.objects.values().get()
    refused = EXAMPLES[kind].refused

    statuses = [
        save(student, attempt, kind, values, headers=headers).status_code
        for values in refused
        for headers in ({}, HTMX)
    ]

    assert statuses == [400] * 2 * len(refused)
    assert Response.objects.values().get() == before


@KINDS
def test_fields_of_no_kind_are_nothing(student, attempt, kind):
    statuses = [save(student, attempt, kind, values).status_code for values in STRAY]

    assert statuses == [302] * len(STRAY)
    assert Response.objects.count() == 0


@pytest.mark.parametrize("kind", ["short_answer", "written"])
def test_what_is_too_long_stays_on_the_page(student, attempt, kind):
    long = "A long answer. " * 300

    response = save(student, attempt, kind, {"text": long})

    assert response.status_code == 400
    assert long.strip() in response.content.decode()
    assert "too long" in response.content.decode()


@pytest.mark.parametrize("kind", ["open_gap", "short_answer", "written"])
def test_signs_that_no_keyboard_types_are_left_out(student, attempt, kind):
    save(student, attempt, kind, {"text": "By\x07 boat\x1f."})

    assert kept() == ("By boat.", "wholly")


def test_half_a_match_is_kept_but_is_no_answer_yet(student, attempt):
    response = save(student, attempt, "matching", {"line-1": "4", "line-2": "", "line-4": ""}, headers=HTMX)

    assert ", 2 of 3 still open" in response.content.decode()
    assert kept() == ("The colour – yellow", "partly")
    assert ", 2 of 3 still open" in page(student, attempt, "matching")
    check = student.get(reverse("quiz:check", args=[attempt.pk]))
    assert [place["is_begun"] for place in check.context["places"]].count(True) == 1
    assert [place["is_answered"] for place in check.context["places"]].count(True) == 0
    assert check.content.decode().count("partly answered") == 1
    shown = hand_in(student, attempt).context["marked"][place("matching") - 1]
    assert (shown.mark.value, shown.earned) == ("partly right", 33)


def test_begin_goes_on_at_the_first_answer_that_is_not_whole(student, attempt, cast):
    for kind in list(EXAMPLES)[: place("ordering")]:
        save(student, attempt, kind, RIGHT[kind])
    save(student, attempt, "matching", {"line-1": "4"})

    response = student.post(reverse("quiz:begin", args=[cast.assignment.pk]))

    assert response.url == address("quiz:question", attempt, "matching")


def marks_of(response):
    return {one.item.question.kind: one.mark.value for one in response.context["marked"]}


def expected_marks(mark):
    """What stands beside answers that are all right, or all wrong."""
    unmarked = {kind: "not marked yet" if kind in SCORED else "not scored" for kind in EXAMPLES}
    return unmarked | dict.fromkeys(BY_MACHINE, mark)


def first_lines():
    return [examples.asked.lines[0] for examples in EXAMPLES.values() if examples.asked.lines]


def test_the_result_of_all_right_answers(student, attempt):
    for kind, values in RIGHT.items():
        save(student, attempt, kind, values)

    response = hand_in(student, attempt)

    context = response.context
    by_hand = len(SCORED) - len(BY_MACHINE)
    assert (context["score"], context["best_score"], context["waiting"]) == (len(BY_MACHINE), len(SCORED), by_hand)
    assert marks_of(response) == expected_marks("right")
    assert f'<h1 class="score">{len(BY_MACHINE)} of {len(SCORED)}</h1>' in response.content.decode()
    assert "1 answer waits for your teacher" in response.content.decode()


def test_the_result_of_other_answers_shows_what_was_right(student, attempt):
    for kind, values in OTHER.items():
        save(student, attempt, kind, values)

    response = hand_in(student, attempt)

    text = response.content.decode()
    events = response.context["marked"][place("ordering") - 1].shown["pairs"]
    assert (marks_of(response), response.context["score"]) == (expected_marks("wrong"), 0)
    assert [(event.line.partner, event.is_right) for event in events] == [("1", False), ("2", False), ("3", False)]
    assert text.count("<table") == sum(bool(line.partner) for line in first_lines())
    assert text.count("Right answer") == len(BY_MACHINE)
    assert text.count("A good answer") == len(SCORED) - len(BY_MACHINE)
    assert text.count("<blockquote") == len(SCORED)


def test_part_of_the_points_stands_in_every_score(student, attempt, cast):
    save(student, attempt, "matching", {**RIGHT["matching"], "line-1": "3"})
    save(student, attempt, "ordering", {**RIGHT["ordering"], "line-1": "2"})
    save(student, attempt, "gap", RIGHT["gap"])

    result = hand_in(student, attempt)

    assert result.context["score"] == 2.3
    assert f"2.3 of {len(SCORED)}" in student.get(reverse("quiz:home")).content.decode()
    assert type(attempt).objects.with_score().get().score == 2.3


def test_a_written_answer_is_marked_by_the_teacher(student, attempt, cast):
    save(student, attempt, "written", RIGHT["written"])
    hand_in(student, attempt)
    response = Response.objects.get()
    mark_alike(
        item=response.item,
        pks=[response.pk],
        percent=50,
        feedback="Say why it matters.",
        seen=as_seen([response]),
        marker=cast.teacher,
        at=timezone.now(),
    )

    response = student.get(reverse("quiz:result", args=[attempt.pk]))

    assert (response.context["score"], response.context["waiting"]) == (0.5, 0)
    assert "Partly right: 0.5 of 1" in response.content.decode()
    assert "Say why it matters." in response.content.decode()


@KINDS
def test_query_counts_of_page_and_save(student, attempt, kind, django_assert_num_queries):
    with django_assert_num_queries(7):
        page(student, attempt, kind)
    with django_assert_num_queries(8):  # two of them open and close the transaction
        save(student, attempt, kind, RIGHT[kind], headers=HTMX)


@pytest.mark.parametrize("count", [1, len(EXAMPLES)])
def test_query_count_of_the_result(student, cast, count, django_assert_num_queries):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment)
    quiz.items.filter(position__gt=count).delete()
    attempt = factories_quiz.make_attempt(quiz, cast.student)
    for kind in list(EXAMPLES)[:count]:
        save(student, attempt, kind, RIGHT[kind])
    hand_in(student, attempt)

    with django_assert_num_queries(10):
        student.get(reverse("quiz:result", args=[attempt.pk]))
