"""Words of doubt that a question must not lose."""

from collections.abc import Iterable

from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.wordlists import words

_DOUBT = frozenset(
    words("""
    may might could reportedly allegedly supposedly apparently likely unlikely probably possibly perhaps potentially
""")
)
#: Only in front of a number.
_ABOUT = frozenset(words("about around nearly almost roughly approximately over under"))


def hedges_of(kept: Iterable[Word]) -> tuple[str, ...]:
    """The words of doubt among neighbouring words, in small letters and each once."""
    text = list(kept)
    found = [
        word.lower
        for word, after in zip(text, [*text[1:], None], strict=False)
        if word.lower in _DOUBT or word.lower in _ABOUT and after is not None and after.tag == "CD"
    ]
    return tuple(dict.fromkeys(found))
