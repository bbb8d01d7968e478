"""Checks on matching and ordering."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import folded, kindred, plain_words
from quiz.generation.facts.quantities import quantities
from quiz.generation.items import MATCHING, ORDERING
from quiz.generation.vocabulary.calendar import MONTHS, WEEKDAYS

_FEWEST, _MOST = 3, 6
#: Partners of so different a length are not of one sort.
_FACTOR, _SLACK = 4, 12
_SEQUENCE = re.compile(
    r"\b(?:first(?! [A-Z])|firstly|second(?:ly)?|third(?:ly)?|finally|lastly|at last|next|then|later|afterwards"
    r"|eventually|before|after|earlier|previously|originally|in the end|soon"
    rf"|{'|'.join((*MONTHS, *WEEKDAYS))})\b"
    r"|\b(?:1[0-9]|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b",
)
_OPENING = re.compile(
    r"(?:First|Second|Third|Finally|Lastly|Next|Then|Later|Afterwards|Eventually|Earlier|After|Before)\b"
)
_POINTING = re.compile(r"^(?:he|she|it|they|his|her|their|its|this|these|that|those)\b", re.I)
_ABOUT = re.compile(
    r"^(?:about|around|nearly|almost|over|barely|roughly|only|just|(?:more|less|fewer) than|up to|at least) "
)


def _lines(item: ItemText) -> list[tuple[str, str]]:
    return [pair for pair in item.pairs if pair[0]]


def _count(item: ItemText, context: Context) -> str:
    lines = len(_lines(item))
    if item.kind not in {MATCHING, ORDERING} or _FEWEST <= lines <= _MOST:
        return ""
    return f"Give {_FEWEST} to {_MOST} lines; now {'there is' if lines == 1 else 'there are'} {lines}."


def _said_twice(item: ItemText, context: Context) -> str:
    """Lines, or partners, that say the same."""
    for side in ([line for line, _ in _lines(item)], [partner for _, partner in item.pairs]):
        found = [folded(text) for text in side]
        twice = next((text for place, text in enumerate(side) if found[place] in found[:place]), "")
        if twice:
            return f"“{twice}” stands there twice, so more than one answer is right."
    return ""


def _no_spare(item: ItemText, context: Context) -> str:
    if item.kind != MATCHING or any(not line for line, _ in item.pairs):
        return ""
    return "Add one partner that belongs to no line, so that the last pair does not follow from the others."


def _partners_differ(item: ItemText, context: Context) -> str:
    """A date among descriptions, one word among sentences: it can be told without reading."""
    if item.kind != MATCHING or not item.pairs:
        return ""
    partners = [partner for _, partner in item.pairs]
    bare = [_ABOUT.sub("", partner) for partner in partners]
    numbers = [any(len(partner) - len(found.text) <= 5 for found in quantities(partner)) for partner in bare]
    lengths = [len(partner) for partner in partners]
    if any(numbers) and not all(numbers) or max(lengths) > _FACTOR * min(lengths) + _SLACK:
        return "The right-hand sides are not of one sort or length: a reader can match them without the article."
    return ""


def _line_gives_partner(item: ItemText, context: Context) -> str:
    """A word of the line stands in its own partner, and in no other."""
    if item.kind != MATCHING:
        return ""
    for line, partner in _lines(item):
        shared = kindred(plain_words(line), plain_words(partner))
        others = [plain_words(other) for _, other in item.pairs if other != partner]
        telling = [word for word in sorted(shared) if not any(kindred(frozenset({word}), other) for other in others)]
        if telling:
            return f"“{line}” and its partner share the word “{telling[0]}”: say one of them otherwise."
    return ""


def _dated(item: ItemText, context: Context) -> str:
    """A date or "then" in a line tells its place."""
    if item.kind != ORDERING:
        return ""
    for line, _ in item.pairs:
        found = _OPENING.match(line) or _SEQUENCE.search(line)
        if found:
            return f"“{found.group()}” tells the place of the line “{line}”: leave it out."
    return ""


def _in_order_already(item: ItemText, context: Context) -> str:
    places = [place for _, place in item.pairs]
    if item.kind != ORDERING or not places or places != [str(place) for place in range(1, len(places) + 1)]:
        return ""
    return "The lines stand in the right order already: mix them."


def _line_points(item: ItemText, context: Context) -> str:
    """ "She left": who, only the line above tells."""
    names_somebody = re.search(r"(?<!^)\b[A-Z]\w", item.stem)
    if item.kind != ORDERING or names_somebody:
        return ""
    found = next((line for line, _ in item.pairs if _POINTING.match(line)), "")
    return f"The line “{found}” can only be understood after another one: name who or what is meant." if found else ""


CHECKS = (
    Check("too few or too many lines", _count),
    Check("a line or partner stands twice", _said_twice),
    Check("no spare partner", _no_spare),
    Check("partners of different sorts", _partners_differ),
    Check("a line gives its partner away", _line_gives_partner),
    Check("a line gives its place away", _dated),
    Check("the lines are in order already", _in_order_already),
    Check("a line needs the one before it", _line_points),
)
