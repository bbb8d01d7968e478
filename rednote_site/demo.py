"""The lesson that is there after the first start: a class, a teacher, a text and its quiz.

Everything here may be run again: what is there already stays as it is.
"""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from classroom.enrolment import enrol, make_teacher, teachers_group
from classroom.models import Article, Assignment, Classroom, Membership, User
from quiz.assembly import assemble_quiz
from quiz.models import Question

CLASS_NAME = "Demo class"
TEACHER = "teacher"


@dataclass(frozen=True)
class Lesson:
    """What a new user needs to know. ``password`` is "" if it is not the one made at the first start."""

    article: Article
    classroom: Classroom
    teacher: User
    password: str


def start_lesson(article: Article, *, kept_in: Path) -> Lesson:
    """Give the article with its quiz to the demo class; ``kept_in`` is where the teacher's first password is noted."""
    teacher, password = _teacher(kept_in / "demo_teacher.json")
    classroom, _ = Classroom.objects.get_or_create(name=CLASS_NAME)
    if not Membership.objects.filter(classroom=classroom, user=teacher).exists():
        enrol(classroom=classroom, user=teacher, role=Membership.Role.TEACHER)
    assignment, is_new = Assignment.objects.get_or_create(classroom=classroom, article=article, term="")
    if is_new:
        Question.objects.of_article(article).filter(state=Question.State.DRAFT).update(state=Question.State.APPROVED)
        assemble_quiz(assignment=assignment)
    return Lesson(article, classroom, teacher, password)


def _teacher(note: Path) -> tuple[User, str]:
    """Return the demo teacher and the first password, as long as it is still the teacher's."""
    teacher = User.objects.filter(username=TEACHER).first()
    if teacher is None:
        password = secrets.token_urlsafe(9)
        teacher = make_teacher(username=TEACHER, password=password)
        _write_private(note, json.dumps({"username": TEACHER, "password": password}))
    teachers_group()
    password = json.loads(note.read_text())["password"] if note.exists() else ""
    return teacher, password if password and teacher.check_password(password) else ""


def _write_private(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
