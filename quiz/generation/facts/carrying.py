"""What a sentence's opening "It" or "They" means: the subject of the sentence before, or else nothing.

Vardo Motors moved to Arden in 1998. It opened a workshop in 2003.  ->  Vardo Motors opened a workshop in 2003.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.wordlists import words as words_of
from quiz.generation.wording.phrases import printed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

#: Longer phrases read oddly in the place of a pronoun.
_LONGEST = 4
#: So many of a kind are not all of it.
_SHARES = frozenset(
    words_of("a an many some most several few more other such all both no these those this that each every")
)
#: Their "it" stands for nothing, or for a whole sentence.
_EMPTY_VERBS = frozenset(
    words_of("""
    rain snow seem appear happen take turn mean suggest show imply cause lead make help allow follow prove come begin
    start sound look feel matter work end
""")
)
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_PLURAL, _SINGULAR = frozenset({"NNS", "NNPS"}), frozenset({"NN", "NNP"})


def carried_subject(words: list[Word], sentence: Sentence, reading: Reading) -> dict[int, str]:
    """The noun phrase to print for the "It" or "They" with which ``words`` begin, if it is certain."""
    if not words:
        return {}
    pronoun, before = words[0], _before(sentence, reading)
    tags = {"it": _SINGULAR, "they": _PLURAL}.get(pronoun.lower, frozenset())
    if not tags or pronoun.i > 0 or before is None or not _is_subject(pronoun) or pronoun.head is not sentence.root:
        return {}
    if _is_empty(pronoun.head):
        return {}
    subject = before.root.child(*_SUBJECTS) if before.root is not None else None
    if subject is None or not _is_subject(subject) or subject.tag not in tags:
        return {}
    phrase = subject.subtree()
    rivals = [word for word in before.words if word not in phrase and word.tag in tags and word.dep in _SUBJECTS]
    return {} if rivals or not _stands_alone(phrase, subject, before, reading) else {0: printed(phrase, before)}


def _is_empty(head: Word) -> bool:
    """ "It was a blow", "It rained", "It shows how …": nothing is meant, or all that was said before."""
    return head.has("expl", "ccomp", "csubj", "cop") or head.lemma in _EMPTY_VERBS


def _before(sentence: Sentence, reading: Reading) -> Sentence | None:
    """The sentence right before, in the same paragraph; none beside speech, where somebody else may be meant."""
    before = reading.sentences[sentence.index - 1] if 0 < sentence.index <= len(reading.sentences) else None
    if (
        before is None
        or before.index != sentence.index - 1
        or (before.section, before.paragraph) != (sentence.section, sentence.paragraph)
    ):
        return None
    return None if before.quotations or sentence.quotations or sentence.inside is not None else before


def _is_subject(word: Word) -> bool:
    """By both parses."""
    return word.dep in _SUBJECTS and word.second_dep in _SUBJECTS and word.second_head is word.head


def _stands_alone(phrase: list[Word], subject: Word, before: Sentence, reading: Reading) -> bool:
    """A short name or plain noun phrase at the sentence's start that nothing before it is needed for."""
    name = reading.names.at(subject)
    is_person = name is not None and name.kind == PERSON
    is_plain = len(phrase) <= _LONGEST and not any(word.is_punctuation or word.tag in {"PRP$", "CC"} for word in phrase)
    is_first = phrase[0].i == 0 and phrase[-1] is subject
    is_known = subject.is_name or subject.tag in _PLURAL or phrase[0].lower == "the"
    is_share = phrase[0].lower in _SHARES or phrase[0].tag in {"CD", "PDT"}
    return (
        is_plain
        and is_first
        and is_known
        and not is_person
        and not is_share
        and not open_reference(phrase, before, reading)
    )
