"""Wrong options that are names of the article and could tempt: of one sort, about as well known, as much in the story.

The lists are not asked: a place or a person that the article never names tempts nobody who has read it. Where too few
are found the question is better answered in typing.
"""

from __future__ import annotations

import random
import re
import unicodedata
from typing import TYPE_CHECKING

from quiz.generation.distractors.names import others_of_kind, sort_of_organisation
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.salience import is_prominent
from quiz.generation.facts.services import is_service
from quiz.generation.parse.inflection import is_known_word
from quiz.generation.parse.words import Sentence
from quiz.generation.vocabulary.countries import CONTINENTS, COUNTRIES, SAME_COUNTRY
from quiz.generation.vocabulary.organisations import PRESS
from quiz.generation.vocabulary.people import GIVEN_NAMES
from quiz.generation.vocabulary.places import CITIES
from quiz.generation.vocabulary.roles import EMINENT

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_MOST = 3


def rivals(
    key: Name, sentence: Sentence, reading: Reading, rng: random.Random, same_article: bool = False, verb: str = ""
) -> tuple[str, ...]:
    """Return up to three names of the article that a careless reader could take for ``key``.

    None stands in ``sentence``; none does elsewhere what the lemma ``verb`` says. ``same_article`` is for a gap.
    """
    found: list[Name] = []
    for text in others_of_kind(key, sentence, reading, rng, same_article=same_article):
        name = reading.names.find(text)
        if name is None or name is key or not _is_alike(name, key, reading) or _does(name, verb, reading):
            continue
        if not any(_may_be_one(name, other) for other in [key, *found]):
            found.append(name)
    return tuple(name.text for name in found[:_MOST])


def _may_be_one(left: Name, right: Name) -> bool:
    """Could two names of people be two spellings of one, or two of one family? They share a word, accents aside."""
    return left.kind == PERSON and bool(_folded(left.text) & _folded(right.text))


def _folded(text: str) -> set[str]:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))
    return {word for word in re.findall(r"\w+", plain) if len(word) > 2}


def _is_clean(name: Name) -> bool:
    """A full name without letters of rank behind it or another word run into its front: "Education Ann Lee"."""
    words = name.text.split()
    run_in = len(words) > 2 and is_known_word(words[0].lower()) and words[0].lower() not in GIVEN_NAMES
    return len(words) > 1 and not run_in and not any(word.isupper() and len(word) > 1 for word in words)


def _is_alike(name: Name, key: Name, reading: Reading) -> bool:
    if key.kind == PERSON:
        return _is_clean(name) and is_in_story(name, reading) and is_eminent(name, reading) == is_eminent(key, reading)
    if key.kind == ORGANISATION:
        sort = sort_of_organisation(key)
        same_noun = name.class_noun == key.class_noun or sort == "business" == sort_of_organisation(name)
        same_sort = is_service(name.text, reading.printed) == is_service(key.text, reading.printed)
        return same_noun and same_sort and is_press(name) == is_press(key)
    return _grain_of_place(name) == _grain_of_place(key) != ""


def is_in_story(name: Name, reading: Reading) -> bool:
    """Somebody who speaks, is met again, or of whom it is said who it is."""
    return is_prominent(name, reading) or any(fact.name is name for fact in reading.role_facts)


def is_eminent(name: Name, reading: Reading) -> bool:
    """A head of state or the like, whom everybody knows by name."""
    heads = {fact.head for fact in reading.role_facts if fact.name is name}
    titles = {word for mention in name.mentions for word in mention.title.lower().replace(".", "").split()}
    return bool(EMINENT & (heads | titles))


def is_press(name: Name) -> bool:
    return name.text.lower() in PRESS or name.class_noun in {"newspaper", "magazine", "journal", "news service"}


def _grain_of_place(place: Name) -> str:
    if place.text in CONTINENTS:
        return "continent"
    if place.text in COUNTRIES or place.text.lower() in SAME_COUNTRY or f"the {place.text}" in COUNTRIES:
        return "country"
    return "city" if place.text in CITIES else place.class_noun


def _does(name: Name, verb: str, reading: Reading) -> bool:
    """Does the article say the same verb of this name?"""
    return bool(verb) and any(
        clause.head.lemma == verb and any(reading.names.at(word) is name for word in clause.subject_words)
        for clause in reading.clauses
    )
