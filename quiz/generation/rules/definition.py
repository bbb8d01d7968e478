"""What a term means.

A tontine is a fund from which the last member alive takes all.  ->  What is the term for a fund from which …?
The options are other terms that the article defines or explains.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.answers import both_ways
from quiz.generation.rules.base import Rule
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.trimming import trimmed

NAME, VERSION = "definition", 3
_SHORTEST, _LONGEST = 5, 24
#: "power—over institutions and laws—rests": what stands between dashes only adds to it.
_ASIDE = re.compile(r"\s?[—–]\s?[^—–]+[—–]\s?")
_TERM_TAGS = frozenset({"NN", "NNS", "JJ", "VBN", "VBG", "HYPH", "NNP"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    found = [
        (term, sentence, meaning) for sentence in reading.sentences for term, meaning in _definition(sentence, reading)
    ]
    terms = list(
        dict.fromkeys([term for term, _, _ in found] + [term for s in reading.sentences for term in _explained(s)])
    )
    for term, sentence, meaning in found:
        others = [other for other in terms if not set(other.split()) & set(term.split())]
        wrong = rng.sample(others, min(3, len(others)))
        candidate = Candidate(
            rule=NAME,
            version=VERSION,
            stem=f"According to the article, what is the term for {meaning}?",
            key=_with_article(term),
            wrong=tuple(_with_article(other) for other in wrong),
            sentence=sentence,
            explanation=f"The article explains it so: {printed(trimmed(sentence.words), sentence)}.",
            topic="meaning",
            fact=("definition", term),
            worth=0.74,
            difficulty=MEDIUM,
        )
        yield from both_ways(candidate, [term])


def _definition(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, str]]:
    """ "A term is a kind of thing that …" as term and meaning."""
    words = trimmed(sentence.words)
    verb = next((place for place, word in enumerate(words) if word.lower == "is"), 0)
    if not 2 <= verb <= 4 or words[0].lower not in {"a", "an"} or not _is_term(words[1:verb]):
        return
    meaning = words[verb + 1 :]
    if (
        not meaning
        or meaning[0].lower not in {"a", "an"}
        or not any(word.lower in {"that", "which", "who", "where"} for word in meaning)
    ):
        return
    text = _ASIDE.sub(" ", printed(meaning, sentence))
    if _SHORTEST <= word_count(text) <= _LONGEST and not open_reference(meaning, sentence, reading):
        yield printed(words[1:verb], sentence).lower(), text


def _explained(sentence: Sentence) -> Iterator[str]:
    """Terms of "In a monarchy, …" and "another form of government is oligarchy, in which …"."""
    match = re.match(r"(?:In|Under) an? ([a-z]+(?: [a-z]+)?), ", sentence.text)
    if match:
        yield match.group(1)
    match = re.search(r"\b(?:form|type|kind|sort) of [a-z]+ is ([a-z]+), (?:in )?which\b", sentence.text)
    if match:
        yield match.group(1)


def _is_term(words: list[Word]) -> bool:
    return bool(words) and all(word.tag in _TERM_TAGS for word in words) and words[-1].is_noun


def _with_article(term: str) -> str:
    return capitalised(f"an {term}" if term[0] in "aeiou" else f"a {term}")


RULE = Rule(NAME, VERSION, _candidates)
