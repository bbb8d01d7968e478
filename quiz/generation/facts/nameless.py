"""People without a name, whom a he or she may mean as well as the person named beside them.

Tom Bell learned it from his grandmother. She had worked in Lund.  ->  "She" may be the grandmother: nobody is named.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Names
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.people import MEN, WOMEN

_HE, _SHE = "he", "she"
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
#: "Rosa Imrie, a 40-year-old woman from Lund": so near behind a name the noun says who that is.
_NEAR = 9


def nameless(sentences: Iterable[Sentence], names: Names) -> dict[int, frozenset[str]]:
    """For each sentence, by its identity, which of "he" and "she" may mean somebody in the sentence before.

    Who is meant goes on to be meant as long as each sentence of the paragraph has that pronoun for its subject.
    """
    found: dict[int, frozenset[str]] = {}
    told: frozenset[str] = frozenset()
    place: tuple[int, int] = (0, 0)
    for sentence in sentences:
        if (sentence.section, sentence.paragraph) != place:
            place, told = (sentence.section, sentence.paragraph), frozenset()
        found[id(sentence)] = told
        subjects = {word.lower for word in sentence.words if word.dep in _SUBJECTS}
        told = told & subjects | spoken_of(sentence.words, sentence, names)
    return found


def spoken_of(words: Iterable[Word], sentence: Sentence, names: Names) -> frozenset[str]:
    """The pronouns for the people that stand among ``words`` by a noun alone."""
    named = {word.i for mention in names.within(sentence, PERSON) for word in mention.words}
    commas = {word.i for word in sentence.words if word.text == ","}
    alone = [
        word for word in words if word.tag == "NN" and word.lemma in MEN | WOMEN and not _is_of(word, named, commas)
    ]
    return frozenset(_HE if word.lemma in MEN else _SHE for word in alone)


def _is_of(noun: Word, named: set[int], commas: set[int]) -> bool:
    """Does it say who a person of the sentence is: "his sister Ann Lee", "Ann Lee, his sister", "as a girl"?"""
    behind = noun.i + (2 if noun.i + 1 in commas else 1) in named
    before = noun.dep in {"appos", "nmod:desc"} and any(0 < noun.i - place <= _NEAR for place in named)
    return behind or before or noun.has("cop") or any(case.lower == "as" for case in noun.all("case"))
