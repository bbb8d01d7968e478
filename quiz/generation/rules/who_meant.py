"""Whom a "he" or "she" means, as far as the sentence before tells.

Rosa Imrie found the boat. She did not believe her eyes.  ->  “She did not …” Who is meant by “She”?
Only where the article tells of several people, and never of the one whom all of it is about.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import is_in_story, rivals
from quiz.generation.facts.names import Name
from quiz.generation.facts.predicates import is_telling
from quiz.generation.facts.salience import is_protagonist
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.rules.answers import both_ways, forms_of_person
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.wording.phrases import word_count

NAME, VERSION = "who_meant", 2
_SHORTEST, _LONGEST = 6, 22
_LINKING = frozenset({"and", "but", "so", "or", "yet"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for sentence in reading.sentences:
        pronoun = _subject(sentence)
        name = reading.references.person(pronoun, sentence) if pronoun is not None else None
        if pronoun is None or name is None or is_protagonist(name, reading) or not is_in_story(name, reading):
            continue
        if not _is_alone(name, sentence, reading) or name.text.split()[-1] in reading.article.title:
            continue
        wrong = rivals(name, sentence, reading, rng)
        if not wrong:
            continue  # who alone is spoken of is known at once
        candidate = Candidate(
            rule=NAME,
            version=VERSION,
            stem=f"“{sentence.text}” Who is meant by “{pronoun.text}”?",
            key=name.text,
            wrong=wrong,
            sentence=sentence,
            explanation=f"The sentence before speaks of {name.text}.",
            topic="person",
            fact=("did", name.text, str(sentence.index)),
            worth=0.55,
            difficulty=MEDIUM,
        )
        yield from both_ways(candidate, forms_of_person(name, reading))


def _is_alone(name: Name, sentence: Sentence, reading: Reading) -> bool:
    """Nobody else is named since the person was, nor beside them: the pronoun cannot mean anybody else."""
    last = max((m.sentence.index for m in name.mentions if m.sentence.index < sentence.index), default=-1)
    between = [other for other in reading.sentences if last <= other.index < sentence.index]
    return last >= 0 and all(person is name for other in between for person in reading.people_in(other))


def _subject(sentence: Sentence) -> Word | None:
    """The "he" or "she" of a plain sentence that tells enough of what somebody did and names nobody before."""
    root = sentence.root
    subject = root.child("nsubj", "nsubj:pass") if root is not None else None
    if root is None or subject is None or subject.lower not in {"he", "she"} or sentence.quotations:
        return None
    is_plain = root.lemma not in SAYING_LEMMAS and _SHORTEST <= word_count(sentence.text) <= _LONGEST
    is_first = not any(word.is_name for word in sentence.words[: subject.i])
    is_whole = sentence.text.endswith(".") and sentence.words[0].lower not in _LINKING
    return subject if is_plain and is_first and is_whole and is_telling(sentence.words) else None


RULE = Rule(NAME, VERSION, _candidates)
