"""Who sees what at the teacher's desk: every registered model, every page of it, every member of the cast."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from classroom.models import Article, Assignment, Classroom, Membership, TalkingPoint, User
from quiz.models import Attempt, Challenge, Question, Quiz
from tests import factories, factories_quiz
from tests.quiz.desk import OWN_MODELS, SECRET, admin_url


def test_every_model_at_the_desk_is_in_this_matrix():
    registered = {model for model in admin.site._registry if model._meta.app_label in {"classroom", "quiz"}}

    assert registered == {*OWN_MODELS, User}


@pytest.mark.parametrize("model", OWN_MODELS)
def test_lists_show_own_classes_only(desk, client_of, model):
    for query in ({}, {"all": ""}, {"_facets": "True"}):
        shown = {
            role: SECRET in client_of(getattr(desk, role)).get(admin_url(model, "changelist"), query).content.decode()
            for role in ("teacher", "other_teacher", "superuser")
        }

        assert shown == {"teacher": True, "other_teacher": False, "superuser": True}


@pytest.mark.parametrize("model", OWN_MODELS)
def test_searches_find_in_own_classes_only(desk, client_of, model):
    found = {
        role: client_of(getattr(desk, role)).get(admin_url(model, "changelist"), {"q": SECRET}).context["cl"]
        for role in ("teacher", "other_teacher", "superuser")
    }

    assert {role: bool(page.result_count) for role, page in found.items()} == {
        "teacher": True,
        "other_teacher": False,
        "superuser": True,
    }


def test_filters_by_foreign_objects_find_nothing(desk, client_of):
    client = client_of(desk.other_teacher)
    article, assignment, classroom = (desk.objects[model].pk for model in (Article, Assignment, Classroom))
    filters = [
        (Assignment, {"classroom__id__exact": classroom}),
        (Membership, {"classroom__id__exact": classroom}),
        (Question, {"section__article__id__exact": article}),
        (Question, {"section__article__id__exact": article, "section": desk.objects[Article].sections.first().pk}),
        (TalkingPoint, {"section__article__id__exact": article}),
        (Quiz, {"assignment__classroom__id__exact": classroom}),
        (Attempt, {"quiz__assignment__id__exact": assignment}),
        (Attempt, {"quiz__assignment__classroom__id__exact": classroom}),
        (Challenge, {"response__attempt__quiz__assignment__id__exact": assignment}),
        (Challenge, {"response__attempt__quiz__assignment__classroom__id__exact": classroom}),
    ]

    for model, query in filters:
        response = client.get(admin_url(model, "changelist"), query)

        assert (response.status_code, response.context["cl"].result_count) == (200, 0)
        assert SECRET not in response.content.decode()


@pytest.mark.parametrize("model", OWN_MODELS)
@pytest.mark.parametrize("view", ["change", "history"])
def test_a_foreign_object_is_as_missing_as_none(desk, client_of, model, view):
    client = client_of(desk.other_teacher)
    pk = desk.objects[model].pk
    foreign = client.get(admin_url(model, view, pk), follow=True)
    missing = client.get(admin_url(model, view, 987_654), follow=True)

    assert SECRET not in foreign.content.decode()
    assert foreign.status_code == missing.status_code
    assert [url.replace(str(pk), "0") for url, _ in foreign.redirect_chain] == [
        url.replace("987654", "0") for url, _ in missing.redirect_chain
    ]
    assert client_of(desk.teacher).get(admin_url(model, view, pk), follow=True).status_code == 200


def test_autocomplete_offers_own_objects_only(desk, client_of):
    offered = {}
    for model in [*OWN_MODELS, *apps.get_app_config("quiz").get_models()]:
        for field in model._meta.get_fields():
            if field.many_to_one and field.concrete and field.related_model in admin.site._registry:
                query = {
                    "app_label": model._meta.app_label,
                    "model_name": model._meta.model_name,
                    "field_name": field.name,
                    "term": SECRET,
                }
                response = client_of(desk.other_teacher).get(reverse("admin:autocomplete"), query)
                offered[f"{model.__name__}.{field.name}"] = (
                    response.json()["results"] if response.status_code == 200 else response.status_code
                )

    assert {name: found for name, found in offered.items() if found not in ([], 403)} == {}
    assert len(offered) > 8


@pytest.mark.parametrize("model", [User, apps.get_model("auth", "Group")])
def test_accounts_are_for_the_school_it(desk, client_of, model):
    target = desk.student if model is User else model.objects.get()
    pages = [admin_url(model, "changelist"), admin_url(model, "add"), admin_url(model, "change", target.pk)]

    assert [client_of(desk.teacher).get(page).status_code for page in pages] == [403, 403, 403]
    assert [client_of(desk.superuser).get(page).status_code for page in pages] == [200, 200, 200]


@pytest.mark.parametrize("model", OWN_MODELS)
def test_others_are_sent_to_the_sign_in_page(desk, client, client_of, model):
    for visitor in (client, client_of(desk.student), client_of(desk.outsider)):
        for page, args in (("changelist", ()), ("change", (desk.objects[model].pk,)), ("add", ())):
            response = visitor.get(admin_url(model, page, *args))

            assert response.status_code == 302
            assert response.url.startswith(reverse("admin:login"))


@pytest.mark.parametrize(
    ("model", "query"),
    [
        (Attempt, {"student__password__startswith": "pbkdf2"}),
        (Membership, {"user__password__startswith": "pbkdf2"}),
        (Quiz, {"assignment__classroom__join_code__startswith": "A"}),
        (Assignment, {"classroom__memberships__user__email__contains": "@"}),
    ],
)
def test_lists_refuse_lookups_that_are_not_filters(desk, client_of, model, query):
    assert client_of(desk.teacher).get(admin_url(model, "changelist"), query).status_code == 400


@pytest.mark.parametrize(
    ("model", "lookup"),
    [(Question, "quizzes__id__exact"), (Question, "items__isnull"), (Article, "assignments"), (Question, "replaces")],
)
def test_lists_do_not_tell_what_others_do_with_the_library(desk, client_of, model, lookup):
    """Anybody may look at a text of the library and its questions, but not for whom they are chosen."""
    factories_quiz.make_quiz(factories.make_assignment(desk.classroom))

    response = client_of(desk.other_teacher).get(admin_url(model, "changelist"), {lookup: "1"})

    assert response.status_code == 400


@pytest.mark.parametrize(("model", "field"), [(Question, "stem"), (Article, "title"), (Challenge, "said")])
@pytest.mark.parametrize("pattern", ["(", "(a+)+$"])
def test_lists_are_not_searched_by_patterns(desk, client_of, model, field, pattern):
    """One would break the page, another keep the database busy for hours."""
    response = client_of(desk.teacher).get(admin_url(model, "changelist"), {f"{field}__regex": pattern})

    assert response.status_code == 400


def test_the_desk_itself_names_no_foreign_object(desk, client_of):
    for page in ("index", "password_change"):
        assert SECRET not in client_of(desk.other_teacher).get(reverse(f"admin:{page}")).content.decode()


def test_score_pages_of_other_classes_are_missing(desk, client, client_of):
    quiz, attempt = desk.objects[Quiz], desk.objects[Attempt]
    pages = [
        reverse("admin:quiz_quiz_scores", args=[quiz.pk]),
        reverse("admin:quiz_quiz_scores_csv", args=[quiz.pk]),
        reverse("admin:quiz_quiz_answers_csv", args=[quiz.pk]),
        reverse("admin:quiz_attempt_detail", args=[attempt.pk]),
    ]

    def answers(visitor):
        return [visitor.get(page).status_code for page in pages]

    assert answers(client_of(desk.teacher)) == [200] * 4
    assert answers(client_of(desk.superuser)) == [200] * 4
    assert answers(client_of(desk.other_teacher)) == [404] * 4
    assert answers(client_of(desk.student)) == [302] * 4
    assert answers(client) == [302] * 4


def test_a_teacher_who_left_the_class_sees_nothing_of_it(desk, client_of):
    client = client_of(desk.teacher)
    client.post(
        admin_url(Membership, "changelist"),
        {"action": "remove", "_selected_action": [desk.objects[Membership].pk]},
        follow=True,
    )
    desk.teacher.memberships.update(is_active=False)

    assert client.get(reverse("admin:quiz_quiz_scores", args=[desk.objects[Quiz].pk])).status_code == 404
    assert client.get(admin_url(Attempt, "changelist")).context["cl"].result_count == 0
    assert SECRET not in client.get(reverse("admin:index")).content.decode()
