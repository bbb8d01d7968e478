"""Prompts for a talk about one section: each frame asks of what the text has, and of nothing a pupil keeps private.

Statements stand in front of a prompt as the article makes them; what somebody claims keeps its speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generation.facts.claims import OPINION, PREDICTION, is_judging
from quiz.generation.facts.name_kinds import PERSON
from quiz.generation.facts.names import Name
from quiz.generation.facts.quantities import COUNT, MONEY, PERCENT, Quantity
from quiz.generation.facts.statements import Statement
from quiz.generation.facts.terms import explained_terms
from quiz.generation.parse.words import Sentence, Word
from quiz.generation.talk.base import Prompt
from quiz.generation.talk.quoted import spoken_views, telling_sentences
from quiz.generation.vocabulary.talk import CHANGE, GRIM_WORDS, PRIVATE, RULE, SOURCE, SUFFERING, TROUBLE
from quiz.generation.vocabulary.vagueness import NEGATIONS
from quiz.generation.vocabulary.wordlists import words
from quiz.generation.wording.phrases import word_count
from quiz.generation.wording.questions import question

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_LONGEST = 30
_PLANNING = frozenset(words("plan want hope aim intend propose promise decide"))
_SMALLEST_COUNT = 100


def prompts(position: int, reading: Reading) -> Iterator[Prompt]:
    """Yield prompts for the section at ``position``, the best frames first."""
    told = [statement for statement in reading.statements if statement.sentence.section == position]
    told = [statement for statement in told if _is_readable(statement)]
    whole = [statement for statement in told if statement.clause is None and statement.speaker is None]
    speakers = _speakers(position, reading)
    yield from _two_views(speakers)
    yield from _plans(told)
    yield from _reasons(position, reading)
    yield from spoken_views(position, reading)
    yield from _matching(RULE, "rule", "Is that fair? Whom does it help, and for whom does it make life harder?", whole)
    yield from _claims(told)
    yield from _matching(
        SOURCE, "source check", "How could anybody know this? What would you ask those who say so?", whole
    )
    yield from _coming(whole, reading)
    yield from _matching(TROUBLE, "problem", "Whose problem is that? What could be done about it, and by whom?", whole)
    yield from _numbers(whole, reading)
    yield from _matching(CHANGE, "change", "What may lie behind that? Is it a change for the better?", whole)
    yield from _opinions(whole, reading)
    yield from _terms(position, reading)
    yield from _turning_points(position, reading)
    yield from _missing(speakers)
    yield from _words(position, reading)
    yield from _questions(speakers)
    yield from telling_sentences(position, reading)


def _is_readable(statement: Statement) -> bool:
    """Short, in the article's own words, and of nothing grim or private."""
    is_quoting = re.search(r"[“”\"]", statement.text) is not None
    is_unfit = GRIM_WORDS.search(statement.text) or PRIVATE.search(statement.text)
    return word_count(statement.text) <= _LONGEST and not is_quoting and not is_unfit


def _speakers(position: int, reading: Reading) -> list[Name]:
    """Who speaks in the section, under full names; nobody where it tells of something grim."""
    if any(GRIM_WORDS.search(sentence.text) for sentence in _sentences(position, reading)):
        return []
    found = [utterance.speaker for utterance in reading.utterances if utterance.sentence.section == position]
    found += [c.speaker for c in reading.clauses if c.speaker is not None and c.sentence.section == position]
    people = {id(name): name for name in found if name.kind == PERSON and " " in name.text}
    return list(people.values())


def _two_views(speakers: list[Name]) -> Iterator[Prompt]:
    first = next((name.text for name in speakers), "")
    second = next((name.text for name in speakers if not set(name.text.split()) & set(first.split())), "")
    if second:
        yield Prompt(
            "two views",
            f"{first} and {second} both speak in this part. What do they agree on, and what not? "
            "Who convinces you more, and why?",
        )


def _plans(told: list[Statement]) -> Iterator[Prompt]:
    for statement in told:
        root = statement.clause.head if statement.clause is not None else statement.sentence.root
        if root is not None and root.lemma in _PLANNING and root.has("xcomp") and not _is_denied(root):
            yield _of(
                statement,
                "plan",
                "What could go well, and what could go wrong? Who would gain from it, and who would lose?",
            )


def _is_denied(verb: Word) -> bool:
    return any(child.lower in NEGATIONS for child in verb.children)


def _reasons(position: int, reading: Reading) -> Iterator[Prompt]:
    for clause, half in reading.caused:
        if half.main.section == position and half.link in {"because", "because of", "due to", "thanks to"}:
            asked = question(clause, "Why", (), reading)
            if asked and word_count(asked) <= _LONGEST and not GRIM_WORDS.search(asked) and "reason" not in asked:
                text = f"{asked} The article gives one reason. What others can you think of, and which weighs most?"
                yield Prompt("reasons", text, half.main.index)


def _matching(pattern: re.Pattern[str], sort: str, asked: str, told: list[Statement]) -> Iterator[Prompt]:
    for statement in told:
        if pattern.search(statement.text):
            yield _of(statement, sort, asked)


def _claims(told: list[Statement]) -> Iterator[Prompt]:
    for statement in told:
        speaker = statement.speaker
        if speaker is not None and speaker.kind == PERSON and " " in speaker.text:
            yield _of(statement, "source check", "How could you find out whether that is so? Whom would you ask?")


def _coming(told: list[Statement], reading: Reading) -> Iterator[Prompt]:
    for statement in told:
        is_told = re.search(r"\b(?:will|expected|likely|forecast)\b", statement.text)
        if reading.claims[id(statement.sentence.printed)].kind == PREDICTION and is_told:
            yield _of(statement, "prediction", "How sure is that? What could stop it or change it?")


def _numbers(told: list[Statement], reading: Reading) -> Iterator[Prompt]:
    for statement in told:
        found = [q for q in reading.quantities_of(statement.sentence) if q.text in statement.text]
        big = [q for q in found if q.kind in {MONEY, PERCENT} or _is_big_count(q)]
        if big and not SUFFERING.search(statement.text):
            number = "that" if len(found) == 1 else big[0].text
            yield _of(statement, "number", f"Is {number} a lot? What would you compare it with?")


def _is_big_count(quantity: Quantity) -> bool:
    """Many of something; what looks like a year is none."""
    is_year_like = re.fullmatch(r"1\d{3}|20\d\d", quantity.text) is not None
    return quantity.kind == COUNT and quantity.value >= _SMALLEST_COUNT and not is_year_like


def _opinions(told: list[Statement], reading: Reading) -> Iterator[Prompt]:
    for statement in told:
        label = reading.claims[id(statement.sentence.printed)]
        if re.search(r"\b(?:encourag\w+|suggest\w*|ask\w*|criticiz\w+|criticis\w+)\b", statement.text):
            continue
        if label.kind == OPINION and not label.sourced and is_judging(statement.text):
            yield _of(
                statement, "fact or opinion", "Is that a fact or an opinion? What speaks for it, and what against?"
            )


def _terms(position: int, reading: Reading) -> Iterator[Prompt]:
    terms = [term.lower() for term, _, _ in explained_terms(_sentences(position, reading), reading)]
    for first, second in zip(terms, terms[1:], strict=False):
        if first not in second and second not in first:
            asked = "What do the two have in common, and in what do they differ?"
            yield Prompt("comparison", f"This part explains {first} and {second}. {asked}")


def _turning_points(position: int, reading: Reading) -> Iterator[Prompt]:
    for event in reading.events:
        if event.sentence.section == position and event.subject and not GRIM_WORDS.search(event.text):
            when = f"{'on' if event.when[2] else 'in'} {event.date}"
            text = f"{event.text} {when}. What may have led to that, and what came of it?"
            yield Prompt("turning point", text, event.sentence.index)


def _missing(speakers: list[Name]) -> Iterator[Prompt]:
    if speakers:
        names = " and ".join(name.text for name in speakers[:2])
        yield Prompt("missing view", f"In this part the article quotes {names}. Who is not asked? What might they say?")


def _words(position: int, reading: Reading) -> Iterator[Prompt]:
    for sentence in _sentences(position, reading):
        for quotation in sentence.quotations:
            term = quotation.text.strip(" ,.;")
            first = next((word for word in sentence.words if word.start == quotation.start), None)
            is_term = (
                first is not None
                and first.tag in {"JJ", "NN", "NNS", "IN"}
                and (word_count(term) in {2, 3} or "-" in term)
            )
            if not quotation.speech and quotation.closed and is_term and term.isascii() and term.islower():
                asked = "Why, do you think? Which words would you have used?"
                yield Prompt(
                    "choice of words", f"The article puts “{term}” in quotation marks. {asked}", sentence.index
                )


def _questions(speakers: list[Name]) -> Iterator[Prompt]:
    for name in speakers:
        text = f"If you could put one question to {name.text}, what would it be? What answer would you expect?"
        yield Prompt("your question", text)


def _sentences(position: int, reading: Reading) -> list[Sentence]:
    return [sentence for sentence in reading.sentences if sentence.section == position]


def _of(statement: Statement, sort: str, asked: str) -> Prompt:
    return Prompt(sort, f"{statement.text} {asked}", statement.sentence.index)


#: For a section that has little else to talk about; each once in an article.
GENERAL = (
    Prompt("surprise", "Which sentence of this part surprised you most, and why?"),
    Prompt("what next", "What in this part did you not know before? What would you like to find out next?"),
    Prompt("explaining", "Explain this part to somebody who has not read it. What would they want to know more about?"),
    Prompt("heading", "Find a heading of at most six words for this part. What does it have to leave out?"),
    Prompt("picture", "Which picture would you put beside this part? What would it show, and what could it not show?"),
    Prompt("retelling", "Tell this part again in two sentences. What did you keep, what did you leave out, and why?"),
    Prompt("most important", "Which two facts of this part should everybody know? Why these two?"),
    Prompt("doubt", "Is there anything in this part that you find hard to believe? How could you check it?"),
)
