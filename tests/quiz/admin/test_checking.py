"""The linter beside the form: what it says before anything is saved."""

import pytest
from django.urls import reverse

from quiz.models import Choice, Question
from tests import factories, factories_quiz
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.question_forms import ADD, change_page, form, form_of, form_with, messages_of
from tests.tables import changed, contents

CHECK = reverse("admin:quiz_question_add_check")
LEAK = "<strong>The answer stands in the question.</strong>"
LEAKING = {"stem": "Which bicycles does the ferry carry for free?", "options": ["Bicycles", "Horses", "Letters"]}


@pytest.fixture
def section(cast):
    return factories.make_article(owner=cast.teacher).sections.first()


@pytest.fixture
def client(cast, client_of):
    return client_of(cast.teacher)


def check_of(question):
    return reverse("admin:quiz_question_check", args=[question.pk])


def said(response):
    """What stands beside the form."""
    return response.content.decode().split('id="checked"')[1].split("</div>")[0]


def test_a_form_is_checked_and_nothing_is_saved(section, client):
    before = contents()

    response = client.post(CHECK, form(section, **LEAKING))

    assert (response.status_code, LEAK in said(response)) == (200, True)
    assert changed(before, contents()) == []
    assert messages_of(response) == []


def test_what_was_typed_stays_and_the_forms_own_buttons_save_it(section, client):
    page = client.post(f"{CHECK}?review=1&kind=multiple_choice", form(section, **LEAKING)).content.decode()

    assert LEAKING["stem"] in page
    assert f'action="{ADD}?review=1&amp;kind=multiple_choice"' in page
    assert f'formaction="{CHECK}?review=1&amp;kind=multiple_choice"' in page
    assert '<p class="errornote">' not in page


def test_an_edited_question_is_checked_as_it_would_be(section, client):
    question = factories_quiz.make_question(section)
    before = contents()

    stored = client.get(change_page(question))
    leaking = client.post(check_of(question), form_of(question, stem="Does it cross twice or once?"))

    assert (LEAK in said(stored), LEAK in said(leaking)) == (False, True)
    assert f'action="{change_page(question)}"' in leaking.content.decode()
    assert changed(before, contents()) == []


@pytest.mark.parametrize("kind", EXAMPLES)
def test_every_kind_is_checked(section, client, kind):
    example = EXAMPLES[kind]

    response = client.post(
        CHECK, form_with(section, example.asked, kind=kind, stem=example.stem, evidence_text=factories_quiz.EVIDENCE)
    )

    assert "It cannot be saved like this" not in said(response)
    assert ("Nothing to remark." in said(response)) == (not response.context["checked"].remarks)
    assert Question.objects.count() == Choice.objects.count() == 0


def test_what_keeps_it_from_being_saved_is_said_first(section, client):
    response = client.post(CHECK, form(section, **{**LEAKING, "evidence_text": "It flies.", "stem": ""}))

    assert response.context["checked"].faults == [
        "Question: This field is required.",
        "Evidence: This sentence does not stand in the section. Copy it from there, word for word.",
    ]
    assert LEAK not in said(response)


def test_faults_of_lines_are_named(section, client):
    long = client.post(CHECK, form(section, options=["x" * 301, "Horses"]))
    none = client.post(CHECK, form(section, right=()))

    assert long.context["checked"].faults == ["Row 1: Ensure this value has at most 300 characters (it has 301)."]
    assert none.context["checked"].faults == ["Mark exactly one option as right. None marked now."]


def test_a_new_form_says_how_to_begin(client):
    assert "Write the question, then check it" in said(client.get(ADD))


def test_the_section_stands_beside_a_new_question(cast, section, client, client_of):
    text = "<p>It carries bicycles for free.</p>"

    opened = client.get(ADD, {"section": section.pk}).content.decode()
    checked = client.post(CHECK, form(section)).content.decode()
    foreign = client_of(cast.other_teacher).get(ADD, {"section": section.pk}).content.decode()

    assert [text in page for page in (opened, checked, foreign)] == [True, True, False]


@pytest.mark.parametrize("section", ["x", "", "9" * 30, "1.5"])
def test_an_odd_section_is_none(client, section):
    assert client.get(ADD, {"section": section}).status_code == 200


def test_a_retired_question_is_not_checked(section, client):
    question = factories_quiz.make_question(section, state="retired")

    assert 'id="check"' not in client.get(change_page(question)).content.decode()
    assert client.post(check_of(question), form_of(question)).status_code == 403


def test_another_teachers_question_is_as_missing_as_none(cast, section, client_of):
    question = factories_quiz.make_question(section, stem="Periwinkle?")
    client = client_of(cast.other_teacher)

    responses = [client.post(address, form_of(question)) for address in (check_of(question), CHECK)]

    assert [response.status_code for response in responses] == [302, 200]
    assert section.heading not in responses[1].content.decode()
    assert responses[1].context["checked"].faults[0].startswith("Section: ")


def test_looking_does_not_check(section, client):
    question = factories_quiz.make_question(section)

    assert [client.get(address).status_code for address in (CHECK, check_of(question))] == [405, 405]


@pytest.mark.parametrize("sections", [1, 3])
def test_long_and_short_texts_take_the_same_queries(cast, client, django_assert_num_queries, sections):
    section = factories.make_article(sections=sections, owner=cast.teacher).sections.first()
    question = factories_quiz.make_question(section)
    sent = form_of(question)
    client.get(change_page(question))

    with django_assert_num_queries(21):
        client.post(check_of(question), sent)
