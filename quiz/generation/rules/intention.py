"""What somebody wants, plans or tries to do.

The council plans to close two libraries.  ->  What does the council plan to do?  Close two libraries
Where the article has no good wrong answers, the answer is written.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.phrases import similar_phrases
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.understanding import Reading
from quiz.generation.facts.verb_phrases import VerbPhrase, phrase_of
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.verbs import INTENDS, UNDERGONE
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "intention", 3
_OWN = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself", "its", "their", "themselves"})
_FEWEST_WORDS = 3


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        verb = _aim(clause)
        phrase = phrase_of(verb, clause.sentence, reading, alone=False) if verb is not None else None
        if verb is None or phrase is None or not _stands(verb, clause, reading):
            continue
        stem = question(clause, "What", verb.subtree(), reading, ending="to do")
        if stem and word_count(phrase.infinitive()) >= _FEWEST_WORDS:
            yield _typed(clause, phrase, stem)
            yield _chosen(clause, phrase, stem, reading, rng)


def _aim(clause: Clause) -> Word | None:
    """The verb of what is intended, when the clause is about an intention."""
    verb = clause.head.child("xcomp")
    if clause.head.lemma not in INTENDS or verb is None or verb.tag != "VB" or clause.negated or clause.head.has("obj"):
        return None
    has_to = "to" in [mark.lower for mark in verb.all("mark")]
    is_deed = clause.head.lemma != "help" and verb.lemma not in UNDERGONE
    is_vague = clause.subject.lemma in VAGUE_NOUNS or clause.subject_words[0].lower == "not"
    return verb if has_to and is_deed and not is_vague and not _acts_on_unnamed(verb) else None


def _acts_on_unnamed(verb: Word) -> bool:
    """ "to tell them": them is never who wants it, so that nothing in the question tells who they are."""
    return any(word.lower in {"it", "them", "him", "her"} for word in verb.all("obj", "iobj"))


def _stands(verb: Word, clause: Clause, reading: Reading) -> bool:
    """Can the answer be read beside the question? Whoever is asked about may be called he or she in it."""
    inside = verb.subtree()
    asked = [word for word in lightened(clause.words) if word not in inside]
    told = [word for word in inside if word.lower not in _OWN or not asked[0].is_name]
    return not open_reference([*asked, *told], clause.sentence, reading)


def _typed(clause: Clause, phrase: VerbPhrase, stem: str) -> Candidate:
    return typed(
        NAME,
        VERSION,
        stem,
        capitalised(phrase.infinitive()),
        sentence=clause.sentence,
        explanation=f"The article says: {clause.head.text} to {phrase.infinitive()}.",
        topic="reason",
        fact=("intention", str(clause.sentence.index)),
        worth=0.7,
        difficulty=MEDIUM,
        hedges=hedges_of(clause.words),
        accepted=(f"To {phrase.infinitive()}",),
    )


def _chosen(clause: Clause, phrase: VerbPhrase, stem: str, reading: Reading, rng: random.Random) -> Candidate:
    key = capitalised(phrase.infinitive())
    others = [other for other in reading.verb_phrases if other.sentence.index != clause.sentence.index]
    texts = [capitalised(other.infinitive()) for other in others if other.base not in UNDERGONE and other.aim]
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=stem,
        key=key,
        wrong=tuple(similar_phrases(key, texts, stem, rng)),
        sentence=clause.sentence,
        explanation=f"The article says: {clause.head.text} to {phrase.infinitive()}.",
        topic="reason",
        fact=("intention", str(clause.sentence.index)),
        worth=0.72,
        difficulty=MEDIUM,
        hedges=hedges_of(clause.words),
    )


RULE = Rule(NAME, VERSION, _candidates)
