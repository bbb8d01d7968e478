"""Until it may be shown, no answer of the site depends on the key: byte for byte, header for header."""

import re

import pytest
from django.urls import reverse

from quiz.models import Attempt, Choice, Question, Quiz
from tests.factories_quiz import OTHER, RIGHT
from tests.quiz.kinds.examples import EXAMPLES
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
    """All that a student can read, and what saving right, other, half and no answers to every question says."""
    asked = []
    for number, kind in enumerate(EXAMPLES, start=1):
        page, answer = (reverse(f"quiz:{name}", args=[stage.attempt_pk, number]) for name in ("question", "answer"))
        half = dict([*RIGHT[kind].items()][:1])
        for data in (RIGHT[kind], OTHER[kind], half, {"clear": "true"}, {"choice": "77", "line-1": "77"}):
            asked += [client.post(answer, data, headers=headers) for headers in ({}, {"HX-Request": "true"})]
            asked.append(client.get(page))
    return [bare(response) for response in [*asked, *(address.ask(client, stage) for address in READ)]]


def change_all_but_the_options():
    """Other right options, partners and accepted answers, another explanation, evidence, difficulty, rule and state.

    The rows of the options are made anew in the opposite order.
    """
    for question in Question.objects.all():
        options = list(question.choices.order_by("position"))
        question.choices.all().delete()
        for index, option in reversed(list(enumerate(options))):
            before = options[index - 1]
            Choice.objects.create(
                question=question,
                position=index + 1,
                text=option.text,
                partner=before.partner,
                is_correct=before.is_correct,
            )
    Question.objects.update(
        accepted=["something else", "nothing like it"],
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
    assert [status for status, _, _ in before].count(200) > 100


def test_what_was_checked_tells_nothing_of_what_was_not(stage, student):  # noqa: F811
    """Where each answer is told at once: the page of a question, before its own answer was checked."""
    Quiz.objects.update(**dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), Quiz.Moment.AT_ONCE))
    last = len(EXAMPLES)
    checked = dict(list(EXAMPLES.items())[:-1])

    def check_all_but_the_last():
        for number, kind in enumerate(checked, start=1):
            student.post(reverse("quiz:check_answer", args=[stage.attempt_pk, number]), RIGHT[kind])
        unsaid = student.post(reverse("quiz:check_answer", args=[stage.attempt_pk, last]))
        pages = [
            reverse("quiz:question", args=[stage.attempt_pk, last]),
            reverse("quiz:check", args=[stage.attempt_pk]),
            reverse("quiz:start", args=[stage.assignment_pk]),
            reverse("quiz:home"),
        ]
        return [bare(response) for response in [unsaid, *map(student.get, pages)]]

    before = check_all_but_the_last()
    responses = stage.assignment.quiz.attempts.get().responses
    told = responses.exclude(checked_at=None).count()
    responses.all().delete()
    change_all_but_the_options()

    assert check_all_but_the_last() == before
    assert told == len(checked)


def test_what_follows_an_answer_is_shown_after_it_is_final(stage, student):  # noqa: F811
    """Who has seen what is right cannot answer once more: not by the page, a fragment, or another tab."""
    Quiz.objects.update(**dict.fromkeys(("score_shown", "answers_shown", "reasons_shown"), Quiz.Moment.AT_ONCE))
    attempt = stage.assignment.quiz.attempts.get()
    for number, kind in enumerate(EXAMPLES, start=1):
        student.post(reverse("quiz:check_answer", args=[stage.attempt_pk, number]), OTHER[kind])
    before = list(attempt.responses.values())

    for number, kind in enumerate(EXAMPLES, start=1):
        for name in ("answer", "check_answer"):
            for data in (RIGHT[kind], {"clear": "true"}, {"seen": "true"}):
                for headers in ({}, {"HX-Request": "true"}):
                    address = reverse(f"quiz:{name}", args=[stage.attempt_pk, number])
                    student.post(address, {**data, "go": "stay"}, headers=headers)

    assert list(attempt.responses.values()) == before
    assert len(before) == len(EXAMPLES)


@pytest.mark.parametrize("shown", [Quiz.Moment.CLOSED, Quiz.Moment.NEVER])
def test_nothing_depends_on_it_while_results_are_kept_back(stage, student, shown):  # noqa: F811
    Quiz.objects.update(score_shown=shown, answers_shown=shown, reasons_shown=shown)
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
    named = {}
    for number, kind in enumerate(EXAMPLES, start=1):
        page = student.get(reverse("quiz:question", args=[stage.attempt_pk, number])).content.decode()
        named[kind] = re.findall(r'(?:id|value)="(?:[a-z]+-)?(\d+)"', page)

    options = {kind: len(EXAMPLES[kind].asked.lines) for kind in EXAMPLES if "choice" in RIGHT[kind]}
    assert {kind: named[kind] for kind in options} == {
        kind: [str(position) for position in range(1, count + 1) for _ in ("id", "value")]
        for kind, count in options.items()
    }
    assert named["matching"] == ["1", *"1234", "2", *"1234", "4", *"1234"]
    assert named["ordering"] == ["1", *"123", "2", *"123", "3", *"123"]
    assert named["open_gap"] == named["short_answer"] == named["written"] == []


def test_what_is_to_be_chosen_from_stands_in_an_order_of_its_own(stage, student):  # noqa: F811
    pages = [
        student.get(reverse("quiz:question", args=[stage.attempt_pk, list(EXAMPLES).index(kind) + 1])).content.decode()
        for kind in ("matching", "ordering")
    ]

    first_lists = [re.findall(r"<option[^>]*>([^<]*)</option>", page.partition("</select>")[0]) for page in pages]
    assert first_lists == [
        ["Choose …", "a lake", "bicycles", "the captain", "yellow"],
        ["Place …", "1", "2", "3"],
    ]
