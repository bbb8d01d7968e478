"""What every kind of question has, and the values that pass between a kind and those who use it."""

import enum
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

#: The fields of a posted form with all their values.
Posted = Mapping[str, Sequence[str]]


class InvalidAnswer(ValueError):
    """What arrived cannot be an answer to this question."""


class Filled(enum.StrEnum):
    """How much of an answer is there."""

    NONE = "none"
    PARTLY = "partly"
    WHOLLY = "wholly"


@dataclass(frozen=True)
class Line:
    """An option, or the left-hand side of a pair; a spare partner has no ``text``. ``position`` counts from 1."""

    position: int
    text: str
    partner: str = ""
    is_correct: bool = False


@dataclass(frozen=True)
class Asked:
    """What a kind must know of a question: its lines in order, and the accepted answers, the model first.

    Stem and evidence tell what else the question is about.
    """

    lines: tuple[Line, ...] = ()
    accepted: tuple[str, ...] = ()
    stem: str = ""
    evidence: str = ""


@dataclass(frozen=True)
class Answer:
    """A student's answer: a ``position``, a ``text``, or a partner for each line in order, empty where none was set."""

    position: int | None = None
    text: str = ""
    partners: tuple[str, ...] = ()


NO_ANSWER = Answer()


@dataclass(frozen=True)
class Part:
    """What is counted of an answer over a whole class: an option, what was set for a line, or what was typed.

    ``about`` is the line, ``letter`` the option's name among the others. ``is_right`` is ``None`` where only the mark
    tells. Parts about the same line with the same ``sameness`` are one; without it the text decides.
    """

    text: str
    is_right: bool | None = None
    about: str = ""
    letter: str = ""
    sameness: str = ""
    #: Whether its words may stand somewhere in the article.
    is_quotable: bool = True

    @property
    def key(self) -> tuple[str, str]:
        return self.about, self.sameness or self.text


@dataclass(frozen=True)
class Kind(ABC):
    """``instruction`` is what the student is asked to do, in one short sentence.

    ``template`` draws the controls of the answer, ``result_template`` the answer beside the key. ``saves_on`` is when
    the page saves by itself, as an ``hx-trigger``. ``line_counts`` says how many lines a question may have.
    """

    name: str
    label: str
    instruction: str
    template: str
    result_template: str = "quiz/kinds/_result_text.html"
    key_label: str = "Right answer"
    saves_on: str = "change"
    line_counts: range = range(0, 1)
    #: Whether it counts for the score, whether a person must mark it or may overrule the machine, and whether the
    #: passage is shown beside it.
    is_scored: bool = True
    is_marked_by_hand: bool = False
    may_be_marked_by_hand: bool = False
    shows_passage: bool = True
    #: What a question of this kind is made of.
    has_right_option: bool = False
    has_partners: bool = False
    has_accepted: bool = False
    has_gap: bool = False
    #: Whether the order of the options means nothing.
    options_may_move: bool = False
    #: Options that every question of the kind has; whether the section's sentences are the options; and whether a
    #: partner is the line's place in an order.
    fixed_options: tuple[str, ...] = ()
    options_are_sentences: bool = False
    partners_are_places: bool = False

    @abstractmethod
    def read_answer(self, posted: Posted, asked: Asked) -> Answer:
        """Return the answer, ``NO_ANSWER`` if it was left empty. Raises ``InvalidAnswer`` for what cannot be one."""

    @abstractmethod
    def context(self, answer: Answer, asked: Asked) -> dict[str, object]:
        """Return what ``template`` needs beside the question. Nothing in it may depend on the key."""

    def result_context(self, answer: Answer, asked: Asked) -> dict[str, object]:
        """Return what ``result_template`` needs beside the answer and the key in words."""
        return self.context(answer, asked)

    @abstractmethod
    def filled(self, answer: Answer, asked: Asked) -> Filled:
        """Tell how much of the answer is there."""

    def missing(self, answer: Answer, asked: Asked) -> str:
        """Say in a few words why a begun answer is not whole; empty if it is."""
        return ""

    @abstractmethod
    def mark(self, answer: Answer, asked: Asked) -> int | None:
        """Return the share of the points earned, 0 to 100; ``None`` if no machine can tell or nothing is scored."""

    @abstractmethod
    def show_answer(self, answer: Answer, asked: Asked) -> str:
        """Return the answer as one line of text, empty for no answer."""

    @abstractmethod
    def show_key(self, asked: Asked) -> str:
        """Return the right answer as one line of text, empty if there is none."""

    def parts(self, answer: Answer, asked: Asked) -> tuple[Part, ...]:
        """Return what is counted of the answer; nothing if every answer is one of its own."""
        return ()

    def offered(self, asked: Asked) -> tuple[Part, ...]:
        """Return the parts that are told of even if nobody chose them, in their order."""
        return ()


def single(posted: Posted, field: str) -> str:
    """Return the field's value, empty if it is not there. Raises ``InvalidAnswer`` if it came more than once.

    Which of two answers somebody means is not ours to choose.
    """
    values = posted.get(field, ())
    if len(values) > 1:
        raise InvalidAnswer("That is more than one answer. Choose one.")
    return values[0] if values else ""


def read_number(text: str, last: int) -> int | None:
    """Return a whole number from 1 to ``last`` (at most 99), or ``None`` for an empty text.

    Raises ``InvalidAnswer`` for anything else.
    """
    if text == "":
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 2 and 1 <= int(text) <= last):
        raise InvalidAnswer("That is not one of this question's options.")
    return int(text)
