"""Match terms and what the article says about them.

In a tontine, the last member alive takes all. A ketch is a boat with two masts.  ->  Tontine – The last member …; …
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.terms import explained_terms
from quiz.generation.facts.understanding import Reading
from quiz.generation.rules.base import Rule
from quiz.generation.wording.matches import FEWEST, MOST, Pair, kept_apart, matched

NAME, VERSION = "match_terms", 1


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    pairs = kept_apart(_most_special(explained_terms(reading.sentences, reading)), _is_much_the_same)[: MOST + 1]
    if len(pairs) <= FEWEST:
        return
    spare = pairs.pop(rng.randrange(len(pairs)))[1]
    stem = "What does the article say about each of the terms?"
    yield matched((NAME, VERSION), stem, pairs, spare, rng, "meaning", 0.72)


def _most_special(found: list[Pair]) -> list[Pair]:
    """Without a term that is part of another: what is true of a democracy is true of a direct democracy."""
    terms = {term.lower() for term, _, _ in found}
    return [pair for pair in found if not any(term != pair[0].lower() and pair[0].lower() in term for term in terms)]


def _is_much_the_same(left: str, right: str) -> bool:
    return left.lower() == right.lower()


RULE = Rule(NAME, VERSION, _candidates)
