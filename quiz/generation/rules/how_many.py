"""How many, how much, what share.

The bus carries 3,200 books.  ->  How many books does the bus carry?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.clauses import Clause
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.items import EASY
from quiz.generation.phrases import printed, word_count
from quiz.generation.quantities import COUNT, Quantity, forms_of
from quiz.generation.questions import lightened, question, subject_question
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.words import Word

NAME, VERSION = "how_many", 2
_LONGEST_COUNTED = 6
_APPROXIMATE = {
    "about": "About how many",
    "around": "Around how many",
    "nearly": "Nearly how many",
    "almost": "Almost how many",
    "roughly": "Roughly how many",
    "approximately": "Approximately how many",
    "some": "Roughly how many",
    "over": "Over how many",
    "than": "",
    "least": "",
    "most": "",
    "to": "",
}


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or clause.sentence.inside is not None:
            continue
        for quantity, noun, number in _counted(clause, reading):
            stem = _stem(clause, noun, number, reading)
            beside = [other.text for other in reading.quantities[id(clause.sentence)] if other is not quantity]
            if not stem:
                continue
            yield Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=quantity.text,
                wrong=tuple(wrong_quantities(quantity, reading.all_quantities, beside, rng)),
                sentence=clause.sentence,
                explanation=f"The article gives the number: {quantity.text}.",
                topic="quantity",
                fact=("quantity", str(clause.sentence.index), quantity.text),
                worth=0.63,
                difficulty=EASY,
                accepted=tuple(forms_of(quantity.text)),
            )


def _counted(clause: Clause, reading: Reading) -> Iterator[tuple[Quantity, Word, list[Word]]]:
    """Counted nouns that are subject or object of the clause, with the words of the number."""
    start = clause.sentence.start
    for quantity in reading.quantities.get(id(clause.sentence), []):
        number = [word for word in clause.words if start + quantity.start <= word.start < start + quantity.end]
        if quantity.kind != COUNT or quantity.value < 3 or not number or number[-1].end != start + quantity.end:
            continue
        noun = next((word.head for word in number if word.dep == "nummod"), None)
        if (
            noun is None
            or noun.head is not clause.head
            or noun.dep not in {"nsubj", "nsubj:pass", "obj"}
            or not noun.is_noun
        ):
            continue
        if not noun.has("det", "nmod:poss", "conj"):
            yield quantity, noun, number


def _stem(clause: Clause, noun: Word, number: list[Word], reading: Reading) -> str:
    inside = lightened(noun.subtree())
    light = [word for word in inside if word.i < number[0].i]
    opening = "How many"
    for word in light:
        if word.lower not in _APPROXIMATE:
            return ""
        opening = _APPROXIMATE[word.lower]
    if not opening:
        return ""
    counted = printed([word for word in inside if word.i > number[-1].i], clause.sentence)
    if (
        not counted
        or word_count(counted) > _LONGEST_COUNTED
        or noun.tag not in {"NNS", "NNPS"}
        and noun.lower != "people"
    ):
        return ""
    if counted.startswith("or "):
        return ""
    opening = f"{opening} {counted}"
    if noun is clause.subject:
        return subject_question(clause, opening, reading)
    return question(clause, opening, noun.subtree(), reading)


RULE = Rule(NAME, VERSION, _candidates)
