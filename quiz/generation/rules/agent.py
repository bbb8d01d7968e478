"""Who or what is behind a deed told in the passive, nobody by name.

The old mill was restored by the pupils of a joiners' school.  ->  Who restored the old mill?
Rosa Imrie was inspired as a child by the boats of Lund.       ->  What inspired Rosa Imrie as a child?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import is_people
from quiz.generation.facts.name_kinds import PERSON, PLACE
from quiz.generation.facts.naming import name_pronoun
from quiz.generation.facts.predicates import is_vague_subject, is_whole
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.salience import centrality
from quiz.generation.facts.understanding import Reading
from quiz.generation.facts.voices import active_question
from quiz.generation.items import MEDIUM
from quiz.generation.parse.agreement import is_agreed_phrase
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.organisations import ORGANISATION_NOUNS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, printed, word_count
from quiz.generation.wording.questions import lightened

NAME, VERSION = "agent", 1
#: "by bus", "by mail", "by 5 percent": how, and not by whom.
_WAYS = frozenset(words("bus train car boat ferry bicycle bike plane road rail foot air sea mail post phone hand"))
_MARKS_OF_OWNERS = frozenset({"'", "’"})
_FEWEST_ASKED, _LONGEST_KEY, _LONGEST_STEM = 2, 14, 20


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        agent = _agent(clause, reading)
        kept = _phrase(agent, clause, reading) if agent is not None else []
        if agent is None or not kept:
            continue
        stem, key = _stem(agent, clause, reading), printed(kept, clause.sentence)
        if not stem or content_words(stem) & content_words(key):
            continue
        yield typed(
            NAME,
            VERSION,
            stem,
            capitalised(key),
            sentence=clause.sentence,
            explanation=f"The article says: by {key}.",
            topic="what",
            fact=("did", agent.lemma, str(clause.sentence.index)),
            worth=0.57 + 0.03 * min(3, centrality(clause.words, reading)),
            difficulty=MEDIUM,
            hedges=hedges_of(clause.words),
        )


def _agent(clause: Clause, reading: Reading) -> Word | None:
    """The one noun behind "by"; names are asked for by ``who_did``."""
    found = [word for word in clause.head.all("obl", "obl:agent") if [c.lower for c in word.all("case")] == ["by"]]
    if not clause.passive or clause.negated or len(found) != 1 or not is_whole(clause) or is_vague_subject(clause):
        return None
    agent = found[0]
    is_one_name = reading.names.at(agent) is not None and not agent.has("conj")
    if not agent.is_noun or is_one_name or agent.lemma in VAGUE_NOUNS | _WAYS or agent not in clause.words:
        return None
    return agent if is_agreed_phrase(agent, clause.sentence.words) else None


def _phrase(agent: Word, clause: Clause, reading: Reading) -> list[Word]:
    """The words behind "by", when they say something and need nothing but the question."""
    inside = [word for word in agent.subtree() if word in clause.words and word.head is not agent or word.dep != "case"]
    kept = lightened(inside)
    while kept and kept[-1].is_punctuation and kept[-1].text not in _MARKS_OF_OWNERS:
        kept = kept[:-1]
    text = printed(kept, clause.sentence)
    subject = lightened(clause.subject_words)
    replaced = name_pronoun(subject, clause.sentence, reading)
    is_open = open_reference([*subject, *kept], clause.sentence, reading, replaced)
    is_told = len(content_words(text)) >= 2 or agent.tag == "NNS"
    named = [name.kind for name in map(reading.names.at, kept) if name is not None]
    if PERSON in named and is_people(agent) or reading.names.at(agent) is not None and PLACE in named:
        return []
    return kept if is_told and not is_open and not quantities(text) and word_count(text) <= _LONGEST_KEY else []


def _stem(agent: Word, clause: Clause, reading: Reading) -> str:
    heads = [agent, *agent.all("conj")]
    acts = any(is_people(head) or head.lemma in ORGANISATION_NOUNS or reading.names.at(head) for head in heads)
    stem = active_question(clause, "Who" if acts else "What", agent, reading)
    told = content_words(stem) - {clause.head.lemma, "who", "what", "did"}
    return stem if len(told) >= _FEWEST_ASKED and word_count(stem) <= _LONGEST_STEM else ""


RULE = Rule(NAME, VERSION, _candidates)
