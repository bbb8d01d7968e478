import uuid

import pytest
from django.test import Client
from django.urls import reverse

from discussion.models import Post, Thread
from tests import factories_discussion as make
from tests.discussion.writing import payloads
from tests.discussion.writing.test_markdown import ATTRIBUTES, TAGS, Inventory

HTMX = {"HX-Request": "true"}
ROLES = ("student", "classmate", "teacher", "outsider", "other_teacher")


def url(name, target):
    return reverse(f"discussion:{name}", args=[target.pk])


def words(**fields):
    return {"body": "My words", "token": str(uuid.uuid4()), **fields}


def address(post):
    return f"{reverse('discussion:thread', args=[post.thread_id])}?post={post.pk}#post-{post.pk}"


def statuses(cast, client_of, deed):
    return [deed(client_of(getattr(cast, role))).status_code for role in ROLES]


def test_who_may_reply(cast, client_of):
    got = statuses(cast, client_of, lambda client: client.post(url("reply", cast.opening), words()))

    assert got == [302, 302, 302, 404, 404]
    assert set(cast.opening.replies.values_list("author", flat=True)) == {
        cast.student.pk,
        cast.classmate.pk,
        cast.teacher.pk,
    }


def test_who_may_add(cast, client_of):
    got = statuses(cast, client_of, lambda client: client.post(url("add", cast.thread), words()))

    assert got == [302, 302, 302, 404, 404]
    assert Post.objects.filter(parent=None).count() == 4


def test_who_may_edit_and_withdraw(cast, client_of):
    edit = {"body": "Changed", "version": 1}

    edited = statuses(cast, client_of, lambda client: client.post(url("edit", cast.opening), edit))
    withdrawn = statuses(cast, client_of, lambda client: client.post(url("withdraw", cast.opening)))

    assert (edited, withdrawn) == ([302, 404, 404, 404, 404], [302, 404, 404, 404, 404])


@pytest.mark.parametrize("name", ["reply", "edit", "withdraw"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_writes_without_signing_in(cast, client, name, method):
    response = getattr(client, method)(url(name, cast.opening), words(version=1))

    assert response.url.startswith(reverse("classroom:join"))
    assert Post.objects.get().body == "Why?"


@pytest.mark.parametrize("name", ["reply", "edit", "withdraw", "add"])
def test_no_post_without_token(cast, name):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.student)
    target = cast.thread if name == "add" else cast.opening

    response = client.post(url(name, target), words(version=1), headers=HTMX)

    assert response.status_code == 403
    assert Post.objects.get().state == "visible"


def test_a_reply_leads_to_its_place(classmate, cast):
    response = classmate.post(url("reply", cast.opening), words())

    reply = Post.objects.get(parent=cast.opening)
    assert (reply.body, reply.author, reply.thread) == ("My words", cast.classmate, cast.thread)
    assert response.url == address(reply)


def test_an_addition_leads_to_the_page_where_it_stands(classmate, cast):
    make.make_posts(cast.thread, cast.student, 250)

    response = classmate.post(url("add", cast.thread), words())

    assert response.url == address(Post.objects.get(body="My words"))


def test_htmx_gets_the_new_reply_alone(classmate, cast):
    response = classmate.post(url("reply", cast.opening), words(), headers=HTMX)

    reply = Post.objects.get(parent=cast.opening)
    page = response.content.decode()
    assert (response["HX-Retarget"], response["HX-Reswap"]) == (f"#post-{cast.opening.pk}", "afterend")
    assert (page.count("<li"), page.count(f'id="post-{reply.pk}"')) == (1, 1)
    assert f'id="place-{cast.opening.pk}" hx-swap-oob="true"' in page


def test_htmx_gets_the_addition_and_an_empty_form(classmate, cast):
    response = classmate.post(url("add", cast.thread) + "?page=1", words(), headers=HTMX)

    page = response.content.decode()
    assert (response["HX-Retarget"], response["HX-Reswap"]) == ("#post-list", "beforeend")
    assert (page.count("<li"), page.count('id="composer"'), page.count("My words")) == (1, 1, 1)


def test_htmx_is_led_to_an_addition_on_another_page(classmate, cast):
    make.make_posts(cast.thread, cast.student, 250)

    response = classmate.post(url("add", cast.thread) + "?page=1", words(), headers=HTMX)

    assert response["HX-Redirect"] == address(Post.objects.get(body="My words"))


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("name", ["reply", "add"])
def test_a_double_click_makes_one_post(classmate, cast, headers, name):
    data = words()
    target = cast.thread if name == "add" else cast.opening

    answers = [classmate.post(url(name, target), data, headers=headers) for _ in range(2)]

    post = Post.objects.get(body="My words")
    shown = [answer.get("Location") or answer.context["entry"].post for answer in answers]
    assert shown == [post if headers else address(post)] * 2


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("name", ["reply", "add"])
@pytest.mark.parametrize("body", [" \n ", "x" * 10_001, "---"])
def test_a_wrong_text_comes_back_with_the_form(classmate, cast, headers, name, body):
    target = cast.thread if name == "add" else cast.opening

    response = classmate.post(url(name, target), words(body=body), headers=headers)

    page = response.content.decode()
    assert (response.status_code, response.context["form"]["body"].value()) == (200, body)
    assert ("There is a problem" in page, "<html" in page) == (True, not headers)
    assert Post.objects.count() == 1


def test_a_forged_parent_is_ignored(classmate, cast):
    elsewhere = make.make_thread(cast.assignment, cast.student)
    foreign = make.make_thread(cast.other_assignment, cast.outsider)

    for forged in (elsewhere, foreign):
        data = words(parent=forged.pk, thread=forged.thread_id)
        classmate.post(url("reply", cast.opening), data)
        classmate.post(url("add", cast.thread), words(parent=forged.pk))

    written = Post.objects.filter(body="My words")
    assert set(written.values_list("thread", "parent")) == {
        (cast.thread.pk, cast.opening.pk),
        (cast.thread.pk, None),
    }


def test_fields_that_no_form_has_are_ignored(classmate, cast):
    forged = {"author": cast.teacher.pk, "is_opening": "on", "state": "hidden", "created_at": "2001-01-01"}

    classmate.post(url("reply", cast.opening), words(**forged, body_html="<script>"))

    post = Post.objects.get(body="My words")
    assert (post.author, post.is_opening, post.state) == (cast.classmate, False, "visible")
    assert (post.body_html, post.created_at.year > 2001) == ('<p dir="auto">My words</p>', True)


@pytest.mark.parametrize("name", ["reply", "add"])
def test_a_thread_closed_in_the_meantime_gives_the_text_back(classmate, cast, name):
    Thread.objects.update(is_locked=True)
    target = cast.thread if name == "add" else cast.opening

    response = classmate.post(url(name, target), words())

    assert response.context["form"].non_field_errors() == [
        "This thread has been closed for new posts. Copy your text if you want to keep it."
    ]
    assert "My words" in response.content.decode()
    assert Post.objects.count() == 1


@pytest.mark.parametrize("name", ["reply", "edit"])
def test_the_pages_of_a_closed_thread_offer_no_form(student, cast, name):
    Thread.objects.update(is_locked=True)

    pages = [student.get(target).content.decode() for target in (url(name, cast.opening), url("thread", cast.thread))]

    assert ["<textarea" in page for page in pages] == [False, False]
    assert ["closed for new posts" in page for page in pages] == [True, True]


def test_editing(student, cast):
    response = student.post(url("edit", cast.opening), {"body": "**Why** not?", "version": 1})

    assert response.url == address(cast.opening)
    page = student.get(url("thread", cast.thread)).content.decode()
    assert "<strong>Why</strong> not?" in page
    assert ">edited<" in page


def test_an_edit_is_looked_at_before_it_is_saved(student, cast):
    Post.objects.filter(pk=cast.opening.pk).update(quote="The yellow ferry")
    sent = {"body": "**Why** not?", "language": "zh-hans", "version": "1"}

    response = student.post(url("edit", cast.opening), sent | {"preview": "on"})

    page, form = response.content.decode(), response.context["form"]
    shown = page.split('class="preview"')[1].split("</section>")[0]
    assert ["<strong>Why</strong> not?" in shown, ">The yellow ferry</blockquote>" in shown] == [True, True]
    assert {name: form[name].value() for name in sent} == sent
    assert (Post.objects.get().body, Post.objects.get().version) == ("Why?", 1)


@pytest.mark.parametrize("sent", [{}, {"body": "", "version": "x"}, {"body": "x" * 100_000, "language": "xx"}])
def test_a_look_at_an_edit_judges_nothing(student, cast, sent):
    response = student.post(url("edit", cast.opening), sent | {"preview": "on"})

    assert (response.status_code, response.context["form"].errors) == (200, {})
    assert Post.objects.get().body == "Why?"


def test_two_edits_at_once_lose_no_text(student, cast):
    student.post(url("edit", cast.opening), {"body": "From the first tab", "version": 1})

    conflict = student.post(url("edit", cast.opening), {"body": "From the second tab", "version": 1})

    page = conflict.content.decode()
    assert ("From the first tab" in page, "From the second tab" in page) == (True, True)
    assert Post.objects.get().body == "From the first tab"
    student.post(url("edit", cast.opening), {"body": "Both", "version": conflict.context["form"]["version"].value()})
    assert Post.objects.get().body == "Both"


@pytest.mark.parametrize("version", ["", "0", "-1", "x", "9" * 30])
def test_an_edit_of_no_version_is_refused(student, cast, version):
    response = student.post(url("edit", cast.opening), {"body": "Changed", "version": version})

    assert (response.status_code, list(response.context["form"].errors)) == (200, ["version"])
    assert Post.objects.get().body == "Why?"


def test_an_edit_of_a_post_hidden_in_the_meantime_gives_the_text_back(student, cast):
    make.hide(cast.opening, cast.teacher)

    response = student.post(url("edit", cast.opening), {"body": "My better words", "version": 1})

    assert "My better words" in response.content.decode()
    assert Post.objects.get().body == "Why?"


def test_withdrawing_asks_first(student, cast):
    make.make_post(cast.thread, cast.classmate, "A reply", parent=cast.opening)

    asked = student.get(url("withdraw", cast.opening))
    before = Post.objects.get(pk=cast.opening.pk).state
    done = student.post(url("withdraw", cast.opening))

    page = student.get(url("thread", cast.thread)).content.decode()
    assert (asked.status_code, before, done.url) == (200, "visible", address(cast.opening))
    assert ("Withdrawn by its author" in page, "A reply" in page, "Why?" in page) == (True, True, False)


@pytest.mark.parametrize("name", ["reply", "reply_form", "edit", "withdraw"])
@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_no_page_of_a_deed_shows_what_is_not_shown(student, cast, name, state):
    Post.objects.update(body="Secret", body_html="<p>Secret</p>", state=state)

    response = student.get(url(name, cast.opening))

    assert response.status_code == 200
    assert "Secret" not in response.content.decode()


@pytest.mark.parametrize("payload", payloads.ALL)
def test_nothing_that_acts_reaches_the_page(student, cast, payload):
    student.post(url("reply", cast.opening), words(body=payload))
    bodies = [post.body_html for post in cast.opening.replies.all()]

    page = student.get(url("thread", cast.thread)).content.decode()

    assert [page.count(body) for body in bodies] == [1] * len(bodies)
    assert [Inventory(body).tags - TAGS for body in bodies] == [set()] * len(bodies)
    assert [Inventory(body).attributes - ATTRIBUTES for body in bodies] == [set()] * len(bodies)


@pytest.mark.parametrize("replies", [0, 3])
def test_reply_query_count(classmate, cast, django_assert_num_queries, replies):
    for _ in range(replies):
        make.make_post(cast.thread, cast.student, parent=cast.opening)

    # Of these, two open and close the transaction, one looks whom the answered post is for now, one gives out the
    # number, and three show the post at its place.
    with django_assert_num_queries(18):
        classmate.post(url("reply", cast.opening), words(), headers=HTMX)
