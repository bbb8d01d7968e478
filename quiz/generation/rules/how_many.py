"""How many, how much, what percentage.

The bus carries 3,200 books.  ->  How many books does the bus carry?
The repairs cost £48,000.  ->  How much did the repairs cost?
Sales rose by 11%.  ->  By how much did sales rise?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.quantities import COUNT, MONEY, PERCENT, Quantity, forms_of
from quiz.generation.facts.salience import central_lemmas, centrality
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways
from quiz.generation.rules.base import Rule
from quiz.generation.rules.number_gap import is_exact
from quiz.generation.vocabulary.calendar import TIME_UNITS
from quiz.generation.wording.phrases import printed, word_count
from quiz.generation.wording.questions import lightened, question, subject_question

NAME, VERSION = "how_many", 3
_LONGEST_COUNTED, _LONGEST = 6, 24
#: A smaller number is worth asking only of what the article is about.
_SMALL = 10
_APPROXIMATE = {
    "about": "About how many",
    "around": "Around how many",
    "nearly": "Nearly how many",
    "almost": "Almost how many",
    "roughly": "Roughly how many",
    "approximately": "Approximately how many",
    "some": "Roughly how many",
    "over": "Over how many",
}
#: What may stand beside a sum or a share; the question asks for it without.
_ROUND = frozenset(
    {*_APPROXIMATE, "more", "less", "than", "a", "an", "reported", "estimated", "up", "to", "at", "least"}
)
#: "Attracts over 500 boats" asks for no "Over how many boats".
_ODD = re.compile(r"(?:Over|Under|Above|Below) how\b")
_BY, _FOR = "by", "for"


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or clause.sentence.inside is not None or not centrality(clause.words, reading):
            continue
        for quantity, stem in [*_counts(clause, reading), *_sums(clause, reading)]:
            same = [other for other in reading.quantities[id(clause.sentence)] if other is not quantity]
            if not stem or _ODD.match(stem) or word_count(stem) > _LONGEST or any(other.text in stem for other in same):
                continue
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=quantity.text,
                wrong=tuple(wrong_quantities(quantity, reading.all_quantities, [other.text for other in same], rng)),
                sentence=clause.sentence,
                explanation=f"The article gives the number: {quantity.text}.",
                topic="quantity",
                fact=("quantity", str(clause.sentence.index), quantity.text),
                worth=0.58 + 0.02 * min(3, centrality(clause.words, reading)),
                difficulty=EASY,
            )
            yield from both_ways(candidate, forms_of(quantity.text))


def _counts(clause: Clause, reading: Reading) -> Iterator[tuple[Quantity, str]]:
    """Counted nouns that are subject or object of the clause, with the question for the number."""
    for quantity, number in _numbers(clause, reading, COUNT):
        noun = next((word.head for word in number if word.dep == "nummod"), None)
        if noun is None or noun.dep not in {"nsubj", "nsubj:pass", "obj"} or not _is_of(noun, clause):
            continue
        if quantity.value >= 3 and not noun.has("det", "nmod:poss", "conj") and _is_worth(quantity, noun, reading):
            yield quantity, _stem(clause, noun, number, reading)


def _is_of(noun: Word, clause: Clause) -> bool:
    """Subject or object of the verb, or object of what is planned, hoped or used to be done."""
    verb = noun.head
    return verb is clause.head or noun.dep == "obj" and verb.dep == "xcomp" and verb.head is clause.head


def _numbers(clause: Clause, reading: Reading, *kinds: str) -> Iterator[tuple[Quantity, list[Word]]]:
    """The clause's quantities of these kinds that no other of the same kind stands beside, with their words."""
    start = clause.sentence.start
    found = [quantity for quantity in reading.quantities.get(id(clause.sentence), []) if quantity.kind in kinds]
    for quantity in found:
        number = [word for word in clause.words if start + quantity.start <= word.start < start + quantity.end]
        if number and number[-1].end == start + quantity.end:
            yield quantity, number


def _is_worth(quantity: Quantity, noun: Word, reading: Reading) -> bool:
    """Not how long something took, and a small number only of what carries the story."""
    if noun.lemma in TIME_UNITS or is_exact(quantity):
        return False
    return quantity.value >= _SMALL or noun.lemma in central_lemmas(reading)


def _stem(clause: Clause, noun: Word, number: list[Word], reading: Reading) -> str:
    inside = lightened(noun.subtree())
    light = [word for word in inside if word.i < number[0].i]
    opening = "How many"
    for word in light:
        if word.lower not in _APPROXIMATE:
            return ""
        opening = _APPROXIMATE[word.lower]
    counted = printed([word for word in inside if word.i > number[-1].i], clause.sentence)
    is_plural = noun.tag in {"NNS", "NNPS"} or noun.lower == "people"
    if not counted or word_count(counted) > _LONGEST_COUNTED or not is_plural or counted.startswith("or "):
        return ""
    opening = f"{opening} {counted}"
    if noun is clause.subject:
        return subject_question(clause, opening, reading)
    return question(clause, opening, noun.subtree(), reading)


def _sums(clause: Clause, reading: Reading) -> Iterator[tuple[Quantity, str]]:
    """Sums of money and shares that the verb takes as object, or with "by" or "for"; "4% of all sales"."""
    for quantity, number in _numbers(clause, reading, MONEY, PERCENT):
        top = next((word for word in number if word.head not in number), number[0])
        whole = [word for word in top.subtree() if not word.is_punctuation or word in number]
        of = top.child("nmod") if quantity.kind == PERCENT and top.dep == "obj" and top.head is clause.head else None
        if of is not None and of.has("case") and set(whole) == {*number, *of.subtree()}:
            opening = f"What percentage {printed(lightened(of.subtree()), clause.sentence)}"
            yield quantity, question(clause, opening, whole, reading)
        if top.head is not clause.head or any(
            word not in number and word.lower not in {*_ROUND, _BY, _FOR} for word in whole
        ):
            continue
        case = top.child("case")
        link = "" if case is None or case.lower in {"than", "over", "around", "about", "to"} else case.lower
        if top.dep in {"obj", "obl:unmarked"} and quantity.kind == MONEY and not link:
            yield quantity, question(clause, "How much", whole, reading)
        elif top.dep == "obl" and link == _BY:
            yield quantity, question(clause, "By how much", whole, reading)
        elif top.dep == "obl" and link == _FOR and quantity.kind == MONEY:
            yield quantity, question(clause, "For how much", whole, reading)


RULE = Rule(NAME, VERSION, _candidates)
