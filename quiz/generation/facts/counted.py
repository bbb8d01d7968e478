"""Things of which the article says how many there are: "about 95 old maps" as "Old maps" and "about 95"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.quantities import COUNT, Quantity
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import capitalised, printed, word_count

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_SMALLEST, _LONGEST = 10, 9
#: What is measured rather than counted.
_UNITS = frozenset(
    words("""
    year month week day hour minute second century decade km kilometre kilometer metre meter mile inch foot kg
    kilogram gram tonne ton pound litre degree dollar euro cent percent time per people person individual way
    point place size square acre hectare yard kind sort type part thing form number case
""")
)
#: Plurals that look like singulars.
_ALIKE = frozenset(words("lynx sheep deer fish aircraft species bison salmon trout cod series"))
_LINKS = frozenset({"of", "in", "on", "from", "at", "with"})
_RATES = [[every, unit] for every in ("each", "every", "a", "per") for unit in ("year", "month", "week", "day")]
_NOUN_PHRASE = frozenset({"JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS"})
_APPROXIMATORS = (
    ("more", "than"), ("less", "than"), ("fewer", "than"), ("up", "to"), ("at", "least"), ("about",), ("around",),
    ("nearly",), ("almost",), ("over",), ("some",), ("barely",), ("roughly",), ("approximately",), ("only",), ("just",),
)  # fmt: skip


def counted(reading: Reading) -> list[tuple[str, str, Sentence]]:
    """Return things, their number with its "about", and the sentence, in the order of the text."""
    return [
        found for sentence in reading.sentences if not _is_made_up(sentence) for found in _counted(sentence, reading)
    ]


def _is_made_up(sentence: Sentence) -> bool:
    """ "If a factory makes 100 cars …": numbers of an example."""
    opens = sentence.words[:1] and sentence.words[0].lower in {"suppose", "imagine", "say"}
    is_example = any(word.lower in {"example", "instance"} for word in sentence.words[:3])
    return (
        bool(opens)
        or is_example
        or any(word.tag == "MD" and word.lower in {"would", "might", "could"} for word in sentence.words)
    )


def is_counting(quantity: Quantity) -> bool:
    """A count in figures, large enough to be asked for."""
    return quantity.kind == COUNT and quantity.value >= _SMALLEST and quantity.text[0].isdigit()


def _counted(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, str, Sentence]]:
    for quantity in filter(is_counting, reading.quantities_of(sentence)):
        number = next((word for word in sentence.words if word.start - sentence.start == quantity.start), None)
        if number is None or number.quoted:
            continue
        following = [word for word in sentence.words if word.start >= sentence.start + quantity.end]
        loose = [word.lower for word in following[:2]] == ["or", "so"]
        things = _things(following[2:] if loose else following)
        text = printed(things, sentence)
        if things and not open_reference(things, sentence, reading) and word_count(text) <= _LONGEST:
            yield capitalised(text), ("about " if loose else _approximate(number, sentence)) + quantity.text, sentence


def _things(following: list[Word]) -> list[Word]:
    """ "female names", "children born in Iceland": the noun right behind the number, and one phrase that limits it."""
    things = _shared_noun(following) or _noun_phrase(following)
    if not things or not things[-1].text.isalpha() or any(word.is_name for word in things[1:]):
        return []
    if things[-1].tag != "NNS" and things[-1].lower not in _ALIKE:
        return []
    if len(things) == 1 and things[-1].lemma in VAGUE_NOUNS or things[-1].lemma in _UNITS or things[-1].lower in _UNITS:
        return []
    if things[-1].i - things[0].i >= len(things):  # the noun stands behind another number
        return things
    rest = following[len(things) :]
    limit = _limit(rest)
    rest = rest[len(limit) :]
    if [word.lower for word in rest[:2]] in _RATES:
        limit, rest = [*limit, *rest[:2]], rest[2:]
    return [*things, *limit] if not rest or _ends_phrase(rest) else []


def _limit(rest: list[Word]) -> list[Word]:
    """ "born in Iceland", "of the river": one phrase that says which."""
    linked = rest[:2] if rest and rest[0].tag == "VBN" and len(rest) > 1 else rest[:1]
    noun = _noun_phrase(rest[len(linked) :])
    return [*linked, *noun] if linked and noun and linked[-1].lower in _LINKS else []


def _ends_phrase(rest: list[Word]) -> bool:
    """Is what follows no more part of the things: not "boys and girls", not "maps of the old town"?"""
    first = rest[0]
    joined = first.tag == "CC" and not any(word.tag == "CD" for word in rest[1:4])
    limited = first.lower in _LINKS or first.tag == "VBN" and len(rest) > 1 and rest[1].lower in _LINKS
    goes_on = first.is_punctuation or first.is_verb or first.tag in {"CC", "IN", "WDT", "WP", "MD", "RB"}
    return goes_on and not limited and not (joined and len(rest) > 1 and rest[1].tag in _NOUN_PHRASE)


def _shared_noun(following: list[Word]) -> list[Word]:
    """ "female … names" of "1,853 female and 1,712 male names"."""
    tags = [word.tag for word in following[:5]]
    if tags[1:3] == ["CC", "CD"] and tags[4:] == ["NNS"] and {tags[0], tags[3]} <= {"JJ", "NN"}:
        return [following[0], following[4]]
    return []


def _noun_phrase(following: list[Word]) -> list[Word]:
    """The words up to the end of the noun that the first of them belongs to."""
    end = next((place for place, word in enumerate(following) if word.tag not in _NOUN_PHRASE), len(following))
    phrase = following[:end]
    return phrase if phrase and phrase[-1].is_noun else []


def _approximate(number: Word, sentence: Sentence) -> str:
    before = [word.lower for word in sentence.words[max(0, number.i - 2) : number.i]]
    for form in _APPROXIMATORS:
        if tuple(before[-len(form) :]) == form:
            return " ".join(form) + " "
    return ""
