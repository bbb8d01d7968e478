"""When something happened, told by something else that happened.

The mill closed after the river changed its course.  ->  When did the mill close?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Half, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "time_clause", 1
_LINKS = frozenset({"when", "after", "before", "until", "once"})
_SHORTEST, _LONGEST, _SHORTEST_STEM = 4, 18, 5


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause, half in reading.caused:
        if half.link in _LINKS and _is_event(clause, half):
            made = _made(clause, half, reading)
            if made is not None:
                yield made


def _is_event(clause: Clause, half: Half) -> bool:
    """It happened, once, and all of its half says so."""
    is_past = clause.finite.tag == "VBD" and clause.copula is None
    return is_past and not clause.negated and not clause.expletive and clause.head is half.main.root


def _made(clause: Clause, half: Half, reading: Reading) -> Candidate | None:
    told = _time(half)
    if not told or not _stands_alone(told, clause, half, reading):
        return None
    stem = question(clause, "When", (), reading)
    replaced = name_pronoun(told, half.reason, reading) if not _shares_person(told, clause, reading) else {}
    time = decapitalised(told, printed(told, half.reason, replaced))
    if word_count(stem) < _SHORTEST_STEM or not _SHORTEST <= word_count(time) + 1 <= _LONGEST or "“" in time:
        return None
    return typed(
        NAME,
        VERSION,
        stem,
        f"{half.link.capitalize()} {time}",
        sentence=clause.sentence,
        explanation=f"The article says when: {half.link} {time}.",
        topic="order",
        fact=("time", str(half.main.index)),
        worth=0.68,
        hedges=hedges_of(told),
    )


def _time(half: Half) -> list[Word]:
    """The words behind the link; a clause with a verb of its own, or "after opening a shop"."""
    words = lightened([word for word in half.reason.words if word.start >= 0])
    while words and words[-1].is_punctuation:
        words = words[:-1]
    # "before opening a shop" leaves open when
    is_clause = has_finite(words) or bool(words) and words[0].tag == "VBG" and half.link == "after"
    return words if is_clause else []


def _shares_person(told: list[Word], clause: Clause, reading: Reading) -> bool:
    """Is the "she" in it the person that the question names?"""
    person = reading.names.at(clause.subject) or reading.references.person(clause.subject, clause.sentence)
    return person is not None and any(word.lower in HE | SHE for word in told)


def _stands_alone(told: list[Word], clause: Clause, half: Half, reading: Reading) -> bool:
    shared = _shares_person(told, clause, reading)
    asked = [word for word in told if not (shared and word.lower in HE | SHE)]
    replaced = {} if shared else name_pronoun(asked, half.reason, reading)
    return bool(asked) and not open_reference(asked, half.reason, reading, replaced)


RULE = Rule(NAME, VERSION, _candidates)
