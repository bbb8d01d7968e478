"""Until it may be shown, no answer of the site depends on the key: byte for byte, header for header."""

import re

import pytest
from django.urls import reverse

from quiz.models import Attempt, Choice, Question, Quiz
from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

#: What differs from one answer to the next anyway: masked tokens, numbers of forms, the minute of a save.
CHANGING = re.compile(
    r'(?<=value=")[0-9A-Za-z]{64}(?=")|(?<=": ")[0-9A-Za-z]{64}(?=")|[0-9a-f-]{36}|(?<=Saved )\d\d:\d\d'
)
READ = [address for address in SITE if address.method == "get"]


def bare(response):
    """Status, headers and text of an answer, without what changes anyway."""
    headers = {name: value for name, value in response.headers.items() if name != "Content-Length"}
    return response.status_code, headers, CHANGING.sub("", response.content.decode())


def everything(client, stage):  # noqa: F811
    """All that a student can read, and what saving right, wrong and no answers says."""
    answer = reverse("quiz:answer", args=[stage.attempt_pk, 1])
    saved = [
        client.post(answer, data, headers=headers)
        for data in ({"choice": "1"}, {"choice": "2"}, {"choice": "3"}, {"clear": "true"}, {"choice": "7"})
        for headers in ({}, {"HX-Request": "true"})
    ]
    return [bare(response) for response in [*saved, *(address.ask(client, stage) for address in READ)]]


def change_all_but_the_options():
    """Another key, explanation and evidence, another difficulty, rule and state; option rows in the opposite order."""
    for question in Question.objects.all():
        options = list(question.choices.order_by("position"))
        right = next(index for index, option in enumerate(options) if option.is_correct)
        question.choices.all().delete()
        for index, option in reversed(list(enumerate(options))):
            is_correct = index == (right + 1) % len(options)
            Choice.objects.create(question=question, position=index + 1, text=option.text, is_correct=is_correct)
    Question.objects.update(
        **{"explanation": "Another, much longer reason. " * 20, "evidence_start": 3, "evidence_text": "yellow"},
        **{"difficulty": "hard", "rule": "other", "rule_version": 7, "version": 4, "origin": "generated"},
        state="retired",
    )


@pytest.fixture
def student(stage, client_of):  # noqa: F811
    return client_of(stage.student)


def test_nothing_depends_on_the_key_before_handing_in(stage, student):  # noqa: F811
    everything(student, stage)
    before = everything(student, stage)
    stage.assignment.quiz.attempts.get().responses.all().delete()

    change_all_but_the_options()
    everything(student, stage)

    assert everything(student, stage) == before
    assert [status for status, _, _ in before].count(200) > 15


@pytest.mark.parametrize("shown", [Quiz.Results.AFTER_CLOSE, Quiz.Results.NEVER])
def test_nothing_depends_on_it_while_results_are_kept_back(stage, student, shown):  # noqa: F811
    Quiz.objects.update(results_shown=shown)
    student.post(reverse("quiz:hand_in", args=[stage.attempt_pk]))
    before = everything(student, stage)

    change_all_but_the_options()

    assert Attempt.objects.get().state == Attempt.State.HANDED_IN
    assert everything(student, stage) == before


def test_a_classmates_result_is_no_way_to_it(stage, client_of, student):  # noqa: F811
    """Who has not begun learns nothing from those who have handed in."""
    student.post(reverse("quiz:hand_in", args=[stage.attempt_pk]))
    classmate = client_of(stage.classmate)
    before = everything(classmate, stage)

    change_all_but_the_options()

    assert everything(classmate, stage) == before


def test_the_pages_name_no_row_of_an_option(stage, student):  # noqa: F811
    """Numbers of rows would tell in what order the options were written, the right one often first."""
    page = student.get(reverse("quiz:question", args=[stage.attempt_pk, 1])).content.decode()

    assert re.findall(r'<input type="radio" id="([^"]*)" name="([^"]*)" value="([^"]*)"', page) == [
        (f"choice-{position}", "choice", str(position)) for position in (1, 2, 3)
    ]
