"""A second look at names: which words form a name, what it names, and which names are the same.

The pipeline's own labels are one voice among several. Titles, roles, given names, last words and lists of places
vote as well, over all mentions, so that a name has one kind throughout the article.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quiz.generation.inflection import is_known_word
from quiz.generation.parsing import plain_quotes
from quiz.generation.vocabulary.abbreviations import STARTERS
from quiz.generation.vocabulary.calendar import MONTHS, WEEKDAYS
from quiz.generation.vocabulary.countries import CONTINENTS, COUNTRIES, DEMONYMS, OTHER_DEMONYMS, PEOPLES, SAME_COUNTRY
from quiz.generation.vocabulary.organisations import KNOWN, ORGANISATION_NOUNS, ORGANISATION_WORDS
from quiz.generation.vocabulary.people import GIVEN_NAMES, PARTICLES, TITLES
from quiz.generation.vocabulary.places import CITIES, OTHER_PLACES, PLACE_WORDS
from quiz.generation.vocabulary.reporting import REPORTING
from quiz.generation.vocabulary.roles import ROLES
from quiz.generation.words import Sentence, Word

PERSON, PLACE, ORGANISATION, PEOPLE, TIME, OTHER = "person", "place", "organisation", "people", "time", "other"

_MODEL_KINDS = {"PERSON": PERSON, "PLACE": PLACE, "ORG": ORGANISATION, "GPE": PLACE, "LOC": PLACE}
_PLACE_NAMES = {name.lower().removeprefix("the ") for name in [*COUNTRIES, *CONTINENTS, *CITIES, *OTHER_PLACES]} | set(
    SAME_COUNTRY
)
_PEOPLE_NAMES = {name.lower() for name in [*DEMONYMS, *PEOPLES, *OTHER_DEMONYMS]}
_TIME_NAMES = {name.lower() for name in [*MONTHS, *WEEKDAYS]}
#: A kind needs so many votes, and so many more than the next.
_ENOUGH, _MARGIN = 2.0, 1.0
_SMALL_TAGS = frozenset({"PRP", "PRP$", "DT", "IN", "CC", "WDT", "WP", "WRB", "MD", "TO", "EX"})
#: Written with a capital and yet nobody's name.
NO_NAMES = frozenset({"god", "figure", "table", "chapter", "section", "internet"})
_ROMAN = re.compile(r"[IVX]+")


@dataclass(eq=False)
class Name:
    """``text`` is the fullest form in the article; ``title`` what stood before it ("Dame", "President")."""

    text: str
    kind: str
    title: str = ""
    forms: set[str] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def takes_article(self) -> bool:
        """Does the article say "the" before it?"""
        return any(mention.follows == "the" for mention in self.mentions)

    @property
    def class_noun(self) -> str:
        """The noun to ask with, "university" for the University of Kent, or the empty string."""
        nouns = ORGANISATION_WORDS if self.kind == ORGANISATION else PLACE_WORDS if self.kind == PLACE else {}
        return next((nouns[word] for word in reversed(self.text.lower().split()) if word in nouns), "")


@dataclass(eq=False)
class Mention:
    sentence: Sentence
    words: tuple[Word, ...]
    text: str
    title: str
    name: Name | None = None

    @property
    def follows(self) -> str:
        """The word before the mention, in small letters."""
        first = self.words[0].i
        return self.sentence.words[first - 1].lower if first else ""


class Names:
    """Every name of an article, in the order of first mention."""

    def __init__(self, sentences: Iterable[Sentence], parts: Iterable[Sentence] = ()) -> None:
        """``parts`` are pieces of the sentences, parsed once more: their mentions are found but not counted."""
        sentences = list(sentences)
        everywhere = _capitals_inside(sentences)
        self.mentions = [mention for sentence in sentences for mention in _mentions(sentence, everywhere)]
        self.names = _named(self.mentions)
        self._of_parts = [mention for part in parts for mention in _mentions(part, everywhere)]
        for mention in self._of_parts:
            mention.name = self.find(mention.text)
        self._at = {id(word): mention for mention in [*self.mentions, *self._of_parts] for word in mention.words}

    def at(self, word: Word) -> Name | None:
        """The name that ``word`` is part of, if any."""
        mention = self._at.get(id(word))
        return mention.name if mention else None

    def mention_at(self, word: Word) -> Mention | None:
        return self._at.get(id(word))

    def of_kind(self, *kinds: str) -> list[Name]:
        return [name for name in self.names if name.kind in kinds]

    def within(self, sentence: Sentence, *kinds: str) -> list[Mention]:
        return [
            mention
            for mention in [*self.mentions, *self._of_parts]
            if mention.sentence is sentence and mention.name is not None and (not kinds or mention.name.kind in kinds)
        ]

    def find(self, text: str) -> Name | None:
        """The one name with this form, the title left off."""
        wanted = _folded(text)
        return next((name for name in self.names if wanted in {_folded(form) for form in name.forms}), None)


def _folded(text: str) -> str:
    return plain_quotes(text).lower().removeprefix("the ").strip()


def _capitals_inside(sentences: Iterable[Sentence]) -> set[str]:
    """Words that are capitalised where no sentence begins."""
    return {
        word.text
        for sentence in sentences
        for before, word in zip(sentence.words, sentence.words[1:], strict=False)
        if word.text[:1].isupper() and not before.is_punctuation
    }


def _mentions(sentence: Sentence, everywhere: set[str]) -> Iterator[Mention]:
    run: list[Word] = []
    words = sentence.words
    place = 0
    while place < len(words):
        word = words[place]
        if _is_capital(word, words, everywhere) and not (run and run[-1].end > word.start):
            run.append(word)
        elif run and (joined := _connector(run, words, place, everywhere)):
            run.extend(words[place : place + joined])
            place += joined - 1
        else:
            yield from _made(sentence, run)
            run = []
        place += 1
    yield from _made(sentence, run)


def _is_capital(word: Word, words: list[Word], everywhere: set[str]) -> bool:
    if word.start < 0 or not word.text[:1].isupper() or word.text in {"I", "OK"}:
        return False
    opens = word.i == 0 or (words[word.i - 1].is_punctuation and words[word.i - 1].text not in {",", "-"})
    if not opens:
        return word.tag not in _SMALL_TAGS or word.lower not in STARTERS
    if word.tag in _SMALL_TAGS or word.lower in STARTERS:
        return False
    if word.lower in _PLACE_NAMES | _PEOPLE_NAMES | _TIME_NAMES | GIVEN_NAMES:
        return True
    if not word.is_name and word.text not in everywhere:
        return False
    following = words[word.i + 1] if word.i + 1 < len(words) else None
    return word.is_name or (following is not None and following.text[:1].isupper())


def _connector(run: list[Word], words: list[Word], place: int, everywhere: set[str]) -> int:
    """How many small words from ``place`` on belong inside the name that ``run`` begins."""

    def capital(at: int) -> bool:
        return at < len(words) and words[at].text[:1].isupper() and words[at].start >= 0

    text, last = words[place].lower, run[-1]
    if text == "of" and _takes_of(last):
        if capital(place + 1):
            return 1
        if place + 2 < len(words) and words[place + 1].lower == "the" and capital(place + 2):
            return 2
    if text == "&" and capital(place + 1):
        return 1
    if text in {"-", "–"} and capital(place + 1) and words[place].start == last.end and not words[place].spaced:
        return 1
    if text in PARTICLES and last.lower in GIVEN_NAMES and capital(place + 1):
        return 1
    return 0


def _takes_of(word: Word) -> bool:
    names = {
        "house",
        "bank",
        "kingdom",
        "republic",
        "duke",
        "bay",
        "gulf",
        "bill",
        "declaration",
        "isle",
        "tower",
        "chamber",
    }
    return word.lower in ORGANISATION_WORDS or word.lower in PLACE_WORDS or word.lower in names


def _made(sentence: Sentence, run: list[Word]) -> Iterator[Mention]:
    """Cut ranks and roles off the front of a run; what is a role to its last word is no name."""
    last_rank = max((place for place, word in enumerate(run) if _is_rank(word)), default=-1)
    title, rest = run[: last_rank + 1], run[last_rank + 1 :]
    if title and len(rest) == 1 and is_known_word(rest[0].lower) and rest[0].lower not in GIVEN_NAMES:
        title, rest = [], run
    run = rest
    if len(run) > 1 and run[0].text in DEMONYMS and run[1].lower in GIVEN_NAMES:
        yield _mention(sentence, run[:1], [])
        run = run[1:]
    if run and run[0].lower not in NO_NAMES:
        yield _mention(sentence, run, title)


def _is_rank(word: Word) -> bool:
    return word.lower.rstrip(".") in TITLES or word.lower in ROLES


def _mention(sentence: Sentence, run: list[Word], title: list[Word]) -> Mention:
    offset = sentence.start
    text = sentence.text[run[0].start - offset : run[-1].end - offset]
    return Mention(sentence, tuple(run), text, " ".join(word.text for word in title))


def _named(mentions: list[Mention]) -> list[Name]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[_folded(mention.text)].append(mention)
    for short, full in _aliases(groups).items():
        groups[full].extend(groups.pop(short))
    names = [_name(group) for group in groups.values()]
    return sorted(names, key=lambda name: (name.mentions[0].sentence.index, name.mentions[0].words[0].start))


def _aliases(groups: dict[str, list[Mention]]) -> dict[str, str]:
    """short form -> the one form it stands for: a surname, the end of a long name met before it, its initials."""
    found = {}
    for short, mentions in groups.items():
        parts = short.split()
        longer = [full for full in groups if full != short and _stands_for(short, parts, full)]
        met = mentions[0].sentence.index
        longer = [full for full in longer if len(parts) > 1 or groups[full][0].sentence.index <= met]
        widest = [full for full in longer if not any(_is_within(full, other) for other in longer if other != full)]
        if len(widest) == 1:
            found[short] = widest[0]
    return found


def _is_within(short: str, full: str) -> bool:
    return set(short.split()) < set(full.split())


def _end_of_chain(found: dict[str, str], full: str) -> str:
    while full in found:
        full = found[full]
    return full


def _stands_for(short: str, parts: list[str], full: str) -> bool:
    words = full.split()
    if short in _PLACE_NAMES | _PEOPLE_NAMES | _TIME_NAMES:
        return False
    if len(parts) < len(words) and words[-1] == parts[-1] and set(parts) < set(words):
        return (words[-1] not in ORGANISATION_WORDS and words[-1] not in PLACE_WORDS) or len(parts) > 1
    if len(parts) == 1 and len(words) == 2 and words[0] == short and short in GIVEN_NAMES:
        return True
    initials = "".join(word[0] for word in words if word not in {"of", "the", "and", "for"})
    return len(parts) == 1 and len(words) >= 3 and short.replace(".", "") == initials


def _name(group: list[Mention]) -> Name:
    group.sort(key=lambda mention: (mention.sentence.index, mention.words[0].start))
    fullest = _fullest(group)
    title = next((mention.title for mention in group if mention.title), "")
    name = Name(fullest, _winner(_weights(group, fullest)), title, {mention.text for mention in group}, group)
    for mention in group:
        mention.name = name
    return name


def _fullest(group: list[Mention]) -> str:
    """The form of several words that is used most; the first of equals."""
    counts = Counter(mention.text for mention in group if len(mention.text.split()) > 1)
    return counts.most_common(1)[0][0] if counts else group[0].text


def _weights(group: list[Mention], text: str) -> Counter[str]:
    """Add up the kinds of evidence; each counts once, however often it is met."""
    strongest: dict[tuple[str, str], float] = {}
    for mention in group:
        for kind, reason, weight in _evidence(mention):
            strongest[kind, reason] = max(weight, strongest.get((kind, reason), 0.0))
    weights: Counter[str] = Counter()
    for (kind, _), weight in strongest.items():
        weights[kind] += weight  # type: ignore[assignment]
    for kind, weight in [*_shape_votes(text), *_model_votes(group, text)]:
        weights[kind] += weight  # type: ignore[assignment]
    return weights


def _winner(weights: Counter[str]) -> str:
    ranked = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or ranked[0][1] < _ENOUGH:
        return OTHER
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return ranked[0][0] if ranked[0][1] - second >= _MARGIN else OTHER


def _shape_votes(text: str) -> Iterator[tuple[str, float]]:
    folded = _folded(text)
    words = folded.split()
    if folded in _TIME_NAMES:
        yield TIME, 20.0
    elif folded in _PEOPLE_NAMES:
        yield PEOPLE, 12.0
    elif folded in _PLACE_NAMES:
        yield PLACE, 12.0
    elif folded in KNOWN or len(words) > 1 and (words[-1] in ORGANISATION_WORDS or words[0] in ORGANISATION_WORDS):
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


def _evidence_after(sentence: list[Word], after: Word) -> Iterator[tuple[str, str, float]]:
    if after.lower in REPORTING:
        yield PERSON, "speaks", 1.5
    if after.lower in {"users", "user", "executive", "spokesman", "spokeswoman", "spokesperson"}:
        yield ORGANISATION, "users", 2.0
    if after.lower in PLACE_WORDS:
        yield PLACE, "noun", 3.0
    if after.text == ",":
        yield from _apposition_evidence(sentence[after.i + 1 : after.i + 9])


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
