"""Reading an article file, with headings and title drafted by the language pipeline where the file has none."""

from collections.abc import Mapping
from pathlib import Path

from django.conf import settings

from classroom.articles.reading import ArticleDraft, ArticleError, read_article
from classroom.loading import Loaded, store_article
from quiz.generation import headings
from quiz.generation.parse import parsing


def read(path: Path, overrides: Mapping[str, str] | None = None) -> ArticleDraft:
    """Read the file; ``overrides`` win over what it says of itself. Raises ``ArticleError`` or ``PipelineError``."""
    parsing.use_pipeline(settings.QUIZ_LANGUAGE_PIPELINE)
    return read_article(
        path,
        overrides=overrides or {},
        draft_heading=headings.draft_heading,
        draft_title=headings.draft_title,
    )


def load(path: Path, overrides: Mapping[str, str] | None = None) -> tuple[ArticleDraft, Loaded]:
    """Read the file and store it. Raises ``ArticleError``, which names the file, or ``PipelineError``."""
    draft = read(path, overrides)
    try:
        return draft, store_article(draft)
    except ArticleError as error:
        raise ArticleError(f"{path}: {error}") from error
