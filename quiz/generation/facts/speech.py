"""Is what somebody says worth asking about, and must one read to know whose it is?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from quiz.generation.checks.stems import content_words
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS

if TYPE_CHECKING:
    from quiz.generation.facts.names import Name
    from quiz.generation.facts.understanding import Reading

_FEWEST_NOUNS = 2
_USED_BEFORE = 2


def tells_something(words: Iterable[Word], reading: Reading) -> bool:
    """It names two things at least, one of them a thing that the article is about."""
    nouns = {word.lemma for word in words if word.is_noun and word.lemma not in VAGUE_NOUNS}
    title = reading.article.title.lower()
    central = [noun for noun in nouns if noun in title or reading.uses_of(noun) >= _USED_BEFORE]
    return len(nouns) >= _FEWEST_NOUNS and bool(central)


def shows_speaker(text: str, speaker: Name, reading: Reading) -> bool:
    """Does the text speak of what the speaker is known for, so that the job gives the name away?"""
    roles = [fact.phrase for fact in reading.role_facts if fact.name is speaker]
    known = {word for role in roles for word in content_words(role)}
    return bool(known & content_words(text)) or bool(re.search(r"\[|\]|…|\.\.\.", text))
