"""The paragraphs of an article, numbered from 1 through all its sections, as the reader's page shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from classroom.models import Section


@dataclass(frozen=True)
class Paragraph:
    number: int
    section: Section
    text: str


def paragraphs_of(sections: Iterable[Section]) -> list[Paragraph]:
    """All paragraphs of these sections, in reading order."""
    texts = [(section, text) for section in sections for text in section.paragraphs]
    return [Paragraph(number, section, text) for number, (section, text) in enumerate(texts, start=1)]
