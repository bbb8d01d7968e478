"""What somebody is.

Tom Bell, a councillor from Lower Arden, told reporters …  ->  How does the article describe Tom Bell?
The options are the roles of other people of the article, then ordinary ones of the same family.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.people import other_people
from quiz.generation.distractors.roles import other_roles
from quiz.generation.items import EASY, MEDIUM, TRUE_FALSE
from quiz.generation.names import Name
from quiz.generation.phrases import capitalised, word_count
from quiz.generation.roles import RoleFact
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading

NAME, VERSION = "role", 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    facts = reading.role_facts
    for fact in facts:
        yield _what_is(fact, facts, reading, rng)
        others = other_roles(fact, facts, reading, rng, made_up=False)
        if len(others) == 1:  # too few to choose from
            yield from _statements(fact, others[0])
        if word_count(fact.phrase) >= 5 and len(fact.name.text.split()) > 1:
            yield _who_is(fact, reading, rng)


def _what_is(fact: RoleFact, facts: list[RoleFact], reading: Reading, rng: random.Random) -> Candidate:
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"How does the article describe {fact.name.text}?",
        key=capitalised(fact.phrase),
        wrong=tuple(capitalised(role) for role in other_roles(fact, facts, reading, rng)),
        sentence=fact.sentence,
        explanation=f"The article calls {fact.name.text} {fact.phrase}.",
        topic="role",
        fact=("role", fact.name.text),
        worth=0.7,
        difficulty=EASY,
    )


def _who_is(fact: RoleFact, reading: Reading, rng: random.Random) -> Candidate:
    same_role = [other.name for other in reading.role_facts if other.phrase == fact.phrase]
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"Which person does the article describe as {fact.phrase}?",
        key=fact.name.text,
        wrong=tuple(other_people(fact.name, _known_people(reading), rng, not_in=same_role)[:3]),
        sentence=fact.sentence,
        explanation=f"The article calls {fact.name.text} {fact.phrase}.",
        topic="role",
        fact=("role", fact.name.text),
        worth=0.66,
        difficulty=MEDIUM,
    )


def _statements(fact: RoleFact, other: str) -> Iterator[Candidate]:
    """True or false: the person with the own role, and with that of another person of the article."""
    for phrase in (fact.phrase, other):
        right = phrase == fact.phrase
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=f"The article describes {fact.name.text} as {phrase}.",
            key="True" if right else "False",
            wrong=("False" if right else "True",),
            sentence=fact.sentence,
            explanation=f"The article calls {fact.name.text} {fact.phrase}.",
            topic="role",
            fact=("role", fact.name.text),
            worth=0.46 if right else 0.48,
            kind=TRUE_FALSE,
            difficulty=MEDIUM,
        )


def _known_people(reading: Reading) -> list[Name]:
    """Who speaks or has a role; the others are often mere examples."""
    found = [*reading.speakers, *(fact.name for fact in reading.role_facts)]
    return list({id(name): name for name in found}.values())


RULE = Rule(NAME, VERSION, _candidates)
