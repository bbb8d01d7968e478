"""What the linter remarks at the desk."""

import os
import subprocess
import sys

import pytest

from quiz.admin import checking
from quiz.models import Question
from tests import factories, factories_quiz, hostile
from tests.quiz.question_forms import ADD, LIST, change_page, form, form_of, messages_of

LEAK = "The answer stands in the question. "
OPTIONS = ["Bicycles", "Horses", "Letters"]
LEAKING = {"stem": "Which bicycles does the ferry carry for free?", "options": OPTIONS}


@pytest.fixture
def section(cast):
    return cast.assignment.article.sections.first()


def warnings_of(response):
    """Those about the leak: other checks have their own tests, and may find something else in these questions."""
    return [message for message in messages_of(response) if message.startswith(LEAK)]


def test_a_leaking_question_is_saved_with_a_warning(cast, section, client_of):
    good = client_of(cast.teacher).post(ADD, form(section, options=OPTIONS), follow=True)
    leaking = client_of(cast.teacher).post(ADD, form(section, **LEAKING), follow=True)

    assert Question.objects.count() == 2
    assert warnings_of(good) == []
    assert len(warnings_of(leaking)) == 1


def test_editing_the_leak_away_ends_the_warning(cast, section, client_of):
    client = client_of(cast.teacher)
    client.post(ADD, form(section, **LEAKING))
    question = Question.objects.get()

    before = client.get(change_page(question)).content.decode()
    saved = client.post(change_page(question), form_of(question, stem="What is carried for free?"), follow=True)
    after = client.get(change_page(question)).content.decode()

    assert "<strong>The answer stands in the question.</strong>" in before
    assert warnings_of(saved) == []
    assert "<strong>The answer stands in the question.</strong>" not in after


def test_a_page_without_remarks_says_so(cast, section, client_of, monkeypatch):
    monkeypatch.setattr(checking, "lint", lambda *_: [])

    page = client_of(cast.teacher).get(change_page(factories_quiz.make_question(section))).content.decode()

    assert "Nothing to remark." in page


def test_a_structural_fault_is_no_remark(cast, section, client_of):
    response = client_of(cast.teacher).post(ADD, form(section, right=(), **LEAKING))

    assert (response.status_code, Question.objects.count(), messages_of(response)) == (200, 0, [])


def test_a_retired_question_is_remarked_on_but_warned_about_no_more(cast, section, client_of):
    client = client_of(cast.teacher)
    client.post(ADD, form(section, **LEAKING))
    client.get(LIST)
    question = Question.objects.get()

    response = client.post(change_page(question), form_of(question, state="retired"), follow=True)

    assert warnings_of(response) == []
    assert "<strong>The answer stands in the question.</strong>" in client.get(change_page(question)).content.decode()


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_remarks_keep_hostile_text_a_text(cast, section, client_of, payload):
    question = factories_quiz.make_question(section, stem=f"{payload} {payload}", options=[payload, "Twice"])
    client = client_of(cast.teacher)

    page = client.get(change_page(question)).content.decode()
    saved = client.post(change_page(question), form_of(question, difficulty="hard"), follow=True).content.decode()

    assert (payload in page, payload in saved) == (False, False)


@pytest.mark.parametrize("sections", [1, 3])
def test_the_page_takes_the_same_queries_for_long_texts(cast, client_of, django_assert_num_queries, sections):
    section = factories.make_article(sections=sections, owner=cast.teacher).sections.first()
    question = factories_quiz.make_question(section)
    client = client_of(cast.teacher)

    with django_assert_num_queries(14):
        client.get(change_page(question))


def test_the_desk_loads_neither_parser_nor_dictionary():
    heavy = {"spacy", "numpy", "lemminflect"}
    program = f"import sys, django; django.setup(); import quiz.admin; print(sorted({heavy} & set(sys.modules)))"
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"}

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)

    assert (run.stdout, run.stderr) == ("[]\n", "")
