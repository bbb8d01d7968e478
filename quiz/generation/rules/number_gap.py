"""A number left out of a statement.

The yellow bus carries 3,200 books.  ->  The yellow bus carries _____ books.
Only years, dates, sums, shares and counts that the article ties to something; the options are written the same way.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.items import BLANK, EASY, GAP
from quiz.generation.quantities import COUNT, YEAR, Quantity, forms_of
from quiz.generation.rules.base import Rule
from quiz.generation.statements import Statement
from quiz.generation.understanding import Reading
from quiz.generation.words import Word

NAME, VERSION = "number_gap", 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        for quantity, words in quantity_words(statement, reading):
            if not is_telling(quantity):
                continue
            beside = [other.text for other in reading.quantities_of(statement.sentence) if other is not quantity]
            wrong = wrong_quantities(quantity, reading.all_quantities, beside, rng)
            yield Candidate(
                rule=NAME,
                version=VERSION,
                stem=statement.with_changed(words, BLANK),
                key=quantity.text,
                wrong=tuple(wrong),
                sentence=statement.sentence,
                explanation=f"In the article: {statement.text}",
                topic="date" if quantity.kind == YEAR else "quantity",
                fact=("quantity", str(statement.sentence.index), quantity.text),
                worth=0.55,
                kind=GAP,
                difficulty=EASY,
                accepted=tuple(forms_of(quantity.text)),
            )


def is_telling(quantity: Quantity) -> bool:
    """Small counts in words are rarely worth a question."""
    return quantity.kind != COUNT or quantity.value >= 3


def quantity_words(statement: Statement, reading: Reading) -> Iterator[tuple[Quantity, list[Word]]]:
    """The quantities of a statement with the words they are written in."""
    start = statement.sentence.start
    for quantity in reading.quantities_of(statement.sentence):
        span = (start + quantity.start, start + quantity.end)
        words = [word for word in statement.words if span[0] <= word.start < span[1]]
        if words and words[0].start == span[0] and words[-1].end == span[1] and not _is_inserted(words, statement):
            yield quantity, words


def _is_inserted(number: list[Word], statement: Statement) -> bool:
    """A bare age between commas, or one end of a range."""
    near = statement.sentence.words[max(0, number[0].i - 1) : number[-1].i + 2]
    return near[0].text == "," and near[-1].text == "," or bool({"-", "–", "—"} & {near[0].text, near[-1].text})


RULE = Rule(NAME, VERSION, _candidates)
