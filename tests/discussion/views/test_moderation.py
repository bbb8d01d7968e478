import pytest
from django.urls import reverse

from discussion.models import ModerationEvent, Post
from tests import factories_discussion as make

HTMX = {"HX-Request": "true"}
REASON = "Rule 2: no shouting."
MAY = [("teacher", 302), ("student", 404), ("classmate", 404), ("outsider", 404), ("other_teacher", 404)]


def url(name, post):
    return reverse(f"discussion:{name}", args=[post.pk])


def thread_page(client, cast):
    return client.get(reverse("discussion:thread", args=[cast.thread.pk])).content.decode()


@pytest.mark.parametrize(("role", "status"), MAY)
def test_who_may_hide(cast, client_of, role, status):
    response = client_of(getattr(cast, role)).post(url("hide", cast.opening), {"reason": REASON})

    assert response.status_code == status
    assert ModerationEvent.objects.count() == (status == 302)


@pytest.mark.parametrize(("role", "status"), MAY)
def test_who_may_restore(cast, client_of, role, status):
    make.hide(cast.opening, cast.teacher)

    response = client_of(getattr(cast, role)).post(url("restore", cast.opening))

    assert response.status_code == status
    assert Post.objects.get().is_shown == (status == 302)


@pytest.mark.parametrize("name", ["hide", "restore"])
def test_nobody_moderates_without_signing_in(cast, client, name):
    response = client.post(url(name, cast.opening), {"reason": REASON})

    assert response.url.startswith(reverse("classroom:join"))
    assert ModerationEvent.objects.count() == 0


def test_hiding_leaves_a_stub_with_the_reason(cast, client_of, teacher):
    make.make_post(cast.thread, cast.classmate, "A reply", parent=cast.opening)

    teacher.post(url("hide", cast.opening), {"reason": REASON})

    for user, reads_text in ((cast.student, False), (cast.classmate, False), (cast.teacher, True)):
        page = thread_page(client_of(user), cast)
        assert (f'<span dir="auto">{REASON}</span>' in page, "A reply" in page) == (True, True)
        assert ("Why?" in page) == reads_text


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("reason", ["", " ", "x" * 301])
def test_nothing_is_hidden_without_a_reason(teacher, cast, headers, reason):
    response = teacher.post(url("hide", cast.opening), {"reason": reason}, headers=headers)

    assert (response.status_code, response.context["form"]["reason"].value()) == (200, reason)
    assert ("<html" in response.content.decode()) == (not headers)
    assert Post.objects.get().is_shown


def test_htmx_gets_the_stub_in_place_of_the_post(teacher, cast):
    response = teacher.post(url("hide", cast.opening), {"reason": REASON}, headers=HTMX)

    page = response.content.decode()
    assert (response["HX-Retarget"], response["HX-Reswap"]) == (f"#post-{cast.opening.pk}", "outerHTML")
    assert (page.count("<li"), REASON in page, "Show this post again" in page) == (1, True, True)


def test_htmx_gets_the_restored_post(teacher, cast):
    make.hide(cast.opening, cast.teacher)

    response = teacher.post(url("restore", cast.opening), headers=HTMX)

    assert response["HX-Retarget"] == f"#post-{cast.opening.pk}"
    assert "Why?" in response.content.decode()


def test_hiding_what_was_withdrawn_says_so(teacher, cast):
    make.withdraw(cast.opening)

    response = teacher.post(url("hide", cast.opening), {"reason": REASON})

    assert response.context["form"].non_field_errors() == [
        "Its author has withdrawn this post in the meantime, so nobody can read it any more."
    ]
    assert ModerationEvent.objects.count() == 0


def test_a_reason_is_text(teacher, student, cast):
    teacher.post(url("hide", cast.opening), {"reason": "<img src=x onerror=window.__x=1>"})

    assert "&lt;img src=x onerror=window.__x=1&gt;" in thread_page(student, cast)


def test_a_teacher_who_left_the_class_moderates_nothing(teacher, cast):
    cast.teacher.memberships.update(is_active=False)

    assert teacher.post(url("hide", cast.opening), {"reason": REASON}).status_code == 404
    assert Post.objects.get().is_shown
