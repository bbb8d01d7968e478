"""An article as it was read from a file, before anything is stored."""

import datetime
from dataclasses import dataclass


class ArticleError(Exception):
    """The file cannot be read as an article; the message is one sentence: what, where, and what to do."""


@dataclass(frozen=True)
class SectionDraft:
    """``body`` is paragraphs of plain text parted by an empty line."""

    heading: str
    body: str


@dataclass(frozen=True)
class ArticleDraft:
    """``content_hash`` is the SHA-256 of the cleaned text, in hexadecimal; ``notices`` are whole sentences."""

    title: str
    publisher: str
    author: str
    published: datetime.date | None
    url: str
    language: str
    rights: str
    slug: str
    sections: tuple[SectionDraft, ...]
    notices: tuple[str, ...]
    content_hash: str
