"""Checks for a second right answer: a wrong option that the evidence supports as well."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.items import OPEN_GAP, SHORT_ANSWER
from quiz.generation.quantities import quantities

_SHORTEST = 3


def _listed_with_key(item: ItemText, context: Context) -> str:
    """ "Tom Bell and Anna Krol" drove: who of them is asked for, the stem does not say."""
    if not item.has_own_options or len(item.key) < _SHORTEST:
        return ""
    rival = next((option for option in item.wrong if _are_joined(item.key, option, item.evidence)), "")
    return f"The evidence names “{rival}” together with “{item.key}”: is it not right as well?" if rival else ""


def _are_joined(key: str, option: str, text: str) -> bool:
    key, option = _bare(key), _bare(option)
    joint = r"(?:,? (?:and|or|as well as|nor|&)(?: also)?(?: the| an?| in| by| to)? |, (?:the |an? )?)"
    several = rf"(?:{joint}[\w’' -]{{1,30}})?{joint}"
    if not re.search(rf"\b{key}{several}{option}\b|\b{option}{several}{key}\b", text, re.I):
        return False
    return bool(re.search(r"\b(?:and|or|as well as|nor)\b|&", text))


def _bare(option: str) -> str:
    """As a pattern, without the small word in front."""
    return re.escape(re.sub(r"(?i)^(?:the|an?|in|on|by|to|because) ", "", option).rstrip("."))


def _in_evidence(item: ItemText, context: Context) -> str:
    """A wrong option of the evidence itself tempts well, and may be right as well: a remark."""
    if not item.has_own_options:
        return ""
    rival = next((option for option in item.wrong if len(option) >= _SHORTEST and _stands(option, item.evidence)), "")
    return f"The option “{rival}” stands in the evidence too: make sure that it is wrong." if rival else ""


def _stands(option: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(option.rstrip('.'))}(?!\w)", text, re.I))


def _counted_twice(item: ItemText, context: Context) -> str:
    """A typed number where the evidence has another one of the same sort and thing."""
    if item.kind not in {SHORT_ANSWER, OPEN_GAP}:
        return ""
    key = quantities(item.key)
    others = [found for found in quantities(item.evidence) if key and found.kind == key[0].kind]
    rivals = [found.text for found in others if found.value != key[0].value and found.text not in item.stem]
    if not rivals or any(character.isalpha() for character in item.key):
        return ""
    return f"The evidence has another number of this sort, “{rivals[0]}”: does the question tell which one is meant?"


CHECKS = (
    Check("two options could be right", _listed_with_key),
    Check("a wrong option stands in the evidence", _in_evidence, grave=False),
    Check("another number of the same sort", _counted_twice, grave=False),
)
