"""What people are called beside their names: whoever types "the harbourmaster" for "Tom Bell" is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.names import Name
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.people import TITLES
from quiz.generation.vocabulary.roles import ROLES
from quiz.generation.wording.phrases import decapitalised, printed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_LONGEST = 8
_ARTICLE = "the "


def titles(name: Name, reading: Reading) -> list[str]:
    """The roles that the article gives ``name`` and nobody else, each with and without "the"."""
    found = [fact.phrase for fact in reading.role_facts if fact.name is name and fact.phrase.startswith(_ARTICLE)]
    shared = {fact.phrase for fact in reading.role_facts if fact.name is not name}
    for mention in reading.names.mentions:
        if mention.name is name:
            found += _in_front(mention)
    return [form for title in dict.fromkeys(found) if title not in shared for form in (title, title[len(_ARTICLE) :])]


def _in_front(mention: Mention) -> Iterator[str]:
    """ "the head of the school, Tom Bell," with a word for what people are before any preposition."""
    words, comma = mention.sentence.words, mention.words[0].i - 1
    if comma < 1 or words[comma].text != ",":
        return
    phrase = _noun_phrase(words[:comma])
    for place, word in enumerate(phrase):
        if word.lower == "the" and _is_role(phrase[place:]):
            title = phrase[place:]
            yield decapitalised(title, printed(title, mention.sentence))
            return


def _noun_phrase(words: list[Word]) -> list[Word]:
    """The last words, as far back as no verb and no pause stands among them."""
    phrase: list[Word] = []
    for word in reversed(words[-_LONGEST:]):
        if word.is_verb or word.is_punctuation or word.tag == "MD":
            break
        phrase.insert(0, word)
    return phrase


def _is_role(title: list[Word]) -> bool:
    core = [word for place, word in enumerate(title) if not any(other.tag == "IN" for other in title[: place + 1])]
    return bool(core) and core[-1].lower in ROLES | TITLES
