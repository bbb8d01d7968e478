"""What is known of an article: by a full reading, or by a light one that loads neither a parser nor a dictionary."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from quiz.generation.facts.name_kinds import ORGANISATION, OTHER, PEOPLE, PERSON, PLACE, TIME
from quiz.generation.vocabulary.gazetteer import PEOPLE_NAMES, PLACE_NAMES, TIME_NAMES
from quiz.generation.vocabulary.organisations import KNOWN, ORGANISATION_WORDS
from quiz.generation.vocabulary.people import GIVEN_NAMES, TITLES
from quiz.generation.vocabulary.places import PLACE_WORDS

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_SMALL = frozenset({"of", "the", "and", "for", "de", "la", "van", "von", "der", "al", "&"})


class ReadContext:
    """What a full reading knows."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @property
    def title(self) -> str:
        return self._reading.article.title

    @property
    def text(self) -> str:
        return self._reading.printed

    @property
    def lowered(self) -> str:
        return self._reading.lowered

    @property
    def published(self) -> datetime.date | None:
        return self._reading.article.published

    def name_kind(self, text: str) -> str:
        name = self._reading.names.find(text)
        return name.kind if name is not None else _listed_kind(text.lower().removeprefix("the "))

    def is_misprint(self, word: str) -> bool:
        return self._reading.is_misprint(word)


@dataclass(frozen=True)
class PlainContext:
    """What lists and the letters themselves tell, for a page that must stay light."""

    title: str
    text: str
    published: datetime.date | None = None

    @cached_property
    def lowered(self) -> str:
        return self.text.lower()

    def name_kind(self, text: str) -> str:
        bare = re.sub(r"^the ", "", text.strip(), flags=re.I)
        words = bare.split()
        if not words or not all(word[:1].isupper() or word in _SMALL for word in words):
            return ""
        return _listed_kind(bare.lower()) or self._kind_by_words(bare, [word.lower() for word in words])

    def _kind_by_words(self, bare: str, words: list[str]) -> str:
        if words[0].rstrip(".") in TITLES or words[0] in GIVEN_NAMES:
            return PERSON
        if words[-1] in ORGANISATION_WORDS or words[0] in ORGANISATION_WORDS:
            return ORGANISATION
        if words[-1] in PLACE_WORDS or words[0] in PLACE_WORDS:
            return PLACE
        inside = re.search(rf"(?<![.?!“\"\n] )(?<!^){re.escape(bare)}\b", self.text)
        if inside is None:
            return ""
        return PERSON if len(words) in {2, 3} and not _SMALL & set(words) else OTHER

    def is_misprint(self, word: str) -> bool:
        """Nobody can tell without a dictionary."""
        return False


def _listed_kind(name: str) -> str:
    lists = ((TIME, TIME_NAMES), (PEOPLE, PEOPLE_NAMES), (PLACE, PLACE_NAMES), (ORGANISATION, KNOWN))
    return next((kind for kind, listed in lists if name in listed), "")
