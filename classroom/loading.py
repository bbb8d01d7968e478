"""From an article as it was read to an article in the database."""

from dataclasses import dataclass

from django.db import transaction

from classroom.articles.reading import ArticleDraft, ArticleError, SectionDraft
from classroom.models import Article, Section

FIELDS = ("title", "publisher", "author", "published", "url", "language", "rights", "content_hash")


@dataclass(frozen=True)
class Loaded:
    """What loading did: how many sections are new, stayed as they were, or went out of the text."""

    article: Article
    is_new: bool
    sections_new: int = 0
    sections_kept: int = 0
    sections_stale: int = 0

    @property
    def changed_text(self) -> bool:
        return bool(self.sections_new or self.sections_stale)


@transaction.atomic
def store_article(draft: ArticleDraft) -> Loaded:
    """Make the article, or bring the one with the same slug up to date.

    Sections whose text is the same stay the same rows, with the questions, answers and posts that hang on them. The
    others are kept as earlier versions. Raises ``ArticleError`` if the slug is that of a teacher's own text.
    """
    article = Article.objects.filter(slug=draft.slug).first()
    if article and article.owner_id:
        raise ArticleError(f"“{draft.slug}” is the short name of a teacher's own text: choose another with --slug.")
    is_new = article is None
    article = article or Article(slug=draft.slug)
    if any(getattr(article, field) != getattr(draft, field) for field in FIELDS):
        for field in FIELDS:
            setattr(article, field, getattr(draft, field))
        article.save()
    return _store_sections(article, draft.sections, is_new)


def _store_sections(article: Article, drafts: tuple[SectionDraft, ...], is_new: bool) -> Loaded:
    before = list(article.sections.order_by("-is_current", "position"))
    was_current = {section.pk for section in before if section.is_current}
    if [(old.heading, old.body) for old in before if old.is_current] == [(new.heading, new.body) for new in drafts]:
        return Loaded(article, is_new, sections_kept=len(drafts))
    article.sections.update(is_current=False)  # frees the positions
    kept: set[int] = set()
    for position, draft in enumerate(drafts, start=1):
        section = next((old for old in before if old.body == draft.body and old.pk not in kept), None)
        section = section or Section(article=article, body=draft.body)
        section.position, section.heading, section.is_current = position, draft.heading, True
        section.save()
        kept.add(section.pk)
    return Loaded(
        article=article,
        is_new=is_new,
        sections_new=len(kept - was_current),
        sections_kept=len(kept & was_current),
        sections_stale=len(was_current - kept),
    )
