"""Who or which organisation did something.

Rosa Imrie drove the bus across the pass in 1998.  ->  Who drove the bus across the pass in 1998?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.distractors.rivals import is_in_story, rivals
from quiz.generation.facts.clauses import Clause
from quiz.generation.facts.doers import opening, subject_name
from quiz.generation.facts.name_kinds import ORGANISATION, PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.predicates import is_telling, is_whole
from quiz.generation.facts.salience import centrality, is_subject
from quiz.generation.facts.understanding import Reading
from quiz.generation.facts.voices import active_question
from quiz.generation.items import EASY, MEDIUM
from quiz.generation.parse.words import Word
from quiz.generation.rules.answers import both_ways, forms_of_person
from quiz.generation.rules.base import Rule
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.wording.phrases import word_count
from quiz.generation.wording.questions import lightened, subject_question

NAME, VERSION = "who_did", 4
_LONGEST = 22
#: ", the last king of the valley?" at the end said what the answer is.
_ASIDE = re.compile(r", (?:the|an?) [^,?]*\?$")
#: A place left hanging behind a comma, or a view that is somebody's own.
_HANGING = re.compile(r", (?:in|at|on|with|from) [^,?]*\?$|\bas far as\b|\bin (?:his|her|its|their) view\b")
#: "Who at the age of nine …": what stood before the verb does not follow a question word well.
_INSERTED = re.compile(r"^(?:Who|Wh\w+ \w+) (?:at|with|in|on|by|after|before|for|from|to|during)\b")


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.speaker is not None or clause.negated or clause.finite.quoted or clause.head.quoted:
            continue  # words of somebody's, whose subject the frame does not hold
        for name, stem in [*_of_subject(clause, reading), *_of_agent(clause, reading)]:
            if not _is_askable(stem) or not is_in_story(name, reading) or is_subject(name, reading):
                continue
            verb = "" if clause.copula is not None else clause.head.lemma
            candidate = Candidate(
                rule=NAME,
                version=VERSION,
                stem=stem,
                key=name.text,
                wrong=rivals(name, clause.sentence, reading, rng, verb=verb),
                sentence=clause.sentence,
                explanation=f"The article says this of {name.text}.",
                topic="person",
                fact=("did", name.text, str(clause.sentence.index)),
                worth=0.56 + 0.03 * min(3, centrality(clause.words, reading)),
                difficulty=EASY if reading.names.at(clause.subject) is name else MEDIUM,
            )
            yield from both_ways(candidate, forms_of_person(name, reading))


def _of_subject(clause: Clause, reading: Reading) -> Iterator[tuple[Name, str]]:
    """Who does it, with the question for them. What a person says is asked for elsewhere."""
    name = subject_name(clause, reading)
    if name is None or clause.head.lemma in SAYING_LEMMAS and not (name.kind == ORGANISATION and _says_that(clause)):
        return
    if name.class_noun == "party" and sum(other.class_noun == "party" for other in reading.names.names) == 1:
        return  # "Which party …?" of a country with one
    predicate = [word for word in clause.words if word not in clause.subject_words]
    if is_telling(predicate) and is_whole(clause) and not _is_done_by_others(clause, name, reading):
        yield name, _ASIDE.sub("?", subject_question(clause, _opening(name, clause), reading))


def _says_that(clause: Clause) -> bool:
    """What is said stands behind the verb at once."""
    said = clause.head.child("ccomp")
    behind = [word for word in clause.words if word.i > clause.head.i]
    return said is not None and said in behind and behind[0].text != ","


def _of_agent(clause: Clause, reading: Reading) -> Iterator[tuple[Name, str]]:
    """By whom it is done: "The plan was praised by Ann Lee" as "Who praised the plan?" """
    agent = next((word for word in clause.head.all("obl", "obl:agent") if _case(word) == "by"), None)
    if agent is None or not clause.passive or not is_whole(clause):
        return
    if not is_telling([word for word in clause.words if word not in agent.subtree()]):
        return
    told = set(lightened(agent.subtree()))
    names = {id(m.name): m.name for m in reading.names.within(clause.sentence) if set(m.words) <= told}
    name = next(iter(names.values()), None)
    if len(names) == 1 and name is not None and name.kind in {PERSON, ORGANISATION} and not agent.has("conj"):
        yield name, active_question(clause, opening(name), agent, reading)


def _case(word: Word) -> str:
    case = word.child("case")
    return case.lower if case is not None else ""


def _is_askable(stem: str) -> bool:
    return bool(stem) and word_count(stem) <= _LONGEST and not _HANGING.search(stem) and not _INSERTED.search(stem)


def _is_done_by_others(clause: Clause, name: Name, reading: Reading) -> bool:
    """Does the article say the same of somebody else: "won the race" of this day's and of yesterday's winner?"""
    objects = {word.lemma for word in clause.head.all("obj")}
    for other in reading.clauses:
        same = other.head.lemma == clause.head.lemma and objects & {word.lemma for word in other.head.all("obj")}
        if (
            same
            and other is not clause
            and other.sentence is not clause.sentence
            and subject_name(other, reading) is not name
        ):
            return True
    return False


def _opening(name: Name, clause: Clause) -> str:
    """ "What is the only company that …": the predicate has the noun to ask with."""
    return "What" if name.kind != PERSON and clause.copula is not None and clause.head.is_noun else opening(name)


RULE = Rule(NAME, VERSION, _candidates)
