import pytest
from django.utils import timezone

from quiz.models import Attempt
from quiz.scoring.score_figures import Bar, distribution, drawn, shares_right
from quiz.scoring.scores import score_table
from tests import factories, factories_quiz

NOW = timezone.now()
HANDED_IN = {"state": Attempt.State.HANDED_IN, "handed_in_at": NOW}


def table_of(cast, items, *students, points=1):
    """The table of a class in which each student has chosen these options, of which the first is right."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=items)
    quiz.items.update(points=points)
    for chosen in students:
        factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), chosen, **HANDED_IN)
    return score_table(quiz, NOW)


def test_scores_are_counted_point_by_point(cast):
    table = table_of(cast, 3, [1, 1, 1], [1, 2, 2], [2, 1], [])

    assert distribution(table) == [Bar(0, 0, 1), Bar(1, 1, 2), Bar(2, 2, 0), Bar(3, 3, 1)]


@pytest.mark.parametrize(
    ("points", "labels"),
    [
        (5, [str(low) for low in range(11)]),
        (6, ["0–1", "2–3", "4–5", "6–7", "8–9", "10–11", "12"]),
        (20, ["0–3", "4–7", "8–11", "12–15", "16–19", "20–23", "24–27", "28–31", "32–35", "36–39", "40"]),
    ],
)
def test_many_points_share_bars(cast, points, labels):
    bars = distribution(table_of(cast, 2, [1, 1], points=points))

    assert [bar.label for bar in bars] == labels
    assert [bar.count for bar in bars] == [*[0] * (len(labels) - 1), 1]


def test_without_scores_there_is_no_picture(cast):
    assert drawn(distribution(table_of(cast, 2))) == []


def test_the_most_frequent_score_is_the_tallest(cast):
    bars = drawn(distribution(table_of(cast, 1, [1], [1], [2])))

    assert [(one.x, one.y, one.height) for one in bars] == [(6, 70, 50), (54, 20, 100)]


def test_shares_right_are_of_those_who_handed_in(cast):
    table = table_of(cast, 2, [1, 1], [1, 2], [1], [2, 2])

    assert [(one.right, one.of, one.percent) for one in shares_right(table)] == [(3, 4, 75), (1, 4, 25)]


def test_opinions_and_what_waits_for_a_mark_have_no_share(cast):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, ["written", "poll", "gap"])
    words = factories_quiz.answer_to("written")
    attempt = factories_quiz.make_attempt(quiz, cast.student, [words, 1, 1], **HANDED_IN)
    waiting = shares_right(score_table(quiz, NOW))
    attempt.responses.filter(item__position=1).update(percent=100)

    marked = shares_right(score_table(quiz, NOW))

    assert [one.percent for one in waiting] == [None, None, 100]
    assert [one.percent for one in marked] == [100, None, 100]


def test_before_anybody_hands_in_nothing_is_said(cast):
    assert [one.percent for one in shares_right(table_of(cast, 2))] == [None, None]
