import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, Response
from tests import factories_quiz

HTMX = {"HX-Request": "true"}


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment)


@pytest.fixture
def attempt(quiz, cast):
    return factories_quiz.make_attempt(quiz, cast.student)


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def answer_url(attempt, number=1):
    return reverse("quiz:answer", args=[attempt.pk, number])


def chosen(attempt, number=1):
    return Response.objects.get(attempt=attempt, item__position=number).choice.position


def test_begin_leads_to_the_first_question(student, cast, quiz):
    response = student.post(reverse("quiz:begin", args=[cast.assignment.pk]))

    attempt = Attempt.objects.get()
    assert attempt.student == cast.student
    assert response.url == reverse("quiz:question", args=[attempt.pk, 1])


def test_begin_again_goes_on_where_it_stopped(student, cast, quiz):
    factories_quiz.make_attempt(quiz, cast.student, chosen=[1, 2])

    response = student.post(reverse("quiz:begin", args=[cast.assignment.pk]))

    attempt = Attempt.objects.get()
    assert response.url == reverse("quiz:question", args=[attempt.pk, 3])


@pytest.mark.parametrize("forged", [{"started_at": "2001-01-01"}, {"begin": "0", "ends_at": "2099-01-01"}])
def test_only_the_servers_start_counts(student, cast, quiz, forged):
    before = timezone.now()

    student.post(reverse("quiz:begin", args=[cast.assignment.pk]), forged)
    student.post(reverse("quiz:begin", args=[cast.assignment.pk]), forged)

    assert before <= Attempt.objects.get().started_at <= timezone.now()


def test_begin_refuses_a_closed_assignment(student, cast, quiz):
    cast.assignment.opens_at = timezone.now() - datetime.timedelta(days=2)
    cast.assignment.closes_at = timezone.now() - datetime.timedelta(days=1)
    cast.assignment.save()

    response = student.post(reverse("quiz:begin", args=[cast.assignment.pk]))

    assert response.url == reverse("quiz:start", args=[cast.assignment.pk])
    assert Attempt.objects.count() == 0


def test_teacher_cannot_take_the_quiz(cast, quiz, client_of):
    response = client_of(cast.teacher).post(reverse("quiz:begin", args=[cast.assignment.pk]))

    assert response.status_code == 404
    assert Attempt.objects.count() == 0


def test_answer_by_plain_form_saves_and_goes_on(student, attempt):
    response = student.post(answer_url(attempt), {"choice": "2", "go": "next"})

    assert response.url == reverse("quiz:question", args=[attempt.pk, 2])
    assert chosen(attempt) == 2


def test_answer_by_htmx_saves_and_says_so(student, attempt):
    response = student.post(answer_url(attempt), {"choice": "2"}, headers=HTMX)

    assert response.content.decode().startswith("Saved ")
    assert chosen(attempt) == 2


def test_the_last_answer_counts(student, attempt):
    for position in ("1", "3", "2"):
        student.post(answer_url(attempt), {"choice": position})

    assert chosen(attempt) == 2
    assert Response.objects.count() == 1


def test_answer_can_be_taken_back(student, attempt):
    student.post(answer_url(attempt), {"choice": "2"})

    student.post(answer_url(attempt), {"choice": "2", "clear": "true"})

    assert Response.objects.get().choice is None


@pytest.mark.parametrize(
    ("number", "go", "name", "args"),
    [
        (1, "next", "quiz:question", [2]),
        (3, "next", "quiz:check", []),
        (2, "previous", "quiz:question", [1]),
        (2, "stay", "quiz:question", [2]),
        (2, "", "quiz:question", [3]),
    ],
)
def test_answer_leads_on(student, attempt, number, go, name, args):
    response = student.post(answer_url(attempt, number), {"choice": "1", "go": go})

    assert response.url == reverse(name, args=[attempt.pk, *args])


@pytest.mark.parametrize("posted", ["4", "0", "-1", "1e9", "nan", "٢", "1.0", "9" * 10**6, '{"a":1}', "%s", "2 OR 1=1"])
def test_what_is_no_option_is_refused(student, attempt, posted):
    response = student.post(answer_url(attempt), {"choice": posted})

    assert response.status_code == 400
    assert Response.objects.count() == 0


def test_extra_fields_are_ignored(student, attempt, cast):
    forged = {"score": "99", "is_correct": "true", "student": cast.classmate.pk, "state": "handed_in"}

    student.post(answer_url(attempt), {"choice": "2", "saved_at": "1999", **forged})

    attempt.refresh_from_db()
    response = Response.objects.get()
    assert (attempt.student, attempt.state, response.choice.position) == (cast.student, "open", 2)
    assert response.saved_at.year > 1999


def test_nothing_changes_after_handing_in(student, attempt):
    student.post(answer_url(attempt), {"choice": "2"})
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    plain = student.post(answer_url(attempt), {"choice": "1"})
    partial = student.post(answer_url(attempt), {"choice": "1"}, headers=HTMX)

    assert plain.url == reverse("quiz:result", args=[attempt.pk])
    assert partial.content.decode().startswith("This quiz is closed")
    assert chosen(attempt) == 2


def test_handing_in_twice_gives_one_receipt(student, attempt):
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))
    first = Attempt.objects.get()
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    second = Attempt.objects.get()
    assert (second.receipt, second.handed_in_at) == (first.receipt, first.handed_in_at)


@pytest.mark.parametrize("name", ["quiz:question", "quiz:check"])
def test_pages_of_a_handed_in_attempt_lead_to_the_result(student, attempt, name):
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))
    args = [attempt.pk, 1] if name == "quiz:question" else [attempt.pk]

    assert student.get(reverse(name, args=args)).url == reverse("quiz:result", args=[attempt.pk])


@pytest.mark.parametrize(("seconds_over", "counts"), [(1, True), (30, True), (61, False), (3600, False)])
def test_an_answer_after_the_time_limit(student, cast, seconds_over, counts):
    quiz = factories_quiz.make_quiz(cast.assignment, time_limit_minutes=10)
    started = timezone.now() - datetime.timedelta(minutes=10, seconds=seconds_over)
    attempt = factories_quiz.make_attempt(quiz, cast.student, started_at=started)

    student.post(answer_url(attempt), {"choice": "2"})

    attempt.refresh_from_db()
    assert Response.objects.count() == (1 if counts else 0)
    assert attempt.is_open == counts


def test_an_attempt_whose_time_is_over_is_handed_in_with_what_was_saved(student, cast):
    quiz = factories_quiz.make_quiz(cast.assignment, time_limit_minutes=10)
    started = timezone.now() - datetime.timedelta(minutes=30)
    attempt = factories_quiz.make_attempt(quiz, cast.student, chosen=[1], started_at=started)

    student.get(reverse("quiz:question", args=[attempt.pk, 2]))

    attempt.refresh_from_db()
    assert attempt.handed_in_at == started + datetime.timedelta(minutes=10)
    assert attempt.responses.count() == 1


def test_handing_in_after_the_due_date_is_flagged(student, cast, attempt):
    cast.assignment.due_at = timezone.now() - datetime.timedelta(hours=1)
    cast.assignment.save()

    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    assert Attempt.objects.get().is_late


@pytest.mark.parametrize("who", ["classmate", "outsider", "teacher", "other_teacher"])
def test_an_attempt_is_its_students_alone(cast, attempt, client_of, who):
    client = client_of(getattr(cast, who))
    gets = ["quiz:check", "quiz:result"]

    statuses = [client.get(reverse(name, args=[attempt.pk])).status_code for name in gets]
    statuses.append(client.get(reverse("quiz:question", args=[attempt.pk, 1])).status_code)
    statuses.append(client.post(answer_url(attempt), {"choice": "1"}).status_code)
    statuses.append(client.post(reverse("quiz:hand_in", args=[attempt.pk])).status_code)

    attempt.refresh_from_db()
    assert statuses == [404] * 5
    assert attempt.is_open
    assert attempt.responses.count() == 0


@pytest.mark.parametrize("items", [1, 5])
def test_question_page_query_count(student, cast, django_assert_num_queries, items):
    quiz = factories_quiz.make_quiz(cast.assignment, items=items)
    attempt = factories_quiz.make_attempt(quiz, cast.student)

    with django_assert_num_queries(7):
        student.get(reverse("quiz:question", args=[attempt.pk, 1]))


def test_save_query_count(student, attempt, django_assert_num_queries):
    with django_assert_num_queries(8):  # two of them open and close the transaction
        student.post(answer_url(attempt), {"choice": "2"}, headers=HTMX)
