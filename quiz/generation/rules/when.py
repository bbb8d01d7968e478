"""In which year, or on what date.

The bridge was finished in 1932.  ->  In which year was the bridge finished?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.clauses import Clause
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.items import EASY
from quiz.generation.quantities import DATE, MONTH, YEAR, Quantity, forms_of
from quiz.generation.questions import question
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.words import Word

NAME, VERSION = "when", 2
_OPENINGS = {YEAR: "In which year", DATE: "On what date", MONTH: "In which month"}
_PREPOSITIONS = {YEAR: {"in"}, DATE: {"on"}, MONTH: {"in"}}


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or clause.sentence.inside is not None:
            continue
        for quantity, words in _time_phrases(clause, reading):
            stem = question(clause, _OPENINGS[quantity.kind], words, reading)
            beside = [other.text for other in reading.quantities[id(clause.sentence)] if other is not quantity]
            if not stem or any(other in stem and len(other) == 4 for other in beside):
                continue
            yield Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=quantity.text,
                wrong=tuple(wrong_quantities(quantity, reading.all_quantities, beside, rng)),
                sentence=clause.sentence,
                explanation=f"The article gives the date: {quantity.text}.",
                topic="date",
                fact=("quantity", str(clause.sentence.index), quantity.text),
                worth=0.62,
                difficulty=EASY,
                accepted=tuple(forms_of(quantity.text)),
            )


def _time_phrases(clause: Clause, reading: Reading) -> Iterator[tuple[Quantity, list[Word]]]:
    """The phrases "in 1932" and "on 4 May" of the clause itself, each with its quantity."""
    start = clause.sentence.start
    for quantity in reading.quantities.get(id(clause.sentence), []):
        if quantity.kind not in _OPENINGS:
            continue
        inside = [word for word in clause.words if start + quantity.start <= word.start < start + quantity.end]
        if not inside or inside[-1].end != start + quantity.end:
            continue
        before = clause.sentence.words[inside[0].i - 1] if inside[0].i else None
        if before is None or before.lower not in _PREPOSITIONS[quantity.kind]:
            continue
        if _is_own_phrase(before, inside, clause):
            yield quantity, [before, *inside]


def _is_own_phrase(before: Word, inside: list[Word], clause: Clause) -> bool:
    """Nothing else belongs to the phrase, and it hangs on the verb or on its object.

    Not on another phrase: "after the fire in 1925 the mill stayed shut" does not say that it stayed shut in 1925.
    """
    top = next((word for word in inside if word.head not in inside), inside[0])
    whole = {word for word in top.subtree() if not word.is_punctuation} == {before, *inside}
    on_noun = top.dep == "nmod" and top.head.head is clause.head and top.head.dep == "obj"
    return whole and top.head in clause.words and (top.head is clause.head or on_noun)


RULE = Rule(NAME, VERSION, _candidates)
