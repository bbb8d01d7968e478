"""Questions, quizzes and attempts for tests."""

from classroom.models import Assignment, Section, User
from quiz.attempts import columns_of
from quiz.kinds import Answer, kind_named
from quiz.models import Attempt, Choice, Question, Quiz, QuizItem
from quiz.models.questions import fingerprint
from tests import factories

EVIDENCE = "The yellow ferry crosses the lake twice a day."


#: A question of every kind on the section of ``factories.make_section``: what ``make_question`` needs for it.
OF_KIND = {
    "multiple_choice": {"stem": "How often does the ferry cross the lake?", "options": ("Twice", "Once", "Never")},
    "true_false": {"stem": "The ferry is yellow.", "options": ("True", "False")},
    "gap": {"stem": "It carries _____ for free.", "options": ("bicycles", "dogs", "letters")},
    "open_gap": {"stem": "The _____ ferry crosses the lake.", "accepted": ["yellow"]},
    "short_answer": {"stem": "How often a day does it cross?", "accepted": ["twice", "two times"]},
    "matching": {
        "stem": "What belongs together?",
        "pairs": (("The colour", "yellow"), ("The load", "bicycles"), ("", "the captain"), ("The water", "a lake")),
    },
    "ordering": {
        "stem": "In what order does it happen?",
        "pairs": (("The ferry lands", "3"), ("The ferry leaves", "1"), ("The ferry crosses the lake", "2")),
    },
    "find_evidence": {
        "stem": "Which sentence shows how often the ferry goes?",
        "options": (EVIDENCE, "It carries bicycles for free."),
    },
    "claim_kind": {"stem": "How does the article report the trips?", "options": ("As a fact", "As a claim")},
    "written": {"stem": "Why might people take the ferry?", "accepted": ["It takes their bicycles for free."]},
    "poll": {"stem": "Would you take the ferry?", "options": ("Yes", "No"), "key": None},
}

#: What a student's form sends to ``OF_KIND``: a right answer, and another one.
RIGHT = {
    **dict.fromkeys(("multiple_choice", "true_false", "gap", "find_evidence", "claim_kind", "poll"), {"choice": "1"}),
    "open_gap": {"text": "Yellow"},
    "short_answer": {"text": "two times"},
    "matching": {"line-1": "4", "line-2": "2", "line-4": "1"},
    "ordering": {"line-1": "3", "line-2": "1", "line-3": "2"},
    "written": {"text": "Their bicycles cost nothing."},
}
OTHER = {
    **dict.fromkeys(("multiple_choice", "true_false", "gap", "find_evidence", "claim_kind", "poll"), {"choice": "2"}),
    "open_gap": {"text": "slow"},
    "short_answer": {"text": "once"},
    "matching": {"line-1": "3", "line-2": "3", "line-4": "2"},
    "ordering": {"line-1": "2", "line-2": "3", "line-3": "1"},
    "written": {"text": "I do not know."},
}


def make_question(
    section: Section | None = None, options=("Twice", "Once", "Never"), key=0, pairs=(), accepted=(), **fields
) -> Question:
    """A multiple choice question whose key is ``options[key]``; or one with pairs or accepted answers instead."""
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
    lines = pairs or [(text, "") for text in ([] if accepted else options)]
    question = Question.objects.create(
        section=section,
        evidence_start=start,
        evidence_end=start + len(values["evidence_text"]),
        accepted=list(accepted),
        fingerprint=Question.objects.count(),
        **values,
    )
    Choice.objects.bulk_create(
        Choice(question=question, position=index + 1, text=text, partner=partner, is_correct=not pairs and index == key)
        for index, (text, partner) in enumerate(lines)
    )
    question.fingerprint = fingerprint(question.kind, question.stem, question.key_text)
    question.save(update_fields=["fingerprint"])
    return question


def make_question_of(kind: str, section: Section | None = None, **fields) -> Question:
    return make_question(section, **{"kind": kind, **OF_KIND[kind], **fields})


def answer_to(kind: str, posted=RIGHT) -> Answer:
    """What a form of ``RIGHT`` or ``OTHER`` means to a stored question of ``OF_KIND``."""
    fields = {name: [value] for name, value in posted[kind].items()}
    return kind_named(kind).read_answer(fields, Question.objects.filter(kind=kind).latest("pk").asked)


def make_quiz(assignment: Assignment | None = None, items: int = 3, **fields) -> Quiz:
    """A quiz with ``items`` questions on the first section of the assignment's article."""
    assignment = assignment or factories.make_assignment()
    quiz = Quiz.objects.create(assignment=assignment, **fields)
    section = assignment.article.sections.first()
    for position in range(1, items + 1):
        QuizItem.objects.create(quiz=quiz, question=make_question(section), position=position)
    return quiz


def make_quiz_of_kinds(assignment: Assignment | None = None, **fields) -> Quiz:
    """A quiz with a question of every kind, in the order of ``OF_KIND``."""
    quiz = make_quiz(assignment, items=0, **fields)
    section = quiz.assignment.article.sections.first()
    for position, kind in enumerate(OF_KIND, start=1):
        points = 1 if kind_named(kind).is_scored else 0
        QuizItem.objects.create(quiz=quiz, question=make_question_of(kind, section), position=position, points=points)
    return quiz


def make_attempt(quiz: Quiz, student: User, chosen=(), **fields) -> Attempt:
    """An attempt with answers item by item: an ``Answer``, or the position of an option; ``None`` leaves one out."""
    attempt = Attempt.objects.create(quiz=quiz, student=student, **fields)
    for item, given in zip(quiz.items.all(), chosen, strict=False):
        if given:
            answer = Answer(position=given) if isinstance(given, int) else given
            attempt.responses.create(item=item, saved_at=attempt.started_at, **columns_of(item, answer))
    return attempt
