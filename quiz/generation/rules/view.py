"""What a named speaker says about something.

Tom Bell said that the old ferry was too slow for the town.  ->  What does Tom Bell say about the old ferry?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.explaining import without_marks
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.speech import tells_something
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "view", 1
_SHORTEST, _LONGEST, _LONGEST_SUBJECT = 4, 24, 10
_NO_START = frozenset({"EX", "PRP", "WP", "WDT", "VBG", "TO", "IN"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.speaker is None or clause.speaker.kind != PERSON or clause.expletive or clause.borrowed:
            continue
        if not _is_only_view(clause, reading):
            continue
        subject, said = lightened(clause.subject_words), _said(clause, reading)
        about = decapitalised(subject, printed(subject, clause.sentence))
        if said and _is_topic(clause, about, reading):
            yield typed(
                NAME,
                VERSION,
                f"What does {clause.speaker.text} say about {about}?",
                said,
                sentence=clause.sentence,
                explanation=f"In the article: {printed(clause.words, clause.sentence)}.",
                topic="speech",
                fact=("claim", str(clause.sentence.index)),
                worth=0.39,  # whoever says several things has said more than the key
                difficulty=MEDIUM,
                hedges=hedges_of(clause.words),
            )


def _is_only_view(clause: Clause, reading: Reading) -> bool:
    """The speaker says one thing about it: otherwise two answers would be right."""
    key = reading.names.at(clause.subject) or clause.subject.lemma
    alike = [
        other
        for other in reading.clauses
        if other.speaker is clause.speaker and (reading.names.at(other.subject) or other.subject.lemma) == key
    ]
    return len(alike) == 1


def _is_topic(clause: Clause, about: str, reading: Reading) -> bool:
    """A thing that the article is about, told apart by more than a bare noun."""
    subject = lightened(clause.subject_words)
    name = reading.names.at(clause.subject)
    if subject[0].tag in _NO_START or word_count(about) > _LONGEST_SUBJECT or name is not None and name.kind == PERSON:
        return False
    if open_reference(subject, clause.sentence, reading) or not tells_something(clause.words, reading):
        return False
    return name is not None or len(content_words(about)) > 1


def _said(clause: Clause, reading: Reading) -> str:
    """The claim with "it" or "they" for its subject."""
    words = [word for word in lightened(clause.words) if word.i > clause.subject.i and word not in clause.subject_words]
    if not words or any(word.i < clause.subject_words[0].i for word in lightened(clause.words) if word.tag != "IN"):
        return ""
    plural = clause.subject.tag == "NNS" or clause.subject.has("conj") or clause.finite.lower in {"are", "were", "have"}
    who = "They" if plural else "It"
    if open_reference([*clause.subject_words, *words], clause.sentence, reading):
        return ""
    text = f"{who} {without_marks(printed(words, clause.sentence))}"
    agrees = clause.finite.tag != "VBP" or plural
    return text if agrees and _SHORTEST <= word_count(text) <= _LONGEST else ""


RULE = Rule(NAME, VERSION, _candidates)
