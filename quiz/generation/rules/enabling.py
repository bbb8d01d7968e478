"""What something makes possible, and what somebody is made to do.

The new lift allows people in wheelchairs to reach the platform.
->  What does the new lift allow people in wheelchairs to do?  Reach the platform
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.understanding import Reading
from quiz.generation.facts.verb_phrases import phrase_of
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "enabling", 1
_ENABLES = frozenset(
    words("""
    allow enable permit encourage force compel require persuade oblige help urge forbid convince invite ask order warn
    advise instruct request motivate inspire teach train expect suppose mean
""")
)
_FEWEST_WORDS = 2
_FURTHER = re.compile(r"(?:(?:Here|There|Then) )?(?:they|he|she)\b(?! (?:say|said))|(?:It|This) also\b", re.I)


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        deed = _deed(clause)
        phrase = phrase_of(deed, clause.sentence, reading, alone=False) if deed is not None else None
        if deed is None or phrase is None or not _stands(deed, clause, reading):
            continue
        stem = question(clause, "What", deed.subtree(), reading, ending="to do")
        if not stem or word_count(phrase.infinitive()) < _FEWEST_WORDS or _goes_on(clause, reading):
            continue
        yield typed(
            NAME,
            VERSION,
            stem,
            capitalised(phrase.infinitive()),
            sentence=clause.sentence,
            explanation=f"The article says: {clause.head.text} to {phrase.infinitive()}.",
            topic="result",
            fact=("enabling", str(clause.sentence.index)),
            worth=0.7,
            difficulty=MEDIUM,
            hedges=hedges_of(clause.words),
        )


def _deed(clause: Clause) -> Word | None:
    """The verb that somebody is allowed, helped or made to do."""
    deeds = [word for word in clause.head.all("xcomp", "advcl") if word.tag == "VB"]
    is_acted_on = clause.passive or clause.head.has("obj")
    if clause.head.lemma not in _ENABLES or len(deeds) != 1 or not is_acted_on or clause.negated:
        return None
    return deeds[0] if "to" in [mark.lower for mark in deeds[0].all("mark")] else None


def _goes_on(clause: Clause, reading: Reading) -> bool:
    """Does the next sentence tell at once what else they did: "Here they also …"?"""
    own = clause.sentence.printed
    following = next((other for other in reading.sentences if other.index == own.index + 1), None)
    if following is None or (following.section, following.paragraph) != (own.section, own.paragraph):
        return False
    return bool(_FURTHER.match(following.text))


def _stands(deed: Word, clause: Clause, reading: Reading) -> bool:
    inside = deed.subtree()
    asked = [word for word in lightened(clause.words) if word not in inside]
    return not open_reference([*asked, *inside], clause.sentence, reading)


RULE = Rule(NAME, VERSION, _candidates)
