"""An article as it was read from a file, before anything is stored."""

import datetime
from dataclasses import dataclass


class ArticleError(Exception):
    """The file cannot be read as an article; the message is one sentence: what, where, and what to do."""


@dataclass(frozen=True)
class SectionDraft:
    """``body`` is paragraphs of plain text parted by an empty line; the text may have had no ``heading`` of its own."""

    heading: str
    body: str
    heading_is_drafted: bool = False

    @property
    def paragraphs(self) -> list[str]:
        return self.body.split("\n\n")

    @property
    def word_count(self) -> int:
        return len(self.body.split())


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

    @property
    def word_count(self) -> int:
        return sum(section.word_count for section in self.sections)
