"""Which sentence proves it? The choices are the sentences of one section, or of a run of it, in their order.

The village closed its school because too few children were left.
->  Why did the village close its school? Which sentence gives the answer?
The questions are those of other rules; here they need no wrong answers, only neighbours that could tempt. Two more ask
who somebody is and what has not happened yet.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import DEEPER, Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.claims import PREDICTION
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import FIND_EVIDENCE, HARD, MEDIUM, MULTIPLE_CHOICE, SHORT_ANSWER, WRITTEN
from quiz.generation.parse.words import Sentence
from quiz.generation.rules import (
    condition,
    enabling,
    finding,
    how_many,
    intention,
    known_for,
    purpose,
    reason,
    result,
    superlative,
    view,
    what,
    what_did,
    what_is,
    when,
    where,
)
from quiz.generation.rules.base import Rule
from quiz.generation.wording.phrases import word_count
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "find_evidence", 2
_SOURCES = tuple(
    module.RULE
    for module in (
        reason,
        purpose,
        condition,
        result,
        enabling,
        intention,
        finding,
        view,
        what_did,
        what,
        what_is,
        known_for,
        superlative,
        when,
        where,
        how_many,
    )
)
_ASKING = frozenset({MULTIPLE_CHOICE, SHORT_ANSWER, WRITTEN})
_FEWEST, _MOST = 4, 8
#: A longer run of words copied from the evidence would point at it.
_LONGEST_COPY = 4
#: By so many words of meaning the evidence is nearer to the question than any other sentence; where a reason or an aim
#: is asked for, the sort of answer tells as well.
_LEAD, _LEAD_OF_REASONS = 2, 1
_LONGEST_SENTENCE, _LONGEST_QUESTION = 55, 22
_SHALL = re.compile(r"\b(?:will|shall|won[’']t)\b|[’']ll\b", re.I)
#: May speak of what is still to come.
_TO_COME = re.compile(
    r"\b(?:will|won[’']t|would|could|may|might|shall|should|can|plan\w*|hope\w*|aim\w*|expect\w*|forecast|future|soon"
    r"|until|going to|likely|unlikely|predict\w*|want\w*|if|next|intend\w*|promise\w*|by 20\d\d"
    r"|to be|is to|are to)\b|[’']ll\b",
    re.I,
)


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    yield from _future(reading)
    yield from _people(reading)
    asked: set[str] = set()
    for rule in _SOURCES:
        for found in rule.make(reading, random.Random(0)):
            if found.kind in _ASKING and found.stem not in asked and found.stem.endswith("?"):
                asked.add(found.stem)
                choices = _around(found.source, reading)
                lead = _LEAD_OF_REASONS if found.topic in DEEPER else _LEAD
                if _is_fair(found.stem, found.source, choices, lead):
                    stem = f"{found.stem} Which sentence gives the answer?"
                    yield _candidate(stem, found.source, choices, found.fact, min(found.worth - 0.1, 0.39), found.topic)


def _future(reading: Reading) -> Iterator[Candidate]:
    """Of sentences about what was or is, the one about what is still to come."""
    for claim in reading.claims.values():
        choices = _around(claim.sentence, reading)
        others = [sentence.text for sentence in choices if sentence is not claim.sentence]
        if _SHALL.search(claim.sentence.text):
            continue  # the one sentence with a "will" is found without reading
        if claim.kind == PREDICTION and not any(_TO_COME.search(text) for text in others) and _are_readable(choices):
            stem = "Which sentence is about something that has not happened yet?"
            yield _candidate(stem, claim.sentence, choices, ("future", claim.sentence.text), 0.5)


def _people(reading: Reading) -> Iterator[Candidate]:
    """Who somebody is, where the neighbours speak of the same person."""
    for fact in reading.role_facts:
        choices = _around(fact.sentence, reading)
        others = [sentence.text for sentence in choices if sentence is not fact.sentence]
        name = fact.name.text.split()[-1]
        named = [text for text in others if name in text]
        again = any(re.search(rf"\b{fact.head}\b", text, re.I) for text in others)
        if named and not again and _are_readable(choices) and " " in fact.name.text:
            stem = f"Which sentence says who {fact.name.text} is?"
            yield _candidate(stem, fact.sentence, choices, ("role", fact.name.text), 0.52)


def _candidate(
    stem: str, key: Sentence, choices: list[Sentence], fact: tuple[str, ...], worth: float, topic: str = "evidence"
) -> Candidate:
    texts = tuple(sentence.text for sentence in choices)
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=stem,
        key=key.text,
        wrong=tuple(text for text in texts if text != key.text),
        sentence=key,
        explanation=f"The answer stands in this sentence: {key.text}",
        topic=topic if topic in DEEPER else "evidence",
        fact=fact,
        worth=worth,
        kind=FIND_EVIDENCE,
        difficulty=HARD if topic in DEEPER else MEDIUM,
        ordered=texts,
    )


def _around(key: Sentence, reading: Reading) -> list[Sentence]:
    """The sentences of the section, or where there are too many those of the paragraph and of those beside it."""
    section = [sentence for sentence in reading.sentences if sentence.section == key.section]
    if len(section) <= _MOST:
        return section
    chosen = [sentence for sentence in section if sentence.paragraph == key.paragraph]
    for step in (1, -1, 2, -2):
        beside = [sentence for sentence in section if sentence.paragraph == key.paragraph + step]
        if len(chosen) < _FEWEST and len(chosen) + len(beside) <= _MOST:
            chosen = sorted([*chosen, *beside], key=lambda sentence: sentence.index)
    if len(chosen) > _MOST:
        place = chosen.index(key)
        first = max(0, min(place - _MOST // 2, len(chosen) - _MOST))
        chosen = chosen[first : first + _MOST]
    return chosen


def _are_readable(choices: list[Sentence]) -> bool:
    """Enough of them, none a page long, none twice."""
    texts = [sentence.text for sentence in choices]
    short = all(word_count(text) <= _LONGEST_SENTENCE for text in texts)
    whole = all(has_finite(choice.words) and choice.text.rstrip('"”’)')[-1:] in {".", "!", "?"} for choice in choices)
    return _FEWEST <= len(choices) <= _MOST and len(set(texts)) == len(texts) and short and whole


def _is_fair(question: str, key: Sentence, choices: list[Sentence], lead: int) -> bool:
    """The evidence leads clearly, something else could tempt, and no long run of words points at it."""
    if not _are_readable(choices) or word_count(question) > _LONGEST_QUESTION:
        return False
    asked = _roots(question)
    others = [len(asked & _roots(sentence.text)) for sentence in choices if sentence is not key]
    leads = len(asked & _roots(key.text)) >= max(others) + lead
    return leads and max(others) >= 1 and _copied(question, key.text) <= _LONGEST_COPY


def _roots(text: str) -> set[str]:
    """The words of meaning, cut so that "close" and "closed" are one."""
    return {word[:5] for word in content_words(text)}


def _copied(question: str, text: str) -> int:
    """How many words on end the two have in common at most."""
    asked, told = (re.findall(r"\w+", part.lower()) for part in (question, text))
    longest = 0
    for start in range(len(asked)):
        for size in range(longest + 1, len(asked) - start + 1):
            run = asked[start : start + size]
            if not any(told[place : place + size] == run for place in range(len(told) - size + 1)):
                break
            longest = size
    return longest


RULE = Rule(NAME, VERSION, _candidates)
