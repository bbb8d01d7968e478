"""Every address of the teacher's desk, read from the URLconf, with the rows of a class that others must not see.

A model that comes to the desk needs a row here, and an address with a new kind of argument a line in ``ARGUMENTS``:
until then the tests of the desk fail.
"""

import re
from types import SimpleNamespace

from django.contrib.auth.models import Group
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from quiz.kinds import Answer
from tests import factories, factories_discussion, factories_quiz

SECRET = "Periwinkle"
#: Arguments that do not name a row of the address's own model, and the model whose row they name.
ARGUMENTS = {
    "member_pk": "membership",
    "post_pk": "post",
    "assignment_pk": "assignment",
    "classroom_pk": "classroom",
    "group_pk": "talkgroup",
    "section_pk": "section",
    "article_pk": "article",
    "question_pk": "question",
}
#: Arguments that name no row.
WORDS = {"app_label": "quiz", "url": "nowhere", "position": "2", "place": "1"}
OWN_ROW = {"object_id", "id", "quiz_pk", "attempt_pk", "challenge_pk"}
_ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


def secret_rows(cast: SimpleNamespace) -> dict[str, int]:
    """Give class A a row of every model at the desk, each with a text that nobody else should ever read."""
    cast.classroom.name = f"{SECRET} class"
    cast.classroom.save()
    student = factories.make_student(cast.classroom, f"{SECRET} student")
    article = factories.make_article(title=f"{SECRET} text", owner=cast.teacher)
    quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom, article), items=1)
    question = quiz.items.get().question
    question.stem = f"{SECRET} stem?"
    question.save()
    point = factories.make_talking_point(question.section, text=f"{SECRET} point?")
    written = factories_quiz.make_question_of("written", question.section)
    quiz.items.create(question=written, position=2)
    answers = [1, Answer(text=f"{SECRET} answer.")]
    attempt = factories_quiz.make_attempt(quiz, student, answers, state="handed_in", handed_in_at=timezone.now())
    post = factories_discussion.make_thread(quiz.assignment, student, title=f"{SECRET} thread", body=f"{SECRET} post")
    factories_discussion.hide(post, cast.teacher, f"{SECRET} reason")
    factories_discussion.say_everywhere(f"{SECRET} words", post.thread, student, cast.teacher)
    return {
        "article": article.pk,
        "assignment": quiz.assignment_id,
        "attempt": attempt.pk,
        "challenge": factories_quiz.make_challenge(attempt, said=f"{SECRET} answer", reason=f"{SECRET} reason").pk,
        "classroom": cast.classroom.pk,
        "group": Group.objects.get().pk,
        "talkgroup": quiz.assignment.groups.create(name=f"{SECRET} group").pk,
        "membership": student.memberships.get().pk,
        "moderationevent": post.moderation_events.get().pk,
        "post": post.pk,
        "question": question.pk,
        "quiz": quiz.pk,
        "section": question.section_id,
        "talkingpoint": point.pk,
        "thread": post.thread_id,
        "user": student.pk,
    }


def routes() -> list[str]:
    """The patterns of all addresses at the desk."""
    (desk,) = [entry for entry in get_resolver().url_patterns if str(entry.pattern) == "admin/"]
    return [f"/admin/{route}" for route in _routes(desk.url_patterns)]


def _routes(entries: list[URLPattern | URLResolver], before: str = "") -> list[str]:
    found = []
    for entry in entries:
        route = before + str(entry.pattern).removeprefix("^").removesuffix("$")
        found += _routes(entry.url_patterns, route) if isinstance(entry, URLResolver) else [route]
    return found


def model_of(route: str) -> str:
    """The name of the model that the address is about, or something that is none."""
    return route.split("/")[3] if route.count("/") > 3 else ""


def address(route: str, rows: dict[str, int]) -> str:
    """The address of class A's row. Raises ``KeyError`` for a model or an argument that is not known here."""

    def value(match: re.Match) -> str:
        name = match[1] or match[2]
        if name in WORDS:
            return WORDS[name]
        return str(rows[model_of(route) if name in OWN_ROW else ARGUMENTS[name]])

    return _ARGUMENT.sub(value, route)
