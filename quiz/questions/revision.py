"""Writing and rewriting questions without touching what somebody has answered.

A question that a begun quiz or another teacher's quiz relies on is never changed in place: a new version takes over
where nobody has begun, and the old one is retired with its attempts and statistics.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from classroom.models import User
from quiz.kinds import Asked
from quiz.models import Choice, Question, Quiz, QuizItem
from quiz.questions.wording import Wording

#: Rows to a statement: databases bound what one may hold.
BATCH = 500


class Superseded(Exception):
    """The question was retired or replaced meanwhile."""


@dataclass(frozen=True)
class Revision:
    """What became of an edited question: ``moved`` quizzes take the new version, ``kept`` ones the old."""

    question: Question
    is_new_version: bool = False
    moved: int = 0
    kept: int = 0


def wording_of(question: Question) -> Wording:
    """What the question says now. Causes queries for its section and choices unless they were fetched."""
    return wording_with(question, question.asked)


def wording_with(question: Question, asked: Asked) -> Wording:
    """What the question says with these lines and answers in place of its own."""
    return Wording(
        section=question.section,
        kind=question.kind,
        stem=question.stem,
        explanation=question.explanation,
        evidence_start=question.evidence_start,
        evidence_end=question.evidence_end,
        difficulty=question.difficulty,
        lines=asked.lines,
        accepted=asked.accepted,
    )


def has_twin(wording: Wording, besides: int | None = None) -> bool:
    """Whether a question in use says the same on this section; ``besides`` is the question that may."""
    twins = Question.objects.in_use().filter(section=wording.section, fingerprint=wording.fingerprint)
    return twins.exclude(pk=besides).exists()


@transaction.atomic
def write(*, wording: Wording, state: str, **origin: object) -> Question:
    """Keep a new question. ``origin`` sets further fields of it."""
    question = Question(state=state, **origin)
    _put(question, wording)
    return question


@transaction.atomic
def write_all(*, wordings: Iterable[Wording], state: str, **origin: object) -> list[Question]:
    """Keep new questions, as ``write`` does: two statements, or few more, whatever their number."""
    wordings = list(wordings)
    questions = [_filled(Question(state=state, **origin), wording) for wording in wordings]
    Question.objects.bulk_create(questions, batch_size=BATCH)
    choices = [one for pair in zip(questions, wordings, strict=True) for one in _choices(*pair)]
    Choice.objects.bulk_create(choices, batch_size=BATCH)
    return questions


@transaction.atomic
def revise(*, question: Question, wording: Wording, state: str, editor: User) -> Revision:
    """Change a question to this wording and state, as a new version if anyone relies on the old one.

    Raises ``Superseded`` if the question is not in use any more.
    """
    current = Question.objects.in_use().select_for_update().filter(pk=question.pk).first()
    if current is None:
        raise Superseded
    if wording_of(current) == wording:
        current.state = state
        current.save(update_fields=["state"])
        return Revision(current)
    if _others_rely_on(current, editor):
        return _replace(current, wording, state, editor)
    current.state = state
    _put(current, wording)
    return Revision(current)


def _others_rely_on(question: Question, editor: User) -> bool:
    begun = question.items.filter(quiz__attempts__isnull=False)
    foreign = question.items.exclude(quiz__in=Quiz.objects.manageable_by(editor))
    return begun.exists() or foreign.exists()


def _replace(old: Question, wording: Wording, state: str, editor: User) -> Revision:
    old.state = Question.State.RETIRED
    old.save(update_fields=["state"])
    new = write(
        wording=wording,
        state=state,
        origin=old.origin,
        rule=old.rule,
        rule_version=old.rule_version,
        version=old.version + 1,
        replaces=old,
    )
    not_begun = Quiz.objects.manageable_by(editor).filter(attempts=None)
    old.reserves.update(reserve_for=new)
    moved = QuizItem.objects.filter(question=old, quiz__in=not_begun).update(question=new, correction=None)
    return Revision(new, is_new_version=True, moved=moved, kept=old.items.count())


def _put(question: Question, wording: Wording) -> None:
    """Store the wording. Nobody relies on the choices that are replaced."""
    _filled(question, wording).save()
    question.choices.all().delete()
    Choice.objects.bulk_create(_choices(question, wording))


def _filled(question: Question, wording: Wording) -> Question:
    for name in ("section", "kind", "stem", "explanation", "evidence_start", "evidence_end", "evidence_text"):
        setattr(question, name, getattr(wording, name))
    question.difficulty, question.fingerprint = wording.difficulty, wording.fingerprint
    question.accepted = list(wording.accepted)
    return question


def _choices(question: Question, wording: Wording) -> list[Choice]:
    return [
        Choice(
            question=question,
            position=line.position,
            text=line.text,
            partner=line.partner,
            is_correct=line.is_correct,
        )
        for line in wording.lines
    ]


@dataclass(frozen=True)
class Refusal:
    question: Question
    reason: str


@transaction.atomic
def set_state(questions: Iterable[Question], state: str) -> tuple[list[Question], list[Refusal]]:
    """Approve, retire or make a draft. Returns the questions that changed, and the others with the reason.

    Questions that are in the state already are in neither list.
    """
    changed, refused = [], []
    for question in questions:
        if question.state == state:
            continue
        if state in Question.IN_USE and (reason := why_not_in_use(question)):
            refused.append(Refusal(question, reason))
            continue
        question.state = state
        question.save(update_fields=["state"])
        changed.append(question)
    return changed, refused


def why_not_in_use(question: Question) -> str:
    """Why a question that is retired or in reserve cannot be used, or an empty text. Causes up to two queries."""
    if question.state in Question.IN_USE:
        return ""
    if Question.objects.filter(replaces=question).exists():
        return "a newer version has taken its place"
    twins = Question.objects.in_use().filter(section=question.section_id, fingerprint=question.fingerprint)
    return "a question in use says the same" if twins.exists() else ""
