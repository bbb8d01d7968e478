"""Checks on the wording of the stem: whole, clear alone, of a readable length, and silent about the key."""

import re
from functools import lru_cache

from quiz.generation.candidates import Candidate
from quiz.generation.checks.base import Check
from quiz.generation.checks.options import folded
from quiz.generation.containment import RELATIVE
from quiz.generation.items import BLANK, GAP, OPEN_GAP, TRUE_FALSE
from quiz.generation.phrases import word_count
from quiz.generation.references import HE, SHE
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, PERSONAL
from quiz.generation.vocabulary.wordlists import words

_LONGEST = {GAP: 33, OPEN_GAP: 33, TRUE_FALSE: 34}
_SHORTEST = 4
_COMMON = frozenset(
    words("""
    the a an of in on at to for and or by with from is was were are be it its as that this who which
""")
)
_AUXILIARIES = frozenset(words("do does did is are was were can could will would has have had"))
#: "it" that stands for what follows: "is it hard to …".
_EMPTY_IT = re.compile(r"\b(?:is|was) it (?=(?:\w+ ){1,3}(?:for|to|that)\b)")
_UNFINISHED = re.compile(
    r"\s[,;:.?]|,,|\(\s"
    r"|\b(?:the|a|an|and|or|but|because|that|including|like|such as|of|with|than|from)[?.]$"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """Lower-case words that carry meaning, a plural s cut off."""
    words = set(re.findall(r"[^\W\d_]{3,}|\d[\d,.]*\d|\d", text.lower())) - _COMMON
    return frozenset(word[:-1] if word.endswith("s") and len(word) > 4 else word for word in words)


def _leaks(candidate: Candidate, reading: Reading) -> bool:
    """The key, or every word of it that carries meaning, stands in the stem."""
    if candidate.kind == TRUE_FALSE:
        return False
    key = content_words(candidate.key)
    stem = candidate.stem.replace(BLANK, " ")
    if f" {folded(candidate.key)} " in f" {folded(stem)} ":
        return True
    shared = key & content_words(stem)
    others = [content_words(option) & content_words(stem) for option in candidate.wrong]
    return bool(key) and (shared == key or (bool(shared) and not any(others) and len(shared) * 2 >= len(key)))


def _is_unfinished(candidate: Candidate, reading: Reading) -> bool:
    stem = candidate.stem
    wanted = "." if candidate.kind in {GAP, OPEN_GAP, TRUE_FALSE} else "?"
    return (
        not stem.rstrip('”"').endswith(wanted)
        or not stem.lstrip('“"')[:1].isupper()
        and not stem.startswith((BLANK, "$", "£", "€"))
        and not stem[:1].isdigit()
        or bool(_UNFINISHED.search(stem))
        or stem.count("“") != stem.count("”")
        or (candidate.kind == GAP and stem.count(BLANK) != 1)
        or bool(re.search(r"…|\.\.\.", _QUOTED.sub(" ", stem)))
        or bool(re.search(r"\b(\w+) \1\b", stem, re.I))
    )


def _is_over_long(candidate: Candidate, reading: Reading) -> bool:
    return not _SHORTEST <= word_count(candidate.stem) <= _LONGEST.get(candidate.kind, 32)


def _dangles(candidate: Candidate, reading: Reading) -> bool:
    """A personal pronoun with no noun before it, outside quotation marks."""
    words = re.findall(r"[\w’']+", _EMPTY_IT.sub(" ", _QUOTED.sub(" ", candidate.stem)))
    for place, word in enumerate(words):
        if word.lower() in FIRST_AND_SECOND and word != "US":
            return True
        if word.lower() in HE | SHE and not any(other[:1].isupper() for other in words[1:place]):
            return True
        if word.lower() in PERSONAL - HE - SHE and (place < 2 or words[place - 1].lower() in _AUXILIARIES):
            return True
    return False


def _is_of_its_day(candidate: Candidate, reading: Reading) -> bool:
    text = _QUOTED.sub(" ", candidate.stem) + " . " + candidate.key
    return bool(RELATIVE.search(text))


def _has_misprint(candidate: Candidate, reading: Reading) -> bool:
    printed = " ".join([candidate.stem, *candidate.options])
    return any(reading.is_misprint(word) for word in _WORD.findall(printed))


def _loses_hedge(candidate: Candidate, reading: Reading) -> bool:
    said = f"{candidate.stem} {candidate.key}".lower()
    return any(not re.search(rf"\b{re.escape(hedge)}\b", said) for hedge in candidate.hedges)


CHECKS = (
    Check("the key leaks into the stem", _leaks),
    Check("the stem is not a finished sentence", _is_unfinished),
    Check("the stem is too long or too short", _is_over_long),
    Check("a pronoun that nobody can resolve", _dangles),
    Check("a time that only meant something on its day", _is_of_its_day),
    Check("a misprint of the source", _has_misprint),
    Check("a hedge was lost", _loses_hedge),
)
