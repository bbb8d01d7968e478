"""A text is pasted or uploaded, looked at, and kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from classroom.models import Article, Section
from tests import factories, texts
from tests.test_hostile_pages import SHORT, faults_of

ADDRESS = reverse("admin:classroom_article_add")
#: As hostile as a text may be that is not refused for its tags.
BREAKS_OUT = "</title></textarea>\"'><img src=//evil.example/x>"
PLAIN = texts.HARBOUR.split("---\n")[2]


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def upload(data, name="harbour.md"):
    return SimpleUploadedFile(name, data if isinstance(data, bytes) else data.encode())


def hidden_fields(response):
    return {**dict(response.context["fields"]), "keep": "1"}


def test_a_pasted_text_is_shown_before_it_is_kept(teacher, cast):
    looked = teacher.post(ADDRESS, {"text": texts.HARBOUR})
    stored = Article.objects.filter(owner=cast.teacher).count()

    kept = teacher.post(ADDRESS, hidden_fields(looked))

    article = Article.objects.get(owner=cast.teacher)
    page = looked.content.decode()
    assert (stored, looked.status_code, kept.status_code) == (0, 200, 302)
    assert "2 sections, 117 words." in page
    assert '<strong dir="auto">The bell</strong> <span>60 words</span>' in page
    assert kept.url == reverse("admin:classroom_article_sections", args=[article.pk])
    assert (article.title, article.publisher, str(article.published)) == (
        "A harbour learns to wait",
        "Lake Post",
        "2026-03-01",
    )
    assert list(article.sections.values_list("position", "heading")) == [(1, "The bell"), (2, "The ferry")]


def test_a_file_is_read_and_stands_in_the_field_afterwards(teacher, cast):
    looked = teacher.post(ADDRESS, {"file": upload(texts.HARBOUR.replace("\n", "\r\n").encode("utf-16"))})

    teacher.post(ADDRESS, hidden_fields(looked))

    assert looked.context["form"]["text"].value() == texts.HARBOUR
    assert Article.objects.get(owner=cast.teacher).sections.count() == 2


def test_what_the_teacher_writes_counts_more_than_what_the_text_says(teacher, cast):
    source = {"title": "Bells", "author": "Ana Bell", "published": "2025-12-24", "url": "https://lake.example/bells"}

    looked = teacher.post(ADDRESS, {"text": texts.HARBOUR, **source})
    teacher.post(ADDRESS, hidden_fields(looked))

    article = Article.objects.get(owner=cast.teacher)
    assert (article.title, article.author, str(article.published), article.url) == tuple(source.values())


@pytest.mark.parametrize("way", ["pasted", "uploaded"])
def test_a_text_without_a_title_asks_for_one_and_stays_in_the_form(teacher, way):
    given = {"text": PLAIN} if way == "pasted" else {"file": upload(PLAIN)}

    response = teacher.post(ADDRESS, {**given, "published": "yesterday"})

    form = response.context["form"]
    assert form.errors == {
        "title": ["The text has no title of its own: write one here."],
        "published": ["Enter a valid date."],
    }
    assert form["text"].value() == PLAIN
    assert "<h1>Error: Bring in a text</h1>" in response.content.decode()


@pytest.mark.parametrize("way", ["pasted", "uploaded"])
@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ("", "Paste a text, or choose a file."),
        (texts.TOO_SHORT, "The text has 5 words, fewer than 80: bring a longer text."),
        ("<html><body>" + texts.HARBOUR, "Line 1 holds HTML"),
        ("Der Hund lief schnell durch den Wald, und die Katze war auf dem Baum. " * 20, "The text seems to be in"),
        ("ferry " * 45_000, "This is too long: at most 240,000 characters"),
        (texts.HARBOUR.replace("bell", "be\x07ll"), "Line 7 holds a control character"),
        ("---\ntitle: x\ntitle: y\n---\n" + PLAIN, "Line 3 gives “title” a second time"),
    ],
)
def test_what_is_no_article_is_refused_in_a_sentence_and_nothing_is_stored(teacher, way, data, fault):
    if way == "uploaded" and not data:
        fault = "The file is empty"
    before = Article.objects.count(), Section.objects.count()

    response = teacher.post(ADDRESS, {"keep": "1", **({"text": data} if way == "pasted" else {"file": upload(data)})})

    (faults,) = response.context["form"].errors.values()
    assert (response.status_code, len(faults), faults[0][: len(fault)]) == (200, 1, fault)
    assert (Article.objects.count(), Section.objects.count()) == before
    is_decoded = fault.startswith("The text") or way == "pasted"
    assert not is_decoded or response.context["form"]["text"].value() == data


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (texts.HARBOUR.encode().replace(b"bell", b"be\x00ll"), "Line 7 holds a NUL byte"),
        (texts.HARBOUR.encode().replace(b"bell", b"b\xff\xfell"), "Line 7 holds a byte (0xFF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "Line 1 holds a byte (0x89"),
        (b"%PDF-1.7", "This is a PDF, not plain text"),
        (b"PK\x03\x04 word", "This is a Word, OpenDocument or ZIP file"),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_a_sentence(teacher, data, fault):
    response = teacher.post(ADDRESS, {"file": upload(data), "title": "A harbour", "keep": "1"})

    (found,) = response.context["form"].errors["file"]
    assert (response.status_code, found[: len(fault)]) == (200, fault)


def test_keeping_twice_keeps_one(teacher, cast):
    fields = hidden_fields(teacher.post(ADDRESS, {"text": texts.HARBOUR}))
    first = teacher.post(ADDRESS, fields)

    second = teacher.post(ADDRESS, fields)
    looked = teacher.post(ADDRESS, {"text": texts.HARBOUR})

    assert first.url == second.url
    assert Article.objects.filter(owner=cast.teacher).count() == 1
    assert "This text is here already" in looked.content.decode()


def test_a_short_name_that_is_taken_hinders_nobody(teacher, cast):
    factories.make_article(slug="a-harbour-learns-to-wait", owner=cast.other_teacher)

    teacher.post(ADDRESS, {"text": texts.HARBOUR, "keep": "1"})

    assert Article.objects.get(owner=cast.teacher).slug == "a-harbour-learns-to-wait-2"


def test_a_text_brought_in_is_its_teachers_alone(teacher, cast, client_of, admin_client):
    teacher.post(ADDRESS, {"text": texts.HARBOUR, "keep": "1"})
    address = reverse("admin:classroom_article_sections", args=[Article.objects.get(owner=cast.teacher).pk])

    statuses = [client.get(address).status_code for client in (teacher, client_of(cast.other_teacher), admin_client)]

    assert statuses == [200, 404, 200]


def test_the_schools_it_may_bring_a_text_for_all_and_teachers_only_their_own(teacher, cast, admin_client):
    form = {"text": texts.HARBOUR, "for_all": "on"}
    looked = admin_client.post(ADDRESS, form)

    admin_client.post(ADDRESS, hidden_fields(looked))
    admin_client.post(ADDRESS, {**form, "keep": "1"})
    teacher.post(ADDRESS, {**form, "keep": "1"})

    article, own = Article.objects.filter(title="A harbour learns to wait").order_by("pk")
    assert (article.owner, own.owner) == (None, cast.teacher)
    assert "for_all" in looked.context["form"].fields
    assert "for_all" not in teacher.get(ADDRESS).context["form"].fields


@pytest.mark.parametrize("page", ["new", "correct"])
def test_hostile_words_stay_words(teacher, cast, page):
    article = factories.make_article(owner=cast.teacher)
    address = ADDRESS if page == "new" else reverse("admin:classroom_article_correct", args=[article.pk])
    text = texts.HARBOUR.replace("## The bell", f"## {BREAKS_OUT}").replace("fog", f"fog {SHORT}")

    looked = teacher.post(address, {"text": text, "title": BREAKS_OUT})
    kept = teacher.post(address, {"text": text, "title": BREAKS_OUT, "keep": "1"}, follow=True)
    refused = teacher.post(address, {"text": f"{BREAKS_OUT} {SHORT}"})

    assert [faults_of(response) for response in (looked, kept, refused)] == [[], [], []]
    assert [bool(response.context["form"].errors) for response in (looked, refused)] == [False, True]
    assert kept.redirect_chain != []
