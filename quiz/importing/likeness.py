"""What a question from elsewhere is here: a kind with its lines or accepted answers, or why it is none."""

import re
from dataclasses import dataclass, field

from quiz.exchange.items import Option, Portable, Sort
from quiz.kinds import KINDS, Asked, Kind, Line, kind_named
from quiz.kinds.structure import arranged, fault
from quiz.models import Choice, Question
from quiz.models.questions import GAP_MARK
from quiz.questions.wording import stem_fault

SEVERAL = "{count} answers are right; a question here has one"
TOGETHER = "several answers are right together; a question here has one"
WILDCARD = "“{text}” stands for many answers (*); here each is written out"
RANGE = "it takes any number from a range ({text}); here each number is written out"
NO_MODEL = "it does not say what a good answer is; write that as its general feedback"
LONG = "“{text}…” is too long: there is room for {room} characters"
PARTLY = "“{text}” earned {share:g} % there; here it earns nothing"
WEAK = "“{text}” earned only {share:g} % there; here it is the right answer"
MINUS = "points taken off for wrong answers"
COMMENTS = "what was said to single answers"

_ANY = "*"
_STAR = re.compile(r"(?<!\\)\*")
_WITHOUT_SPAN = re.compile(r"([^:]+):0*\.?0*")


class NoLikeness(Exception):
    """The reason, as part of a sentence."""


@dataclass(frozen=True)
class Likeness:
    """``losses`` name what does not come along."""

    kind: Kind
    stem: str
    asked: Asked
    explanation: str
    difficulty: str
    losses: tuple[str, ...]


@dataclass
class _Answers:
    """What the answers are here: lines or accepted texts, and what is lost of them."""

    kind: str
    lines: list[Line] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)


def likeness(question: Portable, explanation: str) -> Likeness:
    """What the question is here; ``explanation`` is its feedback without the proof. Raises ``NoLikeness``."""
    stem = re.sub("_{2,}", GAP_MARK, question.stem)
    answers = _ANSWERS[question.sort](question, stem, explanation)
    kind = kind_named(answers.kind)
    asked = arranged(kind, Asked(tuple(answers.lines), tuple(dict.fromkeys(answers.accepted)), stem))
    reason = stem_fault(kind.name, stem) or _long(stem, asked) or fault(kind, asked)
    if reason:
        raise NoLikeness(reason.rstrip("."))
    said = explanation or next((option.feedback for option in question.options if option.is_right), "")
    losses = [*question.losses, *answers.losses]
    if any(option.feedback and option.feedback != said for option in question.options):
        losses.append(COMMENTS)
    return Likeness(kind, stem, asked, said, _difficulty(question), tuple(dict.fromkeys(losses)))


def _choice(question: Portable, stem: str, explanation: str) -> _Answers:
    right, losses = _right_one(question.options)
    named = _tagged(question, has_right_option=True, has_gap=GAP_MARK in stem)
    kind = named or ("gap" if GAP_MARK in stem else "multiple_choice")
    lines = [Line(0, option.text, is_correct=option is right) for option in question.options]
    return _Answers(kind, lines, losses=losses)


def _right_one(options: tuple[Option, ...]) -> tuple[Option, list[str]]:
    right = [option for option in options if option.is_right]
    earning = [option for option in options if option.percent > 0]
    if len(right) > 1:
        raise NoLikeness(SEVERAL.format(count=len(right)))
    if not right and len(earning) > 1:
        raise NoLikeness(TOGETHER)
    (key,) = right or earning
    losses = [PARTLY.format(text=one.text, share=one.percent) for one in earning if one is not key]
    if not right:
        losses.append(WEAK.format(text=key.text, share=key.percent))
    if any(option.percent < 0 for option in options):
        losses.append(MINUS)
    return key, losses


def _true_false(question: Portable, stem: str, explanation: str) -> _Answers:
    return _Answers("true_false", [Line(0, option.text, is_correct=option.is_right) for option in question.options])


def _short_answer(question: Portable, stem: str, explanation: str) -> _Answers:
    answers = _Answers("open_gap" if GAP_MARK in stem else "short_answer")
    for option in question.options:
        if option.text == _ANY and not option.is_right:
            continue
        if _STAR.search(option.text):
            raise NoLikeness(WILDCARD.format(text=option.text))
        _accept(answers, option, option.text.replace("\\*", "*"))
    return answers


def _number(question: Portable, stem: str, explanation: str) -> _Answers:
    answers = _Answers("open_gap" if GAP_MARK in stem else "short_answer")
    for option in question.options:
        exact = _WITHOUT_SPAN.fullmatch(option.text)
        text = exact[1] if exact else option.text
        if option.is_right and (":" in text or ".." in text or text == _ANY):
            raise NoLikeness(RANGE.format(text=text))
        if text != _ANY:
            _accept(answers, option, text)
    return answers


def _accept(answers: _Answers, option: Option, text: str) -> None:
    if option.is_right:
        answers.accepted.append(text)
    elif option.percent > 0:
        answers.losses.append(PARTLY.format(text=text, share=option.percent))


def _pairs(question: Portable, stem: str, explanation: str) -> _Answers:
    named_so = _tagged(question, has_partners=True) == "ordering" and all(
        right.isdigit() for _, right in question.pairs
    )
    kind = "ordering" if question.sort is Sort.ORDERING or named_so else "matching"
    return _Answers(kind, [Line(0, left, right) for left, right in question.pairs])


def _essay(question: Portable, stem: str, explanation: str) -> _Answers:
    """What is expected stands in its own place, or is what the feedback says."""
    expected = (question.model or explanation).split("\n")
    if not any(expected):
        raise NoLikeness(NO_MODEL)
    return _Answers("written", accepted=[line for line in expected if line])


_ANSWERS = {
    Sort.CHOICE: _choice,
    Sort.TRUE_FALSE: _true_false,
    Sort.SHORT_ANSWER: _short_answer,
    Sort.NUMBER: _number,
    Sort.MATCHING: _pairs,
    Sort.ORDERING: _pairs,
    Sort.ESSAY: _essay,
}


def _tagged(question: Portable, **has: bool) -> str | None:
    """The kind that a tag names, if it has what the question has."""
    tags = {tag.casefold() for tag in question.tags}
    fitting = (kind for kind in KINDS if all(getattr(kind, name) == value for name, value in has.items()))
    return next((kind.name for kind in fitting if kind.label.casefold() in tags and not kind.fixed_options), None)


def _difficulty(question: Portable) -> str:
    tags = {tag.casefold() for tag in question.tags}
    return next((level.value for level in Question.Difficulty if level.label in tags), Question.Difficulty.MEDIUM.value)


def _long(stem: str, asked: Asked) -> str:
    """What the database has no room for."""
    rooms = {field: model._meta.get_field(field).max_length or 0 for model, field in _FIELDS}
    texts = [("stem", stem), *(("text", line.text) for line in asked.lines)]
    texts += [("partner", line.partner) for line in asked.lines]
    return next(
        (LONG.format(text=text[:40], room=rooms[field]) for field, text in texts if len(text) > rooms[field]), ""
    )


_FIELDS = ((Question, "stem"), (Choice, "text"), (Choice, "partner"))
