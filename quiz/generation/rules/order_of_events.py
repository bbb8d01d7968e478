"""What came first? Dated events of one story, told without their dates, to be put in order or to choose the earliest.

In 1877 Lund opened a shop. In 1881 he sold it to a cousin. …  ->  In which order did the events happen?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.events import Event, in_time, of_one_story
from quiz.generation.facts.lives import is_of_youth
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD, MULTIPLE_CHOICE, ORDERING
from quiz.generation.rules.base import Rule
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "order_of_events", 1
_FEWEST, _MOST = 3, 5


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    story = in_time(of_one_story(in_time(reading.events)))
    chosen = {id(event) for event in sorted(story, key=lambda event: word_count(event.text))[:_MOST]}
    told = [event for event in story if id(event) in chosen]
    if len(told) < _FEWEST:
        return
    yield _in_order(told, rng)
    if len({is_of_youth(event.text) for event in told[:4]}) == 1:
        yield _first(told)


def _in_order(told: list[Event], rng: random.Random) -> Candidate:
    placed = [(event.text, str(place)) for place, event in enumerate(told, start=1)]
    shown = rng.sample(placed, len(placed))
    while shown == placed:
        shown = rng.sample(placed, len(placed))
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem="In which order did the events happen, from the earliest to the latest?",
        key="",
        wrong=(),
        sentence=told[0].sentence,
        explanation=dated(told),
        topic="order",
        fact=("events",),
        worth=0.86 if len(told) > _FEWEST else 0.7,
        kind=ORDERING,
        difficulty=HARD,
        pairs=tuple(shown),
    )


def _first(told: list[Event]) -> Candidate:
    """Of the first four: the earliest must be as long as others, or its length tells."""
    first, *later = told[:4]
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem="Which of the events happened first, according to the article?",
        key=first.text,
        wrong=tuple(event.text for event in later),
        sentence=first.sentence,
        explanation=dated(told[:4]),
        topic="order",
        fact=("events",),
        worth=0.56,
        kind=MULTIPLE_CHOICE,
        difficulty=HARD,
    )


def dated(told: list[Event]) -> str:
    """ "1877: Lund opened a shop; 1881: …" """
    return "; ".join(f"{event.date}: {event.text}" for event in told) + "."


RULE = Rule(NAME, VERSION, _candidates)
