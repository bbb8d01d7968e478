"""What a program can find wrong with a printed question, or with a quiz of them."""

import re
from collections.abc import Callable, Sequence
from itertools import combinations

from quiz.generation.items import (
    BLANK,
    CLAIM_KIND,
    FIND_EVIDENCE,
    GAP,
    MATCHING,
    MULTIPLE_CHOICE,
    OPEN_GAP,
    ORDERING,
    POLL,
    SHORT_ANSWER,
    TRUE_FALSE,
    WRITTEN,
    Item,
)
from tests.quality.wording import folded, holds, outside_quotes, roots, word_set, words

CHOOSE_ONE = frozenset({MULTIPLE_CHOICE, TRUE_FALSE, GAP, CLAIM_KIND, FIND_EVIDENCE})
TYPED = frozenset({OPEN_GAP, SHORT_ANSWER, WRITTEN})
#: Kinds whose choices somebody thought of for this very question: not labels, not the sentences of the text.
WITH_OPTIONS = frozenset({MULTIPLE_CHOICE, GAP})

_SPEAKERS = word_set("i me my we us our you your")
_PERSONS = word_set("he him his she her hers")
_POINTING = word_set("it its they them their theirs this these those")
#: Words that nothing can be pointed back to.
_FRAME = word_set(
    "what which who whom whose why how when where do does did is are was were will would can could should has have had"
    " the a an of in on at to for by from and or but not according article true false"
)
#: "is it hard to …", "it is Anna who …", "those who …": nothing is pointed at.
_EMPTY_IT = re.compile(
    r"\b(?:is|was|be|made|makes|make|find|found) it (?=(?:\w+ ){1,4}(?:for|to|that)\b)"
    r"|\bit (?=(?:is|was) [^?]{2,80}? (?:who|that)\b)"
    r"|\bthose (?=(?:who|whose|with|of|in|from|born|\w+(?:ed|en|ing))\b)",
    re.I,
)
#: "moved there", "the people there": not the empty word of "there are", and no place named before it.
_NOWHERE = re.compile(
    r"^(?!.*\b(?:in|at|to|on|from|near) (?:the )?[A-Z]).*"
    r"(?i:\b(?!(?:that|if|when|because|and|but|as|while|since|although|until|is|are|was|were|be|whether|says?|said|did|does|do"
    r"|will|would|can|could|has|have|had|what|where|how|why|which|so)\b)\w+ there\b)"
)
_OF_ITS_DAY = re.compile(
    r"\b(?:today|tonight|here|the latter|yesterday|tomorrow|nowadays"
    r"|(?:last|next|this) (?:week|month|year|night|summer|winter|spring"
    r"|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:days?|weeks?|months?|years?) ago)\b",
    re.I,
)


def is_broken(item: Item) -> bool:
    """Not whole as its kind needs it: an empty line, no key or two, a pair without a partner, a stem without a gap."""
    right = [choice for choice in item.choices if choice.correct]
    texts = [choice.text for choice in item.choices if choice.text or not choice.partner]
    if not item.stem.strip() or not item.evidence.text.strip() or not all(text.strip() for text in texts):
        return True
    if item.kind in {GAP, OPEN_GAP} and item.stem.count(BLANK) != 1:
        return True
    if item.kind in CHOOSE_ONE:
        return len(right) != 1 or len(item.choices) < 2
    if item.kind in TYPED:
        return bool(item.choices) or not item.accepted or not all(text.strip() for text in item.accepted)
    if item.kind == MATCHING:
        spares = [choice for choice in item.choices if not choice.correct]
        return len(right) < 3 or len(spares) > 1 or not all(choice.partner.strip() for choice in item.choices)
    if item.kind == ORDERING:
        places = sorted(choice.partner for choice in item.choices)
        return len(places) < 3 or places != sorted(map(str, range(1, len(places) + 1)))
    return item.kind != POLL or bool(right) or len(item.choices) < 2


def leaks(item: Item) -> bool:
    """The answer stands in the stem, whole or in all its words that carry meaning."""
    if item.kind not in WITH_OPTIONS | TYPED - {WRITTEN} or not item.key:
        return False
    stem, key = folded(item.stem), folded(item.key)
    return holds(stem, key) or bool(roots(item.key)) and roots(item.key) <= roots(item.stem)


def echoes(item: Item) -> bool:
    """A word of the stem comes back in the key and in no wrong option. A hint, not yet a fault."""
    if item.kind not in WITH_OPTIONS:
        return False
    stem = roots(item.stem)
    wrong = [choice.text for choice in item.choices if not choice.correct]
    return bool(roots(item.key) & stem) and not any(roots(text) & stem for text in wrong)


def has_equal_options(item: Item) -> bool:
    """Two lines that are one answer, or of which one holds the other."""
    columns = [[choice.text for choice in item.choices if choice.text]]
    if item.kind == MATCHING:
        columns.append([choice.partner for choice in item.choices])
    pairs = [
        (folded(left) or (left,), folded(right) or (right,))
        for column in columns
        for left, right in combinations(column, 2)
    ]
    if item.kind in WITH_OPTIONS:
        return any(holds(left, right) or holds(right, left) for left, right in pairs)
    return any(left == right for left, right in pairs)


def dangles(item: Item) -> bool:
    """A pronoun, a place or a time outside quotation marks that nothing before it in the stem gives a meaning."""
    stem = outside_quotes(_EMPTY_IT.sub(" ", item.stem))
    before: list[str] = []
    for word in words(stem):
        lower = word.lower()
        if lower in _SPEAKERS and word != "US" and item.kind not in {WRITTEN, POLL}:
            return True
        if lower in _PERSONS and not any(other[:1].isupper() for other in before):
            return True
        if lower in _POINTING and not before:
            return True
        if lower not in _FRAME | _SPEAKERS | _PERSONS | _POINTING:
            before.append(word)
    return bool(_NOWHERE.search(stem) or _OF_ITS_DAY.search(stem))


def gives_away(giver: Item, asked: Item) -> bool:
    """The stem of ``giver`` prints the answer of ``asked`` among two other words of its question."""
    if giver is asked or asked.kind not in WITH_OPTIONS | TYPED - {WRITTEN} or not asked.key:
        return False
    shared = roots(giver.stem) & roots(asked.stem) - roots(asked.key)
    return holds(folded(giver.stem), folded(asked.key)) and len(shared) >= 2


GIVEN_AWAY = "given away"
#: Faults of one question, each to be found in none.
FAULTS: dict[str, Callable[[Item], bool]] = {
    "broken": is_broken,
    "leak": leaks,
    "equal options": has_equal_options,
    "dangling": dangles,
}


def faults(items: Sequence[Item]) -> list[tuple[str, int, str]]:
    """Each fault with the place of its question, counted from 1, and what to look at, in the order of the questions."""
    found = [
        (name, n, item.stem) for n, item in enumerate(items, start=1) for name, is_so in FAULTS.items() if is_so(item)
    ]
    for n, item in enumerate(items, start=1):
        givers = [f"{m:02}" for m, other in enumerate(items, start=1) if gives_away(other, item)]
        if givers:
            found.append((GIVEN_AWAY, n, f"{item.stem} (by {', '.join(givers)}: {item.key})"))
    return sorted(found, key=lambda fault: fault[1])
