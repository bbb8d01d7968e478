"""The stem must not hold its own answer, in whatever form."""

import re

from quiz.generation.checks.base import Check, Context, ItemText
from quiz.generation.checks.giving_away import EMPTY
from quiz.generation.checks.word_forms import content_words, folded, initials, kindred, plain_words
from quiz.generation.items import BLANK, GAP, MULTIPLE_CHOICE, OPEN_GAP, SHORT_ANSWER, WRITTEN

_QUOTED = re.compile(r"[“\"]([^”\"]*)[”\"]")
_OF_SELF = re.compile(
    r"\b(?:I am|I’m|I'm|as) an? [a-z]+|\bmy (?:job|work|research|book|film|studies|company|firm|students|patients)\b",
    re.I,
)
#: A written answer must add so many words of its own to the question.
_FEWEST_NEW = 2
_ANSWERED = frozenset({MULTIPLE_CHOICE, GAP, OPEN_GAP, SHORT_ANSWER})


def _leaks(item: ItemText, context: Context) -> str:
    """The key, or what carries its meaning, stands in the stem."""
    if item.kind not in _ANSWERED:
        return ""
    stem = item.stem.replace(BLANK, " ")
    if f" {folded(item.key)} " in f" {folded(stem)} ":
        return f"The answer “{item.key}” stands in the question itself; ask without it."
    key, inside = plain_words(item.key), plain_words(stem)
    shared = kindred(key, inside)
    if shared and (shared == key or _stands_out(item, stem, len(key))):
        word = sorted(shared, key=lambda word: (-len(word), word))[0]
        return f"The word “{_as_written(word, item.key)}” of the right answer stands in the question: say it otherwise."
    return ""


def _stands_out(item: ItemText, stem: str, length: int) -> bool:
    """Half of the key's words stand in the stem, and no word of any wrong option."""
    inside = content_words(stem)
    return len(kindred(content_words(item.key), inside)) * 2 >= length and not any(
        kindred(content_words(option), inside) for option in item.wrong
    )


def _as_written(word: str, text: str) -> str:
    found = re.search(rf"\b{re.escape(word)}\w*", text.replace(",", ""), re.I)
    return found.group() if found else word


def _leaks_initials(item: ItemText, context: Context) -> str:
    """WHO in one, World Health Organization in the other."""
    if item.kind not in _ANSWERED:
        return ""
    stem_words = set(re.findall(r"\b[A-Z]{2,6}\b", item.stem))
    short = initials(item.key)
    if short and not item.key.isupper() and short in stem_words:
        return f"“{short}” in the question is short for the answer “{item.key}”."
    if not re.fullmatch(r"[A-Z]{2,6}", item.key):
        return ""
    runs = re.findall(r"(?:[A-Z]\w+(?: (?:of|the|and|for) (?:the )?)? ?){2,}", item.stem)
    spelt = next((run.strip() for run in runs if initials(run) == item.key), "")
    return f"The answer “{item.key}” stands in the question in full: “{spelt}”." if spelt else ""


def _echoed(item: ItemText, context: Context) -> str:
    """A word of the stem comes again in the key and in no other option."""
    if item.kind != MULTIPLE_CHOICE or not item.has_own_options or _leaks(item, context):
        return ""
    inside = plain_words(item.stem) - EMPTY
    echoes = kindred(plain_words(item.key) - EMPTY, inside)
    if not echoes or any(kindred(plain_words(option) - EMPTY, inside) for option in item.wrong):
        return ""
    return f"Only the right answer repeats a word of the question, “{_as_written(min(echoes), item.key)}”."


def _adds_little(item: ItemText, context: Context) -> str:
    """Written: all but a word of the answer stands in the question, or "directly" for what is called direct."""
    key, asked = plain_words(item.key) - EMPTY, plain_words(item.stem)
    new = key - kindred(key, asked)
    if item.kind != WRITTEN or len(new) == len(key) or any(map(str.isdigit, item.key)):
        return ""
    if len(new) >= _FEWEST_NEW and not any(f"{word}ly" in key for word in asked):
        return ""
    return "The question says nearly all of the answer: anybody can guess the rest."


def _speaker_shows(item: ItemText, context: Context) -> str:
    """ "As a nurse, I …": the words tell whose they are."""
    quoted = " ".join(_QUOTED.findall(item.stem)) if re.match(r"(?:Who|Which person)\b", item.stem) else ""
    found = _OF_SELF.search(quoted)
    return f"“{found.group()}” tells who speaks: quote other words." if found else ""


CHECKS = (
    Check("the answer stands in the question", _leaks),
    Check("initials give the answer away", _leaks_initials),
    Check("the quotation tells who speaks", _speaker_shows),
    Check("the question says nearly all of the answer", _adds_little),
    Check("only the answer repeats the question", _echoed, grave=False),
)
