"""What a teacher does who reads questions one after another: approve, drop, make a draft, and undo the last deed.

Two may read the same text at once. So a deed comes with what its page showed of the question, and where that is not
so any more, nothing is done.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, replace

from django.db import transaction

from quiz.drafts import reserves
from quiz.drafts.reserves import Dropped
from quiz.models import Question
from quiz.questions import revision


class ChangedMeanwhile(Exception):
    """The question is not what the page showed. Nothing was done."""


class Refused(Exception):
    """The question cannot be in that state; the message says why. Nothing was done."""


@dataclass(frozen=True)
class Deed:
    """A question's new state, the one it had before, and what dropping it brought up, if it was dropped."""

    question: Question
    was: str
    dropped: Dropped | None = None

    @property
    def stand_in(self) -> Question | None:
        return self.dropped and self.dropped.stand_in


@dataclass(frozen=True)
class Undoing:
    """All it takes to undo a deed; ``seen`` and ``stand_in_seen`` are what the deed left behind."""

    was: str
    seen: str
    stand_in: int | None = None
    stand_in_seen: str = ""
    stood_behind: bool = False


def as_seen(question: Question) -> str:
    """What there is to see of a question, in few characters. Causes queries as ``wording_of`` does."""
    said = asdict(replace(revision.wording_of(question), section=None))
    return hashlib.sha256(json.dumps([question.state, question.section_id, said]).encode()).hexdigest()[:16]


@transaction.atomic
def decide(*, question: Question, state: str, seen: str) -> Deed:
    """Put the question into the state. ``seen`` is what the page showed of it.

    Raises ``ChangedMeanwhile``, or ``Refused`` if it says what another in use says already.
    """
    current = _locked(question.pk)
    was = current.state
    if as_seen(current) != seen or was == state:
        raise ChangedMeanwhile
    if state == Question.State.RETIRED:
        (dropped,) = reserves.retire([current])
        return Deed(current, was, dropped)
    _, refused = revision.set_state([current], state)
    if refused:
        raise Refused(refused[0].reason)
    return Deed(current, was)


def undoing(deed: Deed) -> Undoing:
    """What to keep of a deed, to undo it later."""
    if deed.stand_in is None:
        return Undoing(deed.was, as_seen(deed.question))
    return Undoing(
        deed.was, as_seen(deed.question), deed.stand_in.pk, as_seen(deed.stand_in), deed.dropped.stood_behind
    )


@transaction.atomic
def undo(*, question: Question, by: Undoing) -> bool:
    """Put the question back, and what stepped in for it back into the reserve.

    Returns whether the stand-in, if there is one, went back: it stays where somebody has touched it meanwhile. Raises
    ``ChangedMeanwhile`` or ``Refused`` as ``decide`` does.
    """
    went_back = by.stand_in is None or _put_back(question, by)
    decide(question=question, state=by.was, seen=by.seen)
    return went_back


def _put_back(question: Question, by: Undoing) -> bool:
    stand_in = _locked(by.stand_in)
    if as_seen(stand_in) != by.stand_in_seen:
        return False
    stand_in.state, stand_in.reserve_for = Question.State.RESERVE, question if by.stood_behind else None
    stand_in.save(update_fields=["state", "reserve_for"])
    return True


def _locked(pk: int) -> Question:
    locked = Question.objects.select_for_update(of=["self"])
    return locked.select_related("section__article").prefetch_related("choices").get(pk=pk)
