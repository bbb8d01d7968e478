"""Wrong options that are phrases of the article in the form of the key: other purposes, other means, other reasons."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable

from quiz.generation.checks.stems import content_words

_CUT_OFF = re.compile(r"\b(?:and|or|but|of|the|an?|to|in|on|at|for|with|from|by|that|which|who|as)$", re.I)


def similar_phrases(key: str, pool: Iterable[str], stem: str, rng: random.Random, count: int = 3) -> list[str]:
    """Return up to ``count`` of ``pool`` that are about as long as ``key`` and share no meaning with it.

    Those that repeat much of ``stem`` are left out as well: they might be right.
    """
    words, asked = content_words(key), content_words(stem)
    length = len(key.split())
    fitting = []
    for text in pool:
        if _CUT_OFF.search(text):
            continue
        own = content_words(text)
        size = len(text.split())
        if len(own & words) > len(words) / 3 or len(own & asked) > 3 or not 0.45 <= size / length <= 1.8:
            continue
        fitting.append((abs(size - length), rng.random(), text))
    chosen: list[str] = []
    for _, _, text in sorted(fitting):
        if all(
            len(content_words(text) & content_words(other)) <= max(1, length // 4) and _opening(text) != _opening(other)
            for other in [key, *chosen]
        ):
            chosen.append(text)
    return chosen[:count]


def _opening(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower())[:2])
