"""The words that a class looks at first: "a\\nb c" finds "A" and "b  C" as whole words, and Chinese anywhere."""

import functools
import re

from discussion.moderation.folding import folded

#: Scripts that put no spaces between words.
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff]")


def watched_words_in(text: str, watch_words: str) -> list[str]:
    """Return those of ``watch_words``, one on a line, that the text contains, as the class wrote them."""
    here = folded(text)
    return [word for word, pattern in _patterns(watch_words) if pattern.search(here)]


@functools.lru_cache(maxsize=64)
def _patterns(watch_words: str) -> list[tuple[str, re.Pattern]]:
    lines = dict.fromkeys(line.strip() for line in watch_words.splitlines())
    return [(line, _pattern(folded(line))) for line in lines if folded(line)]


def _pattern(word: str) -> re.Pattern:
    if _UNSPACED.search(word):
        return re.compile(re.escape(word))
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
