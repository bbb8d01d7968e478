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
from quiz.generation.facts.names import Name
from quiz.generation.facts.speech import tells_something
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "view", 3
#: Verbs that can be asked with in place of "say": what somebody argues about is something else.
_VERBS = frozenset({"believe", "think", "claim", "suggest", "predict", "admit", "complain"})
#: A noun used so often needs nothing beside it to tell which is meant.
_CENTRAL = 3
_SHORTEST, _LONGEST, _LONGEST_SUBJECT, _LONGEST_FRONT = 4, 26, 10, 7
_PLURAL = frozenset({"are", "were", "have"})
_NO_START = frozenset({"CD", "EX", "PRP", "WP", "WDT", "VBG", "TO", "IN"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.speaker is None or clause.expletive or clause.borrowed:
            continue
        if not _is_only_view(clause, reading):
            continue
        subject, said = lightened(clause.subject_words), _said(clause, reading)
        about = decapitalised(subject, printed(subject, clause.sentence))
        verb = clause.saying if clause.saying in _VERBS else "say"
        if said and _is_topic(clause, about, reading):
            yield typed(
                NAME,
                VERSION,
                f"What does {_speaker(clause.speaker)} {verb} about {about}?",
                said,
                sentence=clause.sentence,
                explanation=f"In the article: {printed(clause.words, clause.sentence)}.",
                topic="speech",
                fact=("claim", str(clause.sentence.index)),
                worth=0.48,  # whoever says several things has said more than the key
                difficulty=MEDIUM,
                hedges=hedges_of(clause.words),
            )


def _speaker(name: Name) -> str:
    return f"the {name.text}" if name.takes_article and name.kind != PERSON else name.text


def _is_only_view(clause: Clause, reading: Reading) -> bool:
    """The speaker says one thing about it: otherwise two answers would be right."""
    key = reading.names.at(clause.subject) or clause.subject.lemma
    alike = [
        other
        for other in reading.clauses
        if other.speaker is clause.speaker
        and other.subject is not clause.subject
        and (reading.names.at(other.subject) or other.subject.lemma) == key
    ]
    return not alike and not _is_told_again(clause, reading)


def _is_topic(clause: Clause, about: str, reading: Reading) -> bool:
    """A thing that the article is about, told apart by more than a bare noun."""
    subject = lightened(clause.subject_words)
    name = reading.names.at(clause.subject)
    if (
        subject[0].tag in _NO_START
        or subject[0].lower in {"a", "an"}
        or word_count(about) > _LONGEST_SUBJECT
        or name is not None
        and name.kind == PERSON
    ):
        return False
    if open_reference(subject, clause.sentence, reading) or not tells_something(clause.words, reading):
        return False
    return name is not None or len(content_words(about)) > 1 or _is_central(clause, reading)


def _is_told_again(clause: Clause, reading: Reading) -> bool:
    """Does the speaker name it in another sentence? That may be one more thing said about it."""
    noun, sentence = clause.subject.lemma.lower(), clause.sentence
    told = [tuple(other.words) for other in reading.parsed.spoken if reading.speaker_of(other) is clause.speaker]
    told += [
        other.words for other in reading.clauses if other.speaker is clause.speaker and other.sentence is not sentence
    ]
    return any(noun in {word.lemma.lower() for word in words} for words in told if words != tuple(sentence.words))


def _is_central(clause: Clause, reading: Reading) -> bool:
    """ "the ferry", of which the article speaks again and again."""
    noun = clause.subject.lemma
    is_known = (
        clause.subject_words[0].lower == "the"
        or clause.subject_words == [clause.subject]
        and noun != clause.subject.lower
    )
    return is_known and reading.uses_of(noun) >= _CENTRAL


def _said(clause: Clause, reading: Reading) -> str:
    """The claim with "it" or "they" for its subject, behind what the sentence began with."""
    words = lightened(_whole(clause))
    first = clause.subject_words[0].i
    behind = [word for word in words if word.i > clause.subject.i and word not in clause.subject_words]
    front = [word for word in words if word.i < first and word.tag != "IN" or word.i < first and word.dep == "case"]
    if not behind or not _can_stay(front):
        return ""
    plural = clause.subject.tag in {"NNS", "NNPS"} or clause.subject.has("conj") or clause.finite.lower in _PLURAL
    if open_reference([*front, *clause.subject_words, *behind], clause.sentence, reading):
        return ""
    opening = f"{printed(front, clause.sentence)}, " if len(front) > 1 else ""
    text = capitalised(f"{opening}{'they' if plural else 'it'} {without_marks(printed(behind, clause.sentence))}")
    agrees = clause.finite.tag != "VBP" or plural
    return text if agrees and _SHORTEST <= word_count(text) <= _LONGEST else ""


def _whole(clause: Clause) -> list[Word]:
    """The clause, and what else its sentence says of the same subject: "is slow and costs too much"."""
    found = set(clause.words)
    for other in clause.head.all("conj"):
        if not other.has("nsubj", "nsubj:pass"):
            found |= {word for word in other.subtree() if word.start >= 0}
    return sorted(found, key=lambda word: word.i)


def _can_stay(front: list[Word]) -> bool:
    """A "Today," is left out; a short "In the valley," stays in front."""
    if len(front) <= 1:
        return all(word.tag == "RB" or word.is_punctuation for word in front)
    is_place = front[0].dep == "case" and front[0].lower in {"in", "at", "on", "without"}
    return is_place and front[-1].text == "," and len(front) <= _LONGEST_FRONT and not has_finite(front)


RULE = Rule(NAME, VERSION, _candidates)
