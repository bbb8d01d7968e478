"""What somebody or something did something to, or with.

The old ferry carried salt and barley to the islands.   ->  What did the old ferry carry to the islands?
Helen Ward compared the bus to a visiting grandmother.  ->  What did Helen Ward compare the bus to?
Asked only where two parsers agree on the parts of the statement and no other sentence says the same of something else.
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.name_kinds import PERSON, PLACE
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.agreement import is_agreed
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened, question

NAME, VERSION = "what", 1
#: Verbs that say little without their object, or stand in idioms with it.
_LIGHT = frozenset(
    words("""
    have take make get do give put keep let be go come play lie draw pay bear stand rise fall drop tell ask know think
    feel believe want need mean seem see find show include involve consist belong mind matter appoint
    elect hire marry meet
    """)
)
#: verb -> the preposition that belongs to it and whose noun can be asked for.
_GOVERNED = {
    **dict.fromkeys(("compare", "liken", "turn", "contribute", "lead", "add", "adapt", "respond", "object"), "to"),
    **dict.fromkeys(("replace", "provide", "supply", "equip", "combine", "fill", "cover", "associate"), "with"),
    **dict.fromkeys(("protect", "recover", "suffer", "benefit", "derive", "descend", "develop", "emerge"), "from"),
    **dict.fromkeys(("specialize", "specialise", "result", "invest", "engage"), "in"),
    **dict.fromkeys(("depend", "rely", "focus", "concentrate", "base"), "on"),
    **dict.fromkeys(("accuse", "warn", "remind", "convince"), "of"),
    **dict.fromkeys(("blame", "praise", "criticise", "criticize", "thank", "account", "search", "prepare"), "for"),
}
_LONGEST_KEY, _SHORTEST_STEM, _LONGEST_STEM = 14, 5, 20
#: A question needs so many words that tell which one is meant, besides "what" and the verb.
_FEWEST_WORDS = 3
_INNER = frozenset({"acl:relcl", "advcl", "ccomp", "parataxis", "conj"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if not _is_askable(clause, reading):
            continue
        for answer, preposition in _answers(clause):
            if not is_agreed(clause.head, clause.sentence.words, answer):
                continue
            made = _made(clause, answer, preposition, reading)
            if made is not None:
                yield made


def _is_askable(clause: Clause, reading: Reading) -> bool:
    head = clause.head
    return (
        not clause.negated
        and clause.copula is None
        and head.is_verb
        and head.lemma not in SAYING_LEMMAS
        and not clause.subject.quoted
        and not _is_said_twice(clause, reading)
    )


def _is_said_twice(clause: Clause, reading: Reading) -> bool:
    """Another statement has the same verb and subject: which of the two is asked for, nobody could tell."""
    subject = reading.names.at(clause.subject) or clause.subject.lemma
    alike = [
        other
        for other in reading.clauses
        if other.head.lemma == clause.head.lemma
        and (reading.names.at(other.subject) or other.subject.lemma) == subject
        and other.sentence.printed is not clause.sentence.printed
    ]
    return bool(alike)


def _answers(clause: Clause) -> Iterator[tuple[Word, str]]:
    """The object of a telling verb, or the noun of a preposition that belongs to its verb, with that preposition."""
    for phrase in clause.head.all("obl", "obj"):
        case = phrase.child("case")
        if phrase not in clause.words or not phrase.is_noun:
            continue
        if phrase.dep == "obj" and clause.head.lemma not in _LIGHT and not clause.passive:
            yield phrase, ""
        elif case is not None and _GOVERNED.get(clause.head.lemma) == case.lower:
            yield phrase, case.lower


def _made(clause: Clause, answer: Word, preposition: str, reading: Reading) -> Candidate | None:
    inside = [word for word in answer.subtree() if word in clause.words]
    kept = [word for word in lightened(inside) if not (preposition and word.dep == "case" and word.head is answer)]
    key = printed(kept, clause.sentence)
    if not _is_telling(answer, kept, key, reading) or open_reference(kept, clause.sentence, reading):
        return None
    stem = question(clause, "What", inside, reading, ending=preposition)
    if not _is_good(stem, clause, reading):
        return None
    return typed(
        NAME,
        VERSION,
        stem,
        capitalised(key),
        sentence=clause.sentence,
        explanation=f"The article names it: {decapitalised(kept, key)}.",
        topic="what",
        fact=("what", str(clause.sentence.index), answer.lemma),
        worth=0.56,
        difficulty=MEDIUM,
        hedges=hedges_of(inside),
        accepted=tuple(_shorter(answer, kept, key, clause)),
    )


def _is_telling(answer: Word, kept: list[Word], key: str, reading: Reading) -> bool:
    """At least two words of meaning, no person, no number, no clause inside and no noun that says nothing."""
    name = reading.names.at(answer)
    if not kept or name is not None and name.kind in {PERSON, PLACE} or quantities(key):
        return False
    if any(word.dep in _INNER for word in kept) or answer.lemma in VAGUE_NOUNS and len(content_words(key)) < 3:
        return False
    is_compound = len(content_words(key)) >= 2 or name is not None
    return is_compound and word_count(key) <= _LONGEST_KEY and "“" not in key and '"' not in key


def _is_good(stem: str, clause: Clause, reading: Reading) -> bool:
    source = f"According to {clause.speaker.text}," if clause.speaker is not None else ""
    if not _SHORTEST_STEM <= word_count(stem) <= _LONGEST_STEM or "," in stem.removeprefix(source):
        return False
    return len(content_words(stem) - {"what", "did", "does", clause.head.lemma}) >= _FEWEST_WORDS


def _shorter(answer: Word, kept: list[Word], key: str, clause: Clause) -> Iterator[str]:
    """The answer without what follows its noun, then without what only describes it, down to the noun."""
    core = [word for word in kept if word.i <= answer.i]
    bare = [word for word in core if word is answer or word.dep in {"compound", "flat"}]
    for part in (core, bare, [answer]):
        text = printed(part, clause.sentence)
        if text != key and (part is core or answer.lemma not in VAGUE_NOUNS):
            yield text


RULE = Rule(NAME, VERSION, _candidates)
