"""Rows for the benchmarks: one class that is looked at, and a school of two hundred around it, made from a seed.

A hundred thousand attempts are written in bulk: what a class of the product's own sample is like, many times over, with
answers by the same draws (``rednote_site.sample.item_response``).
"""

import datetime
import random
from collections.abc import Iterator

from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from classroom.models import Article, Assignment, Classroom, Membership, Section, User
from quiz.kinds import Filled
from quiz.models import Attempt, Question, Quiz, QuizItem, Response, SavedAnswer
from rednote_site.sample.item_response import Traits, chance, draw_ability, draw_traits, draw_wrong
from tests import factories, factories_quiz

CLASSES, STUDENTS, ARTICLES, QUESTIONS = 200, 30, 17, 12
CLASSES_OF_A_TEACHER = 5
THREADS, POSTS = 4, 4
DAY = datetime.timedelta(days=1)


def make_class(students: int, questions: int) -> Quiz:
    """A class whose students have all handed in a quiz of so many questions, with a teacher called “teacher”."""
    rng = random.Random(1)
    classroom = factories.make_classroom(name="The class")
    factories.make_teacher(classroom, username="teacher")
    quiz = factories_quiz.make_quiz(factories.make_assignment(classroom), items=questions)
    people = [factories.make_student(classroom, f"Student {number:02}") for number in range(students)]
    _answer(rng, [(quiz, people)], _drawn(rng, [quiz]))
    _talk([(quiz, people)])
    return quiz


@transaction.atomic
def make_school() -> None:
    """Two hundred classes of thirty, each with seventeen texts that all have answered."""
    rng = random.Random(2)
    articles = [_article() for _ in range(ARTICLES)]
    teachers = [factories.make_teacher() for _ in range(CLASSES // CLASSES_OF_A_TEACHER)]
    for number in range(CLASSES):
        classroom = factories.make_classroom(name=f"Class {number:03}")
        people = _people(classroom, number)
        _join(classroom, [teachers[number // CLASSES_OF_A_TEACHER]], Membership.Role.TEACHER)
        given = [(quiz, people) for quiz in _quizzes(classroom, articles)]
        _answer(rng, given, _drawn(rng, [quiz for quiz, _ in given]))
        _talk(given)


def settle() -> None:
    """Let the database do at once what it does by itself in its own time: PostgreSQL counts what is in its tables."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _article() -> Article:
    """A text of eight sections with approved questions, the last of them to be marked by hand."""
    article = factories.make_article(sections=8)
    sections = list(article.sections.all())
    for number in range(QUESTIONS - 1):
        factories_quiz.make_question(sections[number % 8], options=("Twice", "Once", "Never", "Always"))
    factories_quiz.make_question_of("written", sections[-1])
    return article


def _people(classroom: Classroom, number: int) -> list[User]:
    people = User.objects.bulk_create(
        User(username=f"pupil-{number}-{place}", pseudonym=f"Pupil {place:02}", password="!")
        for place in range(STUDENTS)
    )
    _join(classroom, people, Membership.Role.STUDENT)
    return people


def _join(classroom: Classroom, users: list[User], role: str) -> None:
    memberships = [Membership(classroom=classroom, user=user, role=role) for user in users]
    for membership in memberships:
        membership.set_pseudonym_key()
    Membership.objects.bulk_create(memberships)


def _quizzes(classroom: Classroom, articles: list[Article]) -> list[Quiz]:
    now = timezone.now()
    assignments = Assignment.objects.bulk_create(
        Assignment(classroom=classroom, article=article, opens_at=now - (7 * place + 1) * DAY, due_at=now - place * DAY)
        for place, article in enumerate(articles)
    )
    quizzes = Quiz.objects.bulk_create(Quiz(assignment=assignment) for assignment in assignments)
    QuizItem.objects.bulk_create(
        QuizItem(quiz=quiz, question=question, position=position)
        for quiz, article in zip(quizzes, articles, strict=True)
        for position, question in enumerate(Question.objects.of_article(article), start=1)
    )
    return quizzes


def _drawn(rng: random.Random, quizzes: list[Quiz]) -> dict[int, Traits]:
    items = QuizItem.objects.filter(quiz__in=quizzes).select_related("question")
    return {item.pk: draw_traits(rng, difficulty=item.question.difficulty, options=4) for item in items}


def _answer(rng: random.Random, given: list[tuple[Quiz, list[User]]], traits: dict[int, Traits]) -> None:
    """Let all of them answer everything: an attempt each, a response an item, and what was saved."""
    abilities = {user.pk: draw_ability(rng) for _, people in given for user in people}
    attempts = Attempt.objects.bulk_create(_attempt(quiz, user) for quiz, people in given for user in people)
    items = {quiz.pk: list(quiz.items.with_question()) for quiz, _ in given}
    responses = Response.objects.bulk_create(
        _response(rng, attempt, item, chance(abilities[attempt.student_id], traits[item.pk]))
        for attempt in attempts
        for item in items[attempt.quiz_id]
    )
    SavedAnswer.objects.bulk_create(
        SavedAnswer(response_id=response.pk, answer="Twice", saved_at=response.saved_at) for response in responses
    )


def _attempt(quiz: Quiz, user: User) -> Attempt:
    start = timezone.now() - DAY
    return Attempt(
        quiz=quiz, student=user, state="handed_in", started_at=start, handed_in_at=start + datetime.timedelta(minutes=9)
    )


def _response(rng: random.Random, attempt: Attempt, item: QuizItem, chance_of_right: float) -> Response:
    kept = {"attempt": attempt, "item": item, "filled": Filled.WHOLLY, "saved_at": attempt.started_at}
    if item.question.how.is_marked_by_hand:
        return Response(text="Because it says so.", percent=rng.choice((None, 0, 50, 100)), **kept)
    options = list(item.question.choices.all())
    is_right = rng.random() < chance_of_right
    wrong = [option for option in options if not option.is_correct]
    choice = item.question.key if is_right else wrong[draw_wrong(rng, len(wrong))]
    return Response(choice=choice, percent=100 * is_right, **kept)


def _talk(given: list[tuple[Quiz, list[User]]]) -> None:
    """A few threads with a few posts on each text."""
    if not apps.is_installed("discussion"):
        return
    from discussion.models import Post, Thread

    threads = Thread.objects.bulk_create(
        Thread(assignment=quiz.assignment, section=section, title="Why twice?", opened_by=people[0])
        for quiz, people in given
        for section in _sections(quiz)[:THREADS]
    )
    Post.objects.bulk_create(
        Post(thread=thread, author_id=thread.opened_by_id, body="Why?", body_html="<p>Why?</p>", **_place(place))
        for thread in threads
        for place in range(POSTS)
    )
    Thread.objects.update(last_number=POSTS)


def _place(place: int) -> dict[str, object]:
    return {"number": place + 1, "is_opening": not place, "shown_at": timezone.now()}


def _sections(quiz: Quiz) -> list[Section]:
    return list(quiz.assignment.article.sections.current())


def sizes() -> Iterator[str]:
    """How many rows there are, in words."""
    for model in (Classroom, User, Attempt, Response):
        yield f"{model.objects.count():,} {model._meta.verbose_name_plural}"
