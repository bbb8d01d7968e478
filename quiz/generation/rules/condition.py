"""What follows when a condition is met.

If the bridge closes, the bus will have to turn back.  ->  What will happen if the bridge closes?
If a book is late, the reader must pay a coin.         ->  What must the reader do if a book is late?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import without_marks
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Half, Sentence, Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.verbs import STATES
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "condition", 1
_LINKS = frozenset({"if", "unless"})
_HAPPENS = {"will": "will", "would": "would", "could": "could", "might": "might", "may": "might", "wo": "will"}
_DUTIES = frozenset({"must", "can", "should"})
_LEANING = frozenset({"that", "this", "it", "there", "what"})
_LONGEST, _SHORTEST = 22, 4
_ATTRIBUTED = re.compile(r"\b(?:according to|says?|said)\b", re.I)


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause, half in reading.caused:
        if half.link not in _LINKS or not _is_whole(clause, half):
            continue
        condition, effect = _condition(half, reading), _effect(clause, half, reading)
        asked = _asked(clause, half, reading)
        if condition and effect and asked:
            source = f"According to {clause.speaker.text}, what" if clause.speaker is not None else "What"
            yield typed(
                NAME,
                VERSION,
                f"{source} {asked} {half.link} {condition}?",
                effect if asked.endswith("happen") or asked.endswith("happens") else _deed(clause),
                sentence=clause.sentence,
                explanation=f"The article says: {decapitalised(list(clause.words), effect)} {half.link} {condition}.",
                topic="result",
                fact=("condition", str(half.main.index)),
                worth=0.8,
                hedges=hedges_of(clause.words),
            )


def _is_whole(clause: Clause, half: Half) -> bool:
    """The one clause of its half, or all that somebody says in it."""
    return not clause.expletive and (clause.head is half.main.root or clause.head.dep == "ccomp")


def _asked(clause: Clause, half: Half, reading: Reading) -> str:
    """ "will happen", or "must the reader do"; the empty string for a thing that merely is so."""
    tense = clause.finite.lower
    if tense in _DUTIES and clause.copula is None and not clause.passive and not clause.negated:
        subject = lightened(clause.subject_words)
        is_open = open_reference(subject, half.main, reading)
        return "" if is_open else f"{tense} {decapitalised(subject, printed(subject, clause.sentence))} do"
    if clause.subject.lower in _LEANING:
        return ""
    if tense in _HAPPENS:
        return f"{_HAPPENS[tense]} happen"
    is_event = clause.copula is None and clause.head.lemma not in STATES
    return "happens" if is_event and clause.finite.tag in {"VBZ", "VBP"} else ""


def _deed(clause: Clause) -> str:
    return capitalised(printed([w for w in lightened(clause.words) if w.i > clause.finite.i], clause.sentence))


def _condition(half: Half, reading: Reading) -> str:
    """The words behind the "if", when they are a clause that can be read alone."""
    words = [word for word in half.reason.words if word.start >= 0]
    while words and words[-1].is_punctuation:
        words = words[:-1]
    text = printed(words, half.reason)
    is_clause = half.reason.root is not None and half.reason.root.has("nsubj", "nsubj:pass")
    is_finite = any(word.tag in {"VBD", "VBZ", "VBP", "MD"} for word in words)
    if any(word.text in {",", ";", "–", "—"} for word in words):
        return ""
    if not is_clause or not is_finite or _ATTRIBUTED.search(text) or open_reference(words, half.reason, reading):
        return ""
    return text if _SHORTEST <= word_count(text) <= _LONGEST and not text.endswith("?") else ""


def _effect(clause: Clause, half: Half, reading: Reading) -> str:
    """The clause as a sentence; what the condition names it may call "it" or "they"."""
    words = [word for word in lightened(clause.words) if word not in clause.head.all("mark")]
    behind: list[Word] = [] if half.main.start < half.reason.start else list(half.reason.words)
    text = without_marks(printed(words, clause.sentence))
    if (
        _ATTRIBUTED.search(text)
        or not _SHORTEST <= word_count(text) <= _LONGEST
        or _is_open(words, behind, half, reading)
    ):
        return ""
    return capitalised(text)


def _is_open(words: list[Word], before: list[Word], half: Half, reading: Reading) -> bool:
    sentence: Sentence = half.main
    return bool(open_reference([*before, *words], sentence, reading))


RULE = Rule(NAME, VERSION, _candidates)
