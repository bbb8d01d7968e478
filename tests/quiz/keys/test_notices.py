"""What a student is told of a corrected key, where, and from when on."""

import pytest
from django.test import Client
from django.urls import reverse

from classroom.models import Classroom
from quiz.keys.challenges import decline
from quiz.models import Notice, Quiz
from tests import hostile
from tests.quiz.keys.test_corrections import VOID
from tests.quiz.wrong_keys import ONE, REASON, first_item, fix_key, hand_in, make_challenge, make_class, set_by_hand
from tests.test_answer_key import bare

WHOLE = f'Question 1 was corrected: your score went from 0 to 1 of 2. Reason: <q dir="auto">{REASON}</q>'
NO_KEY = "A question was corrected: your score went from 0 to 1 of 2."


@pytest.fixture
def quiz(cast):
    return make_class(cast)


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


def home(client):
    return client.get(reverse("quiz:home"))


def result(client, attempt):
    return client.get(reverse("quiz:result", args=[attempt.pk]))


def of(quiz, student):
    return quiz.attempts.get(student=student)


def dismiss(client, notice, **fields):
    return client.post(reverse("quiz:dismiss", args=[notice.pk]), fields)


def shows(quiz, **moments):
    Quiz.objects.filter(pk=quiz.pk).update(**{f"{what}_shown": moment for what, moment in moments.items()})


def test_the_home_tells_it_until_it_is_put_away_and_the_result_always(student, quiz, cast):
    fix_key(first_item(quiz))
    attempt = of(quiz, cast.student)
    pages = [home(student).content.decode(), result(student, attempt).content.decode()]

    response = dismiss(student, Notice.objects.get(), back="home")

    assert [WHOLE in page for page in pages] == [True, True]
    assert response.url == reverse("quiz:home")
    assert "was corrected" not in home(student).content.decode()
    assert WHOLE in result(student, attempt).content.decode()
    assert "I have read this" not in result(student, attempt).content.decode()


def test_who_keeps_the_score_is_told_nothing_at_home(quiz, cast, client_of):
    fix_key(first_item(quiz))

    page = home(client_of(cast.classmate)).content.decode()

    assert "corrected" not in page


def test_the_result_says_beside_the_question_what_was_put_right(quiz, cast, client_of):
    fix_key(first_item(quiz))
    client = client_of(cast.classmate)

    page = result(client, of(quiz, cast.classmate)).content.decode()

    assert f'Put right by your teacher. <q dir="auto">{REASON}</q>' in page
    assert "Twice or Once" in page


def test_a_question_that_does_not_count_is_told_with_both_best_scores(quiz, cast, client_of):
    fix_key(first_item(quiz), fix=VOID)

    page = home(client_of(cast.classmate)).content.decode()

    assert "Question 1 was corrected: your score went from 2 of 2 to 1 of 1." in page


@pytest.mark.parametrize(
    ("moments", "expected"),
    [
        ({}, (True, True)),
        ({"answers": "never"}, (False, True)),
        ({"score": "never", "answers": "never", "reasons": "never"}, (False, False)),
        ({"score": "never"}, (False, False)),
    ],
)
def test_no_more_is_told_than_the_result_shows(student, quiz, cast, moments, expected):
    """Which question it was, and the reason, would tell of the key; the change would tell of the score."""
    shows(quiz, **moments)
    fix_key(first_item(quiz))

    page = home(student).content.decode()

    assert (REASON in page or "Question 1" in page, "your score went from 0 to 1" in page) == expected
    assert (NO_KEY in page) is (expected == (False, True))


@pytest.mark.parametrize("seen", ["home", "result"])
def test_nothing_depends_on_a_correction_while_everything_is_kept_back(student, quiz, cast, seen):
    shows(quiz, score="never", answers="never", reasons="never")

    def page():
        return bare(home(student) if seen == "home" else result(student, of(quiz, cast.student)))

    before = page()

    fix_key(first_item(quiz))

    assert Notice.objects.count() == 1
    assert page() == before


def test_it_is_told_as_soon_as_scores_are_released(student, quiz):
    shows(quiz, score="released", answers="released")
    fix_key(first_item(quiz))
    before = home(student).content.decode()

    Quiz.objects.update(released_at=ONE)

    assert ("was corrected" in before, WHOLE in home(student).content.decode()) == (False, True)


def test_the_outcome_of_a_challenge_stands_with_the_teachers_words(student, quiz, cast):
    attempt = of(quiz, cast.student)
    accepted, declined = make_challenge(attempt), make_challenge(attempt, position=2)

    fix_key(first_item(quiz), challenge=accepted)
    decline(challenge=declined, reply="The text says “twice”.", decliner=cast.teacher, at=ONE)

    page = home(student).content.decode()
    assert (
        "Your teacher agrees with your challenge of question 1: your score went from 0 to 1 of 2. "
        f'Reason: <q dir="auto">{REASON}</q>'
    ) in page
    assert (
        "Your teacher has answered your challenge of question 2: the answer stays as it was. "
        'Reason: <q dir="auto">The text says “twice”.</q>'
    ) in page


def test_each_try_is_told_apart(student, quiz, cast):
    Quiz.objects.update(tries_allowed=None)
    hand_in(quiz, cast.student, [2, 1], number=2)

    fix_key(first_item(quiz))

    pages = [result(student, attempt).content.decode() for attempt in quiz.attempts.filter(student=cast.student)]
    assert ["from 0 to 1 of 2" in page for page in pages] == [True, False]
    assert ["from 1 to 2 of 2" in page for page in pages] == [False, True]


def test_a_teachers_own_change_is_told_as_before(student, quiz, cast):
    attempt = of(quiz, cast.student)
    set_by_hand(attempt, 100, cast.teacher)

    page = result(student, attempt).content.decode()

    assert "Said aloud." in page
    assert Notice.objects.count() == 0


def test_putting_away_twice_keeps_the_first_time(student, quiz):
    fix_key(first_item(quiz))
    notice = Notice.objects.get()

    first = dismiss(student, notice, back="result")
    notice.refresh_from_db()
    kept = notice.dismissed_at
    second = dismiss(student, notice, back="//evil.example/")
    notice.refresh_from_db()

    assert (first.url, second.url) == (reverse("quiz:result", args=[notice.attempt_id]), reverse("quiz:home"))
    assert notice.dismissed_at == kept is not None


@pytest.mark.parametrize("who", ["classmate", "teacher", "other_teacher", "outsider"])
def test_only_its_student_puts_a_notice_away(quiz, cast, client_of, who):
    fix_key(first_item(quiz))
    notice = Notice.objects.get()

    response = dismiss(client_of(getattr(cast, who)), notice)

    notice.refresh_from_db()
    assert (response.status_code, notice.dismissed_at) == (404, None)


def test_what_is_kept_back_is_not_there_to_be_put_away(student, quiz):
    """Else a student could tell that something was put right, and would lose the notice before it is shown."""
    fix_key(first_item(quiz))
    notice = Notice.objects.get()
    shows(quiz, score="released", answers="released", reasons="released")

    response = dismiss(student, notice)

    notice.refresh_from_db()
    assert (response.status_code, notice.dismissed_at) == (404, None)


def test_nothing_is_told_of_an_archived_class(student, quiz):
    fix_key(first_item(quiz))
    Classroom.objects.update(is_archived=True)

    assert "was corrected" not in home(student).content.decode()
    assert dismiss(student, Notice.objects.get()).status_code == 404


def test_putting_away_needs_its_token_and_a_post(student, quiz, cast):
    fix_key(first_item(quiz))
    notice, strict = Notice.objects.get(), Client(enforce_csrf_checks=True)
    strict.force_login(cast.student)

    assert student.get(reverse("quiz:dismiss", args=[notice.pk])).status_code == 405
    assert dismiss(strict, notice).status_code == 403
    assert Notice.objects.get().dismissed_at is None


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_hostile_reasons_stay_text(student, quiz, cast, payload):
    fix_key(first_item(quiz), reason=payload)

    pages = [home(student), result(student, of(quiz, cast.student))]

    assert [payload in page.content.decode() for page in pages] == [False, False]


@pytest.mark.parametrize("count", [1, 3])
def test_the_home_takes_the_same_queries_for_any_number(student, cast, django_assert_num_queries, count):
    quiz = make_class(cast, items=3)
    for item in quiz.items.with_question()[:count]:
        fix_key(item)

    with django_assert_num_queries(7):
        response = home(student)
    assert len(response.context["standings"][0].notices) == count
