"""A typed answer as words that can be compared."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from quiz.kinds.tolerance import numbers
from quiz.kinds.tolerance.folding import folded, listed

_ARTICLES = frozenset(("a", "an", "the"))
#: What an answer may begin with and mean the same: "in 1998", "It was the ferry", "because it is late".
_OPENINGS = (
    *(("it", "was"), ("it", "is"), ("its",), ("they", "are"), ("they", "were"), ("he", "is"), ("she", "is")),
    *(("because",), ("in",), ("on",), ("at",)),
)
_UNITS = {
    **dict.fromkeys(("kilometre", "kilometer", "kilometres", "kilometers"), "km"),
    **dict.fromkeys(("centimetre", "centimeter", "centimetres", "centimeters"), "cm"),
    **dict.fromkeys(("metre", "meter", "metres", "meters"), "m"),
    **dict.fromkeys(("kilogram", "kilograms", "kilo", "kilos"), "kg"),
    **dict.fromkeys(("minutes", "min", "mins"), "minute"),
    **dict.fromkeys(("hours", "hr", "hrs", "h"), "hour"),
    **dict.fromkeys(("pounds", "gbp"), "pound"),
    **dict.fromkeys(("dollars", "usd"), "dollar"),
    **dict.fromkeys(("euros", "eur"), "euro"),
    **dict.fromkeys(("pct",), "percent"),
}
_SIGNS = {"£": "pound", "$": "dollar", "€": "euro", "%": "percent", "°": "degree", "&": "and"}
_MONTHS = listed("january february march april may june july august september october november december")
_MONEY = re.compile(r"([£$€])\s*(\d[\d.,]*\d|\d)\s*(k|m|bn|thousand|million|billion|trillion)?\b", re.IGNORECASE)
_SHORT_SCALES = {"k": "thousand", "m": "million", "bn": "billion"}
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\b\.?|\b(\d{1,2}):(\d\d)\b", re.IGNORECASE)
_WORD = re.compile(r"\d+(?::\d\d|\.\d+)?(?:(?:st|nd|rd|th|s)\b)?|[^\W\d_]+")
#: British and American endings, brought together. What else this makes equal is spelt alike anyway.
_SPELLINGS = (
    (re.compile(r"(?<=\w{3})our\b"), "or"),
    (re.compile(r"(?<=\w{3})is(?=ations?\b|e[ds]?\b|ing\b)"), "iz"),
    (re.compile(r"(?<=\w{3}[td])re\b"), "er"),
)


@dataclass(frozen=True)
class Word:
    """``text`` is in its comparable form; a name was written with a capital."""

    text: str
    is_name: bool = False

    @property
    def is_number(self) -> bool:
        return numbers.is_number(self.text)


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Word, ...]:
    """The words that count, in comparable form. Articles are left out, but not at the end: "plan A".

    Accepted answers and stems come again with every student.
    """
    tokens = _WORD.findall(_plain(text))
    names = {_spelt(token) for token in tokens if token[:1].isupper()}
    words = _as_date(numbers.canonical([_spelt(token) for token in tokens]))
    kept = [word for index, word in enumerate(words) if word not in _ARTICLES or index == len(words) - 1]
    return tuple(Word(_UNITS.get(word, word), word in names) for word in _without_opening(kept))


def comparable(text: str) -> str:
    """The text in a form in which letter case, articles, signs and the way numbers are written do not matter."""
    return " ".join(word.text for word in words_of(text)) or text.casefold()


def _plain(text: str) -> str:
    """Signs as words, numbers, prices and times in one form, hyphens as spaces."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    text = numbers.joined(re.sub(r"'(?=s\b)|(?<=\w)'(?=\w)|\.(?=[^\W\d_]\.)|(?<=\b[^\W\d_])\.", "", text))
    text = _CLOCK.sub(_clock, _MONEY.sub(_money, text))
    text = re.sub(r"(?<![\w.])[-\u2212](?=\d)", " minus ", text)
    text = re.sub(r"(?<=\d)\s*[-\u2010-\u2015]\s*(?=\d)", " to ", text)
    text = re.sub(r"\bper cent\b", "percent", text, flags=re.IGNORECASE)
    return "".join(f" {_SIGNS[sign]} " if sign in _SIGNS else sign for sign in text)


def _money(found: re.Match[str]) -> str:
    """ "£48k" as "48 thousand pound"."""
    sign, amount, scale = found.groups()
    scale = (scale or "").lower()
    return f"{amount} {_SHORT_SCALES.get(scale, scale)} {_SIGNS[sign]}"


def _clock(found: re.Match[str]) -> str:
    """ "3 p.m." and "3.00 pm" as "15:00"."""
    hour, minute, half, plain_hour, plain_minute = found.groups()
    if half is None:
        return f"{int(plain_hour)}:{plain_minute}"
    return f"{int(hour) % 12 + (12 if half.lower() == 'p' else 0)}:{minute or '00'}"


def _spelt(token: str) -> str:
    """In small letters, without accents, in one spelling."""
    word = folded(token)
    for pattern, ending in _SPELLINGS:
        word = pattern.sub(ending, word)
    return word


def _as_date(words: list[str]) -> list[str]:
    """A date in one order: "March 3rd, 1998" and "the 3rd of March 1998" as "3 march 1998"."""
    month = next((word for word in words if word in _MONTHS), None)
    others = [word for word in words if word not in {month, "of", "the", "on", "in"}]
    days = [word.removesuffix("th") for word in others if numbers.is_number(word)]
    if month is None or not days or len(days) < len(others) or len(days) > 2:
        return words
    return [*(day for day in days if len(day) < 3), month, *(year for year in days if len(year) > 2)]


def _without_opening(words: list[str]) -> list[str]:
    """The words without what an answer may begin with, unless nothing else is there."""
    for opening in _OPENINGS:
        if tuple(words[: len(opening)]) == opening and len(words) > len(opening):
            return words[len(opening) :]
    return words
