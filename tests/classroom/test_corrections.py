"""What a corrected text would do, told before anything is stored."""

import pytest

from classroom.articles.drafts import ArticleDraft, SectionDraft
from classroom.corrections import preview
from classroom.loading import correct
from classroom.models import Article, Section
from classroom.signals import text_would_move
from tests import factories

BELL = "Every evening at six the harbour rings a bell that was cast in 1911 by the founder of the village school."
FERRY = "The yellow ferry crosses the lake twice a day and carries bicycles for free, which its captain likes."
GOAT = "Nobody counts the goats of the harbour, and nobody ever will, says the man who sells the tickets there."


@pytest.fixture
def article(db):
    article = factories.make_article(sections=0, title="Harbours", author="Ana Bell")
    for heading, body in (("Bell", BELL), ("Ferry", FERRY), ("Goats", GOAT)):
        factories.make_section(article, heading=heading, body=body)
    return article


@pytest.fixture
def wing(db):
    """A wing that says of every section that something hangs on it."""

    def answer(moves, **_signal):
        return {move.source.pk: f"hung on {move.source.heading}" for move in moves}

    text_would_move.connect(answer)
    yield
    text_would_move.disconnect(answer)


def draft(*sections, **fields):
    values = {"title": "Harbours, again", "publisher": "Lake Post", "author": "", "published": None, "url": ""}
    values |= {"language": "en", "rights": "", "slug": "harbours", "notices": (), "content_hash": "2" * 64, **fields}
    return ArticleDraft(**values, sections=tuple(SectionDraft(heading, body) for heading, body in sections))


def told(rows):
    return [(row.section.heading, row.what, row.hanging) for row in rows]


def test_each_section_is_told_with_what_hangs_on_it(article, wing):
    before = list(Section.objects.values())
    corrected = draft(("Bells", BELL.replace("1911", "1912")), ("Boat", FERRY), ("End", "The night is long there."))

    shown = preview(article, corrected)

    assert told(shown.rows) == [
        ("Bells", "changed; was “Bell”", ["hung on Bell"]),
        ("Boat", "stays; was “Ferry”", []),
        ("End", "new", []),
    ]
    assert told(shown.leaving) == [("Goats", "leaves the text", ["hung on Goats"])]
    assert list(Section.objects.values()) == before


def test_sections_made_one_are_both_named_and_one_that_returns_comes_back(article, wing):
    correct(article=article, draft=draft(("Bell", BELL), ("Ferry", FERRY)))

    shown = preview(article, draft(("All", f"{BELL}\n\n{FERRY}"), ("Goats", GOAT)))

    assert told(shown.rows) == [
        ("All", "changed; was “Bell” and “Ferry”", ["hung on Bell", "hung on Ferry"]),
        ("Goats", "comes back", []),
    ]


def test_the_same_text_changes_nothing(article):
    shown = preview(article, draft(("Bell", BELL), ("Ferry", FERRY), ("Goats", GOAT)))

    assert (shown.changes_nothing, [row.what for row in shown.rows]) == (True, ["stays"] * 3)


def test_correcting_keeps_what_is_known_of_the_source(article):
    loaded = correct(article=article, draft=draft(("Bell", BELL), rights="Free to copy"))

    kept = Article.objects.get(pk=article.pk)
    assert (kept.title, kept.author, kept.publisher, kept.rights) == (
        "Harbours",
        "Ana Bell",
        "Lake Post",
        "Free to copy",
    )
    assert (kept.content_hash, kept.slug) == ("2" * 64, article.slug)
    assert (loaded.sections_kept, loaded.sections_new, loaded.sections_stale) == (1, 0, 2)
