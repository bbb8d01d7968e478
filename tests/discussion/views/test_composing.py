"""While somebody writes: preview, a sentence to quote, drafts. Without script each is a button of the form."""

import html
import uuid

import pytest
from django.urls import reverse

from discussion.models import Draft, Post
from tests import factories_discussion as make
from tests.discussion.writing import payloads
from tests.discussion.writing.test_markdown import ATTRIBUTES, TAGS, Inventory

HTMX = {"HX-Request": "true"}


def places(cast):
    return [f"section-{cast.section.pk}", f"thread-{cast.thread.pk}", f"post-{cast.opening.pk}"]


def boxes(cast):
    """The pages with the forms of ``places``."""
    return [
        reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]),
        reverse("discussion:thread", args=[cast.thread.pk]),
        reverse("discussion:reply", args=[cast.opening.pk]),
    ]


def sends(cast):
    section, _, reply = boxes(cast)
    return [section, reverse("discussion:add", args=[cast.thread.pk]), reply]


def url(name, cast, place):
    return reverse(f"discussion:{name}", args=[cast.assignment.pk, place])


def words(**fields):
    return {"kind": "note", "title": "My title", "body": "My *words*", "token": str(uuid.uuid4()), **fields}


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_preview_shows_how_it_will_look_and_keeps_what_was_typed(cast, classmate, headers):
    data = words(quote="The yellow  ferry", language="de", is_anonymous="on", audience="private")

    for place in places(cast):
        response = classmate.post(url("preview", cast, place), data, headers=headers)
        page = response.content.decode()
        form = response.context["form"]
        assert '<div class="post-body" lang="de" dir="auto"><p dir="auto">My <em>words</em></p></div>' in page
        assert '<blockquote lang="en" dir="auto">The yellow ferry</blockquote>' in page
        assert [form[name].value() for name in ("body", "quote", "language", "is_anonymous", "audience")] == [
            "My *words*", "The yellow  ferry", "de", True, "private",
        ]  # fmt: skip
        assert (form.errors, "<html" in page, form["token"].value()) == ({}, not headers, data["token"])

    assert Post.objects.count() == 1


def test_a_preview_of_nothing(cast, classmate):
    page = classmate.post(url("preview", cast, places(cast)[0]), {}).content.decode()

    assert ("There is no text yet." in page, "There is a problem" in page) == (True, False)


@pytest.mark.parametrize("payload", payloads.ALL)
def test_nothing_that_acts_reaches_the_preview(cast, classmate, payload):
    data = words(body=payload, title=payload, quote=payload, language=payload)

    response = classmate.post(url("preview", cast, places(cast)[0]), data, headers=HTMX)

    shown = response.context["form"].preview
    assert (Inventory(shown.html).tags - TAGS, Inventory(shown.html).attributes - ATTRIBUTES) == (set(), set())
    rest = response.content.decode().replace(shown.html, "")
    assert rest.count(html.escape(payload)) >= 1 or "\n" in payload
    assert "<script" not in rest.lower()


def test_a_preview_of_a_very_long_text_costs_no_more_than_a_post(cast, classmate):
    response = classmate.post(url("preview", cast, places(cast)[0]), words(body="> " * 100_000), headers=HTMX)

    assert response.status_code == 200
    assert len(response.context["form"].preview.html) < 100_000


def test_a_sentence_to_quote(cast, classmate):
    for place in places(cast):
        response = classmate.post(url("quote", cast, place), words(sentence_number=1))
        form = response.context["form"]
        assert (form["quote"].value(), form["body"].value()) == ("It carries bicycles for free.", "My *words*")
        assert '<details class="quoting" open>' in response.content.decode()


@pytest.mark.parametrize("number", ["", "-1", "2", "x", "9" * 30])
def test_a_sentence_that_is_not_there(cast, classmate, number):
    response = classmate.post(url("quote", cast, places(cast)[0]), words(sentence_number=number, quote="Mine"))

    assert response.context["form"]["quote"].value() == "Mine"


def test_a_draft_comes_back_wherever_it_was_begun(cast, client_of):
    classmate = client_of(cast.classmate)
    for place in places(cast):
        classmate.post(url("keep_draft", cast, place), words(body=f"Begun at {place}", is_anonymous="on"))
    classmate.logout()
    again = client_of(cast.classmate)

    for place, box in zip(places(cast), boxes(cast), strict=True):
        form = again.get(box).context["form"]
        assert (form["body"].value(), form["is_anonymous"].value()) == (f"Begun at {place}", True)
    assert again.get(boxes(cast)[0]).context["form"]["title"].value() == "My title"


def test_others_do_not_see_it(cast, classmate, student, teacher):
    for place in places(cast):
        classmate.post(url("keep_draft", cast, place), words(body="My secret"))

    for client in (student, teacher):
        assert ["My secret" in client.get(box).content.decode() for box in boxes(cast)] == [False] * 3


def test_the_page_says_that_the_draft_is_kept(cast, classmate):
    place = places(cast)[0]

    page = classmate.post(url("keep_draft", cast, place), words())
    part = classmate.post(url("keep_draft", cast, place), words(), headers=HTMX)

    assert ("Draft kept" in page.content.decode(), "Discard the draft" in page.content.decode()) == (True, True)
    assert part.content.decode().startswith("Draft kept <time")
    assert page.context["form"]["body"].value() == "My *words*"


@pytest.mark.parametrize("name", ["preview", "quote"])
def test_a_kept_draft_can_still_be_discarded_after_a_look(cast, classmate, name):
    for place in places(cast):
        classmate.post(url("keep_draft", cast, place), words())

        page = classmate.post(url(name, cast, place), words(sentence_number=0)).content.decode()

        assert ("Draft kept" in page, "Discard the draft" in page) == (True, True)


def test_what_is_far_too_long_is_not_kept(cast, classmate):
    response = classmate.post(url("keep_draft", cast, places(cast)[0]), words(body="x" * 20_001), headers=HTMX)

    assert response.content.decode() == "Not kept: this is longer than a draft can be."
    assert Draft.objects.count() == 0


def test_posting_throws_the_draft_away(cast, classmate):
    for place, send in zip(places(cast), sends(cast), strict=True):
        classmate.post(url("keep_draft", cast, place), words())
        classmate.post(send, words(body=""))
        assert Draft.objects.count() == 1
        classmate.post(send, words())
        assert Draft.objects.count() == 0


def test_a_draft_can_be_discarded(cast, classmate):
    for place, box in zip(places(cast), boxes(cast), strict=True):
        classmate.post(url("keep_draft", cast, place), words())
        response = classmate.post(url("discard_draft", cast, place), words())
        assert not response.context["form"]["body"].value()
        assert not classmate.get(box).context["form"]["body"].value()


def test_what_an_address_suggests_loses_no_draft(cast, classmate):
    classmate.post(url("keep_draft", cast, places(cast)[0]), words(body="Begun"))

    form = classmate.get(boxes(cast)[0], {"quote": "The yellow ferry", "body": "Asked", "title": ""}).context["form"]

    assert [form[name].value() for name in ("title", "quote", "body")] == [
        "My title", "The yellow ferry", "Begun\n\nAsked",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["preview", "quote", "keep_draft", "discard_draft"])
def test_a_place_of_others_or_none_does_not_exist(cast, classmate, name):
    elsewhere = make.make_thread(cast.other_assignment, cast.outsider)
    private = make.make_post(cast.thread, cast.student, private_to=cast.student)
    foreign = [f"section-{elsewhere.thread.section_id}", f"thread-{elsewhere.thread_id}", f"post-{elsewhere.pk}"]
    nowhere = [f"post-{private.pk}", "section-", "post-x", "edit-1", "thread-" + "9" * 18, "post-" + "9" * 30]

    answers = [classmate.post(url(name, cast, place), words()).status_code for place in foreign + nowhere]

    assert answers == [404] * 9
    assert Draft.objects.count() == 0


@pytest.mark.parametrize("payload", payloads.HTML)
def test_nothing_that_acts_comes_back_from_a_draft(cast, classmate, payload):
    typed = words(body=payload, title=payload, quote=payload, language=payload[:10], audience=payload[:10])
    classmate.post(url("keep_draft", cast, places(cast)[0]), typed)

    page = classmate.get(boxes(cast)[0]).content.decode()

    assert page.count(html.escape(payload)) == 3


@pytest.mark.parametrize("name", ["preview", "keep_draft"])
def test_the_first_button_of_every_form_is_the_one_that_sends(cast, classmate, name):
    for place in places(cast):
        page = classmate.post(url(name, cast, place), words()).content.decode()
        form = page[page.index('name="token"') :]
        assert form[form.index("<button") :].startswith('<button class="visually-hidden" tabindex="-1" aria-hidden')


def test_links_of_a_page_that_was_sent_lead_to_pages(cast, classmate):
    """The form was sent to another address than that of the page: what is relative would lead nowhere."""
    make.make_posts(cast.thread, cast.student, 60)
    for _ in range(60):
        make.make_thread(cast.assignment, cast.student, cast.section, kind="question")

    pages = [classmate.post(url("preview", cast, place), words()).content.decode() for place in places(cast)[:2]]

    assert [('href="?' in page, 'href=""' in page) for page in pages] == [(False, False)] * 2
