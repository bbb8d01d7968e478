"""Match numbers and what there are so many of.

The bus carries about 3,200 books … stops in 14 mountain villages …  ->  Books on the bus – about 3,200; …
"""

import random
from collections import Counter
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.counted import counted, is_counting
from quiz.generation.facts.quantities import value_of
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD
from quiz.generation.rules.base import Rule
from quiz.generation.wording.matches import FEWEST, Pair, kept_apart, matched
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "match_numbers", 1
_MOST = 4


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    found = counted(reading)
    nouns = Counter(things.split()[-1].lower() for things, _, _ in found)
    longer = [pair for pair in found if word_count(pair[0]) > 1 and nouns[pair[0].split()[-1].lower()] <= 2]
    lists = [[pair for pair in found if pair[2] is sentence] for sentence in reading.sentences]
    pairs = max((kept_apart(told, _is_much_the_same)[:_MOST] for told in [*lists, longer]), key=len)
    if len(pairs) < FEWEST:
        return
    spare = _spare(pairs, reading, rng)
    if spare:
        stem = "How many are there of each, according to the article?"
        yield matched((NAME, VERSION), stem, pairs, spare, rng, "quantity", 0.6)
    by_size = sorted(pairs, key=lambda pair: value_of(pair[1]), reverse=True)
    of_one_list = all(sentence is pairs[0][2] for _, _, sentence in pairs)
    if of_one_list and value_of(by_size[0][1]) > value_of(by_size[1][1]):
        yield _highest(by_size)


def _highest(by_size: list[Pair]) -> Candidate:
    """Of which are there most: two or more numbers have to be compared."""
    told = "; ".join(f"{things}: {number}" for things, number, _ in by_size)
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem="For which of the following does the article give the highest number?",
        key=by_size[0][0],
        wrong=tuple(things for things, _, _ in by_size[1:]),
        sentence=by_size[0][2],
        explanation=f"{told}.",
        topic="comparison",
        fact=(NAME,),
        worth=0.39,  # of what the number is, the question cannot say
        difficulty=HARD,
    )


def _is_much_the_same(left: str, right: str) -> bool:
    """Things of which one takes in the other: "maps" and "old maps"."""
    words = [content_words(text) for text in (left, right)]
    return words[0] <= words[1] or words[1] <= words[0]


def _spare(pairs: list[Pair], reading: Reading, rng: random.Random) -> str:
    """Another number of the article, written like the others."""
    used = {number.split()[-1] for _, number, _ in pairs}
    counts = [q.text for q in reading.all_quantities if is_counting(q)]
    others = [text for text in dict.fromkeys(counts) if text not in used]
    return rng.choice(others) if others else ""


RULE = Rule(NAME, VERSION, _candidates)
