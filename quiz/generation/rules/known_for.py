"""What somebody or something is known for, or was praised, fined or chosen for.

Rosa Imrie is best known for her maps of the valley.  ->  What is Rosa Imrie best known for?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "known_for", 1
_KNOWN = frozenset(
    words("""
    known famous renowned noted celebrated notorious remembered recognised recognized praised criticised criticized
    honoured honored awarded fined rewarded responsible thanked
    """)
)
_OWN = frozenset({"he", "him", "his", "she", "her", "its", "their"})
_FEWEST, _MOST = 2, 16


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        phrase = _phrase(clause)
        if phrase is None or clause.negated:
            continue
        case = phrase.all("case", "mark")
        inside = [word for word in phrase.subtree() if word not in case]
        told = [word for word in lightened(inside) if word.lower not in _OWN]
        stem = question(clause, "What", inside, reading)
        key = printed(lightened(inside), clause.sentence)
        if (
            stem
            and "," not in stem
            and _FEWEST <= word_count(key) <= _MOST
            and not open_reference(told, clause.sentence, reading)
        ):
            yield typed(
                NAME,
                VERSION,
                stem,
                capitalised(key),
                sentence=clause.sentence,
                explanation=f"The article says: {clause.head.text} for {key}.",
                topic="reason",
                fact=("known for", str(clause.sentence.index)),
                worth=0.72,
                difficulty=MEDIUM,
                hedges=hedges_of(clause.words),
            )


def _phrase(clause: Clause) -> Word | None:
    """The words behind "for", when they end the clause."""
    if clause.head.lower not in _KNOWN or not (clause.passive or clause.copula is not None):
        return None
    last = max(word.i for word in clause.words if not word.is_punctuation)
    for phrase in clause.head.all("obl", "advcl"):
        links = [word.lower for word in phrase.all("case", "mark")]
        if links == ["for"] and phrase.subtree()[-1].i >= last and (phrase.is_noun or phrase.tag == "VBG"):
            return phrase
    return None


RULE = Rule(NAME, VERSION, _candidates)
