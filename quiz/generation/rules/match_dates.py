"""Match events and years.

In 1877 Lund opened a shop. In 1881 he sold it to a cousin. …  ->  Lund opened a shop – 1877; …
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.events import Event, of_one_story
from quiz.generation.facts.quantities import YEAR
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MATCHING, MEDIUM
from quiz.generation.rules.base import Rule
from quiz.generation.rules.order_of_events import dated
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "match_dates", 1
_FEWEST, _MOST = 3, 4
#: A spare year is no further than this from those of the events.
_NEAR = 30


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    found: dict[int, Event] = {}
    for event in sorted(of_one_story(reading.events), key=lambda event: word_count(event.text)):
        found.setdefault(event.when[0], event)
    told = sorted(list(found.values())[:_MOST], key=lambda event: event.when)
    if len(told) < _FEWEST:
        return
    spare = _spare(told, reading)
    yield Candidate(
        rule=NAME,
        version=VERSION,
        stem="In which year did each of the events happen?",
        key="",
        wrong=(),
        sentence=told[0].sentence,
        explanation=dated(told),
        topic="date",
        fact=("events",),
        worth=0.52,
        kind=MATCHING,
        difficulty=MEDIUM,
        pairs=(*((event.text, str(event.when[0])) for event in told), *(("", year) for year in spare)),
    )


def _spare(told: list[Event], reading: Reading) -> list[str]:
    """One other year of the article that lies among or near those of the events."""
    years = [event.when[0] for event in told]
    others = sorted({int(q.value) for q in reading.all_quantities if q.kind == YEAR} - set(years))
    near = [year for year in others if min(years) - _NEAR <= year <= max(years) + _NEAR]
    return [str(year) for year in near[:1]]


RULE = Rule(NAME, VERSION, _candidates)
