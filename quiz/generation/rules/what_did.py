"""What somebody did at a given time.

In 1998 Rosa Imrie learned to fly.  ->  What did Rosa Imrie do in 1998?  Learned to fly
The wrong options are other things done in the article.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.quantities import YEAR, Quantity
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.vagueness import PERSONAL
from quiz.generation.vocabulary.verbs import STATES, UNDERGONE
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "what_did", 3
_SHORTEST, _LONGEST = 4, 14
#: Go on for years, so that no one year is theirs.
_LASTING = frozenset({"work", "continue", "study", "specialize", "specialise", "teach", "serve", "support"})


#: "the country's schools": which country, the option cannot say.
_POINTING = re.compile(r"\bthe (?:country|city|town|company|university|group)\b")


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    pool = [(clause, phrase) for clause in reading.clauses if (phrase := _done(clause, reading))]
    for clause, phrase in pool:
        years = [
            quantity for quantity in reading.quantities.get(id(clause.sentence), []) if _is_within(quantity, clause)
        ]
        who = _doer(clause, reading)
        if len(years) != 1 or not who or not _is_of_clause(years[0].start, clause):
            continue
        if reading.printed.count(years[0].text) > 1:
            continue  # something else happened then as well
        stem = f"What did {who} do in {years[0].text}?"
        texts = [
            text
            for other, text in pool
            if other.sentence is not clause.sentence
            and years[0].text not in other.sentence.text
            and not _POINTING.search(text)
        ]
        yield typed(
            NAME,
            VERSION,
            stem,
            phrase,
            sentence=clause.sentence,
            explanation=f"The article gives this for {years[0].text}.",
            topic="event",
            fact=("quantity", str(clause.sentence.index), years[0].text),
            worth=0.6,
            difficulty=MEDIUM,
        )
        yield Candidate(
            rule=NAME,
            version=VERSION,
            stem=stem,
            key=phrase,
            wrong=tuple(similar_phrases(phrase, texts, "", rng)),
            sentence=clause.sentence,
            explanation=f"The article gives this for {years[0].text}.",
            topic="event",
            fact=("quantity", str(clause.sentence.index), years[0].text),
            worth=0.68,
            difficulty=MEDIUM,
        )


def _is_within(quantity: Quantity, clause: Clause) -> bool:
    start = clause.sentence.start + quantity.start
    return quantity.kind == YEAR and any(word.start == start for word in clause.words)


def _is_of_clause(offset: int, clause: Clause) -> bool:
    """The year stands in the phrase "in 1998", and that belongs to the verb."""
    start = clause.sentence.start + offset
    year = next((word for word in clause.words if word.start == start), None)
    return year is not None and year.head is clause.head and [child.lower for child in year.all("case")] == ["in"]


def _doer(clause: Clause, reading: Reading) -> str:
    replaced = name_pronoun(clause.subject_words, clause.sentence, reading)
    if clause.subject.i in replaced:
        return replaced[clause.subject.i]
    name = reading.names.at(clause.subject)
    return name.text if name is not None and name.kind in {PERSON, ORGANISATION} else ""


def _done(clause: Clause, reading: Reading) -> str:
    """The predicate in the past tense without its time, as an option; empty where it cannot stand alone."""
    if clause.finite is not clause.head or clause.head.tag != "VBD" or clause.negated or clause.speaker is not None:
        return ""
    if not _doer(clause, reading) or clause.head.lemma in STATES | UNDERGONE | _LASTING:
        return ""
    offsets = [
        clause.sentence.start + quantity.start
        for quantity in reading.quantities.get(id(clause.sentence), [])
        if quantity.kind == YEAR
    ]
    years = {word for word in clause.words if word.start in offsets}
    words = [word for word in lightened(clause.words) if word.i >= clause.head.i]
    words = [word for word in words if not any(word in year.subtree() for year in years if year.head is clause.head)]
    cut = next((place for place, word in enumerate(words) if word.text in {",", ";", "–", "—"}), len(words))
    text = printed(words[:cut], clause.sentence)
    if not _SHORTEST <= word_count(text) <= _LONGEST or any(
        word.lower in PERSONAL - {"his", "her", "himself", "herself"} for word in words[:cut]
    ):
        return ""
    return capitalised(text) if not any(character.isdigit() for character in text) else ""


RULE = Rule(NAME, VERSION, _candidates)
