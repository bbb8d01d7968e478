"""What does or undergoes something, or which people do: the subject of a statement that is nobody by name.

The new canal has brought trade to the valley.        ->  What has brought trade to the valley?
Only local fishermen could vote for the harbourmaster.  ->  Who could vote for the harbourmaster?
"""

import random
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.checks.stems import content_words
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.containment import open_reference
from quiz.generation.facts.doers import is_people
from quiz.generation.facts.name_kinds import OTHER, PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.predicates import is_telling, is_vague_subject, is_whole
from quiz.generation.facts.quantities import quantities
from quiz.generation.facts.salience import centrality, is_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.base import Rule
from quiz.generation.rules.typed import typed
from quiz.generation.vocabulary.calendar import TIME_UNITS
from quiz.generation.vocabulary.organisations import ORGANISATION_NOUNS
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.vocabulary.vagueness import VAGUE_NOUNS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import capitalised, decapitalised, printed, word_count
from quiz.generation.wording.questions import lightened, subject_question

NAME, VERSION = "what_acts", 2
#: Neither who nor what, or no answer.
_NEITHER = (
    ORGANISATION_NOUNS
    | TIME_UNITS
    | frozenset(
        words("""
    hundred thousand dozen million
    government authority administration family couple crowd team group staff police tribe victim public
    firm company month decade period era world
    """)
    )
)
#: Verbs that say how two things belong together: what includes the other is no answer to anything.
_RELATING = frozenset(words("include contain have become remain mean show represent consist seem comprise live"))
_OF_PEOPLE = frozenset(
    words("""
    want wish hope believe think fear worry wear don hesitate vote decide agree refuse try plan demand ask complain
    concerned worried afraid happy eager willing determined convinced feel know learn write read speak claim
    """)
)
_LONGEST_KEY, _LONGEST_STEM = 12, 22


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        kept = _subject(clause, reading)
        stem = _stem(clause, reading) if kept else ""
        if not stem:
            continue
        key = capitalised(printed(kept, clause.sentence))
        yield typed(
            NAME,
            VERSION,
            stem,
            key,
            sentence=clause.sentence,
            explanation=f"The article says this of {decapitalised(kept, printed(kept, clause.sentence))}.",
            topic="what",
            fact=("did", clause.subject.lemma, str(clause.sentence.index)),
            worth=0.55 + 0.03 * min(3, centrality(clause.words, reading)),
            difficulty=MEDIUM,
            accepted=_shorter(kept, clause),
        )


def _determiner(noun: Word) -> str:
    determiner = noun.child("det")
    return determiner.lower if determiner is not None else ""


def _subject(clause: Clause, reading: Reading) -> list[Word]:
    """The words of a subject that can be told by them alone."""
    subject, name = clause.subject, reading.names.at(clause.subject)
    if not subject.is_noun or subject.quoted or is_vague_subject(clause) or subject.has("acl:relcl", "appos"):
        return []
    if subject.lemma in VAGUE_NOUNS | _NEITHER or name is not None and not _is_thing(name, clause, reading):
        return []
    if name is not None and is_subject(name, reading):
        return []
    kept = lightened(clause.subject_words)
    if kept[0].tag == "VBN":
        return []  # "Adorned with wood, the house": the parser has run them together
    text = printed(kept, clause.sentence)
    is_told = len(content_words(text)) >= 2 or not is_people(subject) and (subject.tag == "NNS" or name is not None)
    is_open = open_reference(kept, clause.sentence, reading) or quantities(text) or "," in text
    return kept if is_told and not is_open and word_count(text) <= _LONGEST_KEY else []


def _is_thing(name: Name, clause: Clause, reading: Reading) -> bool:
    """A name of nobody and of no body: it is said to be a thing, or is "the …" and acts on nothing.

    A bare name may be a surname, and so may be "the Bells".
    """
    surnames = {person.text.split()[-1] for person in reading.names.of_kind(PERSON)}
    if name.kind != OTHER or surnames & {name.text.split()[-1], name.text.split()[-1].removesuffix("s")}:
        return False
    is_told = clause.copula is not None and not is_people(clause.head)
    return is_told or _determiner(clause.subject) == "the" and not clause.head.has("obj")


def _stem(clause: Clause, reading: Reading) -> str:
    if _is_done_by_people(clause):
        return ""
    if (
        clause.negated
        or clause.finite.tag == "MD"
        or clause.passive
        and any(word.lemma == "get" for word in clause.auxiliaries)  # how it fares, not what is done
        or clause.head.lemma in SAYING_LEMMAS | _RELATING
        or not _is_one_in_kind(clause)
    ):
        return ""
    predicate = [word for word in lightened(clause.words, clause.head) if word not in clause.subject_words]
    if not is_telling(predicate) or not is_whole(clause) or _is_said_of_others(clause, reading):
        return ""
    stem = subject_question(clause, "Who" if is_people(clause.subject) else "What", reading)
    return stem if word_count(stem) <= _LONGEST_STEM else ""


def _is_done_by_people(clause: Clause) -> bool:
    """ "Thousands of fans wore masks": only people do that, and yet the noun is not known for them: who or what?"""
    return clause.head.lemma in _OF_PEOPLE and not is_people(clause.subject)


def _is_one_in_kind(clause: Clause) -> bool:
    """Of "is a …" only one thing with one: "what is monarchies" is no English, "what is old" no question."""
    if clause.copula is None:
        return True
    return clause.head.tag == "NN" and clause.subject.tag != "NNS" and not is_people(clause.head)


def _is_said_of_others(clause: Clause, reading: Reading) -> bool:
    """Another statement has the same verb and object."""
    objects = {word.lemma for word in clause.head.all("obj", "obl")}
    return any(
        other.head.lemma == clause.head.lemma and objects & {word.lemma for word in other.head.all("obj", "obl")}
        for other in reading.clauses
        if other.sentence.printed is not clause.sentence.printed
    )


def _shorter(kept: list[Word], clause: Clause) -> tuple[str, ...]:
    """The subject up to its noun, unless an "of …" says which it is."""
    of = any(case.lower == "of" for phrase in clause.subject.all("nmod") for case in phrase.all("case"))
    core = [word for word in kept if of or word.i <= clause.subject.i]
    text = printed(core, clause.sentence)
    return (text,) if core != kept and len(content_words(text)) >= 2 else ()


RULE = Rule(NAME, VERSION, _candidates)
