"""Questions that wait behind the drafted ones: who drops one gets another at once.

What comes up is a draft, whatever the dropped one was: no class meets a question that no teacher has read.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from quiz.models import Question
from quiz.questions import revision


@dataclass(frozen=True)
class Dropped:
    """A question that was retired, whether another should come up for it, and the one that did, if any could.

    ``stood_behind`` tells whether that one had waited for this question alone.
    """

    question: Question
    wants_another: bool
    stand_in: Question | None = None
    stood_behind: bool = False


@transaction.atomic
def retire(questions: Iterable[Question]) -> list[Dropped]:
    """Retire the questions and bring up others for them. Questions that are retired already are left out."""
    questions = list(questions)
    wanting = {question.pk for question in questions if question.state in Question.IN_USE}
    retired, _ = revision.set_state(questions, Question.State.RETIRED)
    return [drop(question) if question.pk in wanting else Dropped(question, False) for question in retired]


@transaction.atomic
def drop(retired: Question) -> Dropped:
    """Bring up another for a question that was in use and has just been retired.

    Others wait behind what was drafted from the text, nobody's own questions.
    """
    if retired.origin != Question.Origin.GENERATED:
        return Dropped(retired, False)
    stand_in = _first_in_reserve(retired)
    if stand_in is None:
        return Dropped(retired, True)
    stood_behind = stand_in.reserve_for_id is not None
    stand_in.state, stand_in.reserve_for = Question.State.DRAFT, None
    stand_in.save(update_fields=["state", "reserve_for"])
    return Dropped(retired, True, stand_in, stood_behind)


def _first_in_reserve(retired: Question) -> Question | None:
    """One that waits for this question alone comes first, then one on its section, then the nearest of the article."""
    waiting = Question.objects.in_reserve().of_article(retired.section.article)
    fitting = waiting.filter(reserve_for=retired) | waiting.filter(reserve_for=None)
    candidates = fitting.select_for_update(of=["self"]).select_related("section")
    nearest_first = sorted(candidates, key=lambda question: _distance(question, retired))
    return next((question for question in nearest_first if not revision.why_not_in_use(question)), None)


def _distance(waiting: Question, retired: Question) -> tuple[bool, int, int]:
    return waiting.reserve_for_id is None, abs(waiting.section.position - retired.section.position), waiting.pk
