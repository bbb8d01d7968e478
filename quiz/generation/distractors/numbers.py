"""Wrong options for a quantity: written in the same form, far enough from the truth, never in the future."""

import random
import re

from quiz.generation.facts.quantities import (
    COUNT,
    DATE,
    MONEY,
    MONTH,
    PERCENT,
    SMALL_NUMBERS,
    WORD_VALUES,
    YEAR,
    Quantity,
    value_of,
)
from quiz.generation.vocabulary.calendar import MONTHS
from quiz.generation.vocabulary.wordlists import words

#: How far a wrong number lies from the right one; nearer is a guess, farther tempts nobody.
_FACTORS = (0.5, 0.6, 0.75, 1.25, 1.5, 1.75, 2.0)
_MANY_YEARS, _FEWEST_INSIDE = 4, 3
#: Years from here on are told apart by less; numbers up to ``_SMALL`` may be neighbours, others must differ by a share.
_LATE, _SMALL, _NEAREST = 1995, 20, 0.1
#: An article may be read so many years after what it tells of.
_SOON = 3
#: Years behind this one are plans.
_TODAY = 2026
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


def wrong_quantities(
    key: Quantity, others: list[Quantity], taken: list[str], rng: random.Random, count: int = 3
) -> list[str]:
    """Return up to ``count`` wrong quantities in the form of ``key``.

    ``others`` are quantities of the same article, the most tempting ones; ``taken`` are texts that must not be used
    because they could be right as well.
    """
    makers = {YEAR: _years, DATE: _dates, MONTH: _months, PERCENT: _scaled, MONEY: _scaled, COUNT: _scaled}
    candidates = [*_from_article(key, others), *makers[key.kind](key, rng)]
    if key.kind == YEAR:
        candidates = _within_span(key, _not_later(key, candidates, others), others)
    chosen: list[str] = []
    used = {key.value} if key.value else set()
    for text in candidates:
        value = value_of(text)
        if text in (key.text, *taken, *chosen) or (key.value and (value <= 0 or _is_close(key, value, used))):
            continue
        chosen.append(text)
        used.add(value)
    return _varied(key, chosen, rng)[:count]


def _not_later(key: Quantity, texts: list[str], others: list[Quantity]) -> list[str]:
    """No year long after the last that the article tells of: it was not written then."""
    last = max([key.value, *(other.value for other in others if other.kind == YEAR)])
    return [text for text in texts if value_of(text) <= last + _SOON] if key.value >= _LATE else texts


def _is_close(key: Quantity, value: float, used: set[float]) -> bool:
    """Is ``value`` so near a number already there that choosing between them is a guess?"""
    if key.kind == YEAR:
        apart = 2 if key.value >= _LATE else 4
        return any(abs(value - other) < apart for other in used)
    if key.value <= _SMALL:
        return value in used
    return any(abs(value - other) < _NEAREST * key.value for other in used)


def _within_span(key: Quantity, texts: list[str], others: list[Quantity]) -> list[str]:
    """Of an article that tells many years, only years between its first and last: nobody acts before being born."""
    years = [other.value for other in others if other.kind == YEAR]
    inside = [text for text in texts if years and min(years) <= value_of(text) <= max(years)]
    return inside if len(years) >= _MANY_YEARS and len(inside) >= _FEWEST_INSIDE else texts


def _varied(key: Quantity, texts: list[str], rng: random.Random) -> list[str]:
    """Neither the smallest nor the largest option may be right every time: pick how many lie below the key."""
    if not key.value:
        return texts
    below = [text for text in texts if value_of(text) < key.value]
    above = [text for text in texts if value_of(text) > key.value]
    wanted = rng.randint(0, min(3, len(below)))
    mixed = below[:wanted] + above[: 3 - wanted]
    return mixed + [text for text in texts if text not in mixed]


def _from_article(key: Quantity, others: list[Quantity]) -> list[str]:
    """Numbers of the same sort that a careless reader has met. Counts are of different things, so they are left out."""
    near = [
        other
        for other in others
        if other.kind == key.kind != COUNT
        and _shape(other.text) == _shape(key.text)
        and _is_plausible(key, other.value)
    ]
    if key.kind == YEAR:  # of a life the years far off rule themselves out
        near = sorted(near, key=lambda other: abs(other.value - key.value))
    return [other.text for other in near[:2]]


def _is_plausible(key: Quantity, value: float) -> bool:
    if key.kind == YEAR:
        return abs(value - key.value) <= (20 if key.value >= _LATE else 60)
    reach = 5.0 if key.value >= 100 else 2.2
    return bool(key.value) and 1 / reach <= value / key.value <= reach and not 0.85 <= value / key.value <= 1.15


def _shape(text: str) -> str:
    return re.sub(r"[a-z]+(?:-[a-z]+)?", "w", re.sub(r"[\d,]+(?:\.\d+)?", "9", text.lower()))


def _years(key: Quantity, rng: random.Random) -> list[str]:
    steps = (
        [-8, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8]
        if key.value >= _LATE
        else [-20, -15, -12, -10, -8, -5, 5, 8, 10, 12, 15, 20]
    )
    if key.value >= _LATE and key.value % 10 == 0 and key.value > _TODAY:  # what is planned for a round year
        steps = [-20, -15, -10, -5, 5, 10]
    latest = max(key.value, 2024)
    years = [int(key.value) + step for step in steps if key.value + step <= latest]
    return [str(year) for year in rng.sample(years, len(years))]


def _dates(key: Quantity, rng: random.Random) -> list[str]:
    """The same form with another day, and with another month."""
    day = int(re.search(r"(?<!\d)\d{1,2}(?!\d)", key.text).group())  # type: ignore[union-attr]
    days = [day + step for step in (-9, -7, -5, -3, 3, 4, 6, 8) if 1 <= day + step <= 28]
    moved = [re.sub(rf"(?<!\d){day}(?!\d)", str(other), key.text, count=1) for other in rng.sample(days, len(days))]
    plain = [re.sub(r"(\d)(?:st|nd|rd|th)", r"\1", text) for text in moved]
    return [*plain[:1], *_months(key, rng)[:1], *plain[1:]]


def _months(key: Quantity, rng: random.Random) -> list[str]:
    month = next((month for month in MONTHS if month in key.text), MONTHS[0])
    near = [MONTHS[(MONTHS.index(month) + step) % 12] for step in (-3, -2, 2, 3, 4)]
    return [key.text.replace(month, other) for other in rng.sample(near, len(near))]


def _scaled(key: Quantity, rng: random.Random) -> list[str]:
    if not _DIGITS.search(key.text):
        return _worded(key, rng)
    texts = []
    for factor in rng.sample(_FACTORS, len(_FACTORS)):
        if key.kind == COUNT and key.value <= 100 and not 0.5 <= factor <= 1.75:  # ages, years: nobody lives to 118
            continue
        text = _DIGITS.sub(lambda match, factor=factor: _rounded(match.group(), factor), key.text, count=1)  # type: ignore[misc]
        too_many = len(_plain(text)) > len(_plain(key.text)) and bool(re.search(r"\d\s?[a-z]", key.text))
        if not too_many and not (key.kind == PERCENT and value_of(text) > 99):
            texts.append(text)
    if key.kind == COUNT and 3 <= key.value <= 20 and re.fullmatch(r"\d+", key.text):
        return [str(int(key.value) + step) for step in rng.sample([-2, -1, 1, 2, 3, 4], 6) if key.value + step > 1]
    return texts


def _plain(text: str) -> str:
    """The digits of the number in ``text``."""
    return re.sub(r"\D", "", text)


def _worded(key: Quantity, rng: random.Random) -> list[str]:
    word = next((word for word in re.split(r"[\s-]", key.text.lower()) if word in WORD_VALUES), "")
    if word in SMALL_NUMBERS and word != "twenty":
        place = SMALL_NUMBERS.index(word)
        near = [SMALL_NUMBERS[place + step] for step in (-3, -2, -1, 1, 2, 3) if 0 <= place + step < len(SMALL_NUMBERS)]
    else:
        near = [
            other
            for other in words("""
    twenty thirty forty fifty sixty seventy eighty ninety
""")
            if other != word
        ]
        near.sort(key=lambda other: (abs(WORD_VALUES[other] - WORD_VALUES.get(word, 50)), other))
        near = near[:4]
    texts = [re.sub(rf"(?i)\b{word}\b", other, key.text, count=1) for other in rng.sample(near, len(near))]
    return [text[:1].upper() + text[1:] if key.text[:1].isupper() else text for text in texts]


def _rounded(digits: str, factor: float) -> str:
    """``digits`` times ``factor``, as round as ``digits`` and written the same way."""
    plain = digits.replace(",", "")
    decimals = len(plain.partition(".")[2])
    if decimals:
        return f"{float(plain) * factor:.{decimals}f}"
    zeros = len(plain) - len(plain.rstrip("0"))
    step = _step(int(plain), zeros)
    value = max(step, round(int(plain) * factor / step) * step)
    if step == 1 and value % 10 == 0 and value > 10:
        value += 3
    return f"{value:,}" if "," in digits or value >= 10_000 else str(value)


def _step(value: int, zeros: int) -> int:
    """What ``value`` seems to be rounded to: 500 to fifties, 45 to fives, 1,712 to ones."""
    if zeros:
        power = int("1" + "0" * zeros)
        return max(1, power // 2) if zeros > 1 and value < 10 * power else power
    return 5 if value % 5 == 0 and value > _SMALL else 1
