import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from discussion.models import ModerationEvent, Post, Thread
from tests import factories_discussion as make

MODELS = ["thread", "post", "moderationevent"]


@pytest.fixture
def foreign(cast):
    """A thread of the other class, hidden by its teacher."""
    opening = make.make_thread(cast.other_assignment, cast.outsider, title="Foreign title", body="Foreign text")
    return make.hide(opening, cast.other_teacher, "Foreign reason")


@pytest.fixture
def own(cast):
    Thread.objects.filter(pk=cast.thread.pk).update(title="Own title")
    return make.hide(cast.opening, cast.teacher, "Own reason")


def changelist(model, query=""):
    return reverse(f"admin:discussion_{model}_changelist") + query


def change(model, row, name="change"):
    return reverse(f"admin:discussion_{model}_{name}", args=[row.pk])


def rows_of(post):
    return {"thread": post.thread, "post": post, "moderationevent": post.moderation_events.get()}


@pytest.mark.parametrize("query", ["", "?q=o", "?q=Foreign", "?thread__id__exact=2", "?state__exact=hidden", "?e=1"])
@pytest.mark.parametrize("model", MODELS)
def test_lists_show_a_teachers_own_classes(teacher, own, foreign, model, query):
    page = teacher.get(changelist(model, query), follow=True).content.decode()

    assert ["Foreign t" in page, "Foreign reason" in page, "Class B" in page] == [False] * 3


@pytest.mark.parametrize("model", MODELS)
def test_pages_of_other_classes_are_not_there(teacher, own, foreign, model):
    statuses = [teacher.get(change(model, rows_of(post)[model])).status_code for post in (own, foreign)]

    assert statuses == [200, 302]


@pytest.mark.parametrize("model", MODELS)
def test_nothing_is_added_or_deleted(teacher, own, model):
    row = rows_of(own)[model]

    added = teacher.get(reverse(f"admin:discussion_{model}_add"))
    deleted = teacher.post(change(model, row, "delete"), {"post": "yes"})
    action = {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"}
    teacher.post(changelist(model), action)

    assert [added.status_code, deleted.status_code] == [403, 403]
    assert [m.objects.count() for m in (Thread, Post, ModerationEvent)] == [1, 1, 1]


def test_everything_is_only_read(teacher, own):
    forged = {"body": "Changed", "state": "visible", "reason": "Changed", "action": "restore", "is_locked": "on"}

    for model in MODELS:
        assert teacher.post(change(model, rows_of(own)[model]), forged).status_code == 403

    assert (Post.objects.get().body, Post.objects.get().state) == ("Why?", "hidden")
    assert ModerationEvent.objects.get().reason == "Own reason"
    assert Thread.objects.get().is_locked is False


def test_a_thread_leads_to_where_it_is_closed_with_a_record(teacher, cast):
    manage = reverse("discussion:manage", args=[cast.thread.pk])
    before = teacher.get(change("thread", cast.thread)).content.decode()
    Thread.objects.update(is_locked=True)
    after = teacher.get(change("thread", cast.thread)).content.decode()

    assert f'Open. <a href="{manage}">Manage this thread</a>' in before
    assert f'Closed. <a href="{manage}">Manage this thread</a>' in after
    assert ["_save" in page for page in (before, after)] == [False, False]


def test_the_list_leads_to_where_a_post_is_hidden(teacher, cast):
    page = teacher.get(changelist("post")).content.decode()

    assert f'href="{reverse("discussion:hide", args=[cast.opening.pk])}"' in page


def test_a_post_shows_its_text_and_what_teachers_did(teacher, own):
    page = teacher.get(change("post", own)).content.decode()

    assert '<p dir="auto">Why?</p>' in page
    assert "Own reason" in page


def test_students_have_no_desk(student, own):
    statuses = [student.get(changelist(model)).status_code for model in MODELS]

    assert statuses == [302] * 3


def test_permissions_alone_show_nothing(cast, client_of, own):
    cast.outsider.is_staff = True
    cast.outsider.save()
    cast.outsider.user_permissions.set(Permission.objects.filter(content_type__app_label="discussion"))

    page = client_of(cast.outsider).get(changelist("post")).content.decode()

    assert "0 posts" in page


@pytest.mark.parametrize("more", [0, 3])
@pytest.mark.parametrize(("model", "queries"), [("thread", 8), ("post", 7), ("moderationevent", 8)])
def test_list_query_count(teacher, cast, own, django_assert_num_queries, model, queries, more):
    for _ in range(more):
        make.hide(make.make_thread(cast.assignment, cast.classmate), cast.teacher)

    with django_assert_num_queries(queries):
        teacher.get(changelist(model))


@pytest.mark.parametrize("text", ["<script>window.__x=1</script>", "<img src=x onerror=window.__x=1>"])
def test_what_people_write_is_text_at_the_desk(teacher, cast, text):
    opening = make.make_thread(cast.assignment, cast.student, title=text, body=text)
    make.hide(opening, cast.teacher, text)
    urls = [changelist(model) for model in MODELS] + [change(model, row) for model, row in rows_of(opening).items()]

    assert [text in teacher.get(url).content.decode() for url in urls] == [False] * 6
