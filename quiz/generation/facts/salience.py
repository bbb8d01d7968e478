"""What an article is about: its title's words, the nouns it uses most, the people it hears or keeps naming."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.names import Name
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_COMMONEST, _FEWEST_USES = 12, 3
#: In a text of fewer sentences nothing is said often: every noun counts.
_SHORT_TEXT = 8
#: So many mentions a person needs for the article to be about them.
_MANY = 5
#: "said the old harbour master Tom Bell": so far before the name stands the verb.
_NEAR = 5
_TIMES = frozenset(words("year month week day hour minute time century decade today people percent"))
_SUBJECT_NOUNS = {
    PLACE: frozenset(words("city town village island country nation capital region municipality")),
    ORGANISATION: frozenset(words("company firm organisation organization club group charity university")),
}
_subjects: WeakKeyDictionary[Reading, frozenset[str]] = WeakKeyDictionary()
_central: WeakKeyDictionary[Reading, frozenset[str]] = WeakKeyDictionary()


def central_lemmas(reading: Reading) -> frozenset[str]:
    """The lemmas, in small letters, of the nouns that carry the article."""
    if reading not in _central:
        _central[reading] = _found(reading)
    return _central[reading]


def _found(reading: Reading) -> frozenset[str]:
    nouns = [word.lemma for sentence in reading.sentences for word in sentence.words if word.is_noun]
    counts = Counter(lemma for lemma in nouns if lemma not in VAGUE_NOUNS | _TIMES and len(lemma) > 2)
    title = set(re.findall(r"[^\W\d_]{3,}", reading.article.title.lower()))
    titled = {lemma for lemma in counts if lemma in title or f"{lemma}s" in title}
    fewest = 1 if is_short(reading) else _FEWEST_USES
    return frozenset([*titled, *(lemma for lemma, uses in counts.most_common(_COMMONEST) if uses >= fewest)])


def is_short(reading: Reading) -> bool:
    """Does the text tell so little that nothing in it is said by the way?"""
    return len(reading.sentences) < _SHORT_TEXT


def centrality(phrase: Iterable[Word], reading: Reading) -> int:
    """How many of the article's central nouns stand in ``phrase``."""
    return len({word.lemma for word in phrase if word.is_noun} & central_lemmas(reading))


def subject_nouns(reading: Reading) -> frozenset[str]:
    """What the place or body is called that the title names and the article is about, as in "the city"."""
    if reading not in _subjects:
        _subjects[reading] = _nouns_of(_titled(reading), reading)
    return _subjects[reading]


def _titled(reading: Reading) -> Name | None:
    title = set(re.findall(r"[\w.'’-]+", reading.article.title.lower()))
    named = [name for name in reading.names.of_kind(*_SUBJECT_NOUNS) if set(name.text.lower().split()) <= title]
    return max(named, key=lambda name: len(name.mentions), default=None)


def _nouns_of(main: Name | None, reading: Reading) -> frozenset[str]:
    if main is None:
        return frozenset()
    rivals = [len(name.mentions) for name in reading.names.of_kind(main.kind) if name is not main]
    is_clear = len(main.mentions) >= max(_FEWEST_USES, 2 * max(rivals, default=0))
    return _SUBJECT_NOUNS[main.kind] if is_clear else frozenset()


def is_prominent(name: Name, reading: Reading) -> bool:
    """Does the name matter to the story: somebody who speaks or acts, or who is met more than once?"""
    speaks = any(speaker is name for speaker in reading.speakers)
    return speaks or len(name.mentions) > 1 or any(_acts(mention) for mention in name.mentions)


def is_protagonist(name: Name, reading: Reading) -> bool:
    """Is the article about this person? Who is asked for again and again is soon no question any more."""
    mentions = sorted((len(other.mentions) for other in reading.names.of_kind(PERSON)), reverse=True)
    mine, others = len(name.mentions), mentions[1:2] or [0]
    is_first = name.kind == PERSON and mine >= _MANY and mine == mentions[0]
    return is_first and (mine >= 2 * others[0] or mine >= 0.4 * sum(mentions))


def is_subject(name: Name, reading: Reading) -> bool:
    """Is it what the whole article is about, and so the first guess of anybody?"""
    if is_protagonist(name, reading):
        return True
    others = max((len(other.mentions) for other in reading.names.names if other is not name), default=0)
    return len(name.mentions) >= max(_MANY, 2 * others)


def is_side_example(subject: Word, reading: Reading) -> bool:
    """A body or place that a longer article names once: an example, of which no year matters."""
    named = [reading.names.at(word) for word in [subject, *subject.all("compound", "flat")]]
    name = next((name for name in named if name is not None), None)
    if name is None or name.kind == PERSON or is_short(reading):
        return False
    return len(name.mentions) == 1 and name.text.lower() not in reading.article.title.lower()


def _acts(mention: Mention) -> bool:
    """Is it, or is it said beside, the subject of its sentence, or does it stand at a verb of saying?"""
    root = mention.sentence.root
    subject = root.child("nsubj", "nsubj:pass") if root is not None else None
    if subject is not None and any(word in mention.words for word in subject.subtree()):
        return True
    words, first, last = mention.sentence.words, mention.words[0].i, mention.words[-1].i
    near = [*words[max(0, first - _NEAR) : first], *words[last + 1 : last + 3]]
    return any(word.lemma in SAYING_LEMMAS or word.lower == "according" for word in near)
