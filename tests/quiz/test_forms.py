"""What arrives instead of an answer."""

import json

import pytest
from django.urls import reverse

from quiz.models import Attempt, Response
from tests import factories_quiz


@pytest.fixture
def attempt(cast):
    return factories_quiz.make_attempt(factories_quiz.make_quiz(cast.assignment), cast.student, chosen=[3])


@pytest.fixture
def post(cast, client_of, attempt):
    """Return a function that posts to the first question as its student."""
    address = reverse("quiz:answer", args=[attempt.pk, 1])
    return lambda *args, **options: client_of(cast.student).post(address, *args, **options)


def kept():
    return [response.choice.position for response in Response.objects.select_related("choice")]


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
@pytest.mark.parametrize(
    "posted", [["1", "2"], ["1", "1"], ["", "1"], ["1"] * 400, "1e999", "NaN", "[1]", "1,2", " 1 2", "\uff11", "0x1"]
)
def test_what_is_no_single_option_changes_nothing(post, posted, headers):
    response = post({"choice": posted}, headers=headers)

    assert (response.status_code, kept()) == (400, [3])


def test_ten_thousand_options_change_nothing(post):
    assert post({"choice": ["1"] * 10_000}).status_code == 400
    assert kept() == [3]


@pytest.mark.parametrize("body", [{"choice": 1}, {"choice": [1, 2]}, [1], 1e308, None, "1"])
def test_json_is_no_answer(post, body):
    response = post(json.dumps(body), content_type="application/json")

    assert (response.status_code, kept()) == (302, [3])


@pytest.mark.parametrize("data", [{}, {"choice": ""}, {"go": "next"}, {"choice": "", "go": "previous"}])
def test_an_old_page_without_an_answer_takes_no_answer_back(post, data):
    """A tab that was opened before the question was answered in another one."""
    assert post(data).status_code == 302
    assert kept() == [3]


@pytest.mark.parametrize("go", ["https://evil.example", "//evil.example", "sideways", "next\r\nX: y"])
def test_where_to_go_on_is_one_of_three(post, go):
    assert post({"choice": "1", "go": go}).status_code == 400
    assert kept() == [3]


FORGED = {
    **{"score": "99", "is_correct": "true", "points": "5", "state": "handed_in", "receipt": "1", "number": "2"},
    **{"student": "1", "quiz": "1", "attempt": "1", "item": "1", "classroom": "1", "role": "teacher", "is_staff": "1"},
    **{"started_at": "2001-01-01", "handed_in_at": "2001-01-01", "saved_at": "2001-01-01", "ends_at": "2099-01-01"},
}


def test_fields_that_no_form_has_are_not_stored(post, cast, client_of, attempt):
    before = Attempt.objects.values().get()

    post({"choice": "2", **FORGED})
    client_of(cast.student).post(reverse("quiz:begin", args=[cast.assignment.pk]), FORGED)

    assert Attempt.objects.values().get() == before
    assert kept() == [2]
    client_of(cast.student).post(reverse("quiz:hand_in", args=[attempt.pk]), FORGED)
    after = Attempt.objects.values().get()
    assert {name for name in after if after[name] != before[name]} == {"state", "handed_in_at"}
    assert after["handed_in_at"].year > 2001
    cast.student.refresh_from_db()
    assert not cast.student.is_staff


def test_an_option_of_another_quiz_cannot_be_named(cast, post, client_of):
    """Forms send positions: there is no number in them that could belong to another question."""
    question = factories_quiz.make_question(options=("a", "b", "c", "d", "e"))
    foreign = question.choices.last()

    assert post({"choice": str(foreign.pk + 50)}).status_code == 400
    assert post({"choice": "5"}).status_code == 400
    assert kept() == [3]
