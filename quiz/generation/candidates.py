"""What a rule makes: a question that nobody has checked yet."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.generation.items import MEDIUM, MULTIPLE_CHOICE
from quiz.generation.parse.words import Sentence

#: Topics that ask for more than a detail of one sentence: why, what followed, what goes together, what it is all about.
DEEPER = frozenset({"reason", "result", "contrast", "comparison", "order", "main idea", "relation"})


@dataclass(frozen=True, eq=False)
class Candidate:
    """``fact`` names what is asked, so that one fact is asked once; ``worth`` is the rule's opinion, about 0 to 1.

    ``topic`` is the sort of question ("reason", "role", "speech", "quantity", "date", "place", "person", "meaning",
    and the others of ``DEEPER``). What is typed has no ``wrong`` options and may be ``accepted`` in several forms;
    what is matched or put in order has ``pairs`` instead of a key: a line and its partner, a spare partner with an
    empty line, an event and its place from "1".
    """

    rule: str
    version: int
    stem: str
    key: str
    wrong: tuple[str, ...]
    sentence: Sentence
    explanation: str
    topic: str
    fact: tuple[str, ...]
    worth: float
    kind: str = MULTIPLE_CHOICE
    difficulty: str = MEDIUM
    accepted: tuple[str, ...] = ()
    #: Words of doubt in the evidence that stem or key must keep.
    hedges: tuple[str, ...] = ()
    #: All options in the order in which they must be shown; empty where the order is free.
    ordered: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()

    @property
    def source(self) -> Sentence:
        """The sentence as it stands in the article."""
        return self.sentence.printed

    @property
    def options(self) -> tuple[str, ...]:
        return (self.key, *self.wrong)
