"""What to change in a statement so that it is false by the article and still worth a thought.

One central thing is changed: who did it, which way it went, or a figure by so much that it matters.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generation.distractors.names import is_passing, others_of_kind
from quiz.generation.distractors.numbers import wrong_quantities
from quiz.generation.facts.lives import HE, SHE
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.quantities import COUNT, DATE, MONTH, YEAR, Quantity, value_of
from quiz.generation.facts.statements import Statement
from quiz.generation.parse.words import Word
from quiz.generation.rules.name_gap import is_askable
from quiz.generation.rules.number_gap import quantity_words
from quiz.generation.vocabulary.causes import CAUSES, LEADS
from quiz.generation.vocabulary.vagueness import NEGATIONS
from quiz.generation.vocabulary.wordlists import words as listed
from quiz.generation.wording.phrases import decapitalised, printed
from quiz.generation.wording.reversing import Change, head_of, turned, undenied

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_ADDING = frozenset({"also", "too", "besides", "among", "including", "both"})
_CENTRAL = frozenset({"nsubj", "nsubj:pass", "obj", "obl:agent", "obl", "iobj"})
_PLURAL = frozenset({"NNS", "NNPS"})
_LONGEST_SIDE = 8
#: A smaller change of a figure would catch only who reads with a finger on the line.
_LEAST_FACTOR, _MOST_FACTOR, _LEAST_YEARS, _LEAST_COUNT = 1.6, 3.1, 8, 10
_TRIES = 6
#: Of somebody else it may be true as well: where the others live, what they own and think, the article seldom says.
_UNSETTLED = frozenset(
    listed("""
    live reside own have know like enjoy speak love hate sleep feel think believe hope fear worry wish want need
    agree accept admit acknowledge recognise recognize understand
    """)
)
_COMING = frozenset({"will", "would", "forecast", "predicted", "expected", "expects", "projected", "plans", "planned"})


def changes(statement: Statement, reading: Reading, rng: random.Random) -> list[Change]:
    """Return the changes that make ``statement`` false, the best sort first."""
    if denied := undenied(statement):
        return denied
    if any(word.lower in NEGATIONS or word.lower == "either" for word in statement.words):
        return []
    found = [
        *_exchanged(statement),
        *_frames(statement, reading, rng),
        *_names(statement, reading, rng),
        *turned(statement),
        *_figures(statement, reading, rng),
    ]
    return [change for change in found if not any(word.quoted for word in change.words)]


def _exchanged(statement: Statement) -> Iterator[Change]:
    """ "The drought led to the fire."  ->  "The fire led to the drought." """
    head = head_of(statement)
    subject = head.child("nsubj") if head is not None else None
    if head is None or subject is None or head.has("ccomp", "xcomp") or subject.has("conj"):
        return
    wanted = LEADS.get(head.lemma, "" if head.lemma in CAUSES else None)
    if wanted is None:
        return
    for other in head.all("obl") if wanted else head.all("obj"):
        case = other.all("case")
        if [word.lower for word in case] != ([wanted] if wanted else []) or other.has("conj", "nummod"):
            continue
        left = [word for word in subject.subtree() if not word.is_punctuation]
        right = [word for word in other.subtree() if word not in case and not word.is_punctuation]
        if (subject.tag in _PLURAL) == (other.tag in _PLURAL) and _fit(left, right, statement):
            between = [word for word in statement.words if left[-1].i < word.i < right[0].i]
            sides = (right, between, left)
            text = " ".join(_small(words, statement) for words in sides)
            yield Change(tuple(word for word in statement.words if left[0].i <= word.i <= right[-1].i), text, 0.62)


def _fit(left: list[Word], right: list[Word], statement: Statement) -> bool:
    inside = set(statement.words)
    is_whole = set(left) <= inside and set(right) <= inside and left[-1].i < right[0].i
    pronouns = any(word.tag in {"PRP", "PRP$", "WDT", "WP"} for word in left + right)
    return is_whole and not pronouns and len(left) <= _LONGEST_SIDE and len(right) <= _LONGEST_SIDE


def _small(words: list[Word], statement: Statement) -> str:
    return decapitalised(words, printed(words, statement.sentence, statement.replaced))


def _frames(statement: Statement, reading: Reading, rng: random.Random) -> Iterator[Change]:
    """ "In a monarchy, …" for "In a republic, …"."""
    own = reading.frames.get(id(statement.sentence))
    if own is None or statement.words[0] is not own[0][0]:
        return
    kind, indefinite = own[0][-1].lemma, own[1].split()[1] in {"a", "an"}
    others = [text for words, text in reading.frames.values() if words[-1].lemma != kind]
    alike = sorted({text for text in others if (text.split()[1] in {"a", "an"}) == indefinite})
    if alike:
        yield Change(tuple(own[0]), rng.choice(alike), 0.6)


def _names(statement: Statement, reading: Reading, rng: random.Random) -> Iterator[Change]:
    """Somebody else of the article who does such things as well."""
    if any(word.lower in _ADDING for word in statement.sentence.words):
        return
    mentions = reading.names.within(statement.sentence, PERSON, PLACE, ORGANISATION)
    says_who = any(word.lower in HE | SHE for word in statement.words)
    for mention in mentions:
        if mention.name is not None and mention.name.kind == PERSON and says_who:
            continue  # "Ann Lee drove the bus himself": a pronoun tells who it was not
        head = next((word for word in mention.words if word.head not in mention.words), mention.words[-1])
        if mention.name is None or head.dep not in _CENTRAL or head.head is not head_of(statement):
            continue
        if mention.name.kind == PERSON and head.head.lemma in _UNSETTLED:
            continue
        if head.has("conj", "appos", "nmod", "acl", "acl:relcl"):
            continue
        after = next((word for word in statement.sentence.words if word.i == mention.words[-1].i + 1), None)
        if after is not None and after.text in {",", "("}:
            continue  # what follows is said of this name only
        if mention.name.kind == PLACE and not is_passing(mention.name) or not _may_go(mention.text, reading):
            continue
        opens = statement.words[0] is mention.words[0]
        if not opens and not is_askable(mention, statement, reading):
            continue
        others = others_of_kind(mention.name, statement.sentence, reading, rng, same_article=True)
        acting = [text for text in others if text in reading.acting_names and not _is_paper(text, reading)]
        if acting:
            yield Change(tuple(mention.words), acting[0], 0.6)


def _is_paper(text: str, reading: Reading) -> bool:
    """People tell it things: it is where the story comes from, no part of it."""
    return bool(
        re.search(rf"\b(?:told|tells|contacted by|interview with) (?:the )?{re.escape(text)}\b", reading.printed)
    )


def _figures(statement: Statement, reading: Reading, rng: random.Random) -> Iterator[Change]:
    """A figure, if the statement has only one beside a year, or the only year."""
    all_found = list(quantity_words(statement, reading))
    beside = [other.text for other in reading.quantities_of(statement.sentence)]
    central = [pair for pair in all_found if _is_central(*pair, statement)]
    found = [pair for pair in central if pair[0].kind != YEAR] or central
    if len(found) != 1 or len(beside) > 2 or _is_in_tail(found[0][1], statement):
        return
    quantity, words = found[0]
    if quantity.kind == YEAR and any(word.lower in _COMING for word in statement.words):
        return  # a year before that of the text could not be meant
    for _ in range(_TRIES):
        for text in wrong_quantities(quantity, [], beside, rng, 3):
            if _matters(quantity, text):
                yield Change(tuple(words), text, 0.54)
                return


def _is_in_tail(number: list[Word], statement: Statement) -> bool:
    """Behind a comma that follows the verb: a side remark."""
    head = head_of(statement)
    start = head.i if head is not None else 0
    return any(word.text == "," and start < word.i < number[0].i for word in statement.words)


def _is_central(quantity: Quantity, words: list[Word], statement: Statement) -> bool:
    """No day of a month, no small count, no "the 60 %" of before and no year that is part of a name."""
    sentence = statement.sentence.words
    before, after = sentence[max(0, words[0].i - 1)], sentence[min(len(sentence) - 1, words[-1].i + 1)]
    if quantity.kind in {DATE, MONTH} or before.lower in {"the", "these", "those"}:
        return False
    if quantity.kind == YEAR:
        return before.tag == "IN" and not words[0].head.is_name
    return quantity.kind != COUNT or quantity.value >= _LEAST_COUNT and (after.is_noun or after.tag == "JJ")


def _matters(quantity: Quantity, text: str) -> bool:
    value = value_of(text)
    if quantity.kind == YEAR:
        return abs(value - quantity.value) >= _LEAST_YEARS
    return value > 0 and _LEAST_FACTOR <= max(value / quantity.value, quantity.value / value) <= _MOST_FACTOR


def _may_go(text: str, reading: Reading) -> bool:
    """A statement that contradicts the title is false at a glance."""
    return text.lower() not in reading.article.title.lower()
