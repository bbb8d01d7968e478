"""What goes into the generator and what comes out of it: frozen values that know nothing of any database."""

import datetime
from dataclasses import dataclass

MULTIPLE_CHOICE = "multiple_choice"
TRUE_FALSE = "true_false"
GAP = "gap"

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
    text: str
    correct: bool


@dataclass(frozen=True)
class Evidence:
    """A whole sentence of a section: ``text == body[start:end]``; ``section`` is the section's position."""

    section: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Item:
    """A finished question. ``accepted`` holds the answers a marker may accept when they are typed."""

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
        return next(choice.text for choice in self.choices if choice.correct)


@dataclass(frozen=True)
class Seconds:
    """Wall-clock seconds; ``load`` is the time to load pipeline and word tables, near 0 once they are there."""

    load: float
    parse: float
    total: float


@dataclass(frozen=True)
class Draft:
    """``refusals`` counts refused candidates by reason; each of ``shortfalls`` is a sentence for a teacher."""

    items: tuple[Item, ...]
    shortfalls: tuple[str, ...]
    refusals: tuple[tuple[str, int], ...]
    seconds: Seconds
