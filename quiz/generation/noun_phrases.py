"""The noun phrases of a parsed text that could be printed as a heading.

A phrase is a noun with the adjectives and nouns before it, and perhaps one "of", "for", "between" … after it; no
article or pronoun opens it, and no part of a longer name is cut off.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.heading_words import LIGHT_HEADS, WEAK_BEFORE, WEAK_NOUNS
from quiz.generation.vocabulary.countries import DEMONYMS
from quiz.generation.vocabulary.roles import ROLES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS"})
_INSIDE = _NOUNS | {"JJ", "VBN", "VBG", "CD", "POS", "HYPH", "AFX", "FW"}
_VAGUE = frozenset({"this", "these", "those", "that", "such", "some", "any", "other", "all", "many"})
_LINKS = frozenset({"of", "for", "between", "about", "against", "to", "in", "on", "over", "with", "from", "among"})
_WEAK_LINKS = frozenset({"to", "in", "on", "with", "from", "over"})
_MODIFIERS = frozenset(
    {"det", "amod", "compound", "nummod", "nmod:poss", "flat", "case", "punct", "nmod", "obl:npmod", "advmod", "obl"}
)
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "obj"})
#: A singular noun that ends so is more often an adjective that the tagger took for one.
_ADJECTIVE_ENDINGS = ("ant", "ent", "ate", "ous", "able", "ible", "ful")


@dataclass(frozen=True)
class Phrase:
    """``content`` are its words that carry meaning, in small letters; ``quality`` is 1 for an ordinary one."""

    text: str
    start: int
    word_count: int
    content: tuple[str, ...]
    quality: float


def noun_phrases(doc: Doc, text: str) -> Iterator[Phrase]:
    """Yield the phrases of ``doc``, which is the parse of ``text``; both have the same offsets."""
    for token in doc:
        if token.tag_ in _NOUNS and not _is_inside_longer(token):
            core = _core(token)
            if core and _is_usable(core):
                yield _phrase(core, text)
                if tail := _tail(token):
                    yield _phrase([*core, *tail], text)


def _core(noun: Token) -> list[Token]:
    """Return the noun with what stands before it, without weak words at its beginning."""
    doc, start = noun.doc, noun.i
    while start > 0 and doc[start - 1].tag_ in _INSIDE and _belongs(doc[start - 1], noun):
        start -= 1
    words = list(doc[start : noun.i + 1])
    while words and (words[0].lower_ in WEAK_BEFORE or words[0].tag_ in {"POS", "HYPH", "CD"}):
        words = words[1:]
    before = doc[words[0].i - 1] if words and words[0].i else None
    return [] if before is not None and _spoils(before) else words


def _spoils(before: Token) -> bool:
    """Whether the phrase makes no sense without the word before it ("his ferry", "the most crowded ferry")."""
    is_glued = not before.whitespace_ and (before.is_alpha or before.text in {"-", "–"})
    return before.tag_ in {"PRP$", "JJR", "JJS", "RBS", "RBR", "HYPH"} or is_glued


def _belongs(word: Token, noun: Token) -> bool:
    return word.dep_ in _MODIFIERS and noun.is_ancestor(word)


def _is_inside_longer(noun: Token) -> bool:
    """Whether the phrase goes on behind the noun, so that ending here would cut it off."""
    following = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    if following is None:
        return False
    goes_on = following.tag_ in _NOUNS | {"POS", "HYPH", "CD"} or (noun.whitespace_ == "" and following.is_alpha)
    return goes_on or (noun.tag_ in _NAMES and following.dep_ == "flat")


def _tail(noun: Token) -> list[Token]:
    """Return "of the ferry" and the like if it follows the noun at once and belongs to it."""
    target = _target(noun)
    if target is None:
        return []
    link, last = noun.nbor(), target
    joined = [child for child in target.children if child.dep_ == "conj" and child.head == target]
    if len(joined) == 1 and link.lower_ == "between":
        last = joined[0]
    elif joined or link.lower_ == "between":
        return []  # half of "of sheep and goats" would be cut off
    inner = list(noun.doc[link.i + 1 : last.i + 1])
    allowed = _INSIDE | {"DT"} | (frozenset({"CC"}) if joined else frozenset())
    if any(word.tag_ not in allowed or word.lower_ in _VAGUE for word in inner) or _is_inside_longer(last):
        return []
    return [link, *inner, *(_tail(last) if last.i + 1 < len(noun.doc) and last.nbor().lower_ == "of" else [])]


def _target(noun: Token) -> Token | None:
    """Return the noun behind the preposition that follows ``noun``."""
    link = noun.nbor() if noun.i + 2 < len(noun.doc) else None
    if link is None or link.lower_ not in _LINKS or link.dep_ != "case":
        return None
    target = link.head
    is_noun = target.tag_ in _NOUNS or target.text in DEMONYMS
    return target if is_noun and target.head == noun and target.dep_ == "nmod" else None


def _is_usable(words: list[Token]) -> bool:
    if any(not (word.text[0].isalnum() or word.text in {"-", "'s", "'", "&", "–"}) for word in words):
        return False
    return words[-1].lower_ not in WEAK_NOUNS and any(len(word.text) > 2 for word in words)


def _phrase(words: list[Token], text: str) -> Phrase:
    start, end = words[0].idx, words[-1].idx + len(words[-1].text)
    printed = text[start:end]
    content = tuple(
        word.lower_
        for word in words
        if (word.tag_ in _INSIDE - {"POS", "HYPH", "CD"}) and word.lower_ not in WEAK_BEFORE | WEAK_NOUNS
    )
    return Phrase(printed, start, len(printed.split()), content, _quality(words))


def _quality(words: list[Token]) -> float:
    head = next((word for word in reversed(words) if word.head not in words), words[-1])
    links = {word.lower_ for word in words if word.dep_ == "case" and word.tag_ in {"IN", "TO"}}
    factors = (
        (head.dep_ in _SUBJECTS, 1.2),
        (head.dep_ == "ROOT" and not any(child.dep_ == "cop" for child in head.children), 0.2),
        (_is_name(head), 0.5),  # a name says of whom a passage speaks, not of what
        (_is_name(head) and head.ent_type_ == "PERSON", 0.4),
        (all(_is_name(word) for word in words), 0.5),
        (head.lower_ in ROLES or head.lemma_.lower() in ROLES, 0.5),
        (head.lower_ in LIGHT_HEADS, 0.7),
        (head.tag_ == "NN" and head.lower_.endswith(_ADJECTIVE_ENDINGS), 0.6),
        (any(child.lower_ in {"a", "an"} for child in head.children), 0.55),
        (any(word.tag_ == "CD" for word in words), 0.5),
        (bool(links & _WEAK_LINKS), 0.8),
        (bool(links - _WEAK_LINKS), 1.25),
    )
    return math.prod(factor for applies, factor in factors if applies)


def _is_name(word: Token) -> bool:
    return word.tag_ in _NAMES or (word.tag_ in _NOUNS and word.text[0].isupper() and not word.is_sent_start)
