"""Questions, quizzes and attempts for tests."""

from dataclasses import asdict

from classroom.models import Assignment, Section, User
from quiz.kinds import Answer, Asked, Line, kind_named
from quiz.models import Attempt, Challenge, Choice, Notice, Question, Quiz, QuizItem
from quiz.models.questions import fingerprint
from quiz.taking.attempts import columns_of
from tests import factories
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.kinds.shapes import EVIDENCE, OTHER_SENTENCE

#: What a student's form sends to the example question of each kind: a right answer, and a wrong one.
RIGHT = {kind: examples.answers[0].posted for kind, examples in EXAMPLES.items()}
OTHER = {kind: examples.answers[1].posted for kind, examples in EXAMPLES.items()}
#: What the form of a quiz sends for its settings.
SETTINGS = {
    "tries_allowed": "1",
    "counts": "best",
    "score_shown": "each_try",
    "answers_shown": "last_try",
    "reasons_shown": "last_try",
}
#: Kinds that count for the score, and those of them that need no person to mark them.
SCORED = [kind for kind in EXAMPLES if kind_named(kind).is_scored]
BY_MACHINE = [kind for kind in SCORED if not kind_named(kind).is_marked_by_hand]


def make_question(section: Section | None = None, options=("Twice", "Once", "Never"), key=0, **fields) -> Question:
    """A multiple choice question whose key is ``options[key]``; or one with the given ``lines``."""
    section = section or factories.make_section(factories.make_article(sections=0))
    lines = fields.pop("lines", None)
    if lines is None:
        lines = [Line(index + 1, text, is_correct=index == key) for index, text in enumerate(options)]
    defaults = {
        "kind": "multiple_choice",
        "stem": f"How often does the ferry cross the lake? ({Question.objects.count() + 1})",
        "explanation": "It crosses twice a day.",
        "evidence_text": EVIDENCE,
        "state": Question.State.APPROVED,
        "accepted": [],
    }
    values = {**defaults, **fields}
    start = section.body.index(values["evidence_text"])
    key_text = kind_named(values["kind"]).show_key(Asked(tuple(lines), tuple(values["accepted"])))
    question = Question.objects.create(
        section=section,
        evidence_start=start,
        evidence_end=start + len(values["evidence_text"]),
        fingerprint=fingerprint(values["kind"], values["stem"], key_text),
        **values,
    )
    Choice.objects.bulk_create(Choice(question=question, **asdict(line)) for line in lines)
    return question


def make_question_of(kind: str, section: Section | None = None, **fields) -> Question:
    """The kind's example question, on a section as ``factories.make_section`` makes it."""
    example = EXAMPLES[kind]
    parts = {"stem": example.stem, "lines": example.asked.lines, "accepted": list(example.asked.accepted)}
    return make_question(section, kind=kind, **{**parts, **fields})


def answer_to(kind: str, posted=RIGHT) -> Answer:
    """What a form of ``RIGHT`` or ``OTHER`` means to the example question of the kind."""
    fields = {name: [value] for name, value in posted[kind].items()}
    return kind_named(kind).read_answer(fields, EXAMPLES[kind].asked)


def make_quiz(assignment: Assignment | None = None, items: int = 3, **fields) -> Quiz:
    """A quiz with ``items`` questions on the first section of the assignment's article."""
    assignment = assignment or factories.make_assignment()
    quiz = Quiz.objects.create(assignment=assignment, **fields)
    section = assignment.article.sections.first()
    for position in range(1, items + 1):
        QuizItem.objects.create(quiz=quiz, question=make_question(section), position=position)
    return quiz


def make_quiz_of_kinds(assignment: Assignment | None = None, kinds=tuple(EXAMPLES), **fields) -> Quiz:
    """A quiz with the example question of each of the kinds."""
    quiz = make_quiz(assignment, items=0, **fields)
    section = quiz.assignment.article.sections.first()
    for position, kind in enumerate(kinds, start=1):
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


def make_notice(attempt: Attempt, **fields) -> Notice:
    """What tells the student of the attempt that the key of the first question was corrected."""
    item = attempt.quiz.items.first()
    correction = item.corrections.create(way="key", right=[2], points=1, reason="It crosses once a day.")
    return Notice.objects.create(attempt=attempt, correction=correction, **fields)


def make_challenge(attempt: Attempt, position: int = 1, **fields) -> Challenge:
    """A challenge of the answer at this position, with the last sentence of ``factories.make_section``."""
    response = attempt.responses.select_related("item__question__section").get(item__position=position)
    start = response.item.question.section.body.index(OTHER_SENTENCE)
    defaults = {"said": "Once", "sentence": OTHER_SENTENCE, "start": start, "reason": "Here it stands."}
    return Challenge.objects.create(response=response, **{**defaults, **fields})
