"""Who or which organisation did something.

Rosa Imrie drove the bus across the pass in 1998.  ->  Who drove the bus across the pass in 1998?
"""

import random
import re
from collections.abc import Iterator

from quiz.generation.candidates import Candidate
from quiz.generation.clauses import Clause
from quiz.generation.distractors.rivals import is_in_story, rivals
from quiz.generation.items import EASY, MEDIUM
from quiz.generation.name_kinds import ORGANISATION, PERSON, PLACE
from quiz.generation.names import Name
from quiz.generation.phrases import word_count
from quiz.generation.questions import lightened, subject_question
from quiz.generation.quotes import named_person
from quiz.generation.rules.answers import both_ways, forms_of_name
from quiz.generation.rules.base import Rule
from quiz.generation.salience import centrality, is_protagonist
from quiz.generation.understanding import Reading
from quiz.generation.vocabulary.countries import COUNTRIES, SAME_COUNTRY
from quiz.generation.vocabulary.places import CITIES
from quiz.generation.vocabulary.reporting import SAYING_LEMMAS
from quiz.generation.voices import active_question
from quiz.generation.words import Word

NAME, VERSION = "who_did", 3
#: Fewer nouns, verbs, adjectives and numbers could be said of anybody.
_FEWEST_TELLING = 4
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LONGEST = 22
#: So far behind "the mayor of Lund" stands who it is.
_NEAR = 6
#: ", the last king of the valley?" at the end said what the answer is.
_ASIDE = re.compile(r", (?:the|an?) [^,?]*\?$")
#: A place left hanging behind a comma, or a view that is somebody's own.
_HANGING = re.compile(r", (?:in|at|on|with|from) [^,?]*\?$|\bas far as\b|\bin (?:his|her|its|their) view\b")
#: "Who at the age of nine …": what stood before the verb does not follow a question word well.
_INSERTED = re.compile(r"^(?:Who|Wh\w+ \w+) (?:at|with|in|on|by|after|before|for|from|to|during)\b")
#: Births, marriages and deaths are no deeds.
_LIFE = frozenset({"bear", "die", "marry"})
#: What is told of a picture.
_SHOWN = frozenset({"hold", "wear", "stand", "sit", "pose", "smile"})
#: Nobody is guessed at for these.
_BAD = frozenset({"charge", "accuse", "arrest", "convict", "sue", "plagiarize", "plagiarise", "steal", "kill", "rob"})
_SOME = frozenset({"some", "many", "most", "several", "few", "others"})
_EMPTY = frozenset({"be", "have", "do", "get", "make", "go", "say"})


def _candidates(reading: Reading, rng: random.Random) -> Iterator[Candidate]:
    for clause in reading.clauses:
        if clause.speaker is not None or clause.negated or clause.finite.quoted or clause.head.quoted:
            continue  # words of somebody's, whose subject the frame does not hold
        for name, stem in [*_of_subject(clause, reading), *_of_agent(clause, reading)]:
            if not _is_askable(stem) or not is_in_story(name, reading) or is_protagonist(name, reading):
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
            yield from both_ways(candidate, forms_of_name(name))


def _of_subject(clause: Clause, reading: Reading) -> Iterator[tuple[Name, str]]:
    """Who does it, with the question for them. What a person says is asked for elsewhere."""
    name = _subject_name(clause, reading)
    if name is None or clause.head.lemma in SAYING_LEMMAS and not (name.kind == ORGANISATION and _says_that(clause)):
        return
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


def is_telling(words: list[Word]) -> bool:
    """Do the words that stay in the question say enough for one person to be meant?"""
    telling = {word.lemma for word in words if word.is_noun or word.is_verb or word.tag in {"JJ", "CD"}}
    return len(telling - _EMPTY) >= _FEWEST_TELLING


def is_vague_subject(clause: Clause) -> bool:
    """ "Some elements of it exist in Norway": which ones, nobody can say, so nobody need know where."""
    first = [word.lower for word in clause.subject_words if not word.is_punctuation][:1]
    return bool({*first, *(word.lower for word in clause.subject.children)} & _SOME)


def is_whole(clause: Clause) -> bool:
    """No part of the predicate is left behind, and no second statement has slipped in behind an "and"."""
    first, last = clause.subject_words[0].i, max(word.i for word in clause.words)
    last_of_subject = clause.subject_words[-1].i
    own = {word.i for word in clause.words}
    behind = [word for word in clause.words if word.i > last_of_subject]
    verbs = [word for word in clause.words if word.is_verb and word.i > clause.head.i]
    if verbs and any(word.i < first and word.tag in {"IN", "TO"} for word in clause.words):
        return False  # what stood in front would seem to belong to the last verb
    following = next((word for word in clause.sentence.words[last + 1 :] if word.text != ","), None)
    if following is not None and following.tag == "CC" and clause.copula is not None:
        return False  # "was old and rusty"
    if clause.head.lemma in _LIFE | _BAD or clause.head.tag == "VBG" and clause.head.lemma in _SHOWN:
        return False
    if clause.borrowed and clause.sentence.root is not None and clause.sentence.root.has("aux:pass") != clause.passive:
        return False  # "Lund sold the bus and was replaced": who was?
    if any(word.i and clause.sentence.words[word.i - 1].text == "-" and word.i - 1 not in own for word in behind):
        return False  # "co-founded" torn
    joined = [word for word in clause.words if word.tag == "CC" and word.i > clause.finite.i]
    return not any(_is_clause(word, clause) for word in joined)


def _is_done_by_others(clause: Clause, name: Name, reading: Reading) -> bool:
    """Does the article say the same of somebody else: "won the race" of this day's and of yesterday's winner?"""
    objects = {word.lemma for word in clause.head.all("obj")}
    for other in reading.clauses:
        same = other.head.lemma == clause.head.lemma and objects & {word.lemma for word in other.head.all("obj")}
        if (
            same
            and other is not clause
            and other.sentence is not clause.sentence
            and _subject_name(other, reading) is not name
        ):
            return True
    return False


def _is_clause(link: Word, clause: Clause) -> bool:
    """Is what follows "and" a clause with a subject of its own?"""
    behind = [word for word in clause.words if word.i > link.i][:9]
    verb = next((place for place, word in enumerate(behind) if word.tag in _FINITE), 0)
    return verb > 0 and not any(word.tag in {"WDT", "WP", "IN"} for word in behind[:verb])


def _subject_name(clause: Clause, reading: Reading) -> Name | None:
    subject = clause.subject
    if subject.has("conj") or subject.quoted:
        return None
    person = reading.references.person(subject, clause.sentence)
    mention = reading.names.mention_at(subject)
    if mention is not None and mention.name is not None:
        whole = {word for word in clause.subject_words if word.is_noun} <= set(mention.words) | set(
            _titles(clause, mention.words[0].i)
        )
        return mention.name if mention.name.kind in {PERSON, ORGANISATION, PLACE} and whole else None
    return person or named_person(subject, reading.names) or _holder(subject, clause, reading)


def _holder(subject: Word, clause: Clause, reading: Reading) -> Name | None:
    """Whoever the article says, in this very place, is "the former mayor of Lund, Ann Lee,"."""
    for fact in reading.role_facts:
        near = [m.words[0].i for m in fact.name.mentions if m.sentence is clause.sentence]
        if fact.head == subject.lower and any(0 < place - subject.i <= _NEAR for place in near):
            return fact.name
    return None


def _titles(clause: Clause, before: int) -> list[Word]:
    return [word for word in clause.subject_words if word.i < before]


def _opening(name: Name, clause: Clause) -> str:
    """ "What is the only company that …": the predicate has the noun to ask with."""
    return "What" if name.kind != PERSON and clause.copula is not None and clause.head.is_noun else opening(name)


def opening(name: Name) -> str:
    """The question word for a name: Who, Which country, Which university, Which organisation."""
    if name.kind == PERSON:
        return "Who"
    if name.kind == PLACE:
        is_country = name.text in COUNTRIES or name.text.lower() in SAME_COUNTRY
        return f"Which {name.class_noun or ('country' if is_country else 'city' if name.text in CITIES else 'place')}"
    return f"Which {name.class_noun or 'organisation'}"


RULE = Rule(NAME, VERSION, _candidates)
