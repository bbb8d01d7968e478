"""Which nouns mean one person throughout the article: "the artist" after "the artist Rosa Imrie", if there is no other.

A name that stands beside a role is met once; later the article often says the role alone.
"""

from collections.abc import Iterable, Sequence

from quiz.generation.facts.names import Name
from quiz.generation.facts.roles import RoleFact
from quiz.generation.parse.words import Sentence, Word

#: Mean other things as well.
_AMBIGUOUS = frozenset({"head", "chair", "chief", "leader", "captain", "officer", "fellow", "academic", "academics"})


def holders(facts: Iterable[RoleFact], sentences: Sequence[Sentence]) -> dict[str, Name]:
    """noun -> whom "the <noun>" means: the only one said to be it, and no other of its sort is spoken of."""
    found: dict[str, list[RoleFact]] = {}
    for fact in facts:
        found.setdefault(fact.head, []).append(fact)
    return {
        noun: alike[0].name
        for noun, alike in found.items()
        if len(alike) == 1 and noun not in _AMBIGUOUS and not _has_rival(alike[0], sentences)
    }


def is_bare(noun: Word) -> bool:
    """ "the artist" and nothing that tells which one."""
    determiner = noun.child("det")
    return determiner is not None and determiner.lower == "the" and all(_says_nothing(child) for child in noun.children)


def _says_nothing(child: Word) -> bool:
    return child.dep in {"det", "case", "punct", "nsubj", "cop", "acl:relcl"}


def _has_rival(fact: RoleFact, sentences: Sequence[Sentence]) -> bool:
    """Another sentence has the noun in the plural, or with something that tells which one is meant."""
    return any(
        word.lemma == fact.head and (word.tag == "NNS" or not is_bare(word))
        for sentence in sentences
        if sentence is not fact.sentence
        for word in sentence.words
        if word.is_noun and word.start >= 0
    )
