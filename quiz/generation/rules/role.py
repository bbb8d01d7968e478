"""What somebody is, and who is what.

Tom Bell, a councillor from Lower Arden, told reporters …  ->  Who is Tom Bell, according to the article?
Anna Krol, the manager of Vardo Motors, said …  ->  What is Anna Krol’s job?  Who is the manager of Vardo Motors?
The options are the roles or the names of other people of the article; where they are too few the answer is typed.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.people import other_people
from quiz.generation.distractors.rivals import is_eminent
from quiz.generation.distractors.roles import other_roles
from quiz.generation.facts.names import Name
from quiz.generation.facts.roles import RoleFact
from quiz.generation.facts.salience import central_lemmas, is_prominent, is_short
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY, MEDIUM, TRUE_FALSE
from quiz.generation.rules.answers import both_ways, forms_of_name, typed_only
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.roles import JOBS, TRADES
from quiz.generation.wording.phrases import capitalised, word_count

NAME, VERSION = "role", 3
#: Of a shorter role there may be several people.
_SHORTEST_TELLING = 4
_ARTICLE = re.compile(r"^(?:the|an?) ")
_TAIL = re.compile(r" (?:at|from|in|on|for|with|of|to|by|about|behind|into) ")


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    told = [fact for fact in reading.role_facts if not _is_by_the_way(fact, reading)]
    for fact in told:
        if not is_worth_asking(fact, reading):
            continue
        others = other_roles(fact, told, reading, rng)
        yield from _what_is(fact, others)
        if others:
            yield from _statements(fact, others[0])
        if _is_only_one(fact, reading):
            yield from _who_is(fact, reading, rng)


def is_worth_asking(fact: RoleFact, reading: Reading) -> bool:
    """Somebody who has a part in the story as what the article says, and whom not everybody knows."""
    is_known = is_eminent(fact.name, reading) or _is_by_the_way(fact, reading)
    return is_prominent(fact.name, reading) and not is_known and len(fact.name.text.split()) > 1


def _is_by_the_way(fact: RoleFact, reading: Reading) -> bool:
    """ "the baker who fell ill": a trade or a birthplace that has nothing to do with what the article is about."""
    said = set(re.findall(r"\w+", fact.phrase.lower()))
    is_aside = fact.head in TRADES or "-born " in fact.phrase
    return is_aside and not is_short(reading) and not said & central_lemmas(reading)


def _what_is(fact: RoleFact, others: list[str]) -> Iterator[Candidate]:
    key, *wrong = _alike([fact.phrase, *others])
    candidate = Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"Who {fact.be} {fact.name.text}, according to the article?",
        key=key,
        wrong=tuple(wrong),
        sentence=fact.sentence,
        explanation=_explanation(fact),
        topic="role",
        fact=("role", fact.name.text),
        worth=0.7,
        difficulty=EASY,
    )
    if len(candidate.wrong) > 1:
        yield candidate
    if is_job(fact):
        short = capitalised(short_role(fact))
        job = replace(candidate, stem=f"What {fact.be} {fact.name.text}’s job?", key=short, worth=0.66)
        yield from typed_only(job, forms_of_job(fact))


def _alike(phrases: list[str]) -> list[str]:
    """The roles as options: without their articles where not all have the same one, which would tell them apart."""
    articles = {phrase.split()[0] if _ARTICLE.match(phrase) else "" for phrase in phrases}
    is_one = len({article.replace("an", "a") for article in articles}) == 1
    return [capitalised(phrase if is_one else _ARTICLE.sub("", phrase)) for phrase in phrases]


def is_job(fact: RoleFact) -> bool:
    """Something that one works as, and that others might be as well."""
    return fact.head in JOBS and not _is_one_of_a_kind(fact)


def short_role(fact: RoleFact) -> str:
    """The role without its tail: "a media lecturer" for "a media lecturer at the college"."""
    return _TAIL.split(fact.phrase, maxsplit=1)[0]


def forms_of_job(fact: RoleFact) -> list[str]:
    """The role with and without article, tail and modifiers, down to the bare noun."""
    words = _ARTICLE.sub("", short_role(fact)).split()
    return [_ARTICLE.sub("", fact.phrase), fact.phrase, *(" ".join(words[place:]) for place in range(len(words)))]


def _who_is(fact: RoleFact, reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    is_one = _is_one_of_a_kind(fact)
    candidate = Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"Who {fact.be} {fact.phrase}, according to the article?"
        if is_one
        else f"Which person in the article {fact.be} {fact.phrase}?",
        key=fact.name.text,
        wrong=tuple(other_people(fact.name, _known_people(reading), rng)[:3]),
        sentence=fact.sentence,
        explanation=_explanation(fact),
        topic="role",
        fact=("role", fact.name.text),
        worth=0.68,
        difficulty=MEDIUM,
    )
    yield from both_ways(candidate, forms_of_name(fact.name))


def _is_one_of_a_kind(fact: RoleFact) -> bool:
    return not fact.phrase.startswith(("a ", "an "))


def _is_only_one(fact: RoleFact, reading: Reading) -> bool:
    """Is the role told so closely that nobody else of the article can be meant?"""
    others = [other for other in reading.role_facts if other.name is not fact.name]
    is_shared = any(other.head == fact.head or _telling(other) & _telling(fact) for other in others)
    return word_count(fact.phrase) >= _SHORTEST_TELLING and not is_shared


def _telling(fact: RoleFact) -> set[str]:
    return {word for word in re.findall(r"\w+", fact.phrase.lower()) if len(word) > 4}


def _statements(fact: RoleFact, other: str) -> Iterator[Candidate]:
    """True or false: the person with the own role, and with that of another person of the article."""
    for phrase in (fact.phrase, other):
        right = phrase == fact.phrase
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=f"{fact.name.text} {fact.be} {phrase}.",
            key="True" if right else "False",
            wrong=("False" if right else "True",),
            sentence=fact.sentence,
            explanation=_explanation(fact),
            topic="role",
            fact=("role", fact.name.text),
            worth=0.38,  # a name often shows what its bearer is not
            kind=TRUE_FALSE,
            difficulty=MEDIUM,
        )


def _explanation(fact: RoleFact) -> str:
    return f"The article calls {fact.name.text} {fact.phrase}."


def _known_people(reading: Reading) -> list[Name]:
    """Who speaks or has a role; the others are often mere examples, and whom everybody knows tempts nobody."""
    found = [*reading.speakers, *(fact.name for fact in reading.role_facts)]
    known = [name for name in found if not is_eminent(name, reading) and len(name.text.split()) > 1]
    return list({id(name): name for name in known}.values())


RULE = Rule(NAME, VERSION, _candidates)
