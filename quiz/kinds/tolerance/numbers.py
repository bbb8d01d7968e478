"""Numbers as people type them, brought into one form: "twelve", "12"; "3,200", "three thousand two hundred"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from quiz.kinds.tolerance.folding import listed

_SMALL = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_UNITS = {word: Decimal(value) for value, word in enumerate(_SMALL)} | {
    word: Decimal(10 * value) for value, word in enumerate(_TENS, start=2)
}
_SCALES = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
_ODD_ORDINALS = {
    "first": "one",
    "second": "two",
    "third": "three",
    "fifth": "five",
    "eighth": "eight",
    "ninth": "nine",
    "twelfth": "twelve",
}
_DIGITS = re.compile(r"(\d+(?:\.\d+)?)(st|nd|rd|th)?")
#: What a thousands separator looks like; a single comma before one or two digits is a decimal one.
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[, \u2009]\d{3})+(?![\d,])")
_DECIMAL_COMMA = re.compile(r"(?<![\d.,])(\d+),(\d{1,2})(?![\d,])")


def joined(text: str) -> str:
    """The text with each number written in digits as one word: "3,200" as "3200", "2,5" as "2.5"."""
    text = _GROUPED.sub(lambda found: re.sub(r"\D", "", found.group()), text)
    return _DECIMAL_COMMA.sub(r"\1.\2", text)


def canonical(words: list[str]) -> list[str]:
    """The words, in small letters, with each run of number words as one word of digits, ordinals as "12th"."""
    result, rest = [], list(words)
    while rest:
        number, length = _leading_number(rest)
        result.append(number or rest[0])
        del rest[: length or 1]
    return result


def is_number(word: str) -> bool:
    """Whether a canonical word is a number, an ordinal, or a time of the clock."""
    return word[:1].isdigit()


def _leading_number(words: list[str]) -> tuple[str, int]:
    """The number that the words begin with and how many words it has; ``("", 0)`` if they begin with none."""
    total, group, length, ordinal = Decimal(0), Decimal(0), 0, False
    room = Decimal("inf")  # what the next word must be smaller than, to go on with this number
    for index, word in enumerate(words):
        if word == "and" and 100 <= room < Decimal("inf") and _is_small(words[index + 1 : index + 2]):
            continue
        value, scale, ordinal = _value(word)
        if scale is not None:
            group, room = (group or 1) * scale, scale
            if scale >= 1000:
                total, group = total + group, Decimal(0)
        elif value is not None and value < room:
            group, room = group + value, _room_behind(word)
        else:
            break
        length = index + 1
        if ordinal:
            break
    if not length:
        return "", 0
    is_ordinal = _value(words[length - 1])[2]
    return f"{(total + group).normalize():f}" + ("th" if is_ordinal else ""), length


def _value(word: str) -> tuple[Decimal | None, Decimal | None, bool]:
    """What a word counts, or by what it multiplies, and whether it is an ordinal."""
    if found := _DIGITS.fullmatch(word):
        return Decimal(found[1]), None, bool(found[2])
    for form, ordinal in _cardinals(word):
        if form in _UNITS:
            return _UNITS[form], None, ordinal
        if form in _SCALES:
            return None, _SCALES[form], ordinal
    return None, None, False


def _cardinals(word: str) -> Iterator[tuple[str, bool]]:
    yield word, False
    if word in _ODD_ORDINALS:
        yield _ODD_ORDINALS[word], True
    elif word.endswith("ieth"):
        yield word[:-4] + "y", True
    elif word.endswith("th"):
        yield word[:-2], True


def _is_small(words: list[str]) -> bool:
    return any(value is not None and value < 100 for value, _, _ in map(_value, words))


def _room_behind(word: str) -> Decimal:
    """What may follow a number word: "twenty" goes on with "one", "five" or "5" with nothing."""
    return Decimal(10) if word in _TENS else Decimal(0)
