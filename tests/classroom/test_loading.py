import datetime

import pytest

from classroom.articles.drafts import ArticleDraft, ArticleError, SectionDraft
from classroom.loading import store_article
from classroom.models import Article, Section
from tests import factories

BODIES = ("The ferry leaves at six.", "The captain bakes bread.", "The dog knows every passenger.")


def draft(*bodies, **fields):
    defaults = {
        "title": "The lake ferry",
        "publisher": "Lake Post",
        "author": "",
        "published": datetime.date(2026, 3, 1),
        "url": "",
        "language": "en",
        "rights": "",
        "slug": "the-lake-ferry",
        "notices": (),
        "content_hash": "0" * 64,
    }
    sections = tuple(SectionDraft(f"About {body.split()[1]}", body) for body in bodies)
    return ArticleDraft(**{**defaults, **fields}, sections=sections)


def current(article):
    return list(article.sections.current().values_list("position", "heading", "body"))


def test_a_new_article_is_stored_with_its_sections(db):
    loaded = store_article(draft(*BODIES))

    assert (loaded.is_new, loaded.sections_new, loaded.sections_kept, loaded.sections_stale) == (True, 3, 0, 0)
    assert current(loaded.article) == [
        (1, "About ferry", BODIES[0]),
        (2, "About captain", BODIES[1]),
        (3, "About dog", BODIES[2]),
    ]


def test_loading_twice_changes_nothing(db):
    store_article(draft(*BODIES))
    before = list(Section.objects.values())

    loaded = store_article(draft(*BODIES))

    assert (loaded.is_new, loaded.changed_text, loaded.sections_kept) == (False, False, 3)
    assert list(Section.objects.values()) == before
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("corrected", "kept", "new", "stale"),
    [
        ((BODIES[0], "The captain bakes cakes.", BODIES[2]), 2, 1, 1),
        ((BODIES[2], BODIES[0], BODIES[1]), 3, 0, 0),
        ((BODIES[0],), 1, 0, 2),
        ((BODIES[0], "A new start.", BODIES[1], BODIES[2]), 3, 1, 0),
    ],
)
def test_a_corrected_text_keeps_the_sections_that_are_the_same(db, corrected, kept, new, stale):
    article = store_article(draft(*BODIES)).article
    id_of = dict(article.sections.values_list("body", "pk"))

    loaded = store_article(draft(*corrected))

    assert (loaded.sections_kept, loaded.sections_new, loaded.sections_stale) == (kept, new, stale)
    assert [body for _, _, body in current(article)] == list(corrected)
    assert {body: pk for body, pk in article.sections.current().values_list("body", "pk") if body in id_of} == {
        body: id_of[body] for body in corrected if body in id_of
    }


def test_a_section_that_returns_is_the_same_section(db):
    article = store_article(draft(*BODIES)).article
    pk = article.sections.get(body=BODIES[1]).pk
    store_article(draft(BODIES[0], BODIES[2]))

    store_article(draft(*BODIES))

    assert article.sections.current().get(body=BODIES[1]).pk == pk


def test_the_same_paragraph_twice_makes_two_sections(db):
    loaded = store_article(draft(BODIES[0], BODIES[0]))

    assert loaded.article.sections.current().count() == 2
    assert store_article(draft(BODIES[0], BODIES[0])).changed_text is False


def test_a_teachers_own_text_is_not_overwritten(db):
    own = factories.make_article(slug="the-lake-ferry", owner=factories.make_teacher())

    with pytest.raises(ArticleError, match="--slug"):
        store_article(draft(*BODIES))

    own.refresh_from_db()
    assert own.title != "The lake ferry"
