"""What something that belongs to a named one is, or what something has become.

The harbour's real owner is Vardo Motors.     ->  What is the harbour's real owner?
The old mill has become a school for sailors.  ->  What has the old mill become?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import is_people
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.salience import centrality
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.agreement import is_agreed_part
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "identity", 1
_LONGEST_KEY, _SHORTEST_STEM, _LONGEST_STEM, _FEWEST_WORDS = 20, 4, 20, 2
#: Parts of a nominal predicate that are none of the noun phrase.
_BESIDE = frozenset(
    {"nsubj", "cop", "aux", "advcl", "obl", "obl:unmarked", "advmod", "punct", "mark", "cc", "conj", "parataxis"}
)
#: "X's name is …" and what else is one thing, said by one noun phrase.
_ONE_THING = frozenset({"name", "nickname", "goal", "aim", "job", "task", "capital", "language", "motto", "speciality"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        kept = _answer(clause)
        if not kept or clause.negated or clause.speaker is not None or not _is_telling(kept, clause, reading):
            continue
        stem, key = question(clause, "What", kept, reading), printed(kept, clause.sentence)
        told = content_words(stem) - {"what", "become"}
        if not _SHORTEST_STEM <= word_count(stem) <= _LONGEST_STEM or "," in stem or len(told) < _FEWEST_WORDS:
            continue
        yield typed(
            NAME,
            VERSION,
            stem,
            capitalised(key),
            sentence=clause.sentence,
            explanation=f"The article says that it is {key}.",
            topic="meaning",
            fact=("is", clause.subject.lemma, str(clause.sentence.index)),
            worth=0.58 + 0.03 * min(3, centrality(clause.words, reading)),
            difficulty=MEDIUM,
            hedges=hedges_of(clause.words),
        )


def _answer(clause: Clause) -> list[Word]:
    """The noun phrase behind "become", or behind the "is" of "X's … is"."""
    if clause.head.lemma == "become" and clause.copula is None:
        noun = clause.head.child("xcomp", "obj")
        is_noun = noun is not None and noun.is_noun and is_agreed_part(clause.head, clause.sentence.words, noun)
        return lightened([word for word in noun.subtree() if word in clause.words]) if noun and is_noun else []
    if clause.copula is None or clause.finite.lower not in {"is", "was"} or not clause.head.is_noun:
        return []
    if clause.subject.lemma not in _ONE_THING or not clause.subject.has("nmod:poss", "nmod"):
        return []
    beside = {word for child in clause.head.children if child.dep in _BESIDE for word in child.subtree()}
    return lightened([word for word in clause.head.subtree() if word in clause.words and word not in beside])


def _is_telling(kept: list[Word], clause: Clause, reading: Reading) -> bool:
    """One thing that can be read alone, no number and no list, of a subject that is nobody."""
    text = printed(kept, clause.sentence)
    head = next((word for word in kept if word.head not in kept), kept[-1])
    if is_people(clause.subject) or is_people(head) or head.has("conj") or quantities(text) or "“" in text:
        return False
    if head.lemma in VAGUE_NOUNS or word_count(text) > _LONGEST_KEY or _breaks_off(kept, clause):
        return False
    named = {word.i: "" for word in clause.subject_words}
    return not open_reference([*clause.subject_words, *kept], clause.sentence, reading, named)


def _breaks_off(kept: list[Word], clause: Clause) -> bool:
    """ "a co|-founder of …", "is a bus | with …": more follows that belongs to it."""
    following = [word for word in clause.sentence.words if word.i > kept[-1].i][:1]
    is_cut = any(word.text in {"-", "–"} for word in following)
    more = [word for word in clause.words if word.i > kept[-1].i and not word.is_punctuation]
    return is_cut or bool(more) and clause.copula is not None


RULE = Rule(NAME, VERSION, _candidates)
