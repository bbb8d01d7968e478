"""What the rules for matching share: which pairs can stand in one match, and the question made of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.checks.word_forms import kindred
from quiz.generation.items import MATCHING, MEDIUM
from quiz.generation.parse.words import Sentence

FEWEST, MOST = 3, 5

#: A line, its partner, and the sentence that tells it.
Pair = tuple[str, str, Sentence]


def kept_apart(pairs: Iterable[Pair], same: Callable[[str, str], bool]) -> list[Pair]:
    """The pairs without any whose line or partner is much the same as that of one before, or that share a word with
    their own partner: who sees the word knows the pair."""
    kept: list[Pair] = []
    for line, partner, sentence in pairs:
        if kindred(content_words(line), content_words(partner)):
            continue
        if all(not same(line, other[0]) and not same(partner, other[1]) for other in kept):
            kept.append((line, partner, sentence))
    return kept


def share_a_word(left: str, right: str) -> bool:
    return bool(content_words(left) & content_words(right))


def matched(
    rule: tuple[str, int],
    stem: str,
    pairs: list[Pair],
    spare: str,
    rng: random.Random,
    topic: str,
    worth: float,
) -> Candidate:
    """The candidate for ``pairs``, in any order; ``rule`` is name and version, ``spare`` a partner too many."""
    shown = rng.sample(pairs, len(pairs))
    told = "; ".join(f"{line} – {partner}" for line, partner, _ in pairs)
    return Candidate(
        rule=rule[0],
        version=rule[1],
        stem=stem,
        key="",
        wrong=(),
        sentence=min((sentence for _, _, sentence in pairs), key=lambda sentence: sentence.index),
        explanation=f"{told}.",
        topic=topic,
        fact=(rule[0],),
        worth=worth,
        kind=MATCHING,
        difficulty=MEDIUM,
        pairs=(*((line, partner) for line, partner, _ in shown), *((("", spare),) if spare else ())),
    )
