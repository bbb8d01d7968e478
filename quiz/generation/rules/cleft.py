"""Who or what it was.

It was Rosa Imrie who found the old timetable.  ->  Who found the old timetable?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import rivals
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import opening
from quiz.generation.facts.mentions import Mention
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_person
from quiz.generation.rules.base import Rule
from quiz.generation.wording.phrases import printed, word_count

NAME, VERSION = "cleft", 4
_SHORTEST, _LONGEST = 3, 14


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for sentence in reading.sentences:
        for mention in reading.names.within(sentence, PERSON, ORGANISATION, PLACE):
            phrase = _phrase(mention)
            if mention.name is None or not phrase or open_reference(phrase, sentence, reading):
                continue
            text = printed(phrase, sentence)
            if not _SHORTEST <= word_count(text) <= _LONGEST:
                continue
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=f"{opening(mention.name)} {text}?",
                key=mention.name.text,
                wrong=rivals(mention.name, sentence, reading, rng),
                sentence=sentence,
                explanation=f"The article says that it was {mention.name.text}.",
                topic="person",
                fact=("did", mention.name.text, str(sentence.index)),
                worth=0.72,
                difficulty=EASY,
            )
            yield from both_ways(candidate, forms_of_person(mention.name, reading))


def _phrase(mention: Mention) -> list[Word]:
    """The words behind "It was X who" up to the next comma."""
    words = mention.sentence.words
    first, after = mention.words[0].i, mention.words[-1].i + 1
    opens = [word.lower for word in words[max(0, first - 2) : first]] in (["it", "was"], ["it", "is"])
    if not opens or after >= len(words) or words[after].lower not in {"who", "that", "which"}:
        return []
    stop = next((word.i for word in words[after:] if word.is_punctuation), len(words))
    return words[after + 1 : stop]


RULE = Rule(NAME, VERSION, _candidates)
