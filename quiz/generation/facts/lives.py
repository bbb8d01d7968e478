"""Whom a text tells of from end to end, though it names many people: the subject of a biography."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Name, Names
from quiz.generation.parse.words import Sentence, Word

HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
#: So large a share of the pronouns for people, and so many of them, speak of one person.
_MAIN_SHARE, _FEWEST_PRONOUNS = 0.75, 6
#: Whoever the title does not name acts so often, in so large a share of what people are named as doing.
_FEWEST_DEEDS, _SHARE_OF_DEEDS = 5, 0.6
#: A life begins with its subject in one of so many sentences.
_OPENING = 2
_YOUTH = re.compile(
    r"\b(?:entered|enrolled|school|studied|studies|study|degree|doctorate|doctoral|dissertation|thesis|graduat\w+"
    r"|apprentice\w*|bachelor\w*|master[’']s|PhD|childhood|parents|born)\b",
    re.I,
)


def main_pronouns(sentences: Iterable[Sentence]) -> frozenset[str]:
    """HE or SHE, where nearly all that the article itself says of people is said with the one or the other."""
    found = [word.lower for sentence in sentences for word in sentence.words if not word.quoted]
    his, hers = sum(word in HE for word in found), sum(word in SHE for word in found)
    if his + hers < _FEWEST_PRONOUNS or max(his, hers) < _MAIN_SHARE * (his + hers):
        return frozenset()
    return HE if his > hers else SHE


def subject_of_life(sentences: Iterable[Sentence], names: Names, title: str) -> Name | None:
    """The person who acts most of all, and whom the title names or the opening tells of."""
    people = names.of_kind(PERSON)
    deeds = {id(name): sum(acts(mention.words[0]) for mention in name.mentions) for name in people}
    main = max(people, key=lambda name: (deeds[id(name)], len(name.mentions)), default=None)
    if main is None or [deeds[id(name)] for name in people].count(deeds[id(main)]) > 1:
        return None
    opens = any(mention.sentence.index < _OPENING and acts(mention.words[0]) for mention in main.mentions)
    titled = main.text.split()[-1] in re.findall(r"[\w’']+", title)
    is_busy = deeds[id(main)] >= max(_FEWEST_DEEDS, _SHARE_OF_DEEDS * sum(deeds.values()))
    is_named = titled and deeds[id(main)] * 2 >= sum(deeds.values())
    return main if opens and is_busy or is_named and (opens or is_busy) else None


def acts(word: Word) -> bool:
    """Is the name that begins with ``word`` the subject of a verb?"""
    while word.dep in {"compound", "flat", "nmod:desc"}:
        word = word.head
    return word.dep in _SUBJECTS


def is_of_youth(deed: str) -> bool:
    """Does it belong to the first part of a life? Beside what came later anybody can tell that."""
    return bool(_YOUTH.search(deed))
