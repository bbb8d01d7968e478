"""Whose claim is it? True, false, or a choice of speakers.

Tom Bell said that the service could be cut.  ->  According to Tom Bell, the service could be cut.  (True)
The false ones give the claim to another speaker of the article.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.people import other_speakers
from quiz.generation.items import HARD, MEDIUM, MULTIPLE_CHOICE, TRUE_FALSE
from quiz.generation.name_kinds import PERSON
from quiz.generation.names import Name
from quiz.generation.rules.base import Rule
from quiz.generation.rules.who_said import quotable
from quiz.generation.statements import Statement
from quiz.generation.understanding import Reading
from quiz.generation.words import Sentence

NAME, VERSION = "claim", 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    yield from _reported(reading, rng)
    yield from _spoken(reading, rng)


def _reported(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        speaker = statement.speaker
        if speaker is None or speaker.kind != PERSON:
            continue
        others = [name for name in reading.speakers if name is not speaker]
        claim = statement.text.removeprefix(f"According to {speaker.text}, ").rstrip(".")
        if any(part in claim for part in speaker.text.split()):
            continue
        yield _who(statement, speaker, claim, other_speakers(speaker, reading, rng))
        if others:
            other = rng.choice(others)
            yield _false(statement, speaker, other, claim)


def _spoken(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    """The same for words in quotation marks, true and false."""
    for sentence in reading.parsed.spoken:
        speaker = reading.speaker_of(sentence)
        words = quotable(sentence, speaker) if speaker is not None else ""
        others = [name for name in reading.speakers if name is not speaker]
        if speaker is None or not words or not others:
            continue
        for name in (speaker, rng.choice(others)):
            yield _quoted(sentence, speaker, name, words)


def _quoted(sentence: Sentence, speaker: Name, name: Name, words: str) -> Candidate:
    right = name is speaker
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"In the article, it is {name.text} who says, “{words}.”",
        key="True" if right else "False",
        wrong=("False" if right else "True",),
        sentence=sentence,
        explanation=f"The article gives these words as {speaker.text}'s.",
        topic="speech",
        fact=("said", sentence.text.lower()),
        worth=0.52,
        kind=TRUE_FALSE,
        difficulty=MEDIUM,
    )


def _who(statement: Statement, speaker: Name, claim: str, wrong: list[str]) -> Candidate:
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"According to the article, who says that {claim}?",
        key=speaker.text,
        wrong=tuple(wrong[:3]),
        sentence=statement.sentence,
        explanation=f"The article reports this as {speaker.text}'s view.",
        topic="speech",
        fact=("claim", str(statement.sentence.index)),
        worth=0.66,
        kind=MULTIPLE_CHOICE,
        difficulty=MEDIUM,
    )


def _false(statement: Statement, speaker: Name, other: Name, claim: str) -> Candidate:
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=f"In the article, it is {other.text} who says that {claim}.",
        key="False",
        wrong=("True",),
        sentence=statement.sentence,
        explanation=f"The article reports this as the view of {speaker.text}, not of {other.text}.",
        topic="speech",
        fact=("claim", str(statement.sentence.index)),
        worth=0.55,
        kind=TRUE_FALSE,
        difficulty=HARD,
    )


RULE = Rule(NAME, VERSION, _candidates)
