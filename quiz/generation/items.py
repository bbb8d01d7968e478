"""What goes into the generator and what comes out of it: frozen values that know nothing of any database."""

import datetime
from dataclasses import dataclass

MULTIPLE_CHOICE = "multiple_choice"
TRUE_FALSE = "true_false"
GAP = "gap"
OPEN_GAP = "open_gap"
SHORT_ANSWER = "short_answer"
MATCHING = "matching"
ORDERING = "ordering"
FIND_EVIDENCE = "find_evidence"
CLAIM_KIND = "claim_kind"
WRITTEN = "written"
POLL = "poll"

EASY = "easy"  # word for word in one sentence
MEDIUM = "medium"  # reworded, or a name has to be resolved
HARD = "hard"  # joins sentences, or asks for a reason or a contrast

#: How a gap is written in a stem.
BLANK = "_____"


@dataclass(frozen=True)
class SectionText:
    """``position`` counts from 1; the paragraphs of ``body`` are parted by an empty line."""

    position: int
    heading: str
    body: str


@dataclass(frozen=True)
class ArticleText:
    title: str
    sections: tuple[SectionText, ...]
    published: datetime.date | None = None


@dataclass(frozen=True)
class Choice:
    """A line of an item.

    ``partner`` is what belongs to it: the right-hand side of a match, the place ("1", "2", …) of an event to be
    ordered. A spare partner stands alone: its ``text`` is empty and ``correct`` is False.
    """

    text: str
    correct: bool
    partner: str = ""


@dataclass(frozen=True)
class Evidence:
    """A whole sentence of a section: ``text == body[start:end]``; ``section`` is the section's position."""

    section: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Item:
    """A finished question. ``accepted`` holds the answers a marker may accept when they are typed, the model first.

    Kinds to choose from have one correct choice, a poll none. Matching and ordering have a partner for each choice.
    Short and written answers have no choices.
    """

    section: int
    kind: str
    stem: str
    choices: tuple[Choice, ...]
    accepted: tuple[str, ...]
    explanation: str
    evidence: Evidence
    rule: str
    rule_version: int
    difficulty: str

    @property
    def key(self) -> str:
        """The right choice, the pairs, or the model answer; empty for a poll."""
        pairs = [f"{choice.text} – {choice.partner}" for choice in self.choices if choice.partner and choice.text]
        correct = [choice.text for choice in self.choices if choice.correct]
        return "; ".join(pairs) or next(iter([*correct, *self.accepted]), "")


@dataclass(frozen=True)
class Seconds:
    """Wall-clock seconds; ``load`` is the time to load pipeline and word tables, near 0 once they are there."""

    load: float
    parse: float
    total: float


@dataclass(frozen=True)
class Reserve:
    """A question that waits behind another. ``behind`` is the index in the draft's items of the only one it may
    replace, because it clashes with that one; None when it goes with all of them.
    """

    item: Item
    behind: int | None = None


@dataclass(frozen=True)
class TalkingPoint:
    """A prompt for talk on a section, by its position. ``sort`` names the frame, such as "two views"."""

    section: int
    sort: str
    text: str


@dataclass(frozen=True)
class Draft:
    """``refusals`` counts refused candidates by reason; each of ``shortfalls`` is a sentence for a teacher."""

    items: tuple[Item, ...]
    shortfalls: tuple[str, ...]
    refusals: tuple[tuple[str, int], ...]
    seconds: Seconds
    reserve: tuple[Reserve, ...] = ()
    talking_points: tuple[TalkingPoint, ...] = ()
