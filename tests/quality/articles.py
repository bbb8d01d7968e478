"""An article file as the generator reads it, without Django or a database."""

from pathlib import Path

from classroom.articles.reading import read_article
from quiz.generation import headings
from quiz.generation.items import ArticleText, SectionText


def read(path: Path) -> ArticleText:
    """The same sections as ``manage.py draft_questions --file``; raises ArticleError or PipelineError."""
    draft = read_article(path, overrides={}, draft_heading=headings.draft_heading, draft_title=headings.draft_title)
    sections = enumerate(draft.sections, start=1)
    return ArticleText(draft.title, tuple(SectionText(n, s.heading, s.body) for n, s in sections), draft.published)
