"""A "does" that only stresses the verb: "she does admit it" is "she admits it" where nobody contradicts."""

from collections.abc import Sequence

from quiz.generation.parse.inflection import verb_form
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.vagueness import NEGATIONS

_DO = frozenset({"do", "does", "did"})


def without_stress(words: Sequence[Word]) -> dict[int, str]:
    """What stands for the words of "does admit", by their places: nothing, and "admits"."""
    found: dict[int, str] = {}
    for do in words:
        verb = do.head
        if do.lower not in _DO or do.dep != "aux" or verb not in words or verb.i < do.i:
            continue
        subject = verb.child("nsubj")
        is_denied = any(child.lower in NEGATIONS for child in verb.children)
        if subject is not None and subject.i < do.i and subject.tag != "WP" and not is_denied:
            found |= {do.i: "", verb.i: verb_form(verb.lemma, do.tag)}
    return found
