import datetime
from urllib.parse import parse_qs

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from tests import factories_quiz


def test_result_shows_score_answers_and_evidence(cast, client_of):
    quiz = factories_quiz.make_quiz(cast.assignment)
    attempt = factories_quiz.make_attempt(quiz, cast.student, chosen=[1, 2])
    student = client_of(cast.student)
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    response = student.get(reverse("quiz:result", args=[attempt.pk]))

    marked = response.context["marked"]
    assert (response.context["score"], response.context["best_score"]) == (1, 3)
    assert [one.is_right for one in marked] == [True, False, False]
    assert [run.text for run in marked[0].passage[0] if run.is_evidence] == [factories_quiz.EVIDENCE]


ASK = "Ask about this"


def asked_about(client, attempt):
    """Which questions of the result offer to ask about them, and how the form would be filled."""
    marked = client.get(reverse("quiz:result", args=[attempt.pk])).context["marked"]
    return {one.number: parse_qs(one.asking) for one in marked if one.asking}


def handed_in(cast, client_of, **fields):
    quiz = factories_quiz.make_quiz(cast.assignment, **fields)
    attempt = factories_quiz.make_attempt(quiz, cast.student, chosen=[1, 2])
    student = client_of(cast.student)
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))
    return student, attempt


def test_a_missed_question_leads_to_a_thread_about_its_evidence(cast, client_of):
    student, attempt = handed_in(cast, client_of)

    asked = asked_about(student, attempt)
    page = student.get(reverse("quiz:result", args=[attempt.pk])).content.decode()

    assert list(asked) == [2, 3]
    assert {tuple(query["quote"]) for query in asked.values()} == {(factories_quiz.EVIDENCE,)}
    assert [question.stem in str(asked) for question in cast.assignment.article.sections.first().questions.all()] == [
        False
    ] * 3
    assert page.count(ASK) == (2 if settings.DISCUSSION else 0)


def test_the_question_is_named_once_nobody_can_answer_any_more(cast, client_of):
    student, attempt = handed_in(cast, client_of)
    cast.assignment.closes_at = timezone.now() - datetime.timedelta(hours=1)
    cast.assignment.opens_at = timezone.now() - datetime.timedelta(hours=9)
    cast.assignment.save()

    titles = [query["title"] for query in asked_about(student, attempt).values()]
    late = factories_quiz.make_attempt(attempt.quiz, cast.classmate)
    late.reopened_until = timezone.now() + datetime.timedelta(hours=1)
    late.save()
    titles_while_reopened = [query["title"] for query in asked_about(student, attempt).values()]

    stems = [item.question.stem for item in attempt.quiz.items.with_question()]
    assert titles == [[stem] for stem in stems[1:]]
    assert not set(stems) & {title for (title,) in titles_while_reopened}


def test_nothing_is_asked_about_before_the_answers_are_shown(cast, client_of):
    student, attempt = handed_in(cast, client_of, answers_shown="closed", reasons_shown="closed")

    page = student.get(reverse("quiz:result", args=[attempt.pk])).content.decode()

    assert ASK not in page
