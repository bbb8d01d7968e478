"""In what one thing differs from another, where the article compares the two.

Oat milk has less protein than the milk of goats.  ->  How does oat milk differ from the milk of goats?
Unlike the old ferry, the new one runs at night.   ->  How does the new one differ from the old ferry?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import without_marks
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.calendar import TIME_UNITS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "difference", 2
_THAN, _UNLIKE = "than", "unlike"
_MORE = frozenset({"JJR", "RBR"})
_SHARES = frozenset({"half", "third", "quarter", "dozen", "score", "handful"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LONGEST_SIDE, _LONGEST_FRONT, _SHORT, _FEWEST, _MOST = 10, 4, 4, 4, 20


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        other = _other(clause)
        if other is None or clause.negated or clause.expletive or not lightened(clause.subject_words):
            continue
        own, told, front = _sides(clause, other)
        stem = _stem((own, told, front), other, clause, reading)
        answer = _answer(own, told, clause, other)
        if stem and _may_be_compared(told, other, clause, reading) and _FEWEST <= word_count(answer) <= _MOST:
            yield typed(
                NAME,
                VERSION,
                stem,
                answer,
                sentence=clause.sentence,
                explanation=f"In the article: {clause.sentence.printed.text}",
                topic="contrast",
                fact=("difference", str(clause.sentence.index)),
                worth=0.78,
                hedges=hedges_of(told),
            )


def _other(clause: Clause) -> Word | None:
    """What the subject is compared with: the one noun behind "than" or "unlike"."""
    found = [word for word in clause.words if word.is_noun and _link(word) in {_THAN, _UNLIKE}]
    if len(found) != 1:
        return None
    counts = found[0].lemma in _SHARES or any(word.tag == "CD" for word in found[0].subtree())
    if _link(found[0]) == _THAN and counts:
        return None  # "more than a million boats" counts and compares nothing
    is_more = any(word.tag in _MORE for word in clause.words if word.i < found[0].i)
    return found[0] if is_more or _link(found[0]) == _UNLIKE else None


def _link(noun: Word) -> str:
    """The one preposition before ``noun``."""
    links = [word.lower for word in [*noun.all("case"), *noun.all("mark")]]
    return links[0] if len(links) == 1 else ""


def _sides(clause: Clause, other: Word) -> tuple[list[Word], list[Word], list[Word]]:
    """What is compared, what is said of it and what stands in front: "Under such a king, …".

    "In a market hall, unlike a shop, people haggle": the hall and the shop are compared.
    """
    gone = set(other.subtree())
    rest = [word for word in lightened(clause.words, clause.head) if word not in gone]
    subject = lightened(clause.subject_words)
    front = [word for word in rest if word.i < subject[0].i]
    while front and front[-1].is_punctuation:
        front = front[:-1]
    setting = next((word for word in clause.head.all("obl") if word in front and word.i < other.i), None)
    if _link(other) == _UNLIKE and setting is not None:
        own = [word for word in lightened(setting.subtree()) if word not in [*setting.all("case"), *gone]]
        return own, [word for word in rest if word.i >= subject[0].i], []
    return subject, [word for word in rest if word.i > subject[-1].i], front


def _may_be_compared(told: list[Word], other: Word, clause: Clause, reading: Reading) -> bool:
    """Two things of a kind, in the main statement: nobody by name, no time, nothing vague."""
    if sum(word.tag in _FINITE for word in told) != 1 or other.lemma in TIME_UNITS | VAGUE_NOUNS:
        return False
    names = [name for name in map(reading.names.at, [clause.subject, *other.subtree()]) if name is not None]
    return not any(name.kind == PERSON for name in names)


def _stem(sides: tuple[list[Word], list[Word], list[Word]], other: Word, clause: Clause, reading: Reading) -> str:
    """The question, or the empty string where it could not be read alone."""
    own, told, front = sides
    sentence = clause.sentence
    beside = [word for word in lightened(other.subtree()) if word not in [*other.all("case"), *other.all("mark")]]
    replaced = name_pronoun(own, sentence, reading)
    is_named = any(word.is_noun or word.i in replaced for word in own)
    if not is_named or not beside or open_reference([*front, *own, *beside, *told], sentence, reading, replaced):
        return ""
    left = printed(own, sentence, replaced)
    left = left if own[0].i in replaced and own[0].is_name else decapitalised(own, left)
    right = decapitalised(beside, printed(beside, sentence))
    if max(word_count(left), word_count(right)) > _LONGEST_SIDE or len(front) > _LONGEST_FRONT:
        return ""
    if any(word.lemma in VAGUE_NOUNS for word in front):  # "in many cases"
        return ""
    source = f"According to {clause.speaker.text}, how" if clause.speaker is not None else "How"
    parts = [source, _helper(clause, own), left, "differ from", right, decapitalised(front, printed(front, sentence))]
    return " ".join(part for part in parts if part) + "?"


def _helper(clause: Clause, own: list[Word]) -> str:
    return "did" if clause.finite.tag == "VBD" else "do" if _is_many(own) else "does"


def _is_many(own: list[Word]) -> bool:
    return any(word.tag in {"NNS", "NNPS"} or word.lower == "they" for word in own if word.head not in own)


def _answer(own: list[Word], told: list[Word], clause: Clause, other: Word) -> str:
    """The predicate behind an "It" or "They", or a whole statement with a subject of its own."""
    while told and told[-1].is_punctuation:
        told = told[:-1]
    text = without_marks(printed(told, clause.sentence))
    if clause.subject in told:
        return capitalised(text)
    answer = f"{'They' if _is_many(own) else 'It'} {text}"
    is_short = _link(other) == _THAN and word_count(answer) <= _SHORT
    return f"{answer} {printed(lightened(other.subtree()), clause.sentence)}" if is_short else answer


RULE = Rule(NAME, VERSION, _candidates)
