import uuid

import pytest
from django.http import QueryDict

from discussion.forms.addresses import NewsForm, PageForm
from discussion.forms.moderation import HideForm
from discussion.forms.writing import ReplyForm, ThreadForm
from discussion.rights import Reader

NO_TEXT = ["Write something first: there is no text yet."]
NOTHING_SEEN = ["Nothing in this would be seen on the page. Write some words."]


def reply_form(cast, **data):
    form_data = QueryDict(mutable=True)
    form_data.update(data)
    return ReplyForm(form_data, writer=Reader(cast.student, teaches=False), thread=cast.thread, parent=cast.opening)


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ("", NO_TEXT),
        (" \t\n ", NO_TEXT),
        ("\u200b\u200e\u2060\ufeff", NO_TEXT),
        ("\u3000\u2003", NO_TEXT),
        ("---", NOTHING_SEEN),
        ("[a]: https://example.org", NOTHING_SEEN),
        ("x" * 10_001, ["This is too long: at most 10,000 characters, and it has 10001."]),
    ],
)
def test_a_text_that_says_nothing_or_too_much(cast, body, errors):
    assert reply_form(cast, body=body).errors["body"] == errors


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("x", "x"),
        ("🙂", "🙂"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\n\n    code\n\n", "    code"),
        ("x" * 10_000, "x" * 10_000),
        ("x\r\n" * 3_333, "x\n" * 3_332 + "x"),
    ],
)
def test_a_text_is_kept_as_it_was_meant(cast, typed, kept):
    form = reply_form(cast, body=typed)

    assert form.is_valid()
    assert form.cleaned_data["body"] == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Why \n this? ", "Why this?"), ("x" * 120, "x" * 120), (" \u200b ", None), ("x" * 121, None)],
)
def test_titles(cast, typed, kept):
    data = {"kind": "note", "title": typed, "body": "x"}
    form = ThreadForm(
        data, writer=Reader(cast.student, teaches=False), assignment=cast.assignment, section=cast.section
    )

    assert form.is_valid() == (kept is not None)
    assert form.cleaned_data.get("title") == kept


def test_a_form_without_number_gets_one(cast):
    form = reply_form(cast, body="x")

    assert form.is_valid()
    assert isinstance(form.cleaned_data["token"], uuid.UUID)


def test_another_text_from_the_same_form_comes_back_with_a_new_number(cast):
    token = str(uuid.uuid4())
    reply_form(cast, body="One", token=token).submit()

    again = reply_form(cast, body="Two", token=token)

    assert again.submit() is None
    assert again["body"].value() == "Two"
    assert again["token"].value() != token
    assert again.non_field_errors() == [
        "Your earlier text from this form is posted already. To post this one too, send it again."
    ]


@pytest.mark.parametrize("reason", ["", "  ", "x" * 301])
def test_hiding_needs_a_reason(cast, reason):
    form = HideForm({"reason": reason}, post=cast.opening, actor=cast.teacher)

    assert form.submit() is None
    assert list(form.errors) == ["reason"]


@pytest.mark.parametrize(
    ("page", "number"),
    [("", 1), ("1", 1), ("7", 7), ("0", 1), ("-1", 1), ("x", 1), ("1e3", 1), ("9" * 30, 1), ("٣", 3)],
)
def test_page_numbers(page, number):
    assert PageForm({"page": page}).number == number


@pytest.mark.parametrize("after", ["", "-1", "x", "9" * 30])
def test_news_after_nonsense(after):
    assert not NewsForm({"after": after}).is_valid()
