"""Which of these words are whose?

The options are sentences that people really speak in the article, one by the person asked for.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.names import Name
from quiz.generation.facts.speech import tells_something
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Sentence
from quiz.generation.rules.base import Rule
from quiz.generation.rules.who_said import quotable
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "which_words", 4
_LONGEST = 20


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    spoken = list(_spoken(reading))
    for sentence, speaker, words in spoken:
        others = [text for _, other, text in spoken if other is not speaker and text != words]
        size = word_count(words)
        others = [text for text in dict.fromkeys(others) if 0.5 <= word_count(text) / size <= 1.7]
        wrong = rng.sample(others, min(3, len(others)))
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=f"Which words did {speaker.text} say, according to the article?",
            key=f"“{words}”",
            wrong=tuple(f"“{text}”" for text in wrong),
            sentence=sentence,
            explanation=f"These are {speaker.text}'s words; the others are spoken by other people in the article.",
            topic="speech",
            fact=("said", sentence.text.lower()),
            worth=0.6,
            difficulty=MEDIUM,
        )


def _spoken(reading: Reading) -> Iterator[tuple[Sentence, Name, str]]:
    for sentence in reading.parsed.spoken:
        speaker = reading.speaker_of(sentence)
        words = quotable(sentence, speaker) if speaker is not None else ""
        if speaker is not None and words and word_count(words) <= _LONGEST and tells_something(sentence.words, reading):
            yield sentence, speaker, words


RULE = Rule(NAME, VERSION, _candidates)
