"""Match numbers and what there are so many of.

The bus carries about 3,200 books … stops in 14 mountain villages …  ->  Books on the bus – about 3,200; …
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.containment import open_reference
from quiz.generation.items import HARD
from quiz.generation.matches import FEWEST, Pair, kept_apart, matched, share_a_word
from quiz.generation.phrases import capitalised, printed, word_count
from quiz.generation.quantities import COUNT, value_of
from quiz.generation.rules.base import Rule
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.words import Sentence, Word

NAME, VERSION = "match_numbers", 1
_MOST = 4
_SMALLEST, _LONGEST = 10, 9
#: What is measured rather than counted.
_UNITS = frozenset(
    words("""
    year month week day hour minute second century decade km kilometre kilometer metre meter mile inch foot kg
    kilogram gram tonne ton pound litre degree dollar euro cent percent time per people person individual way
    point place size square acre hectare yard
""")
)
#: Plurals that look like singulars.
_ALIKE = frozenset(words("lynx sheep deer fish aircraft species bison salmon trout cod series"))
_NOUN_PHRASE = frozenset({"JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS"})
_APPROXIMATORS = (
    ("more", "than"), ("less", "than"), ("fewer", "than"), ("up", "to"), ("at", "least"), ("about",), ("around",),
    ("nearly",), ("almost",), ("over",), ("some",), ("barely",), ("roughly",), ("approximately",), ("only",), ("just",),
)  # fmt: skip


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    found = [pair for sentence in reading.sentences for pair in _counted(sentence, reading)]
    longer = kept_apart([pair for pair in found if word_count(pair[0]) > 1], share_a_word)
    lists = [
        kept_apart([pair for pair in found if pair[2] is sentence], share_a_word) for sentence in reading.sentences
    ]
    pairs = max([longer, *lists], key=len)[:_MOST]
    if len(pairs) < FEWEST:
        return
    spare = _spare(pairs, reading, rng)
    if spare:
        stem = "Which number does the article give for each of the things?"
        yield matched((NAME, VERSION), stem, pairs, spare, rng, "quantity", 0.6)
    by_size = sorted(pairs, key=lambda pair: value_of(pair[1]), reverse=True)
    if value_of(by_size[0][1]) > value_of(by_size[1][1]):
        yield _highest(by_size)


def _highest(by_size: list[Pair]) -> Candidate:
    """Of which are there most: two or more numbers have to be compared."""
    told = "; ".join(f"{things}: {number}" for things, number, _ in by_size)
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem="For which of the following does the article give the highest number?",
        key=by_size[0][0],
        wrong=tuple(things for things, _, _ in by_size[1:]),
        sentence=by_size[0][2],
        explanation=f"{told}.",
        topic="comparison",
        fact=(NAME,),
        worth=0.6,
        difficulty=HARD,
    )


def _spare(pairs: list[Pair], reading: Reading, rng: random.Random) -> str:
    """Another number of the article, written like the others."""
    used = {number.split()[-1] for _, number, _ in pairs}
    counts = [
        q.text for q in reading.all_quantities if q.kind == COUNT and q.value >= _SMALLEST and q.text[0].isdigit()
    ]
    others = [text for text in dict.fromkeys(counts) if text not in used]
    return rng.choice(others) if others else ""


def _counted(sentence: Sentence, reading: Reading) -> Iterator[Pair]:
    for quantity in reading.quantities_of(sentence):
        if quantity.kind != COUNT or quantity.value < _SMALLEST or not quantity.text[0].isdigit():
            continue
        number = next((word for word in sentence.words if word.start - sentence.start == quantity.start), None)
        if number is None or number.quoted:
            continue
        things = _things([word for word in sentence.words if word.start >= sentence.start + quantity.end])
        text = printed(things, sentence)
        if things and not open_reference(things, sentence, reading) and word_count(text) <= _LONGEST:
            yield capitalised(text), _approximate(number, sentence) + quantity.text, sentence


def _things(following: list[Word]) -> list[Word]:
    """ "female names", "children born in Iceland": the noun right behind the number, and one phrase that limits it."""
    if [word.lower for word in following[:2]] == ["or", "so"]:
        following = following[2:]
    things = _noun_phrase(following)
    if not things or not things[-1].text.isalpha() or any(word.is_name for word in things[1:]):
        return []
    if things[-1].tag != "NNS" and things[-1].lower not in _ALIKE:
        return []
    if things[-1].lemma in _UNITS or things[-1].lower in _UNITS or things[-1].lemma in VAGUE_NOUNS:
        return []
    rest = following[len(things) :]
    linked = rest[:2] if rest and rest[0].tag == "VBN" and len(rest) > 1 else rest[:1]
    if linked and linked[-1].lower in {"of", "in", "on", "from", "at", "with"}:
        limit = _noun_phrase(rest[len(linked) :])
        after = rest[len(linked) + len(limit) :]
        if limit and (not after or after[0].is_punctuation or after[0].is_verb or after[0].tag in {"CC", "DT", "MD"}):
            return [*things, *linked, *limit]
        return []
    if rest and not (rest[0].is_punctuation or rest[0].is_verb or rest[0].tag in {"CC", "IN", "WDT", "WP", "MD", "RB"}):
        return []
    return things


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


RULE = Rule(NAME, VERSION, _candidates)
