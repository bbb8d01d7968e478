"""Headings and titles for texts that have none: the noun phrase that says best what a passage is about.

"The town sold its old ferry. The sale of the ferry surprised …" yields "Sale of the ferry". Every phrase of the
passage is weighed by how often its words come up in it, by where it stands, and by its shape; words that other
headings have used already count less.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from quiz.generation.heading_words import DANGLING, PRONOUNS
from quiz.generation.noun_phrases import Phrase, noun_phrases
from quiz.generation.parse import parsing
from quiz.generation.vocabulary.countries import CONTINENTS, COUNTRIES, DEMONYMS, OTHER_DEMONYMS, PEOPLES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MOST_WORDS, _MOST_TITLE_WORDS = 6, 10
#: Characters of a phrase.
_LONGEST = 100
#: More text than this is not looked at: the subject is clear by then.
_HEADING_SAMPLE, _TITLE_SAMPLE = 6_000, 20_000
_USED_ALREADY, _REPEATED = 0.25, 0.15
#: How well so many words make a heading, and a title after a name.
_SHAPE = {1: 0.45, 2: 1.0, 3: 1.15, 4: 1.15, 5: 1.1, 6: 0.95}
_TITLE_SHAPE = {1: 0.3, 2: 0.7, 3: 1.0, 4: 1.2, 5: 1.25, 6: 1.25, 7: 1.2}
_PLAIN_WORD = re.compile(r"[^\W_][\w'’.-]*")
_ARTICLES = frozenset({"the", "a", "an"})
#: Countries and peoples are where a text plays more often than what it is about.
_NO_SUBJECTS = frozenset(
    word.lower() for name in [*CONTINENTS, *COUNTRIES, *DEMONYMS, *OTHER_DEMONYMS, *PEOPLES] for word in name.split()
) | {"university", "congress", "parliament", "english"}
#: A name that comes up so often is what the text is about.
_OFTEN = 5
#: Characters in which a text says what it is about.
_OPENING = 300


def draft_heading(body: str, taken: Sequence[str]) -> str:
    """Return a noun phrase of two to six words from ``body`` that is none of ``taken`` (whatever its capitals).

    Without one it is the first words of the text. Raises PipelineError.
    """
    sample = body[:_HEADING_SAMPLE]
    used = {stem for heading in taken for stem in map(_stem, _PLAIN_WORD.findall(heading.lower()))}
    phrases = [
        phrase for phrase in _weighed(parsing.parse(sample), sample, used) if 1 < phrase.word_count <= _MOST_WORDS
    ]
    headings = [_capitalised(phrase.text) for phrase in phrases]
    return _untaken([*headings, _first_words(body)], taken)


def draft_title(text: str) -> str:
    """Return a headline of at most ten words: the name the text is most about, and what about it.

    Without a noun phrase it is the first words of the text. Raises PipelineError.
    """
    sample = text[:_TITLE_SAMPLE]
    doc = parsing.parse(sample)
    name = _main_name(doc)
    used = {_stem(word) for word in name.lower().split()}
    phrases = [
        phrase
        for phrase in _weighed(doc, sample, used, shape=_TITLE_SHAPE)
        if phrase.word_count > 1 and len(f"{name} {phrase.text}".split()) <= _MOST_TITLE_WORDS
    ]
    if not phrases:
        return _first_words(text)
    best = phrases[0].text
    return _capitalised(best) if not name or used & _stems(best) else f"{name}: {best}"


def _weighed(doc: Doc, text: str, used: set[str], shape: Mapping[int, float] = _SHAPE) -> list[Phrase]:
    """Return the phrases of ``text``, the best first; of equal ones that which comes first."""
    phrases = list(noun_phrases(doc, text))
    counts = Counter(map(_stem, _PLAIN_WORD.findall(text.lower())))
    repeated = Counter(_key(phrase.text) for phrase in phrases)

    def weight(phrase: Phrase) -> float:
        stems = dict.fromkeys(map(_stem, phrase.content))
        value = sum(math.log1p(counts[stem]) * (_USED_ALREADY if stem in used else 1.0) for stem in stems)
        value *= shape.get(phrase.word_count, 0.7) * phrase.quality / math.sqrt(max(len(stems), 1))
        value *= 1.0 + _REPEATED * (repeated[_key(phrase.text)] - 1)
        return value * (1.25 - 0.35 * phrase.start / max(len(text), 1))

    phrases = [phrase for phrase in phrases if len(phrase.text) <= _LONGEST]
    return sorted(phrases, key=lambda phrase: (-weight(phrase), phrase.start))


def _main_name(doc: Doc) -> str:
    """Return the name that the text begins with and comes back to most often, as it is introduced, if there is one."""
    names = [name for name in _names(doc) if name[-1].lower_ not in _NO_SUBJECTS]
    opening = {name[-1].text for name in names if name[-1].idx < _OPENING}
    names = [name for name in names if name[-1].text in opening]
    counts = Counter(name[-1].text for name in names)
    if not counts or counts.most_common(1)[0][1] < _OFTEN:
        return ""
    last_word = counts.most_common(1)[0][0]
    introduced = next(" ".join(word.text for word in name) for name in names if name[-1].text == last_word)
    return introduced if introduced.count(" ") in {1, 2} else last_word


def _names(doc: Doc) -> Iterator[list[Token]]:
    run: list[Token] = []
    for token in doc:
        if token.tag_ == "NNP" and token.text[0].isupper() and "." not in token.text:
            run.append(token)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _untaken(headings: Sequence[str], taken: Sequence[str]) -> str:
    keys = {_key(heading) for heading in taken}
    free = next((heading for heading in headings if _key(heading) not in keys), None)
    if free is not None:
        return free
    number = 2
    while _key(f"{headings[-1]} ({number})") in keys:
        number += 1
    return f"{headings[-1]} ({number})"


def _first_words(text: str) -> str:
    words = [word for word in re.sub(r"[\"“”]", "", text[:500]).split() if any(map(str.isalnum, word))]
    while words and (words[0].lower() in _ARTICLES or words[0].lower().strip(".,") in PRONOUNS) and len(words) > 2:
        words = words[1:]
    words = words[:_MOST_WORDS]
    while len(words) > 1 and words[-1].lower() in DANGLING:
        words = words[:-1]
    return _capitalised(" ".join(words).rstrip(".,;:!?–—- ")[:150]) or "Untitled"


def _key(text: str) -> str:
    words = (word.rstrip(".-'’") for word in _PLAIN_WORD.findall(text.lower()))
    return " ".join(word for word in words if word not in _ARTICLES)


def _stems(text: str) -> set[str]:
    return {_stem(word) for word in _PLAIN_WORD.findall(text.lower())}


def _stem(word: str) -> str:
    word = re.sub(r"['’]s?$", "", word)
    return word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith("ss") else word


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
