"""The page of a text's sections: whose text it is, and what its owner does there."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from tests import factories


@pytest.fixture
def article(cast):
    article = factories.make_article(sections=0, owner=cast.teacher)
    for number in (1, 2, 3):
        factories.make_section(article, heading=f"Heading {number}", body=f"First {number}.\n\nSecond {number}.")
    return article


def address(deed, section):
    return reverse(f"admin:classroom_article_{deed}", args=[section.article_id, section.pk])


def page_of(article):
    return reverse("admin:classroom_article_sections", args=[article.pk])


def headings(article):
    return list(article.sections.current().values_list("heading", flat=True))


def said(response):
    return [str(message) for message in response.context["messages"]]


def test_a_section_is_renamed(cast, client_of, article):
    section = article.sections.get(position=2)

    response = client_of(cast.teacher).post(address("rename_section", section), {"heading": " The  bell "}, follow=True)

    assert headings(article) == ["Heading 1", "The bell", "Heading 3"]
    assert said(response) == ["Renamed “Heading 2” to “The bell”."]
    assert response.redirect_chain == [(f"{page_of(article)}#section-{section.pk}", 302)]
    assert LogEntry.objects.get().change_message == "Renamed “Heading 2” to “The bell”."


@pytest.mark.parametrize(
    ("heading", "fault"),
    [
        (" ", "A section needs a heading: nothing was changed."),
        ("x" * 201, "Ensure this value has at most 200 characters (it has 201)."),
    ],
)
def test_a_heading_that_does_not_fit_is_refused(cast, client_of, article, heading, fault):
    section = article.sections.get(position=2)

    response = client_of(cast.teacher).post(address("rename_section", section), {"heading": heading}, follow=True)

    assert said(response) == [fault]
    assert headings(article) == ["Heading 1", "Heading 2", "Heading 3"]


def test_sections_are_joined_once_however_often_it_is_clicked(cast, client_of, article):
    client, section = client_of(cast.teacher), article.sections.get(position=2)

    first = client.post(address("join_sections", section), follow=True)
    second = client.post(address("join_sections", section), follow=True)

    assert said(first) == ["“Heading 2” is a part of “Heading 1” now."]
    assert said(second) == ["This section is not in the text any more: somebody has changed it meanwhile."]
    assert headings(article) == ["Heading 1", "Heading 3"]
    assert "Earlier versions are kept: 1 section." in second.content.decode()


def test_a_section_is_split_once_however_often_it_is_clicked(cast, client_of, article):
    client, section = client_of(cast.teacher), article.sections.get(position=2)

    first = client.post(address("split_section", section), {"paragraph": "2"}, follow=True)
    second = client.post(address("split_section", section), {"paragraph": "2"}, follow=True)

    assert said(first) == ["“Heading 2” ends where “Second 2.” begins. Give the new section its heading."]
    assert said(second) == ["The section has no paragraph there: somebody has changed it meanwhile."]
    assert headings(article) == ["Heading 1", "Heading 2", "Second 2.", "Heading 3"]


@pytest.mark.parametrize("paragraph", ["", "1", "-1", "x", "99", "9" * 30])
def test_there_is_nothing_to_split_at_other_places(cast, client_of, article, paragraph):
    section = article.sections.get(position=2)

    response = client_of(cast.teacher).post(address("split_section", section), {"paragraph": paragraph}, follow=True)

    assert (response.status_code, len(said(response))) == (200, 1)
    assert headings(article) == ["Heading 1", "Heading 2", "Heading 3"]


@pytest.mark.parametrize("deed", ["rename_section", "join_sections", "split_section"])
def test_only_the_owner_and_the_schools_it_arrange_a_text(cast, client_of, admin_client, article, deed):
    library = factories.make_article()
    form = {"heading": "Taken", "paragraph": "2"}

    def statuses(section):
        people = (client_of(cast.student), client_of(cast.other_teacher), client_of(cast.teacher), admin_client)
        return [client.post(address(deed, section), form).status_code for client in people]

    assert statuses(library.sections.get(position=2)) == [302, 403, 403, 302]
    assert library.sections.filter(heading="Taken").count() == (deed == "rename_section")
    assert statuses(article.sections.get(position=2)) == [302, 404, 302, 302]


def test_a_section_of_another_text_is_none_of_this_one(cast, client_of, article):
    foreign = factories.make_article(owner=cast.teacher).sections.get(position=2)
    mixed = reverse("admin:classroom_article_join_sections", args=[article.pk, foreign.pk])

    assert client_of(cast.teacher).post(mixed).status_code == 404
    assert foreign.article.sections.current().count() == 2


def test_a_text_of_the_library_is_only_read(cast, client_of, article):
    library = factories.make_article()

    read, own = (client_of(cast.teacher).get(page_of(text)).content.decode() for text in (library, article))

    assert ("Begin a new section here" in read, "Rename" in read) == (False, False)
    assert ("Begin a new section here" in own, "Rename" in own) == (True, True)


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_the_same_of_every_text(cast, client_of, django_assert_num_queries, count):
    article = factories.make_article(sections=count, owner=cast.teacher)
    client = client_of(cast.teacher)

    with django_assert_num_queries(7):
        client.get(page_of(article))
