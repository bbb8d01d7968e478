"""What somebody did at a given time or on a given occasion.

In 1998 Rosa Imrie learned to fly.  ->  What did Rosa Imrie do in 1998?  Learned to fly
The wrong options are other things done in the article.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import is_people
from quiz.generation.facts.lives import is_of_youth
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.predicates import is_vague_subject
from quiz.generation.facts.settings import settings
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM, MULTIPLE_CHOICE
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.organisations import ORGANISATION_NOUNS, STATE_NOUNS
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import PERSONAL
from quiz.generation.vocabulary.verbs import STATES, UNDERGONE
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "what_did", 4
_SHORTEST, _LONGEST = 4, 14
#: Go on for years, so that no one year is theirs.
_LASTING = frozenset({"work", "continue", "study", "specialize", "specialise", "teach", "serve", "support"})


#: "the country's schools": which country, the option cannot say.
_POINTING = re.compile(r"\bthe (?:country|city|town|company|university|group)\b")


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    pool = [(clause, phrase) for clause in reading.clauses if (phrase := _done(clause, [], reading))]
    for clause in reading.clauses:
        for setting in settings(clause, reading):
            phrase, when = _done(clause, setting, reading), printed(setting, clause.sentence)
            if not phrase or not _starts_or_ends(setting, clause):
                continue
            candidate = typed(
                NAME,
                VERSION,
                f"What did {_doer(clause, reading)} do {decapitalised(setting, when)}?",
                phrase,
                sentence=clause.sentence,
                explanation=f"The article gives this for the time “{when}”.",
                topic="event",
                fact=("quantity", str(clause.sentence.index), when),
                worth=0.6,
                difficulty=MEDIUM,
            )
            yield candidate
            texts = [text for other, text in pool if _is_other(other, clause, when) and not _POINTING.search(text)]
            doer = set(_doer(clause, reading).split()) - {"the", "The"}
            texts = [text for text in texts if not doer & set(text.split())]
            texts = [text for text in texts if is_of_youth(text) == is_of_youth(phrase)]
            wrong = tuple(similar_phrases(phrase, texts, "", rng))
            yield replace(candidate, kind=MULTIPLE_CHOICE, key=phrase, wrong=wrong, accepted=(), worth=0.68)


def _is_other(other: Clause, clause: Clause, when: str) -> bool:
    return other.sentence.printed is not clause.sentence.printed and when not in other.sentence.text


def _starts_or_ends(setting: list[Word], clause: Clause) -> bool:
    """What stands amid the predicate may belong to a word before it."""
    told = [word for word in lightened(clause.words, clause.head) if not word.is_punctuation]
    return setting[0].i < clause.subject_words[0].i or setting[-1] is told[-1] or clause.head.i + 1 == setting[0].i


def _doer(clause: Clause, reading: Reading) -> str:
    """Who does it: a person or organisation by name, or people who can be told by the words of the subject."""
    replaced = _named(clause, reading)
    if clause.subject.i in replaced:
        return replaced[clause.subject.i]
    name = reading.names.at(clause.subject)
    if name is not None:
        return name.text if name.kind in {PERSON, ORGANISATION} else ""
    kept = lightened(clause.subject_words)
    if not _can_act(clause.subject) or is_vague_subject(clause) or open_reference(kept, clause.sentence, reading):
        return ""
    return decapitalised(kept, printed(kept, clause.sentence))


def _can_act(noun: Word) -> bool:
    return is_people(noun) or noun.lemma in ORGANISATION_NOUNS | STATE_NOUNS | {"government"}


def _done(clause: Clause, setting: list[Word], reading: Reading) -> str:
    """The predicate in the past tense without its time, as an option; empty where it cannot stand alone."""
    if clause.finite is not clause.head or clause.head.tag != "VBD" or clause.negated or clause.speaker is not None:
        return ""
    if not _doer(clause, reading) or clause.head.lemma in STATES | UNDERGONE | _LASTING | SAYING_LEMMAS:
        return ""
    words = [word for word in lightened(clause.words, clause.head) if word.i >= clause.head.i and word not in setting]
    cut = next((place for place, word in enumerate(words) if word.text in {",", ";", "–", "—"}), len(words))
    text = printed(words[:cut], clause.sentence)
    if not _SHORTEST <= word_count(text) <= _LONGEST or any(
        word.lower in PERSONAL - {"his", "her", "himself", "herself", "their", "its"} for word in words[:cut]
    ):
        return ""
    if open_reference(
        [*lightened(clause.subject_words), *words[:cut]], clause.sentence, reading, _named(clause, reading)
    ):
        return ""
    return capitalised(text) if not any(character.isdigit() for character in text) else ""


def _named(clause: Clause, reading: Reading) -> dict[int, str]:
    return name_pronoun(clause.subject_words, clause.sentence, reading)


RULE = Rule(NAME, VERSION, _candidates)
