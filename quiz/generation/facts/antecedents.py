"""Which nouns a ", which …" or ", who …" can be taken from as a statement of its own."""

from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS, THINKING


def is_definite(noun: Word) -> bool:
    """A name, or a thing that an owner, or "the" and a word beside it, tell apart."""
    told = noun.has("amod", "compound", "nmod")
    return noun.is_name or any(word.lower == "the" and told or word.dep == "nmod:poss" for word in noun.children)


def is_told(noun: Word) -> bool:
    """Does it stand in what somebody says, thinks or would do?"""
    at = noun
    while at.head is not at:
        is_subject = at.dep in {"nsubj", "nsubj:pass"}
        at = at.head
        supposed = at.is_verb and any(word.tag == "MD" or word.lower in {"if", "unless"} for word in at.children)
        if not is_subject and (at.lemma in SAYING_LEMMAS | THINKING or is_source(at)) or supposed:
            return True
    return False


def is_source(word: Word) -> bool:
    """The phrase "according to …"."""
    return any(child.lower == "according" for child in word.children)
