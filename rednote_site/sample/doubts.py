"""Answers that students hold to be right although the key says otherwise: they wait for the teacher."""

import datetime

from quiz.keys import challenges
from quiz.kinds import Filled
from quiz.models import Attempt, Quiz, QuizItem, Response

REASONS = (
    "It says so here, so my answer is right as well.",
    "I read this sentence like this. Others in my group did, too.",
)


def challenge_some(quiz: Quiz, at: datetime.datetime) -> None:
    """Let the first who missed each of two questions show the sentence of the text that speaks for them."""
    reasons = iter(REASONS)
    for item in quiz.items.with_question():
        missed = _missed(item)
        if missed is None or not item.has_key:
            continue
        reason = next(reasons, None)
        if reason is None:
            return
        question = item.question
        span = (question.evidence_start, question.evidence_end)
        challenges.challenge(response=missed, item=item, span=span, reason=reason, at=at)


def _missed(item: QuizItem) -> Response | None:
    wrong = Response.objects.filter(item=item, percent=0, marked_at=None, attempt__state=Attempt.State.HANDED_IN)
    return wrong.exclude(filled=Filled.NONE).select_related("attempt", "choice").order_by("pk").first()
