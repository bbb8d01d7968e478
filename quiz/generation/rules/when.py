"""In which year or decade, since when, by which year.

The bridge was finished in 1932.  ->  In which year was the bridge finished?
The ferry has been run by the county since 1932.  ->  Since when has the ferry been run by the county?
The day and the month are rarely worth knowing: "on 4 May 1987" is asked for its year as well.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.predicates import is_minor_post, is_vague_subject
from quiz.generation.facts.quantities import DATE, MONTH, YEAR, Quantity, quantities
from quiz.generation.facts.salience import centrality, is_side_example, is_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, chosen_only
from quiz.generation.rules.base import Rule
from quiz.generation.wording.phrases import word_count
from quiz.generation.wording.questions import question

NAME, VERSION = "when", 4
_PREPOSITIONS = {YEAR: {"in", "since", "until", "by"}, DATE: {"on"}, MONTH: {"in"}}
_OPENINGS = {"since": "Since when", "until": "Until when", "by": "By which year"}
_DECADE = re.compile(r"(?:1\d|20)\d0['’]?s")
_OTHER_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
#: The stem already tells when.
_SAME_TIME = re.compile(r"(?<!Since) (?:when|while|after|before|during)\b")
_LONGEST = 22
#: The day on which somebody came or went is worth no question.
_MOVES = frozenset({"return", "arrive", "leave", "go", "come", "travel", "visit"})
#: The kind of "the 1940s".
_SPAN, _LAST_DECADE = "decade", 2010


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or is_vague_subject(clause) or clause.sentence.inside is not None:
            continue
        if clause.head.lemma in _MOVES or is_minor_post(clause.head) or _has_odd_subject(clause):
            continue
        if is_side_example(clause.subject, reading):
            continue
        is_perfect = clause.finite.lower in {"has", "have"} and clause.finite is not clause.head
        for quantity, words in [*_time_phrases(clause, reading), *_decades(clause)]:
            year = _year_of(quantity)
            opening = _OPENINGS.get(
                words[0].lower, "In which decade" if quantity.text.endswith("s") else "In which year"
            )
            if is_perfect and opening != "Since when":
                continue  # "has changed in 2014" is no English
            stem = question(clause, opening, words, reading)
            if (
                year is None
                or not stem
                or _OTHER_YEAR.search(stem)
                or _SAME_TIME.search(stem)
                or not 6 <= word_count(stem) <= _LONGEST
            ):
                continue
            beside = [other.text for other in reading.quantities[id(clause.sentence)] if other is not quantity]
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=quantity.text if quantity.kind == _SPAN else year.text,
                wrong=_wrong(quantity, year, beside, reading, rng),
                sentence=clause.sentence,
                explanation=f"The article gives the date: {quantity.text}.",
                topic="date",
                fact=("quantity", str(clause.sentence.index), quantity.text),
                worth=0.5 + 0.03 * min(3, centrality(clause.words, reading)),
                difficulty=EASY,
            )
            if _is_of_a_life(clause, reading):
                yield from chosen_only(candidate)
            else:
                yield from both_ways(candidate, [quantity.text.removeprefix("the "), quantity.text])


def _is_of_a_life(clause: Clause, reading: Reading) -> bool:
    """A year among many of one person: to be told from others, but to be typed by heart by nobody."""
    name = reading.names.at(clause.subject) or reading.references.person(clause.subject, clause.sentence)
    return name is not None and name.kind == PERSON and is_subject(name, reading)


def _wrong(
    quantity: Quantity, year: Quantity, beside: list[str], reading: Reading, rng: random.Random
) -> tuple[str, ...]:
    if quantity.kind != _SPAN:
        return tuple(wrong_quantities(year, reading.all_quantities, beside, rng))
    steps = rng.sample([-30, -20, -10, 10, 20], 3)
    return tuple(f"the {int(year.value) + step}s" for step in steps if year.value + step <= _LAST_DECADE)


def _decades(clause: Clause) -> Iterator[tuple[Quantity, list[Word]]]:
    """The phrase "in the 1940s" of the verb itself."""
    for head in clause.head.all("obl"):
        words = [word for word in head.subtree() if not word.is_punctuation]
        text = " ".join(word.text for word in words[1:])
        if [word.lower for word in words[:2]] == ["in", "the"] and _DECADE.fullmatch(text.removeprefix("the ")):
            yield Quantity(_SPAN, 0, 0, text.replace("'", "").replace("’", ""), 0.0), words


def _year_of(quantity: Quantity) -> Quantity | None:
    """The year alone of "4 May 1987" and "May 1987"; None for a day without a year."""
    found = re.search(r"\b(?:1\d|20)\d\d", quantity.text)
    return next(iter(quantities(f"in {found.group()}")), None) if found else None


def _has_odd_subject(clause: Clause) -> bool:
    """ "The office estimates around £9m was lost": no subject goes on behind a number or has two nouns for heads."""
    subject = clause.subject_words
    return any(word.tag in {"CD", "$"} and word.i > clause.subject.i for word in subject)


def _time_phrases(clause: Clause, reading: Reading) -> Iterator[tuple[Quantity, list[Word]]]:
    """The phrases "in 1932" and "on 4 May 1987" of the clause itself, each with its quantity."""
    start = clause.sentence.start
    for quantity in reading.quantities.get(id(clause.sentence), []):
        if quantity.kind not in _PREPOSITIONS:
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
