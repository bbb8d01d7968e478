"""Which questions ask for more than one fact: a reason or a means, a relation of two things told, or a main idea."""

import re

from quiz.generation.items import (
    FIND_EVIDENCE,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
    Item,
)
from tests.quality.wording import outside_quotes

_REASON = re.compile(
    r"\bwhy\b|\bfor (?:what|which) (?:reason|purpose)|\b(?:what|which) (?:\w+ )?(?:reason|purpose|cause|aim)s?\b"
    r"|\bwhat (?:led|leads|caused|causes|made|makes|prompted|prompts|resulted|results)\b|\bas a result of what\b"
    r"|\bwhat .{2,90} (?:caused|brought about|prompted|triggered) by\?|\bin order to do what\b"
    r"|\bwhat (?:is|was|were|are) (?:\w+ ){1,6}for\?|\bby (?:what means|doing what)\b"
    r"|\bhow (?:did|does|do|can|could|will|would|was|were|have|has) (?!the article|.*\bdescribed\b)",
    re.I,
)
_RELATION = re.compile(
    r"\bwhat (?:happened|followed|came|did .{2,60} do) (?:\w+ )?(?:after|before|when|as a result"
    r"|because|next|first|last)"
    r"|\b(?:contrast|differ(?:s|ence)?|unlike|although|despite|in spite of|compared)\b"
    r"|\bwhat (?:is|was) the (?:result|effect|consequence)|\bconnection between\b"
    r"|\bwhat .{2,90} (?:lead to|result in|cause|bring about|contribute to)\?"
    r"|\bwhat (?:do|does|did|will|would|can) .{2,90} (?:force|compel|oblige|allow|enable|help|lead|cause) .+ to do\?"
    r"|\bwhat (?:will|would|must|can|could|may|might|does|do|has|have|happens) .+ (?:if|unless)\b"
    r"|\bevents happened (?:first|last)\b|\bgive the (?:highest|lowest) number\b"
    r"|\b(?:job of|describe) the person who\b"
    r"|\bhow (?:is|are|does|do) .+ connected\b",
    re.I,
)
_MAIN_IDEA = re.compile(
    r"\bmain(?:ly)? (?:idea|point|subject|about)\b|\b(?:mainly|mostly) about\b|\bbest (?:title|heading|summar)"
    r"|\bsums? up\b|\bmain idea\b|\bas a whole\b",
    re.I,
)
_ASKING = frozenset({MULTIPLE_CHOICE, SHORT_ANSWER, OPEN_GAP, WRITTEN, MATCHING, FIND_EVIDENCE})
#: A statement on the order of two things that happened.
_ORDER = re.compile(r"\b(?:before|after) \w+ing\b")


def depth(item: Item) -> str:
    """ "reason", "relation", "main idea", or "" for a single fact; read from the printed words alone."""
    stem = outside_quotes(item.stem)
    if item.kind == ORDERING or item.kind == TRUE_FALSE and _ORDER.search(stem):
        return "relation"
    if item.kind not in _ASKING:
        return ""
    for name, pattern in (("main idea", _MAIN_IDEA), ("reason", _REASON), ("relation", _RELATION)):
        if pattern.search(stem):
            return name
    return ""
