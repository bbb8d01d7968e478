"""Whose claim is it? True, false, a choice of speakers, or a name to type.

Tom Bell said that the service could be cut.  ->  According to Tom Bell, the service could be cut.  (True)
The false ones give the claim to another speaker of the article.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.people import other_speakers
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.speech import breaks_off, shows_speaker, tells_something
from quiz.generation.facts.statements import Statement
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import HARD, MEDIUM, MULTIPLE_CHOICE, SHORT_ANSWER, TRUE_FALSE
from quiz.generation.parse.inflection import verb_form
from quiz.generation.parse.words import Sentence
from quiz.generation.rules.answers import forms_of_person
from quiz.generation.rules.base import Rule
from quiz.generation.rules.who_said import EMPTY_IT, quotable
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "claim", 5
#: Verbs that say how a claim is meant, to be asked with in place of "says".
_TELLING = frozenset(
    {"warn", "believe", "think", "argue", "suggest", "predict", "claim", "insist", "admit", "estimate"}
)
_LONGEST = 20
_FEWEST_WRONG = 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    yield from _reported(reading, rng)
    yield from _spoken(reading, rng)


def _reported(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        speaker = statement.speaker
        if (
            speaker is None
            or breaks_off(statement)
            or speaker.kind != PERSON
            or not tells_something(statement.words, reading)
        ):
            continue
        claim = statement.text.removeprefix(f"According to {speaker.text}, ").rstrip(".")
        if _names(claim, speaker.text) or shows_speaker(claim, speaker, reading) or word_count(claim) > _LONGEST:
            continue
        others = [name for name in other_speakers(speaker, reading, rng) if not _names(claim, name)]
        if others and (not re.match(r"it\b", claim, re.I) or EMPTY_IT.match(claim)):
            yield _who(statement, speaker, claim, others, reading)
            yield _said(statement, speaker, speaker.text, claim)
            yield _said(statement, speaker, others[0], claim)


def _names(claim: str, name: str) -> bool:
    """Nobody who is named in a claim is likely to have made it."""
    return any(part in claim for part in name.split())


def _spoken(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    """The same for words in quotation marks, true and false: false of somebody else who is quoted."""
    quoted = {utterance.speaker.text for utterance in reading.utterances}
    for sentence in reading.parsed.spoken:
        speaker = reading.speaker_of(sentence)
        words = quotable(sentence, speaker) if speaker is not None else ""
        if speaker is None or not words or not tells_something(sentence.words, reading):
            continue
        others = [name for name in other_speakers(speaker, reading, rng) if name in quoted and not _names(words, name)]
        if others and not shows_speaker(words, speaker, reading):
            for name in (speaker.text, others[0]):
                yield _quoted(sentence, speaker, name, words)


def _quoted(sentence: Sentence, speaker: Name, name: str, words: str) -> Candidate:
    right = name == speaker.text
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"In the article, {name} says: “{words}.”",
        key="True" if right else "False",
        wrong=("False" if right else "True",),
        sentence=sentence,
        explanation=f"The article gives these words as {speaker.text}’s.",
        topic="speech",
        fact=("said", sentence.text.lower()),
        worth=0.52,
        kind=TRUE_FALSE,
        difficulty=MEDIUM,
    )


def _who(statement: Statement, speaker: Name, claim: str, others: list[str], reading: Reading) -> Candidate:
    """A choice where there are speakers enough, else a name to type."""
    wrong = tuple(others[:3]) if len(others) >= _FEWEST_WRONG else ()
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"Who {_verb(statement)} that {claim}?",
        key=speaker.text,
        wrong=wrong,
        sentence=statement.sentence,
        explanation=f"The article reports this as the view of {speaker.text}.",
        topic="speech",
        fact=("claim", str(statement.sentence.index)),
        worth=0.66 if wrong else 0.6,
        kind=MULTIPLE_CHOICE if wrong else SHORT_ANSWER,
        difficulty=MEDIUM,
        accepted=() if wrong else tuple(forms_of_person(speaker, reading)),
        hedges=hedges_of(statement.words),
    )


def _verb(statement: Statement) -> str:
    saying = statement.clause.saying if statement.clause is not None else "say"
    return verb_form(saying if saying in _TELLING else "say", "VBZ")


def _said(statement: Statement, speaker: Name, name: str, claim: str) -> Candidate:
    right = name == speaker.text
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"According to {name}, {claim}.",
        key="True" if right else "False",
        wrong=("False" if right else "True",),
        sentence=statement.sentence,
        explanation=f"The article reports this as the view of {speaker.text}.",
        topic="speech",
        fact=("claim", str(statement.sentence.index)),
        worth=0.55,
        kind=TRUE_FALSE,
        difficulty=MEDIUM if right else HARD,
        hedges=hedges_of(statement.words),
    )


RULE = Rule(NAME, VERSION, _candidates)
