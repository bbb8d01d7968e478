"""Where a text names something: runs of words with capitals, and the small words that belong inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generation.parse.inflection import is_known_word
from quiz.generation.parse.parsing import plain_quotes
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.abbreviations import STARTERS
from quiz.generation.vocabulary.countries import (
    DEMONYMS,
)
from quiz.generation.vocabulary.gazetteer import LISTED_NAMES
from quiz.generation.vocabulary.organisations import ORGANISATION_WORDS
from quiz.generation.vocabulary.people import GIVEN_NAMES, HONOURS, HUNG_ON, PARTICLES, TITLES
from quiz.generation.vocabulary.places import PLACE_WORDS
from quiz.generation.vocabulary.roles import ROLES

if TYPE_CHECKING:
    from quiz.generation.facts.names import Name

_SMALL_TAGS = frozenset({"PRP", "PRP$", "DT", "IN", "CC", "WDT", "WP", "WRB", "MD", "TO", "EX"})
#: Written with a capital and yet nobody's name.
NO_NAMES = frozenset({"god", "figure", "table", "chapter", "section", "internet"})


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


def folded(text: str) -> str:
    return plain_quotes(text).lower().removeprefix("the ").strip()


def capitals_inside(sentences: Iterable[Sentence]) -> set[str]:
    """Words that are capitalised where no sentence begins."""
    return {
        word.text
        for sentence in sentences
        for before, word in zip(sentence.words, sentence.words[1:], strict=False)
        if word.text[:1].isupper() and not before.is_punctuation
    }


def find_mentions(sentence: Sentence, everywhere: set[str]) -> Iterator[Mention]:
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
    if word.lower in LISTED_NAMES or word.lower in GIVEN_NAMES:
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
    if text == "-" and _goes_on_small(run, words, place):
        return 2
    if text in PARTICLES and _takes_particle(last):
        following = words[place + 1].lower if place + 1 < len(words) else ""
        return next((size for size in (1, 2) if capital(place + size) and (size == 1 or following in PARTICLES)), 0)
    return 0


def _takes_particle(word: Word) -> bool:
    """ "Jan de …", "FW de …": a given name or initials, and no name that a list has of something else."""
    return word.lower in GIVEN_NAMES or not (word.lower in LISTED_NAMES or is_known_word(word.lower))


def _goes_on_small(run: list[Word], words: list[Word], place: int) -> bool:
    """ "Lee Mei-ling": the second part of a given name is small; "Oslo-based" goes on with a word."""
    if len(run) < 2 or place + 1 >= len(words):
        return False
    dash, rest = words[place], words[place + 1]
    joined = run[-1].end == dash.start and dash.end == rest.start
    is_name = rest.text.islower() and rest.text.isalpha() and len(rest.text) <= 5 and not rest.is_verb
    return joined and is_name and rest.text not in HUNG_ON


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
    if last_rank < 0 and _opens_with_noun(run):
        last_rank = 0
    title, rest = run[: last_rank + 1], run[last_rank + 1 :]
    if title and len(rest) == 1 and is_known_word(rest[0].lower) and rest[0].lower not in GIVEN_NAMES:
        title, rest = [], run
    run = _without_honours(rest)
    if len(run) > 1 and run[0].text in DEMONYMS and run[1].lower in GIVEN_NAMES:
        yield _mention(sentence, run[:1], [])
        run = run[1:]
    if run and run[0].lower not in NO_NAMES:
        yield _mention(sentence, run, title)


def _without_honours(run: list[Word]) -> list[Word]:
    """ "Ann Lee OBE": what stands behind a name of two words or more is no part of it."""
    while len(run) > 2 and run[-1].text in HONOURS:
        run = run[:-1]
    return run


def _opens_with_noun(run: list[Word]) -> bool:
    """ "Shopper Tom Bell said …": large only because a sentence begins with it."""
    if len(run) < 3 or run[0].i or run[0].lower in GIVEN_NAMES | LISTED_NAMES or run[1].lower not in GIVEN_NAMES:
        return False
    return is_known_word(run[0].lower)


def _is_rank(word: Word) -> bool:
    return word.lower.rstrip(".") in TITLES or word.lower in ROLES


def _mention(sentence: Sentence, run: list[Word], title: list[Word]) -> Mention:
    offset = sentence.start
    text = sentence.text[run[0].start - offset : run[-1].end - offset]
    return Mention(sentence, tuple(run), text, " ".join(word.text for word in title))
