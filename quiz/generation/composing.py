"""The whole way from an article to a draft of its quiz."""

from __future__ import annotations

import random
import time
from collections import Counter

from quiz.generation.candidates import Candidate
from quiz.generation.checks import reason_to_refuse
from quiz.generation.choosing.numbering import arranged
from quiz.generation.choosing.reserves import reserves
from quiz.generation.choosing.selection import choose
from quiz.generation.choosing.shortfalls import shortfalls
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import ArticleText, Choice, Draft, Evidence, Item, Reserve, Seconds
from quiz.generation.parse import inflection, parsing
from quiz.generation.parse.reading import read
from quiz.generation.rules import RULES
from quiz.generation.talk.talking_points import talking_points


def generate(article: ArticleText, count: int = 12, seed: int = 0) -> Draft:
    """Make up to ``count`` questions on ``article``; the same text and seed give the same draft everywhere.

    Raises quiz.generation.parse.parsing.PipelineError when the language pipeline cannot be used, and nothing for any
    text.
    """
    start = time.perf_counter()
    parsing.load()
    inflection.load()
    load = time.perf_counter() - start
    parsed = read(article)
    reading = Reading(parsed)
    candidates, refusals = _checked(reading, seed)
    chosen = choose(candidates, count, reading)
    items = _items(chosen, f"{seed}:order")
    waiting = reserves(candidates, chosen, count, reading)
    spare = _items([candidate for candidate, _ in waiting], f"{seed}:reserve")
    points = talking_points(reading)
    total = time.perf_counter() - start
    return Draft(
        items=items,
        shortfalls=tuple(shortfalls(article, items, candidates, refusals, count)),
        refusals=tuple(sorted(Counter(reason for _, reason in refusals).items())),
        seconds=Seconds(round(load, 4), round(parsed.seconds, 4), round(total, 4)),
        reserve=tuple(Reserve(item, behind) for item, (_, behind) in zip(spare, waiting, strict=True)),
        talking_points=points,
    )


def _checked(reading: Reading, seed: int) -> tuple[list[Candidate], list[tuple[int, str]]]:
    """The candidates that passed every check, and for the others their section and the reason."""
    passed, refused = [], []
    for rule in RULES:
        for candidate in rule.make(reading, random.Random(f"{seed}:{rule.name}")):
            reason = reason_to_refuse(candidate, reading)
            if reason:
                refused.append((candidate.source.section, reason))
            else:
                passed.append(candidate)
    return passed, refused


def _items(candidates: list[Candidate], seed: str) -> tuple[Item, ...]:
    return tuple(_item(candidate, choices) for candidate, choices in arranged(candidates, random.Random(seed)))


def _item(candidate: Candidate, choices: tuple[Choice, ...]) -> Item:
    source = candidate.source
    return Item(
        section=source.section,
        kind=candidate.kind,
        stem=candidate.stem,
        choices=choices,
        accepted=candidate.accepted or ((candidate.key,) if candidate.key else ()),
        explanation=candidate.explanation,
        evidence=Evidence(source.section, source.start, source.end, source.text),
        rule=candidate.rule,
        rule_version=candidate.version,
        difficulty=candidate.difficulty,
    )
