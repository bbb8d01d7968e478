"""Who or which organisation did something.

Rosa Imrie drove the bus across the pass in 1998.  ->  Who drove the bus across the pass in 1998?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.clauses import Clause
from quiz.generation.distractors.names import others_of_kind
from quiz.generation.items import EASY, MEDIUM
from quiz.generation.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.names import Name
from quiz.generation.questions import subject_question
from quiz.generation.quotes import named_person
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.countries import COUNTRIES, SAME_COUNTRY
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.words import Word

NAME, VERSION = "who_did", 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        name = _subject_name(clause, reading)
        if name is None or clause.speaker is not None or clause.negated or clause.head.lemma in SAYING_LEMMAS:
            continue
        if clause.finite.quoted or clause.head.quoted:  # words of somebody's, whose subject the frame does not hold
            continue
        stem = subject_question(clause, opening(name), reading)
        if stem:
            yield Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=name.text,
                wrong=tuple(others_of_kind(name, clause.sentence, reading, rng)[:3]),
                sentence=clause.sentence,
                explanation=f"The article says this of {name.text}.",
                topic="person",
                fact=("did", name.text, str(clause.sentence.index)),
                worth=0.6,
                difficulty=EASY if reading.names.at(clause.subject) is name else MEDIUM,
            )


def _subject_name(clause: Clause, reading: Reading) -> Name | None:
    subject = clause.subject
    if subject.has("conj") or subject.quoted:
        return None
    person = reading.references.person(subject, clause.sentence)
    mention = reading.names.mention_at(subject)
    if mention is not None and mention.name is not None:
        whole = {word for word in clause.subject_words if word.is_noun} <= set(mention.words) | set(
            _titles(clause, mention.words[0].i)
        )
        return mention.name if mention.name.kind in {PERSON, ORGANISATION, PLACE} and whole else None
    return person or named_person(subject, reading.names)


def _titles(clause: Clause, before: int) -> list[Word]:
    return [word for word in clause.subject_words if word.i < before]


def opening(name: Name) -> str:
    """The question word for a name: Who, Which country, Which university, Which organisation."""
    if name.kind == PERSON:
        return "Who"
    if name.kind == PLACE:
        is_country = name.text in COUNTRIES or name.text.lower() in SAME_COUNTRY
        return f"Which {name.class_noun or ('country' if is_country else 'place')}"
    return f"Which {name.class_noun or 'organisation'}"


RULE = Rule(NAME, VERSION, _candidates)
