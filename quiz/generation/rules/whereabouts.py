"""Where something is or happens, told without the name of a place.

The old boats are kept in a shed behind the harbour.  ->  Where are the old boats kept?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.predicates import is_vague_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.agreement import is_agreed_part
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.calendar import MONTHS, TIME_UNITS
from quiz.generation.vocabulary.sites import IN_PLACES, SITES
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "whereabouts", 1
_SHORTEST_KEY, _LONGEST_KEY, _LONGEST_STEM = 3, 14, 20
#: The question needs so many words of meaning; the place so many, one for its noun.
_FEWEST_ASKED, _FEWEST_TOLD = 3, 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if not _is_told(clause):
            continue
        for place in _places(clause):
            inside = [word for word in place.subtree() if word in clause.words]
            kept = lightened(inside)
            stem, key = question(clause, "Where", inside, reading), printed(kept, clause.sentence)
            if not stem or not _is_good(stem, key) or _is_open(kept, clause, reading):
                continue
            yield typed(
                NAME,
                VERSION,
                stem,
                capitalised(key),
                sentence=clause.sentence,
                explanation=f"The article says where: {key}.",
                topic="place",
                fact=("where", str(clause.sentence.index), place.lemma),
                worth=0.56,
                difficulty=EASY,
                hedges=hedges_of(inside),
                accepted=(printed([word for word in kept if word not in place.all("case")], clause.sentence),),
            )


def _is_told(clause: Clause) -> bool:
    is_event = not clause.negated and clause.copula is None
    return is_event and not is_vague_subject(clause) and clause.sentence.inside is None


def _places(clause: Clause) -> list[Word]:
    """The one phrase of the verb that says where; none if two do, for then each is half an answer."""
    found = [phrase for phrase in clause.head.all("obl") if phrase in clause.words and _is_place(phrase)]
    if len(found) != 1 or found[0].lemma not in SITES or found[0].is_name:
        return []
    return found if is_agreed_part(clause.head, clause.sentence.words, found[0]) else []


def _is_place(phrase: Word) -> bool:
    is_time = phrase.tag == "CD" or phrase.lemma in TIME_UNITS or phrase.text in MONTHS
    return not is_time and any(case.lower in IN_PLACES for case in phrase.all("case"))


def _is_good(stem: str, key: str) -> bool:
    asked, told = content_words(stem) - {"where"}, content_words(key)
    if not _SHORTEST_KEY <= word_count(key) <= _LONGEST_KEY or word_count(stem) > _LONGEST_STEM:
        return False
    return "," not in stem and "“" not in key and len(asked) >= _FEWEST_ASKED and len(told) >= _FEWEST_TOLD


def _is_open(kept: list[Word], clause: Clause, reading: Reading) -> bool:
    """Does the place lean on words that the question does not print?"""
    named = {word.i: "" for word in clause.subject_words}
    return bool(open_reference([*clause.subject_words, *kept], clause.sentence, reading, named))


RULE = Rule(NAME, VERSION, _candidates)
