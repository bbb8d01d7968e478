"""What somebody wants, plans or has to do.

The council plans to close two libraries.  ->  What does the council plan to do?  Close two libraries
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.items import MEDIUM
from quiz.generation.phrases import capitalised
from quiz.generation.questions import question
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.verb_phrases import phrase_of
from quiz.generation.vocabulary.verbs import INTENDS

NAME, VERSION = "intention", 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    pool = reading.verb_phrases
    for clause in reading.clauses:
        verb = clause.head.child("xcomp")
        if (
            clause.head.lemma not in INTENDS
            or verb is None
            or verb.tag != "VB"
            or clause.negated
            or clause.head.has("obj")
        ):
            continue
        phrase = phrase_of(verb, clause.sentence, reading, alone=False)
        stem = question(clause, "What", verb.subtree(), reading)
        if phrase is None or not stem or "to" not in [child.lower for child in verb.all("mark")]:
            continue
        key = capitalised(phrase.infinitive())
        stem = f"{stem[:-1]} to do?"
        texts = [capitalised(other.infinitive()) for other in pool if other.sentence is not clause.sentence]
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=stem,
            key=key,
            wrong=tuple(similar_phrases(key, texts, stem, rng)),
            sentence=clause.sentence,
            explanation=f"The article says: {clause.head.text} to {phrase.infinitive()}.",
            topic="reason",
            fact=("intention", str(clause.sentence.index)),
            worth=0.75,
            difficulty=MEDIUM,
        )


RULE = Rule(NAME, VERSION, _candidates)
