"""Checks on the options among themselves: enough, whole, and apart from one another."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import content_words, folded, initials
from quiz.generation.facts.quantities import COUNT, quantities
from quiz.generation.items import FIND_EVIDENCE, POLL
from quiz.generation.vocabulary.countries import SAME_COUNTRY
from quiz.generation.vocabulary.wordlists import words

#: What no whole phrase ends in.
_CUT_OFF = re.compile(
    r"\b(?:and|or|but|nor|of|the|an?|to|in|on|at|for|with|from|by|that|which|who|as|than|is|are|was|were)[.,]?$", re.I
)
_FEWEST_WRONG = 2
_COLLECTIVE = re.compile(
    r"\b(?:all|none|both|neither|any) of (?:the above|these|them|those)\b|\b(?:both )?[A-D] (?:and|or|&) [A-D]\b", re.I
)
_SMALL_WORDS = frozenset(words("because to by in on at of for with from it he she they was were is are had has have"))
#: Two phrases of so many words are near copies when this share of all their words stands in both.
_PHRASE, _ALIKE = 4, 0.8


#: … and what none begins with.
_NO_BEGINNING = re.compile(r"^(?:because )?(?:whose|which|and|or|but|than)\b", re.I)


def _cut_off(item: ItemText, context: Context) -> str:
    options = item.options if item.has_own_options else ()
    found = next((option for option in options if _CUT_OFF.search(option) or _NO_BEGINNING.search(option)), "")
    return f"The option “{found}” is only a part of a phrase." if found else ""


def _too_few(item: ItemText, context: Context) -> str:
    if not item.key or item.kind not in {"multiple_choice", "gap"} or len(item.wrong) >= _FEWEST_WRONG:
        return ""
    return "Give at least two wrong options, or make it a question that is answered in writing."


def _collective(item: ItemText, context: Context) -> str:
    found = next((option for option in item.options if item.kind != FIND_EVIDENCE and _COLLECTIVE.search(option)), "")
    return f"Replace the option “{found}”: it tests how options are read rather than the article." if found else ""


def _equal_or_overlapping(item: ItemText, context: Context) -> str:
    if not item.has_own_options and item.kind != POLL:
        return ""
    for place, left in enumerate(item.options):
        for right in item.options[place + 1 :]:
            if _overlap(left, right):
                return f"The options “{left}” and “{right}” say the same, or one is part of the other."
    return ""


def _overlap(left: str, right: str) -> bool:
    first, second = folded(left), folded(right)
    if f" {first} " in f" {second} " or f" {second} " in f" {first} ":
        return True
    if SAME_COUNTRY.get(first, first).lower() == SAME_COUNTRY.get(second, second).lower():
        return True
    if initials(left) == right or initials(right) == left:
        return True
    return _is_inside(first, second) or _same_number(left, right) or _in_decade(left, right) or _in_decade(right, left)


def _is_inside(first: str, second: str) -> bool:
    """All words of the one stand in the other, and both end in the same: "the bus", "the old yellow bus"."""
    left, right = first.split(), second.split()
    return left[-1:] == right[-1:] and (set(left) <= set(right) or set(right) <= set(left))


def _same_number(left: str, right: str) -> bool:
    """3,200 and 3200, two and 2: the same amount of the same sort."""
    first, second = quantities(left), quantities(right)
    if len(first) != 1 or len(second) != 1:
        return False
    same = first[0].value == second[0].value > 0 and {first[0].kind, second[0].kind} & {COUNT, first[0].kind}
    rest = [folded(text.replace(found[0].text, " ")) for text, found in ((left, first), (right, second))]
    return bool(same) and first[0].kind == second[0].kind and rest[0] == rest[1]


def _in_decade(year: str, span: str) -> bool:
    """1998 lies in the 1990s."""
    decade = re.search(r"\b(1[0-9]|20)(\d)0['’]?s\b", span)
    return bool(decade and re.search(rf"\b{decade.group(1)}{decade.group(2)}\d\b(?!['’]?s)", year))


def _near_copies(item: ItemText, context: Context) -> str:
    """Long phrases that differ in a word or less."""
    if not item.has_own_options:
        return ""
    for place, left in enumerate(item.options):
        for right in item.options[place + 1 :]:
            first, second = content_words(left) - _SMALL_WORDS, content_words(right) - _SMALL_WORDS
            if min(len(first), len(second)) >= _PHRASE and len(first & second) > _ALIKE * len(first | second):
                return f"The options “{left}” and “{right}” differ too little."
    return ""


CHECKS = (
    Check("an option is cut off", _cut_off),
    Check("too few good wrong options", _too_few),
    Check("all or none of the above", _collective),
    Check("options equal or one inside another", _equal_or_overlapping),
    Check("two options differ too little", _near_copies),
)
