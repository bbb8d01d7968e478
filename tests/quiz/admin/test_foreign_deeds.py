"""What nobody may do at the teacher's desk with what is another class's, and what nobody may do at all."""

import pytest
from django.contrib import admin

from classroom.models import Article, Assignment, Classroom, Membership, TalkingPoint, User
from quiz.models import Question, Quiz
from tests import factories_quiz
from tests.quiz.desk import OWN_MODELS, SECRET, admin_url, stored

ACTIONS = [
    (Classroom, "renew_join_code"),
    (Membership, "pause"),
    (Membership, "end_pause"),
    (Membership, "remove"),
    (Membership, "take_back"),
    (Membership, "give_new_pin"),
    (Membership, "print_slips"),
    (Question, "approve"),
    (Question, "retire"),
    (Question, "back_to_draft"),
    (Question, "export"),
    (Quiz, "fill"),
    (TalkingPoint, "approve"),
    (TalkingPoint, "retire"),
    (TalkingPoint, "back_to_draft"),
]


@pytest.mark.parametrize("model", OWN_MODELS)
def test_nobody_deletes(desk, client_of, model):
    before = stored(model)

    for role in ("teacher", "other_teacher", "student", "superuser"):
        client = client_of(getattr(desk, role))
        address = admin_url(model, "delete", desk.objects[model].pk)

        assert client.get(address).status_code == (302 if role == "student" else 403)
        assert client.post(address, {"post": "yes"}).status_code == (302 if role == "student" else 403)
    assert stored(model) == before


def test_every_action_is_in_the_matrix(desk, rf):
    request = rf.get("/")
    request.user = desk.teacher
    offered = [(model, name) for model in OWN_MODELS for name in admin.site._registry[model].get_actions(request)]

    assert sorted(offered, key=str) == sorted(ACTIONS, key=str)


@pytest.mark.parametrize(("model", "action"), [*ACTIONS, *[(model, "delete_selected") for model in OWN_MODELS]])
def test_actions_on_foreign_objects_change_nothing(desk, client_of, model, action):
    before = stored(model), stored(User)
    form = {"action": action, "_selected_action": [desk.objects[model].pk], "select_across": "1", "post": "yes"}

    response = client_of(desk.other_teacher).post(admin_url(model, "changelist"), form, follow=True)

    own = [row for row in stored(model) if row["id"] == desk.objects[model].pk]
    assert own == [row for row in before[0] if row["id"] == desk.objects[model].pk]
    assert SECRET not in response.content.decode()


@pytest.mark.parametrize("model", OWN_MODELS)
def test_posting_to_a_foreign_object_changes_nothing(desk, client_of, model):
    before = {kept: stored(kept) for kept in OWN_MODELS}

    response = client_of(desk.other_teacher).post(
        admin_url(model, "change", desk.objects[model].pk), {"name": "taken", "title": "taken", "state": "approved"}
    )

    assert response.status_code == 302
    assert {kept: stored(kept) for kept in OWN_MODELS} == before


def test_forged_choices_are_invalid_and_nothing_is_stored(desk, client_of):
    """The other teacher names class A's class, article, section, assignment and question in the own forms."""
    client = client_of(desk.other_teacher)
    before = {kept: stored(kept) for kept in OWN_MODELS}
    foreign = desk.objects
    own_quiz = desk.other_assignment.quiz
    when = {"opens_at_0": "2026-01-01", "opens_at_1": "08:00"}
    own_class, own_article = desk.other_classroom.pk, desk.other_assignment.article_id
    question = {"section": foreign[Question].section_id, "kind": "gap", "stem": "x", "evidence_text": "It"}
    forms = [
        (Assignment, "add", (), {**when, "classroom": foreign[Classroom].pk, "article": own_article}),
        (Assignment, "add", (), {**when, "classroom": own_class, "article": foreign[Article].pk}),
        (Quiz, "add", (), {**factories_quiz.SETTINGS, "assignment": foreign[Assignment].pk}),
        (Question, "add", (), {**question, **choices("a", "b")}),
        (TalkingPoint, "add", (), {"section": foreign[Question].section_id, "text": "Why?", "state": "draft"}),
        (
            Quiz,
            "change",
            (own_quiz.pk,),
            {**factories_quiz.SETTINGS, **item_rows((own_quiz.items.first().pk, foreign[Question].pk, 1))},
        ),
    ]

    for model, page, args, form in forms:
        response = client.post(admin_url(model, page, *args), form)

        assert response.status_code == 200
        assert response.context["errors"]
        assert SECRET not in response.content.decode()
    assert {kept: stored(kept) for kept in OWN_MODELS} == before


def choices(*texts, right=0):
    rows = {"choices-TOTAL_FORMS": "5", "choices-INITIAL_FORMS": "0"}
    for index, text in enumerate(texts):
        rows[f"choices-{index}-text"] = text
    return {**rows, f"choices-{right}-is_correct": "on"}


def item_rows(*rows):
    form = {"items-TOTAL_FORMS": len(rows), "items-INITIAL_FORMS": len(rows)}
    for index, (pk, question, position) in enumerate(rows):
        form |= {f"items-{index}-id": pk, f"items-{index}-question": question}
        form |= {f"items-{index}-position": position, f"items-{index}-points": 1}
    return form
