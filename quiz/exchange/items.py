"""A question as it travels between programs, whatever file it is written in."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass


class Sort(enum.StrEnum):
    """Sorts of questions that a file can hold and that have a likeness here."""

    CHOICE = "multiple choice"
    TRUE_FALSE = "true or false"
    SHORT_ANSWER = "short answer"
    NUMBER = "number"
    MATCHING = "matching"
    ORDERING = "ordering"
    ESSAY = "essay"


@dataclass(frozen=True)
class Option:
    """An answer with the share of the points that it earns, -100 to 100."""

    text: str
    percent: float = 0.0
    feedback: str = ""

    @property
    def is_right(self) -> bool:
        return self.percent >= 100


@dataclass(frozen=True)
class Portable:
    """A question. All texts are plain: no HTML, and no escapes.

    ``options`` are those to choose from, or what may be typed: a number as "3", "3:0.1" (with a tolerance) or "3..4".
    Of a true or false question there are two, "True" and "False". ``pairs`` are left and right side, or an event and
    its place; a spare partner has no left side. ``feedback`` is said to everybody, ``model`` is a good answer to an
    essay. ``losses`` say what the file holds beside it that no text can keep. ``line`` counts from 1; 0 is unknown.
    ``keeps_order`` says that the options are not to be mixed.
    """

    sort: Sort
    stem: str
    options: tuple[Option, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    feedback: str = ""
    model: str = ""
    name: str = ""
    tags: tuple[str, ...] = ()
    category: str = ""
    losses: tuple[str, ...] = ()
    line: int = 0
    keeps_order: bool = False


@dataclass(frozen=True)
class Refused:
    """A question that is well-formed, but of a sort that has no likeness here."""

    name: str
    line: int
    reason: str


@dataclass(frozen=True)
class Reading:
    """What a file holds, in its order."""

    questions: tuple[Portable, ...] = ()
    refused: tuple[Refused, ...] = ()


def reading_of(items: Iterable[Portable | Refused]) -> Reading:
    """The items by whether they come in."""
    items = tuple(items)
    questions = tuple(item for item in items if isinstance(item, Portable))
    return Reading(questions, tuple(item for item in items if isinstance(item, Refused)))


#: Where a file has no other place for what is expected of an essay, a line of the feedback begins so.
GOOD_ANSWER = "A good answer: "
#: What stands in a stem for a gap.
GAP = "_____"
#: Why a text without a question does not come in.
DESCRIPTION = "it is a text that asks nothing (a description)"


class FileFault(Exception):
    """The file cannot be read. ``faults`` are sentences for a teacher, each with its line if it has one."""

    def __init__(self, *faults: str) -> None:
        super().__init__(*faults)
        self.faults = list(faults)


def fault_at(line: int, sentence: str) -> str:
    return f"Line {line}: {sentence}"
