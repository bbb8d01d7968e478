"""The owner corrects a text: looks at what changes, then changes it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from classroom import loading
from classroom.incoming import read
from classroom.models import Section
from tests import factories, texts

CORRECTED = texts.HARBOUR.replace("1911", "1912")


@pytest.fixture
def article(cast):
    return loading.bring_in(draft=read(texts.HARBOUR, {}).draft, by=cast.teacher).article


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def address(article):
    return reverse("admin:classroom_article_correct", args=[article.pk])


def said(response):
    return [str(message) for message in response.context["messages"]]


def test_the_text_stands_in_the_form_and_unchanged_changes_nothing(teacher, article):
    before = list(Section.objects.values())
    text = teacher.get(address(article)).context["form"]["text"].value()

    looked = teacher.post(address(article), {"text": text})
    kept = teacher.post(address(article), {"text": text, "keep": "1"}, follow=True)

    assert text.startswith("# A harbour learns to wait\n\n## The bell\n\nEvery evening at six")
    assert "<strong>Nothing changes:</strong>" in looked.content.decode()
    assert said(kept) == ["The words of the text are as they were."]
    assert list(Section.objects.values()) == before


@pytest.mark.parametrize("way", ["pasted", "uploaded"])
def test_a_corrected_text_is_looked_at_and_then_takes_its_place(teacher, article, way):
    bell, ferry = article.sections.all()
    before = list(Section.objects.values())
    form = {"text": CORRECTED} if way == "pasted" else {"file": SimpleUploadedFile("x.md", CORRECTED.encode())}

    looked = teacher.post(address(article), form)
    stored_by_looking = list(Section.objects.values()) != before
    kept = teacher.post(address(article), {"text": looked.context["form"]["text"].value(), "keep": "1"}, follow=True)

    assert [(row.section.heading, row.what) for row in looked.context["preview"].rows] == [
        ("The bell", "changed"),
        ("The ferry", "stays"),
    ]
    assert stored_by_looking is False
    assert said(kept) == [
        "The text is corrected. Sections as before: 1, new or changed: 1, kept as earlier versions: 1."
    ]
    assert list(article.sections.current().values_list("heading", flat=True)) == ["The bell", "The ferry"]
    assert article.sections.current().last() == ferry
    assert "1912" in article.sections.current().first().body
    assert Section.objects.get(pk=bell.pk).is_current is False


def test_what_is_no_text_stays_in_the_form_and_changes_nothing(teacher, article):
    before = list(Section.objects.values())

    response = teacher.post(address(article), {"text": texts.TOO_SHORT, "keep": "1"})

    assert response.context["form"].errors == {"text": ["The text has 5 words, fewer than 80: bring a longer text."]}
    assert response.context["form"]["text"].value() == texts.TOO_SHORT
    assert list(Section.objects.values()) == before


def test_only_the_owner_and_the_schools_it_correct_a_text(cast, client_of, admin_client, article):
    library = factories.make_article()
    people = [client_of(cast.student), client_of(cast.other_teacher), client_of(cast.teacher), admin_client]

    got = {text: [client.get(address(text)).status_code for client in people] for text in (article, library)}
    posted = {
        text: [client.post(address(text), {"text": CORRECTED}).status_code for client in people]
        for text in (article, library)
    }

    assert got == posted == {article: [302, 404, 200, 200], library: [302, 403, 403, 200]}


@pytest.mark.parametrize("count", [1, 3])
def test_the_preview_asks_the_same_of_every_text(teacher, cast, django_assert_num_queries, count):
    article = factories.make_article(sections=count, owner=cast.teacher)

    with django_assert_num_queries(10):
        teacher.post(address(article), {"text": CORRECTED})
