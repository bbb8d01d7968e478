"""Questions, quizzes and attempts for tests."""

from classroom.models import Assignment, Section, User
from quiz.attempts import columns_of
from quiz.kinds import Answer
from quiz.models import Attempt, Choice, Question, Quiz, QuizItem
from quiz.models.questions import fingerprint
from tests import factories

EVIDENCE = "The yellow ferry crosses the lake twice a day."


def make_question(section: Section | None = None, options=("Twice", "Once", "Never"), key=0, **fields) -> Question:
    """A multiple choice question whose key is ``options[key]``."""
    section = section or factories.make_section(factories.make_article(sections=0))
    defaults = {
        "kind": "multiple_choice",
        "stem": f"How often does the ferry cross the lake? ({Question.objects.count() + 1})",
        "explanation": "It crosses twice a day.",
        "evidence_text": EVIDENCE,
        "state": Question.State.APPROVED,
    }
    values = {**defaults, **fields}
    start = section.body.index(values["evidence_text"])
    question = Question.objects.create(
        section=section,
        evidence_start=start,
        evidence_end=start + len(values["evidence_text"]),
        fingerprint=fingerprint(values["kind"], values["stem"], options[key]),
        **values,
    )
    Choice.objects.bulk_create(
        Choice(question=question, position=index + 1, text=text, is_correct=index == key)
        for index, text in enumerate(options)
    )
    return question


def make_quiz(assignment: Assignment | None = None, items: int = 3, **fields) -> Quiz:
    """A quiz with ``items`` questions on the first section of the assignment's article."""
    assignment = assignment or factories.make_assignment()
    quiz = Quiz.objects.create(assignment=assignment, **fields)
    section = assignment.article.sections.first()
    for position in range(1, items + 1):
        QuizItem.objects.create(quiz=quiz, question=make_question(section), position=position)
    return quiz


def make_attempt(quiz: Quiz, student: User, chosen=(), **fields) -> Attempt:
    """An attempt with answers item by item: an ``Answer``, or the position of an option; ``None`` leaves one out."""
    attempt = Attempt.objects.create(quiz=quiz, student=student, **fields)
    for item, given in zip(quiz.items.all(), chosen, strict=False):
        if given:
            answer = Answer(position=given) if isinstance(given, int) else given
            attempt.responses.create(item=item, saved_at=attempt.started_at, **columns_of(item, answer))
    return attempt
