"""Whose capital a word has: its own, as a name, or that of the sentence it opens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.generation.facts.name_kinds import OTHER, PERSON
from quiz.generation.parse.inflection import is_known_word
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.people import TITLES

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading


_FAMILY = frozenset({"uncle", "aunt", "auntie", "grandma", "grandpa", "granny", "grandmother", "grandfather"})


def opens_small(word: Word, sentence: Sentence, reading: Reading) -> bool:
    """Is ``word``, which opens ``sentence``, no name of anybody, and always small elsewhere in the article?"""
    name = reading.names.at(word)
    if word.start != sentence.printed.start or not word.text.istitle() or name is not None and name.kind != OTHER:
        return False
    if _stands_before_person(word, sentence, reading):
        return True
    inside = re.findall(rf"[a-z,;] ({re.escape(word.text)})\b", reading.printed, re.I)
    return bool(inside) and all(use.islower() for use in inside)


def _stands_before_person(word: Word, sentence: Sentence, reading: Reading) -> bool:
    """ "Smoker Tom Bell": a word for anybody, no title, and the name begins behind it."""
    following = sentence.words[word.i + 1 : word.i + 2]
    mention = reading.names.mention_at(following[0]) if following else None
    is_person = mention is not None and mention.name is not None and mention.name.kind == PERSON
    is_common = word.lower not in TITLES | _FAMILY and is_known_word(word.lower)
    return is_person and mention is not None and word not in mention.words and is_common
