"""Our own small grammar of dates, years, sums, shares and counts, on the plain text of a sentence.

A quantity knows its value and its form, so that wrong options can be written the same way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generation.vocabulary.calendar import MONTHS
from quiz.generation.vocabulary.wordlists import words

YEAR, DATE, MONTH, MONEY, PERCENT, COUNT = "year", "date", "month", "money", "percent", "count"

SMALL_NUMBERS = words("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
""")
_TENS = {
    word: (place + 2) * 10
    for place, word in enumerate(
        words("""
    twenty thirty forty fifty sixty seventy eighty ninety
""")
    )
}
WORD_VALUES = {
    **{word: place + 2 for place, word in enumerate(SMALL_NUMBERS)},
    **_TENS,
    "hundred": 100,
    "thousand": 1000,
}

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = r"(?:\s?(?:million|billion|trillion|thousand|bn|m|k)\b)?"
_COINS = "dollars|pounds|euros|yuan|yen|rupees|cents|pence"
_WORD = rf"(?:{'|'.join(_TENS)})(?:-(?:one|{'|'.join(SMALL_NUMBERS[:8])}))?|{'|'.join(SMALL_NUMBERS)}"

_PATTERNS = (
    (
        DATE,
        rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:, \d{{4}})?",
    ),
    (MONTH, rf"\b{_MONTH} (?:1[0-9]|20)\d\d\b"),
    (
        MONEY,
        rf"(?:US)?[£$€¥]\s?(?:{_NUMBER}){_SCALE}|\b(?:{_NUMBER}){_SCALE} (?:{_COINS})\b",
    ),
    (PERCENT, rf"\b(?:{_NUMBER})(?:\s?%|\s(?:per cent|percent)\b)|\b(?:{_WORD}) (?:per cent|percent)\b"),
    (YEAR, r"\b(?:1[0-9]|20)\d\d\b(?![,.]\d|\s?(?:%|[–-]\s?\d)|['’]?s\b)"),
    (COUNT, rf"(?<![\w.,£$€/:–-])(?:{_NUMBER})(?:\s(?:million|billion|trillion|thousand))?(?![\w%:/]|[.,–-]\d|-\w)"),
    (COUNT, rf"(?<![\w-])(?:{_WORD})(?:\s(?:million|billion|thousand|hundred))?(?![\w-])"),
)
_COMPILED = tuple((kind, re.compile(pattern, re.I if kind == COUNT else 0)) for kind, pattern in _PATTERNS)
_SCALES = {
    "thousand": 1e3,
    "k": 1e3,
    "hundred": 1e2,
    "m": 1e6,
    "million": 1e6,
    "bn": 1e9,
    "billion": 1e9,
    "trillion": 1e12,
}
_BEFORE_YEAR = re.compile(
    r"\b(?:in|since|by|from|until|till|to|of|for|before|after|during|around|about|and)\s+(?:early |late |mid-)?$"
    r"|[(–-]\s?$",
    re.I,
)


@dataclass(frozen=True)
class Quantity:
    """``start`` and ``end`` are offsets in the text that was searched; ``value`` is 0.0 for dates and months."""

    kind: str
    start: int
    end: int
    text: str
    value: float


def quantities(text: str) -> list[Quantity]:
    """Return the quantities of ``text`` in order; none overlaps another, the longer form wins."""
    found: list[Quantity] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            if kind == YEAR and not _is_year(text, match):
                continue
            value = 0.0 if kind in {DATE, MONTH} else value_of(match.group())
            found.append(Quantity(kind, match.start(), match.end(), match.group(), value))
    return sorted(found, key=lambda quantity: quantity.start)


def _is_year(text: str, match: re.Match[str]) -> bool:
    """After a preposition, or in front of one thing ("a 1996 act"), not of many ("1996 people")."""
    following = re.match(r"\s([a-z]+)", text[match.end() :])
    many = following is not None and (following.group(1).endswith("s") or following.group(1) == "people")
    return bool(_BEFORE_YEAR.search(text[: match.start()])) or not many


def value_of(text: str) -> float:
    """The number in ``text`` ("£8.6m" is 8_600_000.0); 0.0 where there is none."""
    digits = re.search(_NUMBER, text)
    words = text.lower().replace("-", " ").split()
    if digits:
        value = float(digits.group().replace(",", ""))
    else:
        value = float(sum(_word_value(word) for word in words if word not in _SCALES))
    scale = re.search(r"(?:(?<=\d)|\b)(thousand|hundred|million|billion|trillion|bn|m|k)\b", text.lower())
    return value * (_SCALES[scale.group(1)] if scale else 1.0)


def _word_value(word: str) -> int:
    return 1 if word == "one" else WORD_VALUES.get(word, 0)


def forms_of(text: str) -> Iterator[str]:
    """Yield other ways to type a quantity that a marker may accept."""
    yield text
    plain = text.replace(",", "")
    if plain != text:
        yield plain
    bare = text.lower()
    if bare in WORD_VALUES:
        yield str(WORD_VALUES[bare])
    numbers = {str(value): word for word, value in WORD_VALUES.items()}
    if text in numbers:
        yield numbers[text]
