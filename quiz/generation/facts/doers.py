"""Whom or what a clause names as its subject, and the word to ask for them with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.names import Name
from quiz.generation.facts.quotes import named_person
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.countries import COUNTRIES, SAME_COUNTRY
from quiz.generation.vocabulary.people import KIN, SOMEBODY
from quiz.generation.vocabulary.places import CITIES
from quiz.generation.vocabulary.roles import ROLES

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

#: So far behind "the mayor of Lund" stands who it is.
_NEAR = 6


def subject_name(clause: Clause, reading: Reading) -> Name | None:
    """The one name that the subject is, by itself, by a pronoun that can only mean it, or by what the person is."""
    subject = clause.subject
    if subject.has("conj") or subject.quoted:
        return None
    person = reading.references.person(subject, clause.sentence)
    if person is not None and not _goes_on(clause, person, reading):
        return None
    mention = reading.names.mention_at(subject)
    if mention is not None and mention.name is not None:
        whole = {word for word in clause.subject_words if word.is_noun} <= set(mention.words) | set(
            _titles(clause, mention.words[0].i)
        )
        return mention.name if mention.name.kind in {PERSON, ORGANISATION, PLACE} and whole else None
    return person or named_person(subject, reading.names) or _holder(subject, clause, reading)


def _goes_on(clause: Clause, person: Name, reading: Reading) -> bool:
    """Does "he" open a sentence right behind one that opens with the person? Who it is, is the very question."""
    before = [other for other in reading.sentences if other.index == clause.sentence.index - 1]
    opens = [mention.words[0].i <= 1 for other in before for mention in reading.names.within(other, PERSON)[:1]]
    named = any(mention.sentence is other for other in before for mention in person.mentions)
    return clause.subject.i == 0 and opens == [True] and named


def _holder(subject: Word, clause: Clause, reading: Reading) -> Name | None:
    """Whoever the article says, in this very place, is "the former mayor of Lund, Ann Lee,"."""
    for fact in reading.role_facts:
        near = [m.words[0].i for m in fact.name.mentions if m.sentence is clause.sentence]
        if fact.head == subject.lower and any(0 < place - subject.i <= _NEAR for place in near):
            return fact.name
    return None


def _titles(clause: Clause, before: int) -> list[Word]:
    return [word for word in clause.subject_words if word.i < before]


def is_people(noun: Word) -> bool:
    """Is it a noun for somebody, to be asked for with "who"?"""
    return bool({noun.lemma, noun.lower} & (ROLES | KIN | SOMEBODY))


def opening(name: Name) -> str:
    """The question word for a name: Who, Which country, Which university, Which organisation."""
    if name.kind == PERSON:
        return "Who"
    if name.kind == PLACE:
        is_country = name.text in COUNTRIES or name.text.lower() in SAME_COUNTRY
        return f"Which {name.class_noun or ('country' if is_country else 'city' if name.text in CITIES else 'place')}"
    return f"Which {name.class_noun or 'organisation'}"
