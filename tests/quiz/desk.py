"""Models at the teacher's desk, with a row of each that others must not see."""

from types import SimpleNamespace

from django.db.models import Model
from django.urls import reverse

from classroom.models import Article, Assignment, Classroom, Membership, TalkingPoint, User
from quiz.models import Attempt, Challenge, Question, Quiz
from tests import factories, factories_quiz

OWN_MODELS = [Article, Assignment, Classroom, Membership, Question, Quiz, Attempt, Challenge, TalkingPoint]
SECRET = "Periwinkle"


def make_desk(cast: SimpleNamespace) -> SimpleNamespace:
    """The cast, with a text, questions and an attempt of class A that nobody else should ever read about."""
    article = factories.make_article(title=f"{SECRET} text", owner=cast.teacher)
    cast.classroom.name = f"{SECRET} class"
    cast.classroom.save()
    student = factories.make_student(cast.classroom, f"{SECRET} student")
    quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom, article), items=2)
    question = quiz.items.first().question
    Question.objects.filter(pk=question.pk).update(stem=f"{SECRET} stem?")
    attempt = factories_quiz.make_attempt(quiz, student, [1, 2])
    objects = {
        Article: article,
        Assignment: quiz.assignment,
        Classroom: cast.classroom,
        Membership: student.memberships.get(),
        Question: question,
        Quiz: quiz,
        TalkingPoint: factories.make_talking_point(question.section, text=f"{SECRET} point?"),
        Attempt: attempt,
        Challenge: factories_quiz.make_challenge(attempt, 2, said=f"{SECRET} answer"),
    }
    factories_quiz.make_quiz(cast.other_assignment)
    return SimpleNamespace(**vars(cast), objects=objects, superuser=make_superuser())


def make_superuser() -> User:
    return User.objects.create_superuser(username="school-it", password="unimportant here")


def admin_url(model: type[Model], page: str, *args: object) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def stored(model: type[Model]) -> list[dict[str, object]]:
    return list(model.objects.order_by("pk").values())
