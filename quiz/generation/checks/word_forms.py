"""When do two words say the same: folded spellings, word families, countries and their people, numbers, initials.

Everything is done with short lists and endings, so that it costs a web page nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.generation.facts.quantities import WORD_VALUES
from quiz.generation.vocabulary.countries import DEMONYMS, PEOPLES, SAME_COUNTRY
from quiz.generation.vocabulary.wordlists import words

_COMMON = frozenset(
    words("""
    the a an of in on at to for and or by with from is was were are be it its as that this who which
""")
)
_SHORTEST_ROOT, _SAFE_ROOT = 4, 5
_INFLECTIONS = frozenset(words("s es d ed ing r rs er ers"))
_AFTER_WHOLE = _INFLECTIONS | frozenset(
    words(
        "or ors ion ions ation ations al ally ly ment ments ness ful less ic ical ist ists ism ive y able ian ians ese"
    )
)
_AFTER_E = _INFLECTIONS | frozenset(words("or ors ion ions ation ations able ive al y"))
_AFTER_Y = frozenset(words("ies ied ian ians ist ists ic ical ise ised"))
_COUNTRY = {
    **{adjective.lower(): country.lower() for adjective, country in DEMONYMS.items()},
    **{people.lower().removesuffix("s"): country.lower() for people, country in PEOPLES.items()},
    **{short: country.lower() for short, country in SAME_COUNTRY.items()},
}


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Case, articles and punctuation away: what is left decides whether two options are the same."""
    return " ".join(word for word in re.findall(r"\w+(?:[.,]\d+)*", text.lower()) if word not in {"a", "an", "the"})


@lru_cache(maxsize=4096)
def content_words(text: str) -> frozenset[str]:
    """Lower-case words that carry meaning, a plural s cut off."""
    found = set(re.findall(r"[^\W\d_]{3,}|\d[\d,.]*\d|\d", text.lower())) - _COMMON
    return frozenset(word[:-1] if word.endswith("s") and len(word) > 4 else word for word in found)


@lru_cache(maxsize=2048)
def plain_words(text: str) -> frozenset[str]:
    """The content words, a number in digits whatever its spelling."""
    return frozenset(str(WORD_VALUES.get(word, word)) for word in content_words(text.replace(",", "")))


@lru_cache(maxsize=8192)
def is_kin(left: str, right: str) -> bool:
    """Two forms of one word, or words made from one another: library and librarian, Iceland and Icelandic."""
    if left == right or _COUNTRY.get(left, left) == _COUNTRY.get(right, right):
        return True
    root = _common_length(left, right)
    if root < _SHORTEST_ROOT:
        return False
    endings = {left[root:], right[root:]}
    if endings <= _INFLECTIONS | {""} or _doubles(left, right, root):
        return True
    return root >= _SAFE_ROOT and any(first in endings and endings - {first} <= after for first, after in _BASES)


_BASES = (("", _AFTER_WHOLE), ("e", _AFTER_E), ("y", _AFTER_Y))


def _common_length(left: str, right: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _doubles(left: str, right: str, root: int) -> bool:
    """plan, planned: the last letter stands twice before the ending."""
    short, long = sorted((left[root:], right[root:]), key=len)
    return not short and long[:1] == left[root - 1] and long[1:] in _INFLECTIONS


def kindred(of: frozenset[str], among: frozenset[str]) -> frozenset[str]:
    """Those words of ``of`` that are kin to a word of ``among``."""
    by_start, countries = _by_start(among)
    return frozenset(
        word
        for word in of
        if word in among
        or _COUNTRY.get(word, word) in countries
        or any(is_kin(word, other) for other in by_start.get(word[:_SHORTEST_ROOT], ()))
    )


@lru_cache(maxsize=512)
def _by_start(words: frozenset[str]) -> tuple[dict[str, list[str]], frozenset[str]]:
    """The words by their first letters, which kin share, and the countries that are named or meant."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[:_SHORTEST_ROOT], []).append(word)
    return found, frozenset(_COUNTRY.get(word, word) for word in words)


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[str, ...]:
    """The text cut behind every full stop, question mark, exclamation mark or closing quotation mark."""
    return tuple(re.split(r"(?<=[.!?”])\s+", text))


def initials(text: str) -> str:
    """WHO for World Health Organization; empty for fewer than two capitals."""
    letters = "".join(word[0] for word in re.findall(r"\w+", text) if word[0].isupper())
    return letters if len(letters) > 1 else ""
