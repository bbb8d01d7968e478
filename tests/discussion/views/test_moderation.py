import pytest
from django.urls import reverse

from discussion.models import Alert, ClassTalk, ModerationEvent, Post
from discussion.moderation import guides
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

    for user, reads_text in ((cast.student, True), (cast.classmate, False), (cast.teacher, True)):
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


RULE = "Talk with people, not about them."


def test_hiding_cites_a_rule(teacher, classmate, cast):
    teacher.post(url("hide", cast.opening), {"reason": REASON, "rule": "1"})

    event = ModerationEvent.objects.get()
    assert (event.rule_number, event.rule_text[: len(RULE)]) == (1, RULE)
    page = thread_page(classmate, cast)
    assert (f'rule 1, “<span dir="auto">{RULE}' in page, REASON in page) == (True, True)


def test_a_rule_is_cited_as_it_was(teacher, classmate, cast):
    teacher.post(url("hide", cast.opening), {"reason": REASON, "rule": "1"})
    guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=[("Another rule.", "")], seen=0)

    assert RULE in thread_page(classmate, cast)


@pytest.mark.parametrize("rule", ["8", "0", "x", "-1"])
def test_a_rule_that_there_is_not_is_not_cited(teacher, cast, rule):
    response = teacher.post(url("hide", cast.opening), {"reason": REASON, "rule": rule})

    assert list(response.context["form"].errors) == ["rule"]
    assert Post.objects.get().is_shown


def held(cast, body="Call 06 12 34 56 78"):
    return make.make_post(
        cast.thread, cast.student, body, state="held", held_for="It contains what looks like a phone number."
    )


def test_who_reads_what_waits(cast, client_of):
    held(cast)

    pages = {who: thread_page(client_of(getattr(cast, who)), cast) for who in ("student", "classmate", "teacher")}

    assert {who: "Call 06" in page for who, page in pages.items()} == {
        "student": True,
        "classmate": False,
        "teacher": True,
    }
    assert "Only you and your teachers can read this yet." in pages["student"]
    assert "It contains what looks like a phone number." in pages["student"]
    assert ">Approve<" in pages["teacher"]
    assert ">Approve<" not in pages["student"]


@pytest.mark.parametrize(("role", "status"), MAY)
def test_who_may_approve(cast, client_of, role, status):
    post = held(cast)

    response = client_of(getattr(cast, role)).post(url("approve", post), {"version": 1})

    # To a classmate, what waits does not exist.
    assert response.status_code == status
    post.refresh_from_db()
    assert (post.state, post.number) == (("visible", 2) if status == 302 else ("held", None))


@pytest.mark.parametrize("version", ["2", "", "x"])
def test_what_was_changed_since_it_was_read_is_not_approved(teacher, cast, version):
    post = held(cast)

    response = teacher.post(url("approve", post), {"version": version}, follow=True)

    assert Post.objects.get(pk=post.pk).is_held
    assert "Read it as it is now, then decide." in response.content.decode()


def test_htmx_gets_the_approved_post(teacher, cast):
    post = held(cast)

    response = teacher.post(url("approve", post), {"version": 1}, headers=HTMX)

    assert response["HX-Retarget"] == f"#post-{post.pk}"
    assert "Call 06" in response.content.decode()


def test_what_is_refused_before_the_class_read_it_shames_nobody(teacher, student, classmate, cast):
    post = held(cast)

    teacher.post(url("hide", post), {"reason": REASON, "rule": "6"})

    assert (REASON in thread_page(student, cast), REASON in thread_page(classmate, cast)) == (True, False)
    teacher.post(url("restore", post))
    assert "Call 06" in thread_page(classmate, cast)


def test_a_call_for_help_is_answered_at_once_and_on_the_post(student, classmate, teacher, cast):
    data = {"body": "I want to die", "token": ""}

    answer = student.post(reverse("discussion:reply", args=[cast.opening.pk]), data, headers=HTMX)
    later = thread_page(student, cast)

    help_text = "a teacher has been told and will come to you"
    assert [help_text in page for page in (answer.content.decode(), later)] == [True, True]
    assert [help_text in thread_page(client, cast) for client in (classmate, teacher)] == [False, False]


def test_the_school_says_itself_where_help_is(student, cast):
    ClassTalk.objects.create(classroom=cast.classroom, help_text="Ask for Ms Okafor, room 12.")

    student.post(reverse("discussion:reply", args=[cast.opening.pk]), {"body": "I want to die"})

    page = thread_page(student, cast)
    assert ("Ask for Ms Okafor, room 12." in page, "a teacher has been told" in page) == (True, False)


def test_a_call_for_help_in_an_edit_is_answered_too(student, cast):
    response = student.post(url("edit", cast.opening), {"body": "I want to die", "version": 1})

    page = response.content.decode()
    assert ("a teacher has been told" in page, "I want to die" in page) == (True, True)
    assert Alert.objects.get().words == "I want to die"


def test_the_author_changes_what_waits(student, classmate, cast):
    post = held(cast)

    form = student.get(url("edit", post)).content.decode()
    student.post(url("edit", post), {"body": "Call me", "version": 1})

    assert ("Call 06" in form, "Call me" in thread_page(classmate, cast)) == (True, True)
