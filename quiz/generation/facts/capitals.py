"""Whose capital a word has: its own, as a name, or that of the sentence it opens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.generation.facts.name_kinds import OTHER
from quiz.generation.parse.words import Sentence, Word

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading


def opens_small(word: Word, sentence: Sentence, reading: Reading) -> bool:
    """Is ``word``, which opens ``sentence``, no name of anybody, and always small elsewhere in the article?"""
    name = reading.names.at(word)
    if word.start != sentence.printed.start or not word.text.istitle() or name is not None and name.kind != OTHER:
        return False
    inside = re.findall(rf"[a-z,;] ({re.escape(word.text)})\b", reading.printed, re.I)
    return bool(inside) and all(use.islower() for use in inside)
