"""The language of a post, and marks of direction."""

import uuid

import pytest
from django.urls import reverse

from discussion.models import Post, Thread


def words(**fields):
    return {"kind": "discussion", "body": "你好", "title": "Hello", "token": str(uuid.uuid4()), **fields}


def add(client, cast, **fields):
    return client.post(reverse("discussion:add", args=[cast.thread.pk]), words(**fields))


def thread_page(client, cast):
    return client.get(reverse("discussion:thread", args=[cast.thread.pk])).content.decode()


def test_the_page_says_in_what_language_a_post_is(cast, classmate):
    add(classmate, cast, language="zh-hans")

    assert '<div class="post-body" lang="zh-hans" dir="auto"><p dir="auto">你好</p></div>' in thread_page(
        classmate, cast
    )


@pytest.mark.parametrize(("own", "offered"), [("en", "en"), ("zh-hans", "zh-hans"), ("zh-CN", "zh-hans"), ("xx", "en")])
def test_ones_own_language_is_offered_first(cast, client_of, own, offered):
    cast.classmate.language = own
    cast.classmate.save()

    assert f'<option value="{offered}" selected>' in thread_page(client_of(cast.classmate), cast)


@pytest.mark.parametrize("language", ["xx", '"><script>', "x" * 1_000])
def test_a_language_that_is_not_offered_is_refused(cast, classmate, language):
    response = add(classmate, cast, language=language)

    assert list(response.context["form"].errors) == ["language"]
    assert Post.objects.count() == 1


def test_no_title_turns_what_follows_around(cast, classmate):
    section = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])

    classmate.post(section, words(title="A\u202eB\u2066C\u2069\u202c", body="x \u202eabc\u202d y"))

    assert Thread.objects.first().title == "ABC"
    assert Post.objects.last().body == "x abc y"
