"""What led to what, and what it meant.

The storm led to a long power cut.  ->  What did the storm lead to?  A long power cut
The floods were caused by a broken dam.  ->  What were the floods caused by?  A broken dam
The strike meant that the mill closed.  ->  What did the strike mean?  The mill closed
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.understanding import Reading
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.causes import CAUSES, LEADS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question, subject_question
from quiz.generation.wording.trimming import has_finite

NAME, VERSION = "result", 1
#: What leads to a place.
_WAYS = frozenset(
    {"road", "path", "street", "trail", "door", "gate", "stairs", "step", "bridge", "track", "way", "route"}
)
_MEANS = frozenset({"mean", "ensure"})
_FEWEST, _MOST = 2, 16


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.negated or clause.expletive:
            continue
        yield from _by_cause(clause, reading) if clause.passive else _from_cause(clause, reading)
        yield from _meant(clause, reading)


def _from_cause(clause: Clause, reading: Reading) -> Iterator[Candidate]:
    """A cause as the subject: ask for what follows, or for the cause itself."""
    effect, link = _effect(clause)
    name = reading.names.at(clause.subject)
    if effect is None or name is not None and name.kind == PERSON:
        return
    if effect.is_name or clause.subject.lemma in _WAYS:
        return
    inside = [word for word in effect.subtree() if word is not link]
    cause = lightened(clause.subject_words)
    if inside[-1].i >= lightened(clause.words)[-1].i and _stands(inside, clause, reading):
        stem = question(clause, "What", [*inside], reading)
        yield from _asked(stem, _phrase(inside, clause), clause, "effect")
    if _stands(cause, clause, reading):
        stem = subject_question(clause, "What", reading)
        yield from _asked(stem, _phrase(cause, clause), clause, "cause")


def _meant(clause: Clause, reading: Reading) -> Iterator[Candidate]:
    """ "The strike meant that …": a whole clause follows from the subject."""
    effect = clause.head.child("ccomp")
    name = reading.names.at(clause.subject)
    if clause.head.lemma not in _MEANS or effect is None or name is not None and name.kind == PERSON:
        return
    told = [word for word in effect.subtree() if word.lower != "that" or word.head is not effect]
    is_whole = effect.has("nsubj", "nsubj:pass") and has_finite(told) and told[-1].i >= lightened(clause.words)[-1].i
    if is_whole and _stands(told, clause, reading):
        stem = question(clause, "What", effect.subtree(), reading)
        yield from _asked(stem, _phrase(told, clause), clause, "effect")


def _by_cause(clause: Clause, reading: Reading) -> Iterator[Candidate]:
    agents = [word for word in clause.head.all("obl", "obl:agent") if [c.lower for c in word.all("case")] == ["by"]]
    if clause.head.lemma not in CAUSES or len(agents) != 1:
        return
    inside = [word for word in agents[0].subtree() if word not in agents[0].all("case")]
    if inside[-1].i >= lightened(clause.words)[-1].i and _stands(inside, clause, reading):
        yield from _asked(question(clause, "What", inside, reading), _phrase(inside, clause), clause, "cause")


def _effect(clause: Clause) -> tuple[Word | None, Word | None]:
    """What is brought about, and the preposition before it."""
    verb = clause.head
    if verb.lemma in CAUSES and not verb.has("xcomp", "ccomp"):
        return verb.child("obj"), None
    wanted = LEADS.get(verb.lemma, "")
    for word in verb.all("obl"):
        links = word.all("case")
        if [link.lower for link in links] == [wanted] and word.is_noun:
            return word, links[0]
    return None, None


def _stands(words: list[Word], clause: Clause, reading: Reading) -> bool:
    """A phrase of some words that can be read alone and says something."""
    heads = [word for word in words if word.is_noun]
    is_vague = all(word.lemma in VAGUE_NOUNS for word in heads)
    size = word_count(_phrase(words, clause))
    return _FEWEST <= size <= _MOST and not is_vague and not open_reference(words, clause.sentence, reading)


def _phrase(words: list[Word], clause: Clause) -> str:
    return printed(lightened(words), clause.sentence)


def _asked(stem: str, answer: str, clause: Clause, side: str) -> Iterator[Candidate]:
    if not stem:
        return
    key = capitalised(answer)
    yield typed(
        NAME,
        VERSION,
        stem,
        key,
        sentence=clause.sentence,
        explanation=f"The article says: {printed(clause.words, clause.sentence)}.",
        topic="result",
        fact=("result", str(clause.sentence.index)),
        worth=0.76 if side == "effect" else 0.74,
        hedges=hedges_of(clause.words),
    )


RULE = Rule(NAME, VERSION, _candidates)
