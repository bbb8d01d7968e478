"""Odd text in every field of the talk: kept as text, or refused in words; never a broken page, on either database."""

import pytest
from django.test import Client
from django.urls import reverse

from discussion.models import Appeal
from tests import factories_discussion as make
from tests.tables import contents

OVERRIDE = "\u202e"
ODD = {
    "turned around": f"{OVERRIDE}gnirts a sdrawkcab",
    "nothing to see": "\u200b\u200d\u2060",
    "many marks": "e" + "\u0301" * 200,
    "too long": "x" * 100_000,
    "joined pictures": "\U0001f469\u200d\U0001f467" * 40,
    "wide": "\ufdfa" * 700,
    "lines": "one\r\ntwo\rthree\u2028four\x0b\x0c",
    "hooks": '"><svg/onload=1> {{ 7 }} %s \\',
}
#: What no text has: half a character, and a byte that no database keeps.
NO_TEXT = [b"a%00b", b"%ED%A0%80%00"]


def on_post(name, post):
    return reverse(f"discussion:{name}", args=[post.pk])


@pytest.fixture
def fields(cast):
    """Who fills which form: the address, what a page of ours would send, and the fields that are typed."""
    hidden = make.hide(make.make_post(cast.thread, cast.student), cast.teacher)
    Appeal.objects.create(event=hidden.moderation_events.get(), text="It was a joke.")
    shut = make.hide(make.make_post(cast.thread, cast.student), cast.teacher)
    group = make.make_group(cast.assignment, cast.student, cast.classmate)
    thread, classroom, assignment = [cast.thread.pk], [cast.classroom.pk], [cast.assignment.pk]
    box = [cast.assignment.pk, f"section-{cast.section.pk}"]
    opening = {"kind": "note", "title": "A title", "body": "A text", "quote": "", "language": "en"}
    return [
        (cast.classmate, on_post("report", cast.opening), {"sort": "It hurts somebody"}, ["words", "sort"]),
        (cast.student, on_post("answer_back", shut), {}, ["text"]),
        (cast.student, reverse("discussion:section", args=[*assignment, cast.section.pk]), opening, [*opening]),
        (cast.student, reverse("discussion:add", args=thread), {"body": "A text"}, ["body", "quote", "audience"]),
        (cast.student, on_post("edit", cast.opening), {"version": "1"}, ["body", "language"]),
        (cast.student, reverse("discussion:preview", args=box), opening, [*opening]),
        (cast.student, reverse("discussion:keep_draft", args=box), opening, [*opening, "audience"]),
        (cast.student, reverse("discussion:quote", args=box), opening, ["sentence_number", "body"]),
        (cast.teacher, on_post("hide", cast.opening), {}, ["reason", "rule"]),
        (cast.teacher, reverse("discussion:manage", args=thread), {"section": cast.section.pk}, ["reason", "locks_at"]),
        (cast.teacher, reverse("admin:discussion_queue_answer", args=[hidden.pk]), {}, ["answer", "restores"]),
        (cast.teacher, reverse("admin:discussion_pause", args=[cast.student.memberships.get().pk]), {}, ["reason"]),
        (cast.teacher, reverse("admin:discussion_talk_class", args=classroom), {}, ["watch_words", "help_text"]),
        (cast.teacher, reverse("admin:discussion_talk_guide", args=classroom), GUIDE, [*GUIDE]),
        (cast.teacher, reverse("admin:discussion_talk_assignment", args=assignment), {}, ["own_words", "due_at"]),
        (cast.teacher, reverse("admin:discussion_talk_groups_arrange", args=assignment), {}, [f"name-{group.pk}"]),
    ]


GUIDE = {
    **{"seen": "0", "rules-TOTAL_FORMS": "1", "rules-INITIAL_FORMS": "0"},
    **{"rules-0-number": "1", "rules-0-text": "Be kind.", "rules-0-text_zh": "友善。"},
}


def turned_around():
    """Where a mark is kept that turns the text after it around, but for what only its author sees."""
    tables = {table: rows for table, rows in contents().items() if table != "discussion_draft"}
    return [table for table, rows in tables.items() for row in rows if OVERRIDE in "".join(map(str, row.values()))]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_text_breaks_no_form(fields, client_of, text):
    broken = []
    for user, address, form, typed in fields:
        client = client_of(user, raise_request_exception=False)
        for name in typed:
            for headers in ({}, {"HX-Request": "true"}):
                status = client.post(address, {**form, name: text}, headers=headers).status_code
                broken += [(address, name, status)] if status not in {200, 204, 302} else []

    assert broken == []
    assert turned_around() == []


@pytest.mark.parametrize("text", NO_TEXT)
def test_what_is_no_text_is_refused(fields, text):
    for user, address, _, typed in fields:
        client = Client(raise_request_exception=False)
        client.force_login(user)
        for name in typed:
            body = name.encode() + b"=" + text
            assert client.post(address, body, content_type="application/x-www-form-urlencoded").status_code == 400


def test_a_circle_in_the_database_is_still_read(cast, student):
    """No page makes one. Every post has a place all the same."""
    one, two, three = (make.make_post(cast.thread, cast.classmate, f"Number {n}") for n in (1, 2, 3))
    for post, parent in ((one, three), (two, one), (three, two)):
        type(post).objects.filter(pk=post.pk).update(parent=parent)

    page = student.get(cast.thread.get_absolute_url()).content.decode()

    assert [f"Number {n}" in page for n in (1, 2, 3)] == [True] * 3
    assert student.get(reverse("discussion:post", args=[three.pk])).status_code == 302
