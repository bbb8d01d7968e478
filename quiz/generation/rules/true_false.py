"""True or false, with one change that matters.

Vardo Motors opened a workshop in 2019.  ->  Vardo Motors opened a workshop in 2003.  (False)
Both sorts are made of the same statements: those in which something could be changed. The true ones are turned round
where that is safe ("In 2019 Vardo Motors opened …"), so that they are no copies.
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.facts.name_kinds import ORGANISATION, OTHER, PERSON
from quiz.generation.facts.predicates import is_minor_post
from quiz.generation.facts.quantities import YEAR, quantities
from quiz.generation.facts.salience import is_side_example
from quiz.generation.facts.statements import Statement
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import EASY, MEDIUM, TRUE_FALSE
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import NEGATIONS
from quiz.generation.wording.falsifying import changes
from quiz.generation.wording.hedging import hedges_of
from quiz.generation.wording.rephrasing import rephrased
from quiz.generation.wording.reversing import head_of

NAME, VERSION = "true_false", 4
_SHORTEST, _LONGEST = 6, 22
#: "different from most": in what, only the text around it tells.
_COMPARING = frozenset({"different", "similar", "unlike"})
#: "Several firms have faced criticism" is true of anything.
_LOOSE_COUNTS = frozenset({"several", "some", "many", "various", "numerous", "few", "people", "one"})
#: Said of the page rather than of the world.
_OF_THE_PAGE = re.compile(r"\b(?:figure|following|below|above|section|chapter|drawing|diagram|for more|click)\b", re.I)
_NEEDS_OBJECT = frozenset({"refuse", "decline", "accept", "agree", "disagree", "object", "insist", "reject", "deny"})
_TRUE = 0.57
#: What a statement is worth less that is about nothing in particular.
_GENERAL = 0.25


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for statement in reading.statements:
        if not _is_plain(statement, reading):
            continue
        found = changes(statement, reading, rng)
        if not found:
            continue
        explanation = f"In the article: {statement.text}"
        cost = 0.0 if _is_particular(statement, reading) else _GENERAL
        text = rephrased(statement)
        yield _candidate(statement, text or statement.text, "True", explanation, _TRUE + 0.04 * bool(text) - cost)
        for change in found:
            false = statement.with_changed(list(change.words), change.text)
            yield _candidate(statement, false, "False", explanation, change.worth - cost)


def _is_particular(statement: Statement, reading: Reading) -> bool:
    """Does it name somebody or something, or give a figure? What holds in general, many can tell without reading.

    What is denied is little to go by either: "is not keeping pace" with what?
    """
    named = {name.kind for name in map(reading.names.at, statement.words) if name is not None}
    inside = {name.kind for name in map(reading.names.at, statement.words[1:]) if name is not None}
    denied = any(word.lower in NEGATIONS for word in statement.words)
    return not denied and (bool(named & {PERSON, ORGANISATION}) or OTHER in inside or bool(quantities(statement.text)))


def _is_plain(statement: Statement, reading: Reading) -> bool:
    """Of a fair length, one statement rather than two, sure of whom it speaks, and no advice of the article's own."""
    words, head = statement.words, statement.sentence.root
    if not _SHORTEST <= len(statement.text.split()) <= _LONGEST or _OF_THE_PAGE.search(statement.text):
        return False
    is_advice = statement.speaker is None and any(word.lower in {"should", "let"} for word in words)
    if is_advice or words[0].lower in _LOOSE_COUNTS or words[0].tag == "DT" and _is_insisted(statement):
        return False
    if statement.clause is None and head is not None and _is_double(statement):
        return False
    if _lacks_object(statement):
        return False
    if words[0].lower == "each" or any(word.lower == "indeed" for word in statement.sentence.words):
        return False  # each of what, and in answer to what, the text before tells
    is_loose = any(word.text in {":", ";"} or word.lower in _COMPARING | {"there"} for word in words)
    if is_loose or words[-1].lower in {"it", "them"}:
        return False
    if _turns_on_a_side_year(statement, reading) or _holds_only_there(statement, reading):
        return False
    return not _is_scene(statement) and not _is_split(statement) and _is_sure(statement, reading)


def _turns_on_a_side_year(statement: Statement, reading: Reading) -> bool:
    """ "Rosa Imrie acted as president of the club in 1936": of little weight, and little else to be right or wrong."""
    head = head_of(statement)
    if head is None or not any(q.kind == YEAR for q in quantities(statement.text)):
        return False
    subject = head.child("nsubj", "nsubj:pass")
    return is_minor_post(head) or subject is not None and is_side_example(subject, reading)


def _is_double(statement: Statement) -> bool:
    """Two verbs side by side, or a speaker's "said" in the middle."""
    head = statement.sentence.root
    inner = [word for word in statement.words if word is not head and word.is_verb]
    said = head is not None and head.lemma in SAYING_LEMMAS and head.has("ccomp", "parataxis")
    return said or any(
        word.dep in {"conj", "parataxis"} and (word.head is head or word.lemma in SAYING_LEMMAS) for word in inner
    )


def _lacks_object(statement: Statement) -> bool:
    """ "Rosa Imrie refused, because …": what, only the text before tells."""
    head = head_of(statement)
    return head is not None and head.lemma in _NEEDS_OBJECT and not head.has("obj", "xcomp", "ccomp", "obl")


def _is_insisted(statement: Statement) -> bool:
    """ "The firm insists that it pays": every firm does, so anybody guesses that it is true."""
    return statement.speaker is None and any(word.lemma in {"insist", "deny", "claim"} for word in statement.words)


def _is_scene(statement: Statement) -> bool:
    """ "The rain was falling": what was going on is no event."""
    head = statement.clause.head if statement.clause is not None else statement.sentence.root
    return head is not None and head.tag == "VBG" and any(word.lower in {"was", "were"} for word in head.all("aux"))


def _holds_only_there(statement: Statement, reading: Reading) -> bool:
    """The paragraph speaks of "Under martial law, …", and this sentence no longer says so."""
    own = statement.sentence.printed
    before = [
        sentence
        for sentence in reading.sentences
        if (sentence.section, sentence.paragraph) == (own.section, own.paragraph) and sentence.index < own.index
    ]
    is_framed = any(id(sentence) in reading.frames for sentence in before)
    return is_framed and id(own) not in reading.frames and not any(word.is_name for word in statement.words)


def _is_split(statement: Statement) -> bool:
    """ "Rosa Imrie in 1998 learned to fly": the time stands between subject and verb."""
    pairs = zip(statement.words, statement.words[1:], strict=False)
    return any(word.tag == "CD" and after.tag in {"VBD", "VBZ", "VBP", "MD"} for word, after in pairs)


def _is_sure(statement: Statement, reading: Reading) -> bool:
    """A name put for a pronoun must be the only one near, or the person whose life it is."""
    people = {
        name.text
        for sentence in reading.sentences
        if (sentence.section, sentence.paragraph) == (statement.sentence.section, statement.sentence.paragraph)
        for name in reading.people_in(sentence)
    }
    pronouns = {word.i for word in statement.words if word.tag in {"PRP", "PRP$"}}
    put = [name.removesuffix("’s") for place, name in statement.replaced.items() if name and place in pronouns]
    title = reading.article.title.lower()
    return all(people <= {name} or name.lower().split()[-1] in title for name in put)


def _candidate(statement: Statement, text: str, key: str, explanation: str, worth: float) -> Candidate:
    return Candidate(
        rule=NAME,
        version=VERSION,
        stem=text,
        key=key,
        wrong=("False" if key == "True" else "True",),
        sentence=statement.sentence,
        explanation=explanation,
        topic="statement",
        fact=("statement", str(statement.sentence.index)),
        worth=worth,
        kind=TRUE_FALSE,
        difficulty=EASY if key == "True" else MEDIUM,
        hedges=hedges_of(statement.words) if key == "True" else (),
    )


RULE = Rule(NAME, VERSION, _candidates)
