"""What a statement holds for: the "In a monarchy," or "Under martial law," with which a sentence opens.

A careless reader takes what holds for one of them to hold for another.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.calendar import MONTHS, WEEKDAYS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import printed

_NO_KINDS = frozenset(
    words("""
    year month week day century decade time moment morning evening summer winter spring autumn period age war
    case fact addition contrast example particular general theory practice total all end beginning place way
""")
)
_POINTING = frozenset(
    words("this that these those the its their his her our my some other both each several many most")
)
_OPENERS = frozenset({"in", "under"})
_LONGEST = 4


def frames(sentences: Iterable[Sentence]) -> dict[int, tuple[list[Word], str]]:
    """By the identity of the sentence the words of its opening and their text."""
    openings = [(sentence, _opening(sentence)) for sentence in sentences]
    return {id(sentence): (opening, printed(opening, sentence)) for sentence, opening in openings if opening}


def _opening(sentence: Sentence) -> list[Word]:
    first = sentence.words[0] if sentence.words else None
    if first is None or first.lower not in _OPENERS or first.start < 0 or not first.head.is_noun:
        return []
    noun = first.head
    inside = noun.subtree()
    while inside and inside[-1].is_punctuation:
        inside = inside[:-1]
    following = sentence.words[inside[-1].i + 1] if inside[-1].i + 1 < len(sentence.words) else None
    is_kind = not noun.is_name and noun.lemma not in _NO_KINDS and noun.text not in MONTHS + WEEKDAYS
    is_short = following is not None and following.text == "," and len(inside) <= _LONGEST
    is_sort = first.lower == "under" or len(inside) > 1 and inside[1].lower in {"a", "an"}
    is_plain = not any(word.lower in _POINTING or word.tag in {"CD", "CC", "IN"} for word in inside[1:])
    return inside if is_kind and is_sort and is_short and is_plain else []
