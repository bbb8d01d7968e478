"""Two facts of one person joined: what the one who said or did something is, which another sentence tells.

Rosa Imrie, a retired teacher, drives the bus. […] “The road is far too steep,” said Imrie.
->  What is the job of the person who said, “The road is far too steep”?
The questions for the person are those of other rules; who has read only one of the two sentences cannot answer.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.distractors.roles import other_roles
from quiz.generation.facts.roles import RoleFact
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD, MULTIPLE_CHOICE, SHORT_ANSWER
from quiz.generation.rules import claim, owner, who_did, who_said
from quiz.generation.rules.answers import both_ways
from quiz.generation.rules.base import Rule
from quiz.generation.rules.role import forms_of_job, is_job, is_worth_asking, short_role
from quiz.generation.wording.phrases import capitalised

NAME, VERSION = "bridge", 1
_SOURCES = (who_said.RULE, claim.RULE, who_did.RULE, owner.RULE)
_OPENINGS = ("Who ", "According to the article, who ")


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    facts = {fact.name.text: fact for fact in reading.role_facts if is_worth_asking(fact, reading)}
    asked: set[tuple[str, ...]] = set()
    for rule in _SOURCES:
        for source in rule.make(reading, rng):
            fact = facts.get(source.key)
            deed = _deed(source.stem)
            if fact is None or not deed or source.kind not in {MULTIPLE_CHOICE, SHORT_ANSWER} or source.fact in asked:
                continue
            if _joins(source, fact, deed):
                asked.add(source.fact)
                yield from _joined(source, fact, deed, reading, rng)


def _deed(stem: str) -> str:
    """What stands behind the "Who" of a question, without its question mark."""
    opening = next((opening for opening in _OPENINGS if stem.startswith(opening)), "")
    return stem.removeprefix(opening).removesuffix("?") if opening else ""


def _joins(source: Candidate, fact: RoleFact, deed: str) -> bool:
    """Does the role stand in another sentence, and does nothing in the question tell it?"""
    return fact.sentence.printed is not source.source and not content_words(deed) & content_words(fact.phrase)


def _joined(source: Candidate, fact: RoleFact, deed: str, reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    named = is_job(fact)
    others = other_roles(fact, reading.role_facts, reading, rng)
    candidate = Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"What is the job of the person who {deed}?"
        if named
        else f"How does the article describe the person who {deed}?",
        key=capitalised(short_role(fact) if named and len(others) < 2 else fact.phrase),
        wrong=tuple(map(capitalised, others)),
        sentence=source.sentence,
        explanation=f"The article says that this was {fact.name.text}, who {fact.be} {fact.phrase}.",
        topic="relation",
        fact=source.fact,
        worth=0.7,
        difficulty=HARD,
    )
    if named:
        yield from both_ways(candidate, forms_of_job(fact))
    else:
        yield from both_ways(candidate, _forms(fact))


def _forms(fact: RoleFact) -> list[str]:
    """The role with and without its article, its noun, and each of two roles in one ("a poet and gardener")."""
    bare = fact.phrase.removeprefix("a ").removeprefix("an ")
    return [fact.phrase, bare, fact.head, *bare.split(" and ")]


RULE = Rule(NAME, VERSION, _candidates)
