"""Terms that the article explains: "A ketch is a boat with two masts", "In a monarchy, one ruler holds power"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quiz.generation.checks.stems import content_words
from quiz.generation.facts.containment import open_reference
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.vagueness import FIRST_AND_SECOND, VAGUE_NOUNS
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.trimming import has_finite, shortened, trimmed

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_SHORTEST, _LONGEST = 4, 20
#: "In a monarchy, one ruler holds power."
_IN_FRONT = re.compile(r"(?:In|Under) (?:an? )?(?P<term>[a-z]+(?: [a-z]+)?)$")
_KINDS = re.compile(r"\b(?:form|type|kind|sort) of [a-z]+ is (?P<term>[a-z]+), (?P<told>in which [^,]+)")


def explained_terms(sentences: Iterable[Sentence], reading: Reading) -> list[tuple[str, str, Sentence]]:
    """Return each term with what ``sentences`` say about it, both with a capital, and the sentence that says so."""
    return [found for sentence in sentences if not sentence.quotations for found in _told(sentence, reading)]


def _told(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, str, Sentence]]:
    for look in (_of_being, _of_what_goes_on):
        for term, told in look(sentence):
            text = capitalised(printed(told, sentence))
            if _is_clear(told, sentence, reading) and not content_words(term) & content_words(text):
                yield capitalised(term), text, sentence


def _is_clear(told: list[Word], sentence: Sentence, reading: Reading) -> bool:
    lower = {word.lower for word in told}
    if lower & FIRST_AND_SECOND or open_reference(told, sentence, reading):
        return False
    return _SHORTEST <= word_count(printed(told, sentence)) <= _LONGEST


def _of_being(sentence: Sentence) -> Iterator[tuple[str, list[Word]]]:
    """ "A term is a thing that …", "Term is the art of …" """
    told = trimmed(sentence.words)
    verb = next((place for place, word in enumerate(told) if word.lower in {"is", "are"}), 0)
    subject = [word for word in told[:verb] if word.lower not in {"a", "an"}]
    meaning = next((kept for kept in reversed(list(shortened(told))) if len(kept) > verb), told)[verb + 1 :]
    if not 1 <= len(subject) <= 2 or not meaning or meaning[0].lower not in {"a", "an", "the", "any"}:
        return
    if any(word.tag not in {"NN", "NNS", "JJ"} for word in subject) or subject[-1].lemma in VAGUE_NOUNS:
        return
    if len(meaning) > 1 and meaning[1].lower not in {"most", "best", "only"} and subject[-1].dep.startswith("nsubj"):
        yield printed(subject, sentence), meaning


def _of_what_goes_on(sentence: Sentence) -> Iterator[tuple[str, list[Word]]]:
    """ "In a monarchy, one ruler holds power.", "… form of government is oligarchy, in which a few hold power." """
    told = trimmed(sentence.words)
    comma = next((place for place, word in enumerate(told) if word.text == ","), 0)
    front = _IN_FRONT.match(printed(told[:comma], sentence)) if comma else None
    present = any(word.tag in {"VBZ", "VBP"} for word in told) and not any(word.tag == "VBD" for word in told)
    if front and present and told[comma - 1].is_noun and told[comma - 1].lemma not in VAGUE_NOUNS:
        rest = _without_aside(told[comma + 1 :])
        shorter = list(shortened(rest))[-1]
        if has_finite(shorter):
            yield front["term"], shorter
    kind = _KINDS.search(sentence.text)
    if kind:
        start, end = sentence.start + kind.start("told") + len("in which "), sentence.start + kind.end("told")
        rest = [word for word in sentence.words if start <= word.start < end]
        if has_finite(rest):
            yield kind["term"], rest


def _without_aside(told: list[Word]) -> list[Word]:
    """Without a first "unlike …," between commas."""
    comma = next((place for place, word in enumerate(told) if word.text == ","), -1)
    return told[comma + 1 :] if comma > 0 and told[0].lower in {"unlike", "like"} else told
