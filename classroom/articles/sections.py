"""Cut a text without headings into sections, between paragraphs, where the subject changes.

The idea is that of TextTiling (Hearst 1997, "TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages"):
passages on one subject share words, so the words before and after a good boundary have little in common. Here every
gap between two paragraphs has a cost, the likeness (cosine) of some hundred words on either side against the average
of the text, and a section has one for each word that it is shorter or longer than one sitting of reading. Dynamic
programming finds the boundaries with the least cost in all; ties go to the earlier one, so a text is always cut alike.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence

from classroom.articles.languages import ENGLISH

#: Words in a section: what is aimed at, and what is left only if paragraphs leave no choice.
AIM, FEWEST, MOST = 150, 100, 300
#: How much is looked at on each side of a gap.
_WINDOW_WORDS = 110
#: A paragraph that begins so leans on the one before it.
_LEANING = re.compile(
    r"[\"“‘']|(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its|But|And|Or|So|However|Also|Then|Instead|"
    r"Another|For example|For one|In addition|Nor|Yet|Still|Both|Such)\b"
)
_LEANING_COST = 0.25
_LENGTH_COST, _OUTSIDE_COST = 0.5, 3.0
#: Sections of single lines (verse, a script) need not be longer than this.
_MOST_PARAGRAPHS = 60
_WORD = re.compile(r"[^\W\d_]{3,}")
_SUFFIX = re.compile(r"(?:ings?|ed|es|s|ly)$")

Words = Counter[str]


def cut_into_sections(paragraphs: Sequence[str]) -> list[list[str]]:
    """Return the paragraphs in order in runs of about 100 to 300 words; a longer paragraph is a section alone."""
    lengths = [len(paragraph.split()) for paragraph in paragraphs]
    gaps = _gap_costs(paragraphs, lengths)
    best = [0.0] + [math.inf] * len(paragraphs)
    previous = [0] * (len(paragraphs) + 1)
    for end in range(1, len(paragraphs) + 1):
        words = 0
        for start in range(end - 1, max(-1, end - 1 - _MOST_PARAGRAPHS), -1):
            words += lengths[start]
            cost = best[start] + gaps[start] + _length_cost(words)
            if cost <= best[end]:
                best[end], previous[end] = cost, start
            if words > 2 * MOST:
                break
    return [list(paragraphs[start:end]) for start, end in _runs(previous)]


def _runs(previous: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    end = len(previous) - 1
    while end > 0:
        runs.append((previous[end], end))
        end = previous[end]
    return runs[::-1]


def _length_cost(words: int) -> float:
    outside = max(FEWEST - words, words - MOST, 0) / FEWEST
    return _LENGTH_COST * ((words - AIM) / AIM) ** 2 + _OUTSIDE_COST * outside


def _gap_costs(paragraphs: Sequence[str], lengths: Sequence[int]) -> list[float]:
    """Return for each paragraph the cost of a boundary before it; the first has none."""
    terms = [_terms(paragraph) for paragraph in paragraphs]
    likenesses = [
        _likeness(
            _window(terms, lengths, range(index - 1, -1, -1)), _window(terms, lengths, range(index, len(paragraphs)))
        )
        for index in range(1, len(paragraphs))
    ]
    average = sum(likenesses) / max(len(likenesses), 1)
    leaning = [_LEANING_COST if _LEANING.match(paragraph) else 0.0 for paragraph in paragraphs[1:]]
    return [0.0, *(likeness - average + cost for likeness, cost in zip(likenesses, leaning, strict=True))]


def _window(terms: Sequence[Words], lengths: Sequence[int], indexes: range) -> Words:
    window, words = Words(), 0
    for index in indexes:
        window.update(terms[index])
        words += lengths[index]
        if words >= _WINDOW_WORDS:
            break
    return window


def _terms(paragraph: str) -> Words:
    """Return the words that carry the subject, without their endings."""
    return Counter(_SUFFIX.sub("", word) for word in _WORD.findall(paragraph.lower()) if word not in ENGLISH)


def _likeness(before: Words, after: Words) -> float:
    product = sum(count * after[word] for word, count in before.items())
    norm = math.sqrt(sum(n * n for n in before.values()) * sum(n * n for n in after.values()))
    return product / norm if norm else 0.0
