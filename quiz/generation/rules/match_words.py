"""Match what is said in the article and who says it.

“The gate will stay shut,” said Rosa Imrie. … Tom Bell said that …  ->  “The gate will stay shut” – Rosa Imrie; …
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Sentence
from quiz.generation.rules.base import Rule
from quiz.generation.rules.who_said import quotable
from quiz.generation.vocabulary.people import GIVEN_NAMES
from quiz.generation.wording.matches import FEWEST, MOST, Pair, kept_apart, matched
from quiz.generation.wording.phrases import capitalised, word_count

NAME, VERSION = "match_words", 1
_LONGEST, _LONGEST_NAME = 22, 4


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    best: dict[str, Pair] = {}
    for said, name, sentence in _said(reading):
        if name not in best or len(content_words(said)) > len(content_words(best[name][0])):
            best[name] = (said, name, sentence)
    pairs = kept_apart(best.values(), _share_a_part)[:MOST]
    if len(pairs) < FEWEST:
        return
    spare = _silent([name for _, name, _ in pairs], reading, rng)
    if not spare and len(pairs) > FEWEST:
        spare = pairs.pop()[1]
    yield matched((NAME, VERSION), "Who says what in the article?", pairs, spare, rng, "speech", 0.68)


def _share_a_part(left: str, right: str) -> bool:
    """Two names with a part in common may be one person's; lines of words are only the same if equal."""
    is_name = max(word_count(left), word_count(right)) <= _LONGEST_NAME
    return bool(set(left.split()) & set(right.split())) if is_name else left == right


def _silent(names: list[str], reading: Reading, rng: random.Random) -> str:
    """Somebody else of the article, whose words are not among those shown."""
    known = [name for name in reading.names.of_kind(PERSON) if name.text.split()[0].lower() in GIVEN_NAMES]
    people = [name.text for name in [*reading.speakers, *(fact.name for fact in reading.role_facts), *known]]
    others = [name for name in people if " " in name and not any(_share_a_part(name, other) for other in names)]
    return rng.choice(others) if others else ""


def _said(reading: Reading) -> Iterator[tuple[str, str, Sentence]]:
    for sentence in reading.parsed.spoken:
        speaker = reading.speaker_of(sentence)
        words = quotable(sentence, speaker) if speaker is not None else ""
        if speaker is not None and " " in speaker.text and "[" not in words and 0 < word_count(words) <= _LONGEST:
            yield f"“{words}.”", speaker.text, sentence
    for statement in reading.statements:
        speaker = statement.speaker
        if speaker is None or speaker not in reading.speakers or " " not in speaker.text:
            continue
        if statement.sentence.inside is not None:
            continue
        claim = statement.text.removeprefix(f"According to {speaker.text}, ")
        is_told_plainly = not any(part in claim for part in speaker.text.split()) and "“" not in claim
        if is_told_plainly and word_count(claim) <= _LONGEST:
            yield capitalised(claim), speaker.text, statement.sentence


RULE = Rule(NAME, VERSION, _candidates)
