"""What somebody begins, goes on with, avoids or fails to do.

In 1931 Rosa Imrie began to collect old boats.  ->  What did Rosa Imrie begin to do in 1931?
What they plan or try to do asks ``intention``.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.predicates import is_vague_subject
from quiz.generation.facts.salience import centrality
from quiz.generation.facts.understanding import Reading
from quiz.generation.facts.verb_phrases import phrase_of
from quiz.generation.items import MEDIUM
from quiz.generation.parse.agreement import is_agreed_part
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "pursuit", 1
_PURSUES = frozenset(
    words("begin start continue stop avoid fail strive opt tend struggle seek consider cease prefer resume")
)
_FEWEST_WORDS, _FEWEST_TELLING = 3, 2


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        deed = _deed(clause)
        phrase = phrase_of(deed, clause.sentence, reading, alone=False) if deed is not None else None
        if deed is None or phrase is None or _is_open(deed, clause, reading):
            continue
        is_gerund = deed.tag == "VBG"
        key = phrase.gerund() if is_gerund else phrase.infinitive()
        stem = question(clause, "What", deed.subtree(), reading, ending="doing" if is_gerund else "to do")
        if not stem or word_count(key) < _FEWEST_WORDS or len(content_words(key)) < _FEWEST_TELLING:
            continue
        yield typed(
            NAME,
            VERSION,
            stem,
            capitalised(key),
            sentence=clause.sentence,
            explanation=f"The article says: {clause.head.text} {'' if is_gerund else 'to '}{key}.",
            topic="what",
            fact=("pursuit", str(clause.sentence.index)),
            worth=0.56 + 0.03 * min(3, centrality(clause.words, reading)),
            difficulty=MEDIUM,
            hedges=hedges_of(clause.words),
        )


def _deed(clause: Clause) -> Word | None:
    """The verb of what is begun, in one sentence that says nothing else of it."""
    deed = clause.head.child("xcomp")
    if clause.head.lemma not in _PURSUES or clause.negated or clause.passive or is_vague_subject(clause):
        return None
    if deed is None or deed.tag not in {"VB", "VBG"} or clause.head.has("obj") or deed.i < clause.head.i:
        return None
    has_to = "to" in [mark.lower for mark in deed.all("mark")]
    return deed if has_to == (deed.tag == "VB") and is_agreed_part(clause.head, clause.sentence.words, deed) else None


def _is_open(deed: Word, clause: Clause, reading: Reading) -> bool:
    """Does the answer lean on more than the question prints?"""
    subject = lightened(clause.subject_words)
    replaced = name_pronoun(subject, clause.sentence, reading)
    return not subject or bool(open_reference([*subject, *deed.subtree()], clause.sentence, reading, replaced))


RULE = Rule(NAME, VERSION, _candidates)
