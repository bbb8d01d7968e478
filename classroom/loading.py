"""From an article as it was read to an article in the database: one way for commands and for the desk."""

from dataclasses import dataclass

from django.db import transaction

from classroom.articles.reading import ArticleDraft, ArticleError
from classroom.matching import Matching, match
from classroom.models import Article, Section, TalkingPoint, User
from classroom.moves import Move
from classroom.signals import text_moved

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
    """Make an article of the school's library, or bring the one with the same slug up to date.

    Raises ``ArticleError`` if the slug is that of a teacher's own text.
    """
    article = Article.objects.select_for_update().filter(slug=draft.slug).first()
    if article and article.owner_id:
        raise ArticleError(f"“{draft.slug}” is the short name of a teacher's own text: choose another with --slug.")
    return _store(article or Article(slug=draft.slug), draft)


@transaction.atomic
def bring_in(*, draft: ArticleDraft, by: User, for_all: bool = False) -> Loaded:
    """Make an article of the teacher's own, or ``for_all`` one of the school's library.

    The same text brought twice is the article that is there already.
    """
    User.objects.select_for_update().get(pk=by.pk)  # of two clicks at once the second sees the first
    owner = None if for_all else by
    if article := brought_before(draft, owner):
        return Loaded(article, is_new=False, sections_kept=len(draft.sections))
    return _store(Article(slug=_free_slug(draft.slug), owner=owner), draft)


def brought_before(draft: ArticleDraft, owner: User | None) -> Article | None:
    return Article.objects.filter(owner=owner, content_hash=draft.content_hash).first()


@transaction.atomic
def correct(*, article: Article, draft: ArticleDraft) -> Loaded:
    """Give the article another text. What is known of its source stays; what was not known is taken from the draft."""
    article = Article.objects.select_for_update().get(pk=article.pk)
    for field in FIELDS:
        if field == "content_hash" or not getattr(article, field):
            setattr(article, field, getattr(draft, field))
    article.save()
    return _store_sections(article, draft, is_new=False)


def matching(article: Article, draft: ArticleDraft) -> Matching:
    """What ``correct`` would do to the sections. Causes a query."""
    return match(draft.sections, article.sections.all())


def _store(article: Article, draft: ArticleDraft) -> Loaded:
    is_new = article.pk is None
    if any(getattr(article, field) != getattr(draft, field) for field in FIELDS):
        for field in FIELDS:
            setattr(article, field, getattr(draft, field))
        article.save()
    return _store_sections(article, draft, is_new)


def _store_sections(article: Article, draft: ArticleDraft, is_new: bool) -> Loaded:
    """Make the sections those of the draft.

    Sections whose text is the same stay the same rows, with the questions, answers and posts that hang on them. The
    others are kept as earlier versions, and what hangs on them follows its words where they still stand.
    """
    found = matching(article, draft)
    if not found.changes_nothing:
        arrange(article, found.sections)
        follow(found.moves)
    return Loaded(
        article,
        is_new,
        sections_new=len(found.fresh),
        sections_kept=len(found.kept),
        sections_stale=len(found.gone),
    )


def arrange(article: Article, sections: list[Section]) -> None:
    """Make these sections, in this order, the text of the article. To be called inside a transaction."""
    article.sections.update(is_current=False)  # frees the positions
    for position, section in enumerate(sections, start=1):
        section.article, section.position, section.is_current = article, position, True
        section.save()


def follow(moves: list[Move]) -> None:
    """Let everything that hangs on sections go where their text went. To be called inside a transaction."""
    for move in moves:
        if move.is_whole:
            known = move.target.talking_points.values("text")
            TalkingPoint.objects.filter(section=move.source).exclude(text__in=known).update(section=move.target)
    if moves:
        text_moved.send(sender=Section, moves=moves)


def _free_slug(slug: str) -> str:
    """Return the slug, or the first with a number that nobody has: a teacher need not know of others' texts."""
    longest = Article._meta.get_field("slug").max_length
    free, number = slug, 1
    while Article.objects.filter(slug=free).exists():
        number += 1
        free = f"{slug[: longest - len(str(number)) - 1]}-{number}"
    return free
