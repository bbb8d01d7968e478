"""Sections that are named by their first words get better headings when questions are drafted on them."""

import pytest

from classroom import loading
from classroom.articles.first_words import heading_from
from classroom.incoming import read
from quiz.drafts import section_names
from tests import factories, texts

PLAIN = texts.HARBOUR.split("---\n")[2].replace("## The bell\n", "").replace("## The ferry\n", "")


@pytest.fixture
def article(db):
    """A text without headings, long enough for two sections."""
    other = PLAIN.replace("ferry", "boat").replace("bell", "horn")
    draft = read("\n".join([PLAIN, other, PLAIN.replace("bell", "gong")]), {"title": "A harbour"}).draft
    return loading.bring_in(draft=draft, by=factories.make_teacher()).article


def headings(article):
    return list(article.sections.current().values_list("heading", flat=True))


def test_first_words_become_headings_and_a_heading_of_the_teachers_stays(article):
    first, *others = article.sections.all()
    first.heading = "Mine"
    first.save()

    named = section_names.name_sections(article)

    assert (named, headings(article)[0]) == (len(others), "Mine")
    assert len(others) >= 1
    for section in article.sections.all()[1:]:
        assert section.heading != heading_from(section.body)
        assert "…" not in section.heading
    assert len(set(headings(article))) == len(headings(article))
    assert section_names.name_sections(article) == 0


def test_a_section_that_was_renamed_meanwhile_keeps_its_name(article, monkeypatch):
    def slow(body, taken):
        article.sections.update(heading="Named meanwhile")
        return "Drafted"

    monkeypatch.setattr(section_names.headings, "draft_heading", slow)

    assert section_names.name_sections(article) == 0
    assert set(headings(article)) == {"Named meanwhile"}
