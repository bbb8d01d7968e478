"""What a check is: a named fault of an item, found on its words alone and on a little that is known of the article.

The same checks run on what the rules make and on what a teacher writes, so they need neither a parse nor a dictionary;
one that does is marked.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from quiz.generation.items import FIND_EVIDENCE, GAP, MULTIPLE_CHOICE, OPEN_GAP, TRUE_FALSE

if TYPE_CHECKING:
    from quiz.generation.candidates import Candidate

#: Kinds whose stem is a statement rather than a question.
STATEMENTS = frozenset({TRUE_FALSE, GAP, OPEN_GAP})


@dataclass(frozen=True)
class ItemText:
    """The words of a question, whoever wrote it.

    ``evidence`` is the sentence that proves the key, ``hedges`` its words of doubt that must be kept, ``topic`` the
    sort of question where a rule knows it. ``pairs`` are lines and partners as shown: a spare partner has an empty
    line, an event of an order its place from "1". ``place`` is the key's index among the options as shown, if known.
    """

    kind: str
    stem: str
    key: str = ""
    wrong: tuple[str, ...] = ()
    evidence: str = ""
    accepted: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    hedges: tuple[str, ...] = ()
    topic: str = ""
    place: int | None = None

    @cached_property
    def options(self) -> tuple[str, ...]:
        """The key first; a poll has none."""
        return (self.key, *self.wrong) if self.key else self.wrong

    @property
    def has_own_options(self) -> bool:
        """Options made for this question, unlike True and False or the sentences of a section."""
        return self.kind in {MULTIPLE_CHOICE, GAP} and bool(self.wrong)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every piece of wording that a student reads."""
        return (self.stem, *self.options, *(side for pair in self.pairs for side in pair))

    @cached_property
    def made_texts(self) -> tuple[str, ...]:
        """The wording that was made for the question: without sentences of the article to choose from."""
        return (self.stem,) if self.kind == FIND_EVIDENCE else self.texts

    @property
    def is_false(self) -> bool:
        """A statement that is meant to be false."""
        return self.kind == TRUE_FALSE and self.key == "False"


class Context(Protocol):
    """What a check may ask about the article."""

    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str:
        """The bodies of all sections."""

    @property
    def lowered(self) -> str: ...
    @property
    def published(self) -> datetime.date | None: ...
    def name_kind(self, text: str) -> str:
        """What sort of thing bears this name (``name_kinds``), or the empty string for what is no name."""

    def is_misprint(self, word: str) -> bool: ...


@dataclass(frozen=True)
class Check:
    """``fault`` returns what is wrong, as one sentence for a teacher, or the empty string.

    ``name`` is the reason in plain words. A ``grave`` fault refuses a candidate; the others are only remarked on to a
    teacher, who may know better. ``needs_reading`` marks a check that only a parsed article can answer.
    """

    name: str
    fault: Callable[[ItemText, Context], str]
    grave: bool = True
    needs_reading: bool = False


def item_text(candidate: Candidate) -> ItemText:
    """What a check looks at in a candidate."""
    return ItemText(
        kind=candidate.kind,
        stem=candidate.stem,
        key=candidate.key,
        wrong=candidate.wrong,
        evidence=candidate.source.text,
        accepted=candidate.accepted,
        pairs=candidate.pairs,
        hedges=candidate.hedges,
        topic=candidate.topic,
    )
