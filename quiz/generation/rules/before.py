"""What came before what? True or false, of two dated events in one life.

In 1877 Lund opened a shop. In 1881 he married.  ->  Otto Lund married before opening a shop.  (False)
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.events import Event, in_time
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD, TRUE_FALSE
from quiz.generation.rules.base import Rule
from quiz.generation.rules.order_of_events import dated
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "before", 1
_LONGEST = 26


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    told = in_time([event for event in reading.events if event.gerund])
    for subject in dict.fromkeys(event.subject for event in told):
        own = [event for event in told if event.subject == subject]
        for earlier, later in zip(own, own[1:], strict=False):
            yield from _statement(earlier, later, earlier, later)
            yield from _statement(later, earlier, earlier, later)


def _statement(first: Event, second: Event, earlier: Event, later: Event) -> Iterator[Candidate]:
    """The candidate that puts ``first`` before ``second``."""
    stem = f"{first.text} before {second.gerund}."
    right = first is earlier
    if word_count(stem) <= _LONGEST and "," not in first.text:
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=stem,
            key="True" if right else "False",
            wrong=("False" if right else "True",),
            sentence=later.sentence,
            explanation=dated([earlier, later]),
            topic="order",
            fact=("order", *sorted((earlier.text, later.text))),
            worth=0.58,
            kind=TRUE_FALSE,
            difficulty=HARD,
        )


RULE = Rule(NAME, VERSION, _candidates)
