"""Checks that a reason is the whole reason: both sides of what has two, and no more of them right behind."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.word_forms import folded, sentences
from quiz.generation.items import MULTIPLE_CHOICE, SHORT_ANSWER, WRITTEN

_ANSWERED = frozenset({MULTIPLE_CHOICE, SHORT_ANSWER, WRITTEN})
_ASKS_REASON = re.compile(r"\b(?:why|reasons?|explain)\b", re.I)
_ASKS_SOME = re.compile(r"\b(?:one|a|first|another) (?:\w+ )?reason\b|\bone of the reasons\b", re.I)
_TWO_SIDED = re.compile(
    r"\b(?:double|two)[- ]edged\b|\bmixed (?:blessing|bag|feelings|picture|results|reviews|success)\b|\bdilemma\b"
    r"|\bcuts? both ways\b|\bpros and cons\b|\btwo sides\b|\bon (?:the )?one hand\b|\btrade-?offs?\b|\bambivalent\b"
    r"|\bboth an? [\w -]+ and an? \w+|\bparadox\w*",
    re.I,
)
_OTHER_SIDE = re.compile(
    r"\b(?:but|while|whereas|although|though|yet|however|on the other|at the same time|and also|as well as)\b", re.I
)
#: Opens a sentence that adds to the reason before it.
_ADDS = re.compile(
    r"[“\"]?(?:(?:Another|A (?:second|third|further)|The (?:second|other)) (?:\w+ )?(?:reason|cause|factor|argument)\b"
    r"|(?:Moreover|Furthermore|In addition|Additionally|Besides|Also|What is more|For another|Secondly|On top of)\b"
    r"|On the other hand\b|At the same time\b"
    r"|(?:It|They|He|She|There|We)(?: \w+)? (?:(?:is|are|was|were|has|have|had) )?also\b)"
    r"|[“\"]?(?:It|They|He|She|There)\b[^,;]*,? too\.",
)
#: Says that the reason told is one of several.
_AMONG_OTHERS = re.compile(
    r"\b(?:(?:several|many|various|two|three|four|a number of|a variety of|other|different) (?:\w+ )?reasons"
    r"|one (?:\w+ )?reason|for one(?=,)|first of all|firstly|not least)\b",
    re.I,
)
#: The key says itself that it is not the whole.
_IN_PART = re.compile(r"\b(?:partly|in part|largely|mainly|mostly)\b", re.I)


def _one_sided(item: ItemText, context: Context) -> str:
    """Why is it a double-edged sword? Who names only the profit has not said why."""
    found = _TWO_SIDED.search(item.stem)
    if item.kind not in _ANSWERED or not found or not _ASKS_REASON.search(item.stem) or _OTHER_SIDE.search(item.key):
        return ""
    return f"“{found.group()}” has two sides, and the answer gives only one of them."


def _further_reason(item: ItemText, context: Context) -> str:
    """What follows adds another reason, or the evidence says that there are more."""
    if item.kind not in _ANSWERED or not _ASKS_REASON.search(item.stem) or not item.evidence:
        return ""
    if _ASKS_SOME.search(item.stem) or _IN_PART.search(f"{item.stem} {item.key}"):
        return ""
    advice = "The article gives more reasons than this one: ask for “one reason”, or give all of them."
    if _AMONG_OTHERS.search(item.evidence) and not _AMONG_OTHERS.search(item.key):
        return advice
    return advice if _ADDS.match(_following(item.evidence, context.text)) else ""


def _following(evidence: str, text: str) -> str:
    """The sentence of the same paragraph right behind the evidence."""
    for paragraph in text.split("\n"):
        told = sentences(paragraph)
        for sentence, after in zip(told, told[1:], strict=False):
            if folded(evidence).endswith(folded(sentence)):
                return after
    return ""


CHECKS = (
    Check("only one side of two", _one_sided),
    Check("there are more reasons", _further_reason),
)
