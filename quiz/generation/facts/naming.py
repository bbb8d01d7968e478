"""Put names and noun phrases where pronouns and bare nouns stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generation.facts.carrying import carried_subject
from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.vagueness import POSSESSIVE

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def name_pronoun(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    """Put names for the first he or she when nobody is named before it, and for "the committee" when it has a name."""
    named = {**_named_things(words, sentence, reading), **_named_person(words, sentence, reading)}
    return {**carried_subject(words, sentence, reading), **named}


def _named_things(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    replaced: dict[int, str] = {}
    for word, following in zip(words, words[1:], strict=False):
        if word.lower == "the" and reading.is_pointing(word, sentence):
            name = reading.named_by(following.lower, sentence)
            if name is not None and following.i == word.i + 1:
                replaced[word.i] = word.text if name.takes_article else ""
                replaced[following.i] = name.text
        person = reading.references.holder(following, sentence) if word.lower == "the" else None
        if person is not None and following.child("det") is word:
            replaced |= {word.i: "", following.i: person.text}
    return replaced


def _named_person(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    for word in words:
        name = reading.names.at(word)
        if name is not None and name.kind == PERSON:
            return {}
        if word.lower in HE | SHE:
            if (
                word.tag == "PRP$"
                and word is not words[0]
                and not any(other.tag in _FINITE for other in words[: word.i])
            ):
                continue  # "Late in his life he sold …"
            if word.dep not in {"nsubj", "nsubj:pass"} and word is not words[0]:
                return {}
            person = reading.references.person(word, sentence)
            if person is None or word.lower in {"himself", "herself"}:
                return {}
            owns = word.lower in POSSESSIVE and word.tag == "PRP$"
            return {word.i: f"{person.text}’s" if owns else person.text}
    return {}
