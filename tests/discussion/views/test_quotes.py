"""Quoting a passage of the section in a post."""

import uuid

import pytest
from django.urls import reverse

from discussion.models import Post
from discussion.writing.deeds import edit_post
from tests import factories_discussion as make
from tests.discussion.writing import payloads

PASSAGE = "The yellow ferry crosses the lake twice a day."


def section_url(cast):
    return reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])


def url(name, target):
    return reverse(f"discussion:{name}", args=[target.pk])


def words(**fields):
    return {"kind": "discussion", "body": "My words", "title": "My title", "token": str(uuid.uuid4()), **fields}


def boxes(cast):
    return [section_url(cast), url("add", cast.thread), url("reply", cast.opening)]


def test_a_passage_is_shown_above_the_post(cast, classmate, student):
    for box in boxes(cast):
        classmate.post(box, words(quote=" The yellow  ferry\r\ncrosses the lake "))

    assert set(Post.objects.filter(body="My words").values_list("quote", flat=True)) == {
        "The yellow ferry crosses the lake"
    }
    page = student.get(url("thread", cast.thread)).content.decode()
    assert page.count('<blockquote lang="en" dir="auto">The yellow ferry crosses the lake</blockquote>') == 2
    place = f"{reverse('classroom:read', args=[cast.assignment.pk])}#section-1:~:text=The%20yellow%20ferry"
    assert page.count(place) == 2


@pytest.mark.parametrize("quote", ["The green ferry", "x" * 601, "x" * 100_000, *payloads.ALL])
def test_what_does_not_stand_there_is_refused(cast, classmate, quote):
    responses = [classmate.post(box, words(quote=quote)) for box in boxes(cast)]

    assert [list(response.context["form"].errors) for response in responses] == [["quote"]] * 3
    assert [response.content.decode().count('<details class="quoting" open>') for response in responses] == [1] * 3
    assert Post.objects.count() == 1


def test_at_most_600_characters(cast, classmate):
    cast.section.body = "word " * 200
    cast.section.save()

    response = classmate.post(section_url(cast), words(quote="word " * 121))
    classmate.post(section_url(cast), words(quote="word " * 120))

    assert response.context["form"].errors["quote"] == ["Quote less: at most 600 characters."]
    assert len(Post.objects.get(body="My words").quote) == 599


def test_an_address_fills_the_form_in(cast, classmate):
    page = classmate.get(section_url(cast), {"quote": PASSAGE, "body": "Hm"}).content.decode()

    assert (f">\n{PASSAGE}</textarea>" in page, ">\nHm</textarea>" in page) == (True, True)
    assert '<details class="quoting" open>' in page


@pytest.mark.parametrize("payload", payloads.ALL)
def test_nothing_that_acts_comes_with_an_address(cast, classmate, payload):
    response = classmate.get(section_url(cast), {"quote": payload, "title": payload})

    assert payload not in response.content.decode() or "<" not in payload


def test_an_edit_leaves_the_quotation(cast, student):
    Post.objects.update(quote=PASSAGE)

    edit_post(post=Post.objects.with_place().get(), body="Edited", version=1)
    student.post(url("edit", cast.opening), {"body": "Again", "version": 2, "quote": "Forged"})

    post = Post.objects.get()
    assert (post.body, post.quote) == ("Again", PASSAGE)


@pytest.mark.parametrize("change", [make.withdraw, lambda post: make.hide(post, post.author)])
def test_it_goes_with_the_post(cast, classmate, change):
    Post.objects.update(quote=PASSAGE)
    change(Post.objects.get())

    for address in (url("thread", cast.thread), url("reply", cast.opening)):
        assert "passage-quote" not in classmate.get(address).content.decode()


def test_it_stays_when_the_text_is_corrected(cast, classmate):
    Post.objects.update(quote=PASSAGE)
    cast.section.is_current = False
    cast.section.save()

    page = classmate.get(url("thread", cast.thread)).content.decode()

    assert (PASSAGE in page, "From an earlier version of the text" in page) == (True, True)
