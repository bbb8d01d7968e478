"""A text as a teacher brings it to the desk: read like a file, but without the language pipeline.

The pipeline would double the memory of the web server. So a text without a title asks for one, and a section without a
heading is named by its first words until somebody names it better.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from classroom.articles.cleaning import cleaned_out
from classroom.articles.decoding import decode
from classroom.articles.drafts import ArticleDraft, ArticleError
from classroom.articles.first_words import heading_from
from classroom.articles.reading import article_from

#: In characters, about 40,000 words. Whatever its letters, such a text fits into a form of ``DATA_UPLOAD_MAX_…``.
LONGEST = 240_000

TOO_LONG = f"This is too long: at most {LONGEST:,} characters, about 40,000 words. Bring a part of it at a time."


class NoTitle(ArticleError):
    """The text brings no title."""


@dataclass(frozen=True)
class Incoming:
    """A text that can be kept; ``notices`` say what was made of it."""

    draft: ArticleDraft
    notices: list[str]


def text_of(given: bytes | str) -> str:
    """Return what was pasted, or is in the bytes of a file, as text. Raises ``ArticleError``, one sentence."""
    text = decode(given if isinstance(given, bytes) else given.encode())
    if len(text) > LONGEST:
        raise ArticleError(TOO_LONG)
    return text


def read(text: str, overrides: Mapping[str, str]) -> Incoming:
    """Read a decoded text; ``overrides`` win over what it says of itself. Raises ``ArticleError``, one sentence."""
    draft = article_from(text, overrides=overrides, draft_heading=heading_from, draft_title=_no_title)
    return Incoming(draft, [*cleaned_out(text), *draft.notices, *_of_headings(draft)])


def _no_title(text: str) -> str:
    raise NoTitle("The text has no title of its own: write one here.")


def _of_headings(draft: ArticleDraft) -> list[str]:
    drafted = sum(section.heading_is_drafted for section in draft.sections)
    if not drafted:
        return []
    return [f"Sections without a heading of their own are named by their first words: {drafted}."]
