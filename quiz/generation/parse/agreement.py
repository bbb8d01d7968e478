"""Where two parsers that were trained apart disagree, at least one of them is wrong: nothing is asked there.

That two parsers make the same mistake is much rarer than that one makes it, so what both say can be trusted more than
either; see the figures in ``pipeline/README.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from quiz.generation.parse.words import Word

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})
#: What hangs on a verb and is no part of its statement.
_OUTSIDE = frozenset({"punct", "cc", "conj", "parataxis", "discourse"})


def note_second_parse(words: Iterable[Word], second: Doc) -> None:
    """Note at each word what ``second``, another parse of the same text, says of it."""
    by_offset = {word.idx: word for word in words}
    for token in second:
        word = by_offset.get(token.idx)
        if word is not None:
            word.second_head, word.second_dep = by_offset.get(token.head.idx), token.dep_


def is_agreed(head: Word, words: Iterable[Word], *answer: Word) -> bool:
    """Whether both parses give the statement of ``head`` the same subject and the same end, and ``answer`` as a part.

    ``words`` are the whole sentence's. How the rest hangs together is not asked: it stays in a question as it stands.
    """
    words = list(words)
    first = _outline(head, [(child, child.dep) for child in head.children], Word.subtree)
    below = [(word, word.second_dep) for word in words if word.second_head is head and word is not head]
    second = _outline(head, below, lambda word: _second_subtree(word, words))
    return first == second and all(_span(word.subtree()) == _span(_second_subtree(word, words)) for word in answer)


def is_agreed_part(head: Word, words: Iterable[Word], part: Word) -> bool:
    """Whether both parses take ``part``, with all its words, for the same part of the statement of ``head``."""
    return part.second_head is head and part.second_dep == part.dep and is_agreed_phrase(part, words)


def is_agreed_phrase(part: Word, words: Iterable[Word]) -> bool:
    """Whether both parses see the words of ``part`` as one phrase, whatever they hang it on."""
    return _span(part.subtree()) == _span(_second_subtree(part, list(words)))


def _outline(
    head: Word, children: list[tuple[Word, str]], subtree: Callable[[Word], list[Word]]
) -> tuple[set[tuple[int, int]], int]:
    """The spans of the subjects, and where the statement ends."""
    subjects = {_span(subtree(child)) for child, relation in children if relation in _SUBJECTS}
    own = [_span(subtree(child))[1] for child, relation in children if relation not in _OUTSIDE]
    return subjects, max([head.i, *own])


def _span(subtree: list[Word]) -> tuple[int, int]:
    inside = [word.i for word in subtree if not word.is_punctuation] or [word.i for word in subtree]
    return min(inside), max(inside)


def _second_subtree(top: Word, words: list[Word]) -> list[Word]:
    found, frontier = [top], [top]
    while frontier:
        frontier = [word for word in words if word.second_head in frontier and word not in found]
        found += frontier
    return found
