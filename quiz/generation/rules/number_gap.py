"""A number left out of a statement.

The yellow bus carries 3,200 books.  ->  The yellow bus carries _____ books.
Only years, sums, shares and counts of things that the statement ties to what the article is about.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.items import BLANK, EASY, GAP
from quiz.generation.phrases import word_count
from quiz.generation.predicates import is_main, joins_clauses
from quiz.generation.quantities import COUNT, MONEY, PERCENT, YEAR, Quantity, forms_of
from quiz.generation.rules.answers import both_ways
from quiz.generation.rules.base import Rule
from quiz.generation.salience import central_lemmas, centrality
from quiz.generation.statements import Statement
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.calendar import TIME_UNITS
from quiz.generation.words import Word

NAME, VERSION = "number_gap", 3
_LONGEST = 25
#: A smaller number is worth asking only of what the article is about, in a statement that names it so often.
_SMALL, _CENTRAL = 10, 3
#: Nobody keeps a number of more digits in mind.
_MOST_DIGITS = 3
#: A supposed case, a profile ("Ann, 37, Lund: …"), a number that lost the space before it.
_ODD = re.compile(r"^(?:If|Suppose)\b|^[^,:]{2,30}, \d+,|\w[.]\d{2}")
_MEASURES = frozenset(
    {"foot", "inch", "pound", "stone", "metre", "meter", "cm", "kg", "mile", "kilometre", "km", "degree"}
)
#: "within six months", "every nine years": what a plan or a rule lays down.
_LIMITS, _FEWEST = frozenset({"within", "every"}), 2
_BEFORE_YEAR = frozenset({"in", "since", "by", "until"})
_ERAS = frozenset({"bc", "bce", "ad", "ce", "b.c.", "a.d."})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        if _ODD.search(statement.text) or joins_clauses(statement.words):
            continue
        is_plan = any(word.lower in {"will", "would"} for word in statement.words)
        if word_count(statement.text) > _LONGEST or not is_plan and not centrality(statement.words, reading):
            continue
        for quantity, words in quantity_words(statement, reading):
            if not _is_worth_asking(quantity, words, statement, reading):
                continue
            beside = [other.text for other in reading.quantities_of(statement.sentence) if other is not quantity]
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=statement.with_changed(words, BLANK),
                key=quantity.text,
                wrong=tuple(wrong_quantities(quantity, reading.all_quantities, beside, rng)),
                sentence=statement.sentence,
                explanation=f"In the article: {statement.text}",
                topic="date" if quantity.kind == YEAR else "quantity",
                fact=("quantity", str(statement.sentence.index), quantity.text),
                worth=_worth(statement, reading),
                kind=GAP,
                difficulty=EASY,
            )
            yield from both_ways(candidate, forms_of(quantity.text))


def _worth(statement: Statement, reading: Reading) -> float:
    """The more it says of what the article is about, and the shorter, the better."""
    central = 0.02 * min(3, centrality(statement.words, reading))
    return 0.48 + central - 0.004 * max(0, word_count(statement.text) - 12)


def _is_worth_asking(quantity: Quantity, number: list[Word], statement: Statement, reading: Reading) -> bool:
    """Is it the only one of its kind in the statement, and does it say how many of what, or when?"""
    inside = [other for other, _ in quantity_words(statement, reading)]
    same = sum(other.kind == quantity.kind for other in inside)
    if same > (2 if quantity.kind == COUNT else 1) or statement.words[0] is number[0]:
        return False
    before, after = _neighbours(number, statement)
    if after is not None and (after.is_name or after.lower in _ERAS):
        return False
    if quantity.kind == YEAR:
        perfect = any(word.lower in {"has", "have"} and word.dep == "aux" for word in statement.words)
        follows = before is not None and before.lower in _BEFORE_YEAR - ({"in"} if perfect else set())
        top = next((word for word in number if word.head not in number), number[0])
        squeezed = after is not None and after.tag in {"VBD", "VBZ", "VBP"}  # "Ann Lee in 1932 earned …"
        return follows and is_main(top.head) and not squeezed and (after is None or not after.is_noun)
    if quantity.kind == COUNT:
        is_small = quantity.value < _SMALL
        if is_small and centrality(statement.words, reading) < _CENTRAL and len(reading.sentences) >= _CENTRAL:
            return False
        is_limit = before is not None and before.lower in _LIMITS and quantity.value >= _FEWEST
        return not is_exact(quantity) and (_counts_something(quantity, number, statement, reading) or is_limit)
    weight = quantity.kind == MONEY and quantity.text.endswith("pounds")
    return quantity.kind in {MONEY, PERCENT} and not weight and (after is None or not after.is_noun)


def _neighbours(number: list[Word], statement: Statement) -> tuple[Word | None, Word | None]:
    words = statement.sentence.words
    first, after = number[0].i, number[-1].i + 1
    return words[first - 1] if first else None, words[after] if after < len(words) else None


def _counts_something(quantity: Quantity, number: list[Word], statement: Statement, reading: Reading) -> bool:
    """Not an age, a rank, a length of time or a part of a name; a small number only of what carries the story."""
    noun = next((word.head for word in number if word.dep == "nummod" and word.head not in number), None)
    if (
        noun is None
        or noun.is_name
        or noun.lemma in TIME_UNITS | _MEASURES
        or not (noun.tag == "NNS" or noun.lower == "people")
    ):
        return False
    if noun.dep == "nmod" and noun.head.dep == "nmod":
        return False  # a detail of a detail
    others = [word for word in statement.words if word.tag == "CD" and word not in number]
    if any(word.head.lemma == noun.lemma for word in others):
        return False
    if noun.has("det") or any(child.lower == "first" for child in noun.children):  # "the first six", "the four"
        return False
    return quantity.value >= _SMALL or quantity.value >= 3 and noun.lemma in central_lemmas(reading)


def is_exact(quantity: Quantity) -> bool:
    """58,825 rather than 59,000."""
    digits = re.sub(r"\D", "", quantity.text).strip("0")
    return len(digits) > _MOST_DIGITS


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
