"""A number left out of a statement.

The yellow bus carries 3,200 books.  ->  The yellow bus carries _____ books.
Years, sums, shares and counts of things; those that tell of what the article is about come first.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.facts.predicates import is_main, is_minor_post, joins_clauses
from quiz.generation.facts.quantities import COUNT, MONEY, PERCENT, YEAR, Quantity, forms_of
from quiz.generation.facts.salience import central_lemmas, centrality, is_side_example
from quiz.generation.facts.statements import Statement
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import BLANK, EASY, GAP
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.calendar import TIME_UNITS
from quiz.generation.vocabulary.wordlists import words as listed
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "number_gap", 4
_LONGEST = 30
#: A smaller number is worth asking only of what the article is about, in a statement that names it so often.
_SMALL, _CENTRAL = 10, 3
#: What a figure is worth less that is not said of what the article is about.
_SIDE_FIGURE = 0.14
#: Nobody keeps a number of more digits in mind.
_MOST_DIGITS = 3
#: A supposed case, a profile ("Ann, 37, Lund: …"), a number that lost the space before it.
_ODD = re.compile(r"^(?:If|Suppose)\b|^[^,:]{2,30}, \d+,|\w[.]\d{2}")
_MEASURES = frozenset(listed("foot inch pound stone metre meter cm kg mile kilometre km degree"))
_SMALL_UNITS = (TIME_UNITS - {"year"}) | _MEASURES
#: "within six months", "every nine years": what a plan or a rule lays down.
_LIMITS, _FEWEST = frozenset({"within", "every"}), 2
_BEFORE_YEAR = frozenset({"in", "since", "by", "until"})
_ERAS = frozenset({"bc", "bce", "ad", "ce", "b.c.", "a.d."})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        if _ODD.search(statement.text) or joins_clauses(statement.words):
            continue
        if word_count(statement.text) > _LONGEST:
            continue
        for quantity, words in quantity_words(statement, reading):
            if not _is_askable(quantity, words, statement, reading):
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
                worth=_worth(quantity, words, statement, reading),
                kind=GAP,
                difficulty=EASY,
            )
            yield from both_ways(candidate, forms_of(quantity.text))


def _worth(quantity: Quantity, number: list[Word], statement: Statement, reading: Reading) -> float:
    """The more it says of what the article is about, and the shorter, the better; a side figure fills gaps only."""
    central = 0.02 * min(3, centrality(statement.words, reading))
    side = 0.0 if _carries_the_story(quantity, number, statement, reading) else _SIDE_FIGURE
    return 0.48 + central - side - 0.004 * max(0, word_count(statement.text) - 12)


def _is_askable(quantity: Quantity, number: list[Word], statement: Statement, reading: Reading) -> bool:
    """Is it the only one of its kind in the statement, and does it say how many of what, or when?"""
    same = sum(other.kind == quantity.kind for other, _ in quantity_words(statement, reading))
    before, after = _neighbours(number, statement)
    if same > (2 if quantity.kind == COUNT else 1) or statement.words[0] is number[0]:
        return False
    if after is not None and (after.is_name or after.lower in _ERAS):
        return False
    if quantity.kind == YEAR:
        perfect = any(word.lower in {"has", "have"} and word.dep == "aux" for word in statement.words)
        follows = before is not None and before.lower in _BEFORE_YEAR - ({"in"} if perfect else set())
        top = next((word for word in number if word.head not in number), number[0])
        squeezed = after is not None and after.tag in {"VBD", "VBZ", "VBP"}  # "Ann Lee in 1932 earned …"
        subject = top.head.child("nsubj", "nsubj:pass")
        is_aside = subject is not None and is_side_example(subject, reading)
        is_own = follows and is_main(top.head) and not is_minor_post(top.head) and not is_aside
        return is_own and not squeezed and (after is None or not after.is_noun)
    if quantity.kind == COUNT:
        is_limit = before is not None and before.lower in _LIMITS and quantity.value >= _FEWEST
        is_limit = is_limit or _is_age(number, statement)
        return not is_exact(quantity) and (is_limit or quantity.value >= 3 and _counts_something(number, statement))
    weight = quantity.kind == MONEY and quantity.text.endswith("pounds")
    return quantity.kind in {MONEY, PERCENT} and not weight and (after is None or not after.is_noun)


def _is_age(number: list[Word], statement: Statement) -> bool:
    """ "children under the age of five", of many and not of somebody."""
    before = [word.lower for word in statement.sentence.words[max(0, number[0].i - 4) : number[0].i]]
    return before[-2:] == ["age", "of"] and before[0] in {"under", "over", "below", "above"}


def _neighbours(number: list[Word], statement: Statement) -> tuple[Word | None, Word | None]:
    words = statement.sentence.words
    first, after = number[0].i, number[-1].i + 1
    return words[first - 1] if first else None, words[after] if after < len(words) else None


def _counted(number: list[Word]) -> Word | None:
    """The noun of "nine boats"."""
    return next((word.head for word in number if word.dep == "nummod" and word.head not in number), None)


def _counts_something(number: list[Word], statement: Statement) -> bool:
    """Not a part of a name, "the first six" or "the four", and no other number counts the same thing beside it."""
    noun = _counted(number)
    if noun is None or noun.is_name or not (noun.tag == "NNS" or noun.lower == "people"):
        return False
    if noun.lemma in _SMALL_UNITS or noun.has("det") or any(child.lower == "first" for child in noun.children):
        return False
    others = [word for word in statement.words if word.tag == "CD" and word not in number]
    return not any(word.head.lemma == noun.lemma for word in others)


def _carries_the_story(quantity: Quantity, number: list[Word], statement: Statement, reading: Reading) -> bool:
    """Is it said of what the article is about? Not an age, a length of time, a detail of a detail or a small number."""
    is_plan = any(word.lower in {"will", "would"} for word in statement.words)
    central = centrality(statement.words, reading)
    if quantity.kind != COUNT:
        return is_plan or bool(central)
    noun = _counted(number)
    if noun is None or noun.lemma in TIME_UNITS or noun.dep == "nmod" and noun.head.dep == "nmod":
        return False
    is_small = quantity.value < _SMALL and noun.lemma not in central_lemmas(reading)
    return (is_plan or bool(central)) and not (is_small and central < _CENTRAL)


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
