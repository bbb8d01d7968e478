"""What a name names, by all that is known of its mentions: the pipeline's labels are one voice among several.

Titles, roles, given names, last words and lists of places vote as well, over all mentions.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from quiz.generation.facts.mentions import Mention, folded
from quiz.generation.parse.inflection import is_known_word
from quiz.generation.parse.words import Word
from quiz.generation.vocabulary.gazetteer import PEOPLE_NAMES, PLACE_NAMES, TIME_NAMES
from quiz.generation.vocabulary.organisations import KNOWN, ORGANISATION_NOUNS, ORGANISATION_WORDS
from quiz.generation.vocabulary.people import GIVEN_NAMES, KIN, MENS_TITLES, WOMENS_TITLES
from quiz.generation.vocabulary.places import PLACE_WORDS
from quiz.generation.vocabulary.reporting import REPORTING
from quiz.generation.vocabulary.roles import ROLES
from quiz.generation.vocabulary.wordlists import words as words_of
from quiz.generation.vocabulary.works import WORK_WORDS

PERSON, PLACE, ORGANISATION, PEOPLE, TIME, OTHER = "person", "place", "organisation", "people", "time", "other"

_MODEL_KINDS = {"PERSON": PERSON, "PLACE": PLACE, "ORG": ORGANISATION, "GPE": PLACE, "LOC": PLACE}
#: A kind needs so many votes, and so many more than the next.
_ENOUGH, _MARGIN = 2.0, 1.0
#: A name opens its sentence within so many words; its verb stands so near behind.
_OPENS, _NEAR_VERB = 1, 3
#: What nobody does but people.
_LIVES = frozenset(words_of("married studied graduated taught enrolled retired emigrated wept smiled laughed"))
_HE_OR_SHE = frozenset({"he", "she", "his", "her"})
_ROMAN = re.compile(r"[IVX]+")


def kind_of(group: list[Mention], text: str) -> str:
    """The kind of the name whose mentions are ``group`` and whose fullest form is ``text``."""
    return OTHER if _are_two(group) else _winner(_weights(group, text))


def _are_two(group: list[Mention]) -> bool:
    """Lord Bell and Lady Bell: a bare "Bell" may be the one or the other."""
    titles = {word for mention in group for word in mention.title.lower().replace(".", "").split()}
    return bool(titles & MENS_TITLES and titles & WOMENS_TITLES)


def _weights(group: list[Mention], text: str) -> dict[str, float]:
    """Add up the kinds of evidence; each counts once, however often it is met."""
    strongest: dict[tuple[str, str], float] = {}
    for mention in group:
        for kind, reason, weight in _evidence(mention):
            strongest[kind, reason] = max(weight, strongest.get((kind, reason), 0.0))
    weights: dict[str, float] = defaultdict(float)
    for (kind, _), weight in strongest.items():
        weights[kind] += weight
    for kind, weight in [*_shape_votes(text), *_model_votes(group, text)]:
        weights[kind] += weight
    return weights


def _winner(weights: dict[str, float]) -> str:
    ranked = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or ranked[0][1] < _ENOUGH:
        return OTHER
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return ranked[0][0] if ranked[0][1] - second >= _MARGIN else OTHER


def _shape_votes(text: str) -> Iterator[tuple[str, float]]:
    lower = folded(text)
    words = lower.split()
    if lower in TIME_NAMES:
        yield TIME, 20.0
    elif lower in PEOPLE_NAMES:
        yield PEOPLE, 12.0
    elif lower in PLACE_NAMES:
        yield PLACE, 12.0
    elif len(words) > 1 and words[-1] in WORK_WORDS:
        yield OTHER, 12.0
    elif lower in KNOWN or len(words) > 1 and (words[-1] in ORGANISATION_WORDS or words[0] in ORGANISATION_WORDS):
        yield ORGANISATION, 8.0
    elif len(words) > 1 and (words[-1] in PLACE_WORDS or words[0] in PLACE_WORDS):
        yield PLACE, 8.0
    elif len(words) > 2 and any(word in ORGANISATION_WORDS for word in words) or "&" in words:
        yield ORGANISATION, 6.0
    elif words[0] in GIVEN_NAMES:
        yield PERSON, 5.0 if len(words) > 1 else 2.0
    elif text.isupper() and 2 <= len(text) <= 5 and not _ROMAN.fullmatch(text):
        yield ORGANISATION, 0.8


def _model_votes(group: list[Mention], text: str) -> Iterator[tuple[str, float]]:
    """The pipeline counts by the share of mentions it agrees on; alone it is believed for full names of people."""
    labels = Counter(next((word.label for word in mention.words if word.label), "") for mention in group)
    for label, count in labels.items():
        kind = _MODEL_KINDS.get(label)
        if kind:
            is_full = kind == PERSON and len(text.split()) > 1 and not all(map(is_known_word, text.lower().split()))
            yield kind, count / len(group) * (2.0 if is_full else 1.5)


def _evidence(mention: Mention) -> Iterator[tuple[str, str, float]]:
    """Yield (kind, reason, weight) for what stands around one mention."""
    words, sentence = mention.words, mention.sentence.words
    before = sentence[words[0].i - 1] if words[0].i else None
    after = sentence[words[-1].i + 1] if words[-1].i + 1 < len(sentence) else None
    if mention.title:
        yield PERSON, "title", 4.0
    if before is not None:
        yield from _evidence_before(sentence, before)
    if after is not None:
        yield from _evidence_after(sentence, after)
    if words[0].i <= _OPENS and _is_he_or_she(sentence[words[-1].i + 1 :]):
        yield PERSON, "pronoun", 2.0


def _evidence_before(sentence: list[Word], before: Word) -> Iterator[tuple[str, str, float]]:
    if before.lower in ROLES:
        yield PERSON, "role", 3.0
    if before.lower in ORGANISATION_NOUNS:
        yield ORGANISATION, "noun", 3.0
    if before.lower in REPORTING and before.lemma != "tell":
        yield PERSON, "speaks", 1.5
    if before.text == ",":
        reach = sentence[max(0, before.i - 6) : before.i]
        if any(word.lower in ROLES for word in reach) and not any(word.is_verb for word in reach):
            yield PERSON, "role", 2.0
        if reach and reach[-1].lower in ORGANISATION_NOUNS and _opens_phrase(reach):
            yield ORGANISATION, "noun", 3.0


def _opens_phrase(reach: list[Word]) -> bool:
    """ "the company, …", but not "a member of the company, …": there it is the member who has the name."""
    place = max((place for place, word in enumerate(reach) if word.lower == "the"), default=-1)
    return place >= 0 and not (place and reach[place - 1].tag == "IN")


def _evidence_after(sentence: list[Word], after: Word) -> Iterator[tuple[str, str, float]]:
    following = [word.lower for word in sentence[after.i : after.i + 3]]
    if following[0] in _LIVES or following[:2] == ["was", "born"]:
        yield PERSON, "lives", 2.0
    if following[0] == "and" and following[1:2] in (["his"], ["her"]) and following[-1] in KIN:
        yield PERSON, "family", 2.0
    if after.lower in REPORTING:
        yield PERSON, "speaks", 1.5
    if after.lower in {"users", "user", "executive", "spokesman", "spokeswoman", "spokesperson"}:
        yield ORGANISATION, "users", 2.0
    if after.lower in PLACE_WORDS:
        yield PLACE, "noun", 3.0
    if after.text == ",":
        yield from _apposition_evidence(sentence[after.i + 1 : after.i + 9])


def _is_he_or_she(following: list[Word]) -> bool:
    """Is the next noun or name behind the verb a he, she, his or her? Then nobody else can be meant."""
    verb = next((place for place, word in enumerate(following) if word.is_verb), None)
    if verb is None or verb > _NEAR_VERB or any(word.is_noun for word in following[:verb]):
        return False
    named = next((word for word in following[verb:] if word.is_name or word.lower in _HE_OR_SHE), None)
    return named is not None and named.lower in _HE_OR_SHE


def _apposition_evidence(following: list[Word]) -> Iterator[tuple[str, str, float]]:
    if not following:
        return
    if following[0].lower == "who" or following[0].lower in ROLES:
        yield PERSON, "apposition", 3.0
    if following[0].lower in {"a", "an", "the"}:
        nouns = [word.lower for word in following[1:7]]
        stops = {",", "of", "at", "who", "that", "in", "for", "which", "from"}
        head = (
            nouns[next((place for place, word in enumerate(nouns) if word in stops), len(nouns)) - 1] if nouns else ""
        )
        if head in ROLES:
            yield PERSON, "apposition", 3.0
        if head in ORGANISATION_NOUNS:
            yield ORGANISATION, "apposition", 3.0
