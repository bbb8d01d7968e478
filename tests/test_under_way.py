"""A teacher turns everything over while a student is at it: the student goes on with what there was, and it counts."""

from django.urls import reverse

from classroom.models import Article
from quiz.models import Question
from tests import factories_quiz, texts
from tests.factories_quiz import BY_MACHINE, RIGHT
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.question_forms import LIST, change_page, form_of
from tests.test_access_matrix import stage  # noqa: F401

HALF = len(EXAMPLES) // 2


def answer(student, stage, numbers):  # noqa: F811
    """Open and answer these of the student's questions; returns what the pages gave."""
    statuses = set()
    for number in numbers:
        page, save = (reverse(f"quiz:{name}", args=[stage.attempt_pk, number]) for name in ("question", "answer"))
        statuses.add(student.get(page).status_code)
        statuses.add(student.post(save, RIGHT[list(EXAMPLES)[number - 1]]).status_code)
    return statuses


def turn_everything_over(teacher, stage):  # noqa: F811
    """Edit and retire every question, take them out of the quiz, and put another text in the place of the old one."""
    quiz = stage.assignment.quiz
    edited = [
        teacher.post(change_page(question), form_of(question, explanation="Another reason.")).status_code
        for question in Question.objects.filter(items__quiz=quiz)
    ]
    teacher.post(LIST, {"action": "retire", "_selected_action": list(Question.objects.values_list("pk", flat=True))})
    row = {"id": quiz.items.first().pk, "question": "1", "position": "9", "points": "9", "DELETE": "on"}
    rows = {"items-TOTAL_FORMS": "1", "items-INITIAL_FORMS": "1", **{f"items-0-{name}": row[name] for name in row}}
    teacher.post(reverse("admin:quiz_quiz_change", args=[quiz.pk]), {**factories_quiz.SETTINGS, **rows})
    text = {"text": texts.HARBOUR, "keep": "1"}
    teacher.post(reverse("admin:classroom_article_correct", args=[stage.assignment.article_id]), text)
    return edited


def test_a_student_goes_on_whatever_the_teacher_does(stage, client_of):  # noqa: F811
    article, quiz = stage.assignment.article, stage.assignment.quiz
    Article.objects.filter(pk=article.pk).update(owner=stage.teacher)
    student, teacher = client_of(stage.student), client_of(stage.teacher)
    before = list(quiz.items.values())

    first = answer(student, stage, range(1, HALF + 1))
    edited = turn_everything_over(teacher, stage)
    second = answer(student, stage, range(HALF + 1, len(EXAMPLES) + 1))
    student.post(reverse("quiz:hand_in", args=[stage.attempt_pk]))

    old = Question.objects.filter(items__quiz=quiz)
    given = quiz.attempts.get().responses
    assert (first, second, set(edited)) == ({200, 302}, {200, 302}, {302})
    assert set(old.values_list("state", "section__is_current")) == {("retired", False)}
    assert list(quiz.items.values()) == before
    assert given.filter(percent=100).count() == len(BY_MACHINE)
    assert student.get(reverse("quiz:result", args=[stage.attempt_pk])).status_code == 200
    assert teacher.get(reverse("admin:quiz_quiz_scores", args=[quiz.pk])).status_code == 200
