"""Checks on what may be asked in a classroom."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.fit import ASKS_SPEAKER
from quiz.generation.facts.name_kinds import ORGANISATION, PEOPLE, PERSON, PLACE
from quiz.generation.facts.quantities import COUNT, quantities
from quiz.generation.items import GAP, MULTIPLE_CHOICE, OPEN_GAP, POLL, SHORT_ANSWER, TRUE_FALSE, WRITTEN
from quiz.generation.vocabulary.countries import DEMONYMS, OTHER_DEMONYMS, PEOPLES
from quiz.generation.vocabulary.sensitive import ACCUSING, GRIM
from quiz.generation.vocabulary.wordlists import words

_DEADLY = frozenset(
    words("die dies died dead death deaths dying killed fatal fatally drowned funeral grave victims casualties")
)
_JOKING = re.compile(
    r"!|\b(?:lol|haha|funny|funniest|hilarious|lucky|luckily|silly|oops|rip|kicked the bucket|bites? the dust)\b", re.I
)
_PRIVATE = re.compile(
    r"\b(?:you|your)\b.*\b(?:faith|religion|religious|pray|god|income|earn|salary|money do|poor|rich|diet|weight"
    r"|illness|disease|abuse|abused|trauma|divorce|divorced|parents|family|disability|disabled|sexuality|boyfriend|girlfriend"
    r"|immigration|passport|visa|vote|voted)\b",
    re.I,
)
_DEAD = re.compile(r"\b(?:died|were killed|people (?:dead|killed)|deaths|lost their lives|victims|casualties)\b")
_GROUPS = frozenset(
    word.lower() for word in [*PEOPLES, *DEMONYMS, *OTHER_DEMONYMS, *words("men women boys girls immigrants migrants")]
)
_ALL_OF = re.compile(r"\b(?:all|every|most|typical|typically) (?:the |of the )?(?P<group>\w+)", re.I)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


def _accuses(item: ItemText, context: Context) -> str:
    """A wrong option, or a false statement, would say something bad of a person or group."""
    if item.kind not in {MULTIPLE_CHOICE, GAP, TRUE_FALSE} or item.kind == TRUE_FALSE and not item.is_false:
        return ""
    if item.kind != TRUE_FALSE and not _are_about_somebody(item, context):
        return ""
    bad = sorted(filter(_is_accusing, _words(item.stem)))
    if not bad:
        return ""
    return f"A wrong answer would say something bad (“{bad[0]}”) of a real person or group: ask about something else."


def _is_accusing(word: str) -> bool:
    """On the list, or the form in -ing of a verb on it."""
    base = word.removesuffix("ing")
    return word in ACCUSING or (base != word and not ACCUSING.isdisjoint({base, f"{base}e"}))


def _are_about_somebody(item: ItemText, context: Context) -> bool:
    if item.topic in {"speech", "role"} or ASKS_SPEAKER.search(item.stem):
        return False
    return any(context.name_kind(option) in {PERSON, ORGANISATION, PEOPLE, PLACE} for option in item.wrong)


def _grim(item: ItemText, context: Context) -> str:
    found = sorted(_words(f"{item.stem} {item.key}") & GRIM)
    return f"“{found[0]}” is not a thing to make a puzzle of." if found else ""


def _counts_the_dead(item: ItemText, context: Context) -> str:
    """How many died is no guessing game."""
    is_count = any(found.kind == COUNT for found in quantities(item.key)) and len(item.key.split()) <= 4
    if item.kind not in {MULTIPLE_CHOICE, GAP, OPEN_GAP, SHORT_ANSWER} or not is_count:
        return ""
    if re.search(r"\b(?:year|when|how old|age)\b", item.stem, re.I) or not re.search(
        r"\b(?:how many|number of)\b|_____", item.stem, re.I
    ):
        return ""
    dead = _DEAD.search(item.stem)
    return f"How many there were (“{dead.group()}”) is no guessing game: ask about causes or help." if dead else ""


def _mocks(item: ItemText, context: Context) -> str:
    """A joke beside a death."""
    printed = " ".join(item.texts)
    joke = _JOKING.search(printed)
    if not joke or not _words(printed) & _DEADLY:
        return ""
    return f"Death and “{joke.group()}” do not go together in a classroom: ask soberly."


def _stereotypes(item: ItemText, context: Context) -> str:
    for text in item.texts:
        found = _ALL_OF.search(text)
        if found and found.group("group").lower() in _GROUPS and found.group().lower() not in context.lowered:
            return f"“{found.group()}” says something of a whole group of people: name those who are meant."
    return ""


def _asks_private(item: ItemText, context: Context) -> str:
    """Nobody has to tell the class of faith, money, health or family."""
    found = _PRIVATE.search(item.stem) if item.kind in {WRITTEN, POLL} else None
    return "Ask about the article, not about a student's own faith, money, health or family." if found else ""


CHECKS = (
    Check("a wrong option would accuse somebody", _accuses),
    Check("not a thing to make a puzzle of", _grim),
    Check("a count of the dead is no puzzle", _counts_the_dead),
    Check("a joke beside a death", _mocks),
    Check("says something of a whole group", _stereotypes),
    Check("asks a student about private matters", _asks_private),
)
