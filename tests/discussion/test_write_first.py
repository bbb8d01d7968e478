"""A student who has to write first, at every address of the site: nothing of others is behind any of them."""

import re
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion.models import AssignmentTalk, FirstPost, Mention, Post, ReadMark
from discussion.writing import deeds
from discussion.writing.words import Words
from tests import factories_discussion as make
from tests.site_map import SITE
from tests.test_access_matrix import stage  # noqa: F401

SECRET = "Periwinkle"
QUOTE = "The yellow ferry crosses the lake twice a day."
#: What tells how much there is, even without its words.
COUNTED = re.compile(r"\b77\b|\b78\b|\b79\b")


@pytest.fixture
def hidden(stage):  # noqa: F811
    """A section on which a student writes first, with a talk of 79 posts, one of which calls the classmate."""
    stage.section = stage.assignment.article.sections.first()
    stage.student.pseudonym = f"{SECRET} student"
    stage.student.save()
    AssignmentTalk.objects.create(assignment=stage.assignment, posts_first=True, own_words=6)
    asked = make.make_thread(
        stage.assignment, stage.teacher, stage.section, body="What do you think?", title="Asked", is_pinned=True
    )
    thread = Post.objects.get(pk=stage.post_pk).thread
    thread.title = f"{SECRET} title"
    thread.save()
    for where in (thread, asked.thread):
        make.make_posts(where, stage.student, 77)
        post = make.make_post(where, stage.student, body=f"{SECRET} words", quote=QUOTE)
        Post.objects.filter(thread=where, author=stage.student).update(
            body=f"{SECRET} words", body_html=f"<p>{SECRET} words</p>"
        )
        Mention.objects.create(post=post, user=stage.classmate)
    ReadMark.objects.create(user=stage.classmate, thread=asked.thread, number=1)
    stage.asked, stage.secret = asked, post
    return stage


def addresses(stage):  # noqa: F811
    """Every address that is asked by GET, with the hidden thread and post and with those that a teacher asked."""
    places = (
        (stage.thread_pk, stage.post_pk),
        (stage.asked.thread_id, stage.asked.pk),
        (stage.asked.thread_id, stage.secret.pk),
    )
    found = {}
    for stage.thread_pk, stage.post_pk in places:
        found |= {address.url(stage): None for address in SITE if address.method == "get"}
    forged = f"?after=0&told=0&page=2&q=Peri&parent={stage.secret.pk}&thread={stage.secret.thread_id}"
    return [*found, *(url.split("?")[0] + forged for url in found)]


def found(client, urls, **options):
    """The addresses whose answer says something of the hidden talk, in its heads as well."""
    answers = {url: client.get(url, follow=True, **options) for url in urls}
    pages = {url: f"{answer.headers} {answer.content.decode()}" for url, answer in answers.items()}
    return [url for url, page in pages.items() if SECRET in page or COUNTED.search(_without_tokens(page))]


def _without_tokens(page):
    return re.sub(r'"[0-9A-Za-z-]{30,}"', "", page)


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_nothing_of_others_is_at_any_address(hidden, client_of, headers):
    assert found(client_of(hidden.classmate), addresses(hidden), headers=headers) == []


def test_the_same_addresses_show_it_to_who_has_written(hidden, client_of):
    """So that the test above does not pass because the secret is nowhere."""
    client = client_of(hidden.classmate)
    page = reverse("discussion:section", args=[hidden.assignment_pk, hidden.section.pk])

    make.accept_guide(hidden.classmate)
    deeds.open_thread(
        assignment=hidden.assignment, section=hidden.section, author=hidden.classmate, title="Mine",
        words=Words("I wonder who pays for it all.", quote=QUOTE), token=uuid.uuid4(),
    )  # fmt: skip

    urls = [page, reverse("discussion:post", args=[hidden.secret.pk])]
    assert found(client, urls) == urls


def test_the_form_on_the_page_opens_the_section(hidden, client_of):
    client = client_of(hidden.classmate)
    make.accept_guide(hidden.classmate)
    page = reverse("discussion:section", args=[hidden.assignment_pk, hidden.section.pk])
    form = {"kind": "discussion", "title": "Mine", "body": "I wonder who pays for it all.", "quote": QUOTE}

    before, answer = found(client, [page]), client.post(page, form)

    assert (before, answer.status_code, found(client, [page])) == ([], 302, [page])
    assert "Write first" not in client.get(page).content.decode()


def test_forged_parents_and_threads_are_not_there(hidden, client_of):
    client = client_of(hidden.classmate)
    posts = Post.objects.count()
    form = {"body": "I wonder who pays for it all.", "quote": QUOTE, "parent": hidden.secret.pk}
    hidden_thread = Post.objects.get(pk=hidden.post_pk).thread_id

    statuses = [
        client.post(reverse("discussion:reply", args=[hidden.secret.pk]), form).status_code,
        client.post(reverse("discussion:reply", args=[hidden.post_pk]), form).status_code,
        client.post(reverse("discussion:add", args=[hidden_thread]), form).status_code,
        client.post(reverse("discussion:read", args=[hidden_thread]), {"number": 79}).status_code,
    ]

    assert statuses == [404] * 4
    assert Post.objects.count() == posts


def test_the_section_says_what_is_behind_and_why(hidden, client_of):
    page = reverse("discussion:section", args=[hidden.assignment_pk, hidden.section.pk])

    shown = client_of(hidden.classmate).get(page).content.decode()

    assert "Write first, then read" in shown
    assert "write at least 6 words of your own" in shown
    assert "Nobody has written" not in shown
    assert "Asked" in shown


def test_who_cannot_write_any_more_is_told_so(hidden, client_of):
    AssignmentTalk.objects.update(locks_at=timezone.now())
    page = reverse("discussion:section", args=[hidden.assignment_pk, hidden.section.pk])

    shown = client_of(hidden.classmate).get(page).content.decode()

    assert ("You cannot write here now" in shown, "after a first post of your own" in shown) == (True, False)


def test_too_little_is_refused_on_the_page_and_the_text_stays(hidden, client_of):
    client = client_of(hidden.classmate)
    make.accept_guide(hidden.classmate)
    page = reverse("discussion:section", args=[hidden.assignment_pk, hidden.section.pk])

    response = client.post(page, {"kind": "discussion", "title": "Mine", "body": "Who pays?", "quote": QUOTE})

    shown = response.content.decode()
    assert "write 4 more words of your own. Your text is still here." in shown
    assert "Who pays?" in shown


def test_who_replies_is_told_before_writing(hidden, client_of):
    page = reverse("discussion:reply", args=[hidden.asked.pk])

    pages = {name: client_of(getattr(hidden, name)).get(page).content.decode() for name in ("classmate", "teacher")}

    assert {name: "write at least 6 words of your own" in page for name, page in pages.items()} == {
        "classmate": True,
        "teacher": False,
    }


def test_under_the_post_the_fold_for_quoting_stands_open(hidden, client_of):
    page = reverse("discussion:reply_form", args=[hidden.asked.pk])

    forms = [client_of(user).get(page).content.decode() for user in (hidden.classmate, hidden.teacher)]

    assert ['<details class="quoting" open>' in form for form in forms] == [True, False]


def test_in_a_thread_of_ones_own_nothing_comes_first(hidden, client_of):
    opening = make.make_thread(hidden.assignment, hidden.classmate, hidden.section)
    answer = make.make_post(opening.thread, hidden.teacher, "Because.", opening)
    make.accept_guide(hidden.classmate)
    page, client = reverse("discussion:reply", args=[answer.pk]), client_of(hidden.classmate)

    shown, sent = client.get(page).content.decode(), client.post(page, {"body": "Thanks!"})

    assert ("words of your own" in shown, sent.status_code) == (False, 302)
    assert FirstPost.objects.count() == 0


def test_teachers_read_the_first_version_at_the_post(hidden, client_of):
    post = hidden.secret
    FirstPost.objects.create(
        assignment=hidden.assignment, section=hidden.section, author=hidden.student, post=post, quote=QUOTE,
        body="As it *was*", at=post.created_at,
    )  # fmt: skip

    seen = {
        name: client_of(getattr(hidden, name)).get(post.get_absolute_url(), follow=True).content.decode()
        for name in ("teacher", "student")
    }

    assert "As it <em>was</em>" in seen["teacher"]
    assert "As it <em>was</em>" not in seen["student"]
