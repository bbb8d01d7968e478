"""What for, and by what means.

The county bought a bus to reach the far villages.  ->  Why did the county buy a bus?  To reach the far villages
The town saved money by closing the pool.  ->  How did the town save money?  By closing the pool
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.clauses import Clause
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.items import HARD
from quiz.generation.questions import question
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.verb_phrases import phrase_of
from quiz.generation.vocabulary.verbs import TAKES_INFINITIVE
from quiz.generation.words import Word

NAME, VERSION = "purpose", 1


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    phrases = reading.verb_phrases
    for clause in reading.clauses:
        for verb in clause.head.all("advcl"):
            form = _form(verb, clause)
            phrase = phrase_of(verb, clause.sentence, reading, alone=False) if form else None
            if phrase is None or verb not in clause.words:
                continue
            stem = question(clause, "Why" if form == "To" else "How", verb.subtree(), reading)
            if not stem or (clause.negated and form == "By"):
                continue
            key = f"To {phrase.infinitive()}" if form == "To" else f"By {phrase.gerund()}"
            pool = [
                f"To {other.infinitive()}" if form == "To" else f"By {other.gerund()}"
                for other in phrases
                if other.sentence is not clause.sentence
            ]
            yield Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=key,
                wrong=tuple(similar_phrases(key, pool, stem, rng)),
                sentence=clause.sentence,
                explanation=f"The article says {'what for' if form == 'To' else 'how'}: “{key[0].lower()}{key[1:]}”.",
                topic="reason",
                fact=("purpose", str(clause.sentence.index), key.lower()),
                worth=0.78,
                difficulty=HARD,
            )


def _form(verb: Word, clause: Clause) -> str:
    marks = [child.lower for child in verb.all("mark")]
    if verb.i < clause.head.i or clause.copula is not None:
        return ""
    if marks == ["by"] and verb.tag == "VBG":
        return "By"
    before = [word.lower for word in clause.sentence.words[clause.head.i : verb.i]]
    if "enough" in before or "too" in before:
        return ""
    between = clause.sentence.words[verb.i - 1] if verb.i else None
    if marks[-1:] == ["to"] and verb.tag == "VB" and between is not None and between.lower == "to":
        is_plain = (
            clause.head.lemma not in TAKES_INFINITIVE
            and clause.head.has("obj", "obl", "nsubj:pass")
            and marks[0] in {"to", "in"}
        )
        return "To" if is_plain else ""
    return ""


RULE = Rule(NAME, VERSION, _candidates)
