"""Nouns of the parsed text: a Sentence is made of Words that form a tree.

They are ours rather than spaCy's so that a parse can be cut, joined and repaired, and so that a word knows its place
in the section's body.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Word:
    """``start`` is the offset in the section's body, -1 for a word that stands in for a quotation that was cut out.

    ``idx`` is the offset in what was parsed. ``second_head`` and ``second_dep`` are what the second parse says; that
    head is None where it did not see the word.
    """

    i: int
    idx: int
    text: str
    lemma: str
    tag: str
    dep: str
    start: int
    spaced: bool
    label: str = ""
    quoted: bool = False
    head: Word = field(init=False, repr=False)
    second_head: Word | None = field(default=None, init=False, repr=False)
    second_dep: str = field(default="", init=False, repr=False)
    children: list[Word] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self.head = self

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_noun(self) -> bool:
        return self.tag in {"NN", "NNS", "NNP", "NNPS"}

    @property
    def is_verb(self) -> bool:
        return self.tag.startswith("VB")

    @property
    def is_name(self) -> bool:
        return self.tag in {"NNP", "NNPS"}

    @property
    def is_punctuation(self) -> bool:
        return not any(character.isalnum() for character in self.text) and self.text not in "$£€%&"

    def has(self, *relations: str) -> bool:
        return any(child.dep in relations for child in self.children)

    def child(self, *relations: str) -> Word | None:
        return next((child for child in self.children if child.dep in relations), None)

    def all(self, *relations: str) -> list[Word]:
        return [child for child in self.children if child.dep in relations]

    def subtree(self) -> list[Word]:
        return sorted(self._walk(), key=lambda word: word.i)

    def _walk(self) -> Iterator[Word]:
        yield self
        for child in self.children:
            yield from child._walk()


@dataclass(eq=False, slots=True)
class Quotation:
    """``start`` and ``end`` enclose the words without the marks; ``closed`` is False when it runs on."""

    start: int
    end: int
    text: str
    closed: bool
    speech: bool
    opens_paragraph: bool = False


@dataclass(eq=False, slots=True)
class Half:
    """A sentence cut at a word of cause: ``main`` is what has a reason, ``reason`` what gives it.

    ``link`` is the word of cause in small letters; "so" where the reason stands first. ``degree`` is a "partly" or
    "mainly" before it.
    """

    main: Sentence
    reason: Sentence
    link: str
    degree: str = ""


@dataclass(eq=False, slots=True)
class Sentence:
    """``start`` and ``end`` are offsets in the section's body. ``inside`` is the quotation a spoken sentence is of."""

    section: int
    paragraph: int
    index: int
    start: int
    end: int
    text: str
    words: list[Word] = field(default_factory=list, repr=False)
    quotations: list[Quotation] = field(default_factory=list, repr=False)
    inside: Quotation | None = None
    outer: Sentence | None = None

    @property
    def root(self) -> Word | None:
        return next((word for word in self.words if word.head is word), None)

    @property
    def printed(self) -> Sentence:
        """The sentence as it stands in the article: the one around a spoken sentence, else itself."""
        return self.outer or self


def without_brackets(words: Iterable[Word]) -> list[Word]:
    """The words outside round and square brackets; all of them where the brackets do not match."""
    words = list(words)
    depth = 0
    kept: list[Word] = []
    for word in words:
        depth += word.text in {"(", "["}
        if not depth:
            kept.append(word)
        depth -= word.text in {")", "]"} and depth > 0
    return kept if not depth else words
