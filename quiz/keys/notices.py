"""What a student may be told of corrected keys and answered challenges: never more than the result itself shows."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.models import Attempt, Challenge, Notice
from quiz.scoring.marking import in_points
from quiz.taking.tries import Shown, Tries


@dataclass(frozen=True)
class Told:
    """A notice as the student reads it.

    Which question it was, and why, is part of the key: ``number`` and ``reason`` are empty until right answers are
    shown. ``before`` and ``after`` are points, ``None`` where the score stayed as it was.
    """

    notice: Notice
    number: int | None
    reason: str
    before: float | None
    after: float | None

    @property
    def is_accepted(self) -> bool:
        challenge = self.notice.challenge
        return challenge is not None and challenge.state == Challenge.State.ACCEPTED

    @property
    def is_declined(self) -> bool:
        challenge = self.notice.challenge
        return challenge is not None and challenge.state == Challenge.State.DECLINED

    @property
    def is_dismissed(self) -> bool:
        return self.notice.dismissed_at is not None


def told(notices: Iterable[Notice], attempt: Attempt, shown: Shown) -> list[Told]:
    """The notices of an attempt that the student may see now."""
    return [_told(notice, attempt, shown) for notice in notices if shown.score or (notice.challenge and shown.answers)]


def told_of(notices: Iterable[Notice], tries: Tries, at: datetime.datetime) -> list[Told]:
    """The same for all tries of a student."""
    notices = list(notices)
    return [
        one
        for attempt in tries.attempts
        for one in told([n for n in notices if n.attempt_id == attempt.pk], attempt, tries.shown(attempt, at))
    ]


def _told(notice: Notice, attempt: Attempt, shown: Shown) -> Told:
    has_score = shown.score and notice.before is not None
    return Told(
        notice=notice,
        number=attempt.number_of(notice.item.position) if shown.answers else None,
        reason=notice.reason if shown.answers else "",
        before=in_points(notice.before) if has_score else None,
        after=in_points(notice.after) if has_score else None,
    )
