"""What the teacher has marked so far: of the written questions the first for all, the second for most, no more."""

import datetime
import random

from classroom.models import User
from quiz.kinds import Filled
from quiz.models import Attempt, Quiz, QuizItem, Response
from quiz.scoring.score_changes import as_seen, mark_alike
from rednote_site.sample import words

MOST = 0.6


def mark_part(quiz: Quiz, marker: User, at: datetime.datetime, rng: random.Random) -> None:
    """Mark part of the written answers, one after the other from ``at`` on."""
    written = [item for item in quiz.items.with_question() if item.question.how.is_marked_by_hand]
    for item, share in zip(written, (1, MOST), strict=False):
        answers = Response.objects.filter(item=item, attempt__state=Attempt.State.HANDED_IN)
        for response in answers.exclude(filled=Filled.NONE).select_related("attempt", "choice").order_by("pk"):
            at += datetime.timedelta(seconds=rng.randrange(10, 40))
            if rng.random() < share:
                _mark(item, response, words.worth(response.text), marker, at, rng)


def _mark(
    item: QuizItem, response: Response, percent: int, marker: User, at: datetime.datetime, rng: random.Random
) -> None:
    feedback = words.feedback(rng, percent)
    seen = as_seen([response])
    mark_alike(item=item, pks=[response.pk], percent=percent, feedback=feedback, seen=seen, marker=marker, at=at)
