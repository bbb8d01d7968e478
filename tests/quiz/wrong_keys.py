"""A quiz whose first key may be wrong, a class that has answered it, and what a browser sends to put it right."""

import datetime
from types import SimpleNamespace

from django.urls import reverse

from classroom.models import User
from quiz.keys.corrections import correct
from quiz.keys.key_plans import Fix, plan_of, signature
from quiz.kinds.keys import Key
from quiz.models import Attempt, Challenge, Quiz, QuizItem
from quiz.scoring.score_changes import as_seen, override
from quiz.taking.attempts import hand_in_attempt
from tests import factories, factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
ONE = datetime.datetime(2026, 3, 2, 13, 0, tzinfo=datetime.UTC)
ONCE_TOO = Fix("key", Key(right=(1, 2)))
ONCE_ONLY = Fix("key", Key(right=(2,)))
REASON = "The second paragraph says so as well."


def make_class(cast: SimpleNamespace, items: int = 2, **fields: object) -> Quiz:
    """Ada took option 2 of each question, Bo option 1, and Cy, still at work, option 2 of the first. Key: option 1."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=items, **fields)
    cast.third = factories.make_student(cast.classroom, "Cy")
    hand_in(quiz, cast.student, [2] * items)
    hand_in(quiz, cast.classmate, [1] * items)
    factories_quiz.make_attempt(quiz, cast.third, [2], started_at=NOON)
    return quiz


def hand_in(quiz: Quiz, student: User, chosen: list, **fields: object) -> Attempt:
    attempt = factories_quiz.make_attempt(quiz, student, chosen, **{"started_at": NOON, **fields})
    return hand_in_attempt(attempt=attempt, at=NOON)


def first_item(quiz: Quiz) -> QuizItem:
    return quiz.items.with_question().get(position=1)


def fix_key(*items: QuizItem, fix: Fix = ONCE_TOO, **options: object):
    """Put the key right as a teacher does who has looked at what it changes."""
    corrector = options.pop("corrector", None) or User.objects.filter(is_staff=True).first()
    seen = signature(plan_of(item, fix) for item in items)
    options = {"reason": REASON, "corrector": corrector, "at": ONE, "seen": seen, **options}
    return correct(items=items, fix=fix, **options)


def set_by_hand(attempt: Attempt, percent: int, teacher: User) -> None:
    item = first_item(attempt.quiz)
    seen = as_seen(attempt.responses.filter(item=item))
    override(attempt=attempt, item=item, percent=percent, seen=seen, reason="Said aloud.", changer=teacher, at=NOON)


def make_challenge(attempt: Attempt, position: int = 1, **fields: object) -> Challenge:
    """A challenge that was sent an hour after handing in."""
    return factories_quiz.make_challenge(attempt, position, **{"made_at": ONE, **fields})


def percents(quiz: Quiz, position: int = 1) -> dict[str, int | None]:
    rows = Attempt.objects.filter(quiz=quiz, responses__item__position=position)
    return dict(rows.values_list("student__pseudonym", "responses__percent"))


def key_page(item: QuizItem, page: str = "key") -> str:
    return reverse(f"admin:quiz_quiz_{page}", args=[item.quiz_id, item.position])
