"""The way of an article from a file to sections: decode, clean, front matter, blocks, outline, sections."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from classroom.articles.blocks import read_blocks
from classroom.articles.cleaning import clean_lines
from classroom.articles.decoding import read_text
from classroom.articles.drafts import ArticleDraft, ArticleError, SectionDraft
from classroom.articles.front_matter import checked_overrides, published_date, split_front_matter
from classroom.articles.html import check_not_html
from classroom.articles.languages import check_english
from classroom.articles.outline import Outline, Part, distinct_headings, read_outline
from classroom.articles.sections import cut_into_sections
from classroom.articles.slugs import slug_for

__all__ = ["ArticleDraft", "ArticleError", "SectionDraft", "article_from", "read_article"]

FEWEST_WORDS, MOST_SECTIONS = 80, 500

HeadingDrafter = Callable[[str, Sequence[str]], str]
TitleDrafter = Callable[[str], str]


def read_article(
    path: Path, *, overrides: Mapping[str, str], draft_heading: HeadingDrafter, draft_title: TitleDrafter
) -> ArticleDraft:
    """Return the article in the file at ``path``.

    ``overrides`` (title, publisher, author, published, url, language, rights, slug) win over the front matter, which
    wins over a title line. ``draft_heading(body, taken)`` and ``draft_title(text)`` are asked where the file has none.
    Raises ArticleError, one sentence that begins with the path, for whatever cannot be loaded.
    """
    try:
        text = read_text(path)
        return article_from(text, overrides=overrides, draft_heading=draft_heading, draft_title=draft_title)
    except ArticleError as error:
        raise ArticleError(f"{_shown(path)}: {error}") from error


def article_from(
    text: str, *, overrides: Mapping[str, str], draft_heading: HeadingDrafter, draft_title: TitleDrafter
) -> ArticleDraft:
    """Return the article in a decoded text, as ``read_article`` does; its ``ArticleError`` names no file."""
    given = checked_overrides(overrides)
    lines = clean_lines(text)
    values, start = split_front_matter(lines)
    values |= given
    check_not_html("\n" * start + "\n".join(lines[start:]))
    outline = read_outline(read_blocks(lines[start:], start + 1), values.get("title", ""))
    body = "\n\n".join(paragraph for part in outline.parts for paragraph in part.paragraphs)
    check_english(body)
    _check_length(body)
    title, notices = _title(values.get("title") or outline.title, body, draft_title)
    content_hash = hashlib.sha256("\n".join(line for line in lines[start:] if line).encode()).hexdigest()
    return ArticleDraft(
        title=title,
        publisher=values.get("publisher", ""),
        author=values.get("author") or outline.author[:200],
        published=published_date(values.get("published", "")),
        url=values.get("url", ""),
        language=values.get("language") or "en",
        rights=values.get("rights", ""),
        slug=values.get("slug") or slug_for(title, content_hash),
        sections=_sections(outline, draft_heading),
        notices=outline.notices + notices,
        content_hash=content_hash,
    )


def _check_length(body: str) -> None:
    words = len(body.split())
    if not words:
        raise ArticleError("there is no text in it, only headings at most: bring the whole article.")
    if words < FEWEST_WORDS:
        raise ArticleError(f"the text has {words} words, fewer than {FEWEST_WORDS}: bring a longer text.")


def _title(title: str, body: str, draft_title: TitleDrafter) -> tuple[str, tuple[str, ...]]:
    if title:
        return title, ()
    title = draft_title(body)
    return title, (f"The file gives no title, so “{title}” was drafted from the text: set another one with --title.",)


def _sections(outline: Outline, draft_heading: HeadingDrafter) -> tuple[SectionDraft, ...]:
    parts = list(outline.parts)
    if len(parts) > MOST_SECTIONS:
        raise ArticleError(
            f"the text has {len(parts)} headings, more than {MOST_SECTIONS}: load a part of it at a time."
        )
    if not outline.has_headings:
        parts = [Part("", 0, run) for part in parts for run in cut_into_sections(part.paragraphs)]
    bodies = ["\n\n".join(part.paragraphs) for part in parts]
    headings = [part.heading for part in parts]
    for index, body in enumerate(bodies):
        headings[index] = headings[index] or draft_heading(body, [heading for heading in headings if heading])
    drafted = [not part.heading for part in parts]
    return tuple(map(SectionDraft, distinct_headings(headings), bodies, drafted))


def _shown(path: Path) -> str:
    """Return the path on one line that every terminal can print."""
    name = str(path).encode("utf-8", "replace").decode("utf-8")
    return "".join(character if character.isprintable() else "?" for character in name)
