"""Does one item of a quiz hold the answer of another, or ask for the same?"""

from __future__ import annotations

import re

from quiz.generation.checks.base import ItemText
from quiz.generation.checks.word_forms import folded, kindred, plain_words
from quiz.generation.items import FIND_EVIDENCE, GAP, MULTIPLE_CHOICE, OPEN_GAP, POLL, SHORT_ANSWER, TRUE_FALSE, WRITTEN
from quiz.generation.vocabulary.wordlists import words

_ANSWERED = frozenset({MULTIPLE_CHOICE, GAP, OPEN_GAP, SHORT_ANSWER})
#: Words of asking and linking that two questions share by chance.
EMPTY = frozenset(
    words("""
    because what when where why how whom whose did does has had have been can could will would article according
    describe following name called say said not than into about more most many such some other another also just
""")
)
#: Beside the key, so many words of the asking stem must stand in the giving text.
_SHARED = 2
#: An option of so many words says something by itself.
_TELLING = 5
#: A statement is told elsewhere when so much of it stands there, and so many words at least; all of a short one.
_TOLD_SHARE, _TOLD_WORDS, _MANY_WORDS = 0.8, 4, 6
#: Two stems with so much in common ask for the same if their keys agree.
_SAME_STEM = 0.5


def gives_away(giver: ItemText, asked: ItemText) -> bool:
    """Some text of ``giver`` that states something holds the key of ``asked`` beside words of its stem."""
    if asked.kind == TRUE_FALSE:
        return not asked.is_false and any(_tells(text, asked.stem) for text in _telling(giver))
    if asked.kind not in _ANSWERED or not asked.key:
        return False
    return any(_holds(text, asked) for text in _telling(giver))


def _telling(giver: ItemText) -> list[str]:
    """What a reader may believe: the stem unless it is false, and long options other than sentences of the text."""
    stem = [] if giver.is_false else [giver.stem]
    shown = () if giver.kind in {POLL, WRITTEN, FIND_EVIDENCE} else giver.options
    return [*stem, *(option for option in shown if len(option.split()) >= _TELLING)]


def _holds(text: str, asked: ItemText) -> bool:
    """The key as it stands, or nearly all words of a long one, and enough of the question."""
    told, key = plain_words(text), plain_words(asked.key)
    about = plain_words(asked.stem) - key - EMPTY
    if len(kindred(about, told - key)) < _SHARED:
        return False
    if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", folded(text)) for form in _forms(asked)):
        return True
    return len(key) >= 3 and len(kindred(key, told)) >= _TOLD_SHARE * len(key)


def _forms(asked: ItemText) -> list[str]:
    """The key, and for a name what else may be typed, such as its initials."""
    names = [form for form in asked.accepted if form[:1].isupper()] if asked.key[:1].isupper() else []
    return [folded(form) for form in dict.fromkeys([asked.key, *names]) if len(folded(form)) > 1]


def _tells(text: str, statement: str) -> bool:
    said = plain_words(statement) - EMPTY
    told, share = plain_words(text), _TOLD_SHARE if len(said) >= _MANY_WORDS else 1
    numbers = {word for word in said if word.isdigit()}
    return len(said) >= _TOLD_WORDS and numbers <= told and len(kindred(said, told)) >= share * len(said)


def asks_the_same(left: ItemText, right: ItemText) -> bool:
    """The same key for much the same question, or one statement twice."""
    if left.kind not in _ANSWERED | {TRUE_FALSE} or right.kind not in _ANSWERED | {TRUE_FALSE}:
        return False
    if TRUE_FALSE in {left.kind, right.kind}:
        return _tells(left.stem, right.stem) and _tells(right.stem, left.stem)
    first, second = plain_words(left.stem) - EMPTY, plain_words(right.stem) - EMPTY
    common = len(kindred(first, second))
    return folded(left.key) == folded(right.key) and common >= max(_SAME_STEM * min(len(first), len(second)), 1)
