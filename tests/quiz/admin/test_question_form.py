import pytest

from quiz.models import Question
from quiz.questions import revision
from tests import factories_quiz
from tests.quiz.question_forms import ADD, EVIDENCE, change_page, form, form_of, messages_of


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=2)


def test_a_teacher_writes_a_question(cast, client_of):
    section = cast.assignment.article.sections.first()

    response = client_of(cast.teacher).post(
        ADD, form(section, evidence_text="It  carries bicycles\r\nfor free.", score=5, fingerprint="x", version=9)
    )

    question = Question.objects.get()
    assert response.status_code == 302
    assert (question.evidence_text, section.body[question.evidence_start : question.evidence_end]) == (EVIDENCE,) * 2
    assert (question.key.text, question.choices.count(), question.version) == ("Bicycles", 2, 1)
    assert (question.origin, question.state) == (Question.Origin.TEACHER, Question.State.DRAFT)
    assert question.fingerprint == revision.wording_of(question).fingerprint


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"evidence_text": "It carries horses."}, "This sentence does not stand in the section."),
        ({"kind": "gap"}, "A gap question has exactly one gap, written _____"),
        ({"stem": "The _____ is free."}, "Only a gap question has a gap in it."),
        ({"right": ()}, "Mark exactly one option as right. None marked now."),
        ({"right": (0, 1)}, "Mark exactly one option as right. 2 marked now."),
        ({"options": ["Bicycles"]}, "Write 2 to 5 options. There are 1."),
        ({"options": ["Bicycles", " bicycles"]}, "Two options say the same."),
        ({"kind": "true_false"}, "This kind of question has exactly these options: True and False."),
        ({"kind": "essay"}, "essay is not one of the available choices"),
        ({"state": "retired"}, "retired is not one of the available choices"),
        ({"section": ""}, "This field is required."),
        ({"stem": "x" * 401}, "at most 400 characters"),
        ({"stem": ""}, "This field is required."),
    ],
)
def test_a_faulty_question_is_not_kept(cast, client_of, changes, fault):
    section = cast.assignment.article.sections.first()

    response = client_of(cast.teacher).post(ADD, form(section, **changes))

    assert response.status_code == 200
    assert fault in response.content.decode().replace("&#x27;", "'")
    assert Question.objects.count() == 0


def test_the_same_question_twice_is_refused(cast, client_of):
    section = cast.assignment.article.sections.first()
    client_of(cast.teacher).post(ADD, form(section))

    response = client_of(cast.teacher).post(ADD, form(section, stem="what does the FERRY carry for free?"))

    assert "asks the same and has the same right answer" in response.content.decode()
    assert Question.objects.count() == 1


def test_true_and_false_are_kept_in_order(cast, client_of):
    section = cast.assignment.article.sections.first()

    client_of(cast.teacher).post(ADD, form(section, kind="true_false", options=["false", "true"]))

    choices = Question.objects.get().choices.values_list("position", "text", "is_correct")
    assert list(choices) == [(1, "True", False), (2, "False", True)]


def test_editing_swaps_the_key_and_drops_an_option_in_place(cast, client_of, quiz):
    question = quiz.items.first().question

    response = client_of(cast.teacher).post(
        change_page(question), form_of(question, options=["Once", "", "Never"], right=[2]), follow=True
    )

    assert response.status_code == 200
    assert Question.objects.count() == 2
    assert list(question.choices.values_list("text", "is_correct")) == [("Once", False), ("Never", True)]


def test_saving_without_a_change_changes_nothing(cast, client_of, quiz):
    question = quiz.items.first().question
    factories_quiz.make_attempt(quiz, cast.student, [1])
    before = list(Question.objects.values()), list(question.choices.values())

    response = client_of(cast.teacher).post(change_page(question), form_of(question))

    assert response.status_code == 302
    assert (list(Question.objects.values()), list(question.choices.values())) == before


def test_editing_an_answered_question_makes_a_version_and_says_so(cast, client_of, quiz):
    question = quiz.items.first().question
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1])

    response = client_of(cast.teacher).post(
        change_page(question),
        form_of(question, stem="How often does the ferry cross the lake?", _continue="1"),
        follow=True,
    )

    new = Question.objects.get(replaces=question)
    question.refresh_from_db()
    assert response.redirect_chain == [(change_page(new), 302)]
    assert (new.stem, new.state, question.state) == ("How often does the ferry cross the lake?", "approved", "retired")
    assert attempt.responses.get().item.question == question
    assert messages_of(response)[:1] == [
        "The old question is in use, so it is kept with its answers and retired, and your text is a new version of it."
        " Quizzes that have begun, and those of other teachers, stay with the old one (1)."
    ]
    assert "This is version 2." in response.content.decode()


def test_a_retired_question_is_only_viewed(cast, client_of, quiz):
    question = quiz.items.first().question
    revision.set_state([question], Question.State.RETIRED)
    before = list(Question.objects.values()), list(question.choices.values())

    assert client_of(cast.teacher).get(change_page(question)).status_code == 200
    response = client_of(cast.teacher).post(change_page(question), form_of(question, stem="Brought back?"))

    assert response.status_code == 403
    assert (list(Question.objects.values()), list(question.choices.values())) == before


def test_a_question_replaced_meanwhile_is_not_overwritten(cast, client_of, quiz, monkeypatch):
    question = quiz.items.first().question

    def too_late(**_):
        raise revision.Superseded

    monkeypatch.setattr(revision, "revise", too_late)
    response = client_of(cast.teacher).post(change_page(question), form_of(question, stem="Mine"), follow=True)

    assert messages_of(response) == [
        "Somebody else has retired or replaced this question meanwhile. Nothing was saved."
    ]


def test_the_page_marks_the_evidence_in_its_section(cast, client_of, quiz):
    page = client_of(cast.teacher).get(change_page(quiz.items.first().question)).content.decode()

    assert f"<mark>{factories_quiz.EVIDENCE}</mark>" in page


def test_a_new_question_starts_in_the_section_it_was_asked_for(cast, client_of):
    section = cast.assignment.article.sections.last()

    page = client_of(cast.teacher).get(ADD, {"section": section.pk}).content.decode()

    assert f'<option value="{section.pk}" selected>{cast.assignment.article}: {section}</option>' in page
