"""Questions of every kind, written and edited at the desk."""

import pytest

from quiz.kinds import KINDS, Asked
from quiz.models import Question
from tests import factories_quiz
from tests.quiz.kinds.examples import EXAMPLES
from tests.quiz.kinds.shapes import options, pairs
from tests.quiz.question_forms import ADD, EVIDENCE, change_page, form_of, form_with

STEMS = {"gap": "It carries _____ for free.", "open_gap": "It carries _____ for free."}
WRITTEN = [kind.name for kind in KINDS if not kind.options_are_sentences]


@pytest.fixture
def section(cast):
    return cast.assignment.article.sections.first()


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def write(client, section, kind, asked, **fields):
    stem = STEMS.get(kind, "What does the ferry carry?")
    return client.post(ADD, form_with(section, asked, **{"kind": kind, "stem": stem, **fields}))


def parts(asked):
    return asked.lines, asked.accepted


def shown(client, address, **query):
    """How many lines there are to write, with which fields, and whether there is room for accepted answers."""
    context = client.get(address, query).context
    (table,) = context["inline_admin_formsets"]
    rows = len(table.formset.forms)
    return (
        rows,
        list(table.formset.empty_form.base_fields),
        "accepted" in dict(context["adminform"].fieldsets)[None]["fields"],
    )


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_teacher_writes_a_question_of_every_kind(teacher, section, kind):
    response = write(teacher, section, kind, EXAMPLES[kind].asked)

    question = Question.objects.get()
    assert response.status_code == 302
    assert question.kind == kind
    assert parts(question.asked) == parts(EXAMPLES[kind].asked)
    assert (question.key_text, question.evidence_text) == (EXAMPLES[kind].key, EVIDENCE)


@pytest.mark.parametrize("kind", WRITTEN)
def test_saving_a_question_of_any_kind_unchanged_changes_nothing(cast, teacher, section, kind):
    write(teacher, section, kind, EXAMPLES[kind].asked)
    question = Question.objects.get()
    before = list(Question.objects.values()), list(question.choices.values())

    response = teacher.post(change_page(question), form_of(question))

    assert response.status_code == 302
    assert (list(Question.objects.values()), list(question.choices.values())) == before


def test_the_sentences_of_the_section_are_the_options(teacher, section):
    write(teacher, section, "find_evidence", Asked())

    question = Question.objects.get()
    assert [(line.text, line.is_correct) for line in question.asked.lines] == [
        ("The yellow ferry crosses the lake twice a day.", False),
        ("It carries bicycles for free.", True),
    ]


def test_another_evidence_is_another_right_sentence(teacher, section):
    write(teacher, section, "find_evidence", Asked())
    question = Question.objects.get()

    teacher.post(change_page(question), form_of(question, evidence_text=factories_quiz.EVIDENCE))
    unchanged = list(question.choices.values())
    teacher.post(change_page(question), form_of(Question.objects.get(), state="approved"))

    question = Question.objects.get()
    assert (question.state, question.key_text) == ("approved", factories_quiz.EVIDENCE)
    assert list(question.choices.values()) == unchanged


def test_in_another_section_other_sentences_are_the_options(teacher, section):
    write(teacher, section, "find_evidence", Asked())
    question = Question.objects.get()
    second = section.article.sections.last()
    second.body = "Rain fell all night. The dam broke."
    second.save()
    moved = {**form_of(question, evidence_text="The dam broke."), "section": second.pk}

    teacher.post(change_page(question), moved)

    lines = Question.objects.get().asked.lines
    assert [(line.text, line.is_correct) for line in lines] == [
        ("Rain fell all night.", False),
        ("The dam broke.", True),
    ]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("It carries bicycles for free.", "Write 2 to 99 options. There are 1."),
        (f"It carries bicycles for free. It {'very ' * 150}rarely sinks.", "A sentence of this section is too long"),
    ],
)
def test_a_section_that_offers_no_sentences_to_choose_from(teacher, section, body, fault):
    section.body = body
    section.save()

    response = write(teacher, section, "find_evidence", Asked())

    assert response.status_code == 200
    assert fault in response.content.decode()
    assert Question.objects.count() == 0


@pytest.mark.parametrize(
    ("kind", "asked", "fault"),
    [
        ("matching", Asked(pairs(("a", "1"), ("b", "2"))), "Write 3 to 6 lines. There are 2."),
        ("matching", Asked(pairs(("a", "1"), ("b", "2"), ("c", "2"))), "The same thing belongs to two lines."),
        ("ordering", Asked(pairs(("a", "1"), ("b", "2"), ("c", "2"))), "Number the events from 1 to 3 as they"),
        ("short_answer", Asked(), "Write at least one accepted answer."),
        ("short_answer", Asked(accepted=(" ", "\x07")), "Write at least one accepted answer."),
        ("open_gap", Asked(accepted=("x" * 201,)), "An accepted answer has at most 200 characters."),
        ("poll", options("Yes", "No", key=0), ""),
        ("claim_kind", options("As a fact", "As a claim", key=0), "Mark exactly one option as right."),
    ],
)
def test_what_is_wrong_with_a_kind_is_said(teacher, section, kind, asked, fault):
    response = write(teacher, section, kind, asked)

    assert (response.status_code, Question.objects.count()) == ((200, 0) if fault else (302, 1))
    assert fault in response.content.decode()


def test_a_gap_kind_needs_its_gap(teacher, section):
    response = write(teacher, section, "open_gap", EXAMPLES["open_gap"].asked, stem="It carries bicycles.")

    assert response.context["adminform"].form.errors == {
        "stem": ["A gap question has exactly one gap, written _____ (five underscores)."]
    }


def test_accepted_answers_are_kept_once_and_without_what_no_keyboard_types(teacher, section):
    write(teacher, section, "short_answer", Asked(accepted=(" by  ferry ", "", "by ferry", "by\x07 boat")))

    assert Question.objects.get().accepted == ["by ferry", "by boat"]


def test_events_written_as_they_happened_are_mixed(teacher, section):
    events = ("They sailed", "They landed", "They rested")

    write(teacher, section, "ordering", Asked(pairs(*((event, "") for event in events))))

    question = Question.objects.get()
    assert [line.text for line in question.how.in_order(question.asked)] == list(events)
    assert [line.text for line in question.asked.lines] == ["They landed", "They rested", "They sailed"]


@pytest.mark.parametrize(
    ("kind", "rows", "fields", "has_accepted"),
    [
        ("multiple_choice", 5, ["text", "is_correct"], False),
        ("true_false", 2, ["text", "is_correct"], False),
        ("poll", 5, ["text"], False),
        ("matching", 7, ["text", "partner"], False),
        ("ordering", 7, ["text", "partner"], False),
        ("find_evidence", 0, ["text", "is_correct"], False),
        ("short_answer", 0, ["text"], True),
        ("written", 0, ["text"], True),
        ("no_such_kind", 5, ["text", "is_correct"], False),
    ],
)
def test_the_form_has_what_the_kind_is_made_of(teacher, kind, rows, fields, has_accepted):
    count, names, accepted = shown(teacher, ADD, kind=kind)

    assert (count, names, accepted) == (rows, fields, has_accepted)


@pytest.mark.parametrize(
    ("kind", "heads"),
    [
        ("multiple_choice", ["option", "right"]),
        ("matching", ["line", "what belongs to it"]),
        ("ordering", ["event", "place"]),
    ],
)
def test_the_columns_are_called_what_they_hold(teacher, kind, heads):
    (table,) = teacher.get(ADD, {"kind": kind}).context["inline_admin_formsets"]

    assert [str(field["label"]).lower() for field in table.fields()][: len(heads)] == heads


def test_true_and_false_are_written_already(teacher, section):
    page = teacher.get(ADD, {"kind": "true_false"}).content.decode()
    form = form_with(section, options("True", "False", key=2), kind="true_false", stem="It is yellow, they say.")

    teacher.post(ADD, form)

    assert [f'value="{text}"' in page for text in ("True", "False")] == [True, True]
    assert Question.objects.get().key_text == "False"


def test_the_form_leads_to_the_other_kinds_in_the_same_section(teacher, section):
    page = teacher.get(ADD, {"section": section.pk, "kind": "poll"}).content.decode()

    assert f'<a href="{ADD}?section={section.pk}&amp;kind=matching">Matching</a>' in page
    assert "<strong>Opinion poll</strong>" in page


def test_a_question_keeps_its_kind(teacher, section):
    write(teacher, section, "poll", EXAMPLES["poll"].asked)
    question = Question.objects.get()

    teacher.post(change_page(question), form_of(question, kind="multiple_choice", stem="Which do you like?"))

    question.refresh_from_db()
    assert (question.kind, question.stem) == ("poll", "Which do you like?")
