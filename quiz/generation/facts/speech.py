"""Is what somebody says worth asking about, and must one read to know whose it is?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from quiz.generation.checks.stems import content_words
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, PERSONAL, VAGUE_NOUNS

if TYPE_CHECKING:
    from quiz.generation.facts.names import Name
    from quiz.generation.facts.statements import Statement
    from quiz.generation.facts.understanding import Reading

_FEWEST_NOUNS = 2
_USED_BEFORE, _USED_OFTEN = 2, 4
_FEWEST_TOLD = 6


def tells_something(words: Iterable[Word], reading: Reading) -> bool:
    """It names two things at least, one of them a thing that the article is about."""
    nouns = _things(words)
    return len(nouns) >= _FEWEST_NOUNS and _any_central(nouns, reading, _USED_BEFORE)


def makes_a_point(words: Sequence[Word], reading: Reading) -> bool:
    """Spoken words that say enough to be known again: of no he, she, it or they, and of "me" only about the story."""
    lower = {word.lower for word in words}
    if lower & (PERSONAL | {"instance", "example"}):
        return False
    is_private = bool(lower & FIRST_AND_SECOND - {"you", "your"})
    told = content_words(" ".join(word.text for word in words))
    return len(told) >= _FEWEST_TOLD and (not is_private or _any_central(_things(words), reading, _USED_OFTEN))


def breaks_off(statement: Statement) -> bool:
    """ "It is an addition, not a replacement": what it is not was meant as well."""
    last = statement.words[-1].i
    following = [word.lower for word in statement.sentence.words[last + 1 : last + 3]]
    return following == [",", "not"]


def _things(words: Iterable[Word]) -> set[str]:
    return {word.lemma for word in words if word.is_noun and word.lemma not in VAGUE_NOUNS}


def _any_central(nouns: Iterable[str], reading: Reading, uses: int) -> bool:
    title = reading.article.title.lower()
    return any(noun in title or reading.uses_of(noun) >= uses for noun in nouns)


def shows_speaker(text: str, speaker: Name, reading: Reading) -> bool:
    """Does the text speak of what the speaker is known for, so that the job gives the name away?

    What the whole article is about gives nobody away.
    """
    roles = [fact.phrase for fact in reading.role_facts if fact.name is speaker]
    known = {word for role in roles for word in content_words(role)} - content_words(reading.article.title)
    return bool(known & content_words(text)) or bool(re.search(r"\[|\]|…|\.\.\.", text))
