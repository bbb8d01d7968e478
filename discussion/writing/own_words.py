"""How many words of a text are its author's own, and neither quoted nor copied from what it is about.

Chinese, Japanese and their neighbours write without spaces: there a word has about two signs, in Thai, Lao, Khmer and
Burmese about four. A word that is only said again and again is counted once.
"""

import re
from itertools import groupby

from discussion.writing.markdown import plain_words

#: So many words in a row that stand in the passage as well are copied; fewer are how everybody speaks.
COPIED_RUN = 5

_TWO_SIGNS = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FOUR_SIGNS = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u104f\u1780-\u17d3"
_WORD = re.compile(
    rf"(?P<two>[{_TWO_SIGNS}])|(?P<four>[{_FOUR_SIGNS}])|(?:(?![{_TWO_SIGNS}{_FOUR_SIGNS}])[^\W_]['’]?)+"
)


def count_own_words(safe_html: str, passage: str) -> int:
    """Return how many words of what ``render`` made are no Markdown quotation and are not copied from the passage."""
    words = _words(plain_words(_without_quotations(safe_html)))
    copied = _copied(words, _words(passage))
    own = [word for place, word in enumerate(words) if place not in copied]
    return int(sum(_size(word) for word, _ in groupby(own)) + 0.5)


def count_words(text: str) -> int:
    return int(sum(map(_size, _words(text))) + 0.5)


def _without_quotations(safe_html: str) -> str:
    """Leave out the quotations with all that is in them, other quotations among it."""
    kept, depth = [], 0
    for part in re.split(r"(</?blockquote\b[^>]*>)", safe_html):
        if part.startswith("<blockquote"):
            depth += 1
        elif part.startswith("</blockquote"):
            depth -= 1
        elif not depth:
            kept.append(part)
    return " ".join(kept)


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(text)]


def _size(word: str) -> float:
    match = _WORD.fullmatch(word)
    if match is None:
        return 1
    return 0.5 if match["two"] else 0.25 if match["four"] else 1


def _copied(words: list[str], source: list[str]) -> set[int]:
    """The places of words in runs that stand in the source as well."""
    runs = {tuple(source[start : start + COPIED_RUN]) for start in range(len(source) - COPIED_RUN + 1)}
    starts = (start for start in range(len(words)) if tuple(words[start : start + COPIED_RUN]) in runs)
    return {place for start in starts for place in range(start, start + COPIED_RUN)}
