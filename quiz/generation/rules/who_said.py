"""Whose words are these?

"The gate will stay shut," said Rosa Imrie.  ->  Who said, “The gate will stay shut”?
The words are a whole sentence of a quotation whose speaker is named; the options are people who speak in the article.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.people import other_speakers
from quiz.generation.facts.containment import leans
from quiz.generation.facts.names import Name
from quiz.generation.facts.speech import makes_a_point, shows_speaker, tells_something
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY, MEDIUM, MULTIPLE_CHOICE, SHORT_ANSWER
from quiz.generation.parse.words import Sentence
from quiz.generation.rules.answers import forms_of_person
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.vagueness import PERSONAL
from quiz.generation.wording.phrases import capitalised, word_count

NAME, VERSION = "who_said", 5
_SHORTEST, _LONGEST = 6, 28
_FEWEST_WRONG = 2
#: A quotation needs so many words that say something.
_FEWEST_WORDS = 4
_EMPTY = frozenset({"that", "this", "have", "with", "will", "would", "they", "there", "able", "want", "think", "what"})
#: Links to the sentence before and is left out.
_LINK = re.compile(r"^(?:(?:But|And) |(?:However|Also|For (?:example|instance)), )(?!.*\b(?:also|then)\b)")
#: "It is great to see …" means nothing that stands before.
EMPTY_IT = re.compile(r"[Ii]t(?:[’']s| is| was) (?:\w+ly )?\w+ (?:to|that|for)\b")
_SELF = re.compile(r"\bmy (?:job|work|research|book|film|studies)\b|\bas an? \w+", re.I)


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for sentence in reading.parsed.spoken:
        speaker = reading.speaker_of(sentence)
        if speaker is None:
            continue
        words = quotable(sentence, speaker)
        if not words or shows_speaker(words, speaker, reading):
            continue
        if not tells_something(sentence.words, reading) and not makes_a_point(sentence.words, reading):
            continue
        wrong = other_speakers(speaker, reading, rng)
        named = sentence.printed.text
        if not wrong:
            continue  # who alone speaks is known at once
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=f"Who said, “{words}”?",
            key=speaker.text,
            wrong=tuple(wrong[:3]) if len(wrong) >= _FEWEST_WRONG else (),
            sentence=sentence,
            explanation=f"The article gives these words as {speaker.text}'s.",
            topic="speech",
            fact=("said", sentence.text.lower()),
            worth=0.62 + _weight(sentence),
            kind=MULTIPLE_CHOICE if len(wrong) >= _FEWEST_WRONG else SHORT_ANSWER,
            difficulty=EASY if speaker.text in named else MEDIUM,
            accepted=() if len(wrong) >= _FEWEST_WRONG else tuple(forms_of_person(speaker, reading)),
        )


def quotable(sentence: Sentence, speaker: Name) -> str:
    """The words of a spoken sentence as a stem can quote them, or the empty string."""
    text = sentence.text.strip().rstrip(",.;:").strip()
    text = capitalised(_LINK.sub("", text.replace("“", "‘").replace("”", "’")))
    if not _SHORTEST <= word_count(text) <= _LONGEST or text[-1:] in "?!" or _SELF.search(text):
        return ""
    if any(part in text for part in speaker.text.split()) or text[:1] in "[…" or not text[:1].isupper():
        return ""
    if _LINK.match(sentence.text) and {word.lower for word in sentence.words} & PERSONAL:
        return ""  # "But she stayed": what was linked goes on about somebody
    if re.match(r"(?:And|But|So|It)\b", text) and not EMPTY_IT.match(text):
        return ""
    if '"' in text or text.count("‘") > text.count("’") or leans(sentence.words):
        return ""
    return _balanced(text)


def _balanced(text: str) -> str:
    if len(set(re.findall(r"[a-z]{4,}", text.lower())) - _EMPTY) < _FEWEST_WORDS:
        return ""
    return text if text.count("(") == text.count(")") and '"' not in text else ""


def _weight(sentence: Sentence) -> float:
    nouns = sum(1 for word in sentence.words if word.is_noun)
    return min(0.15, 0.02 * nouns)


RULE = Rule(NAME, VERSION, _candidates)
