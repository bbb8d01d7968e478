"""How a post will look, before it is posted."""

from dataclasses import dataclass

from discussion.models.posts import BODY_LENGTH
from discussion.writing.markdown import render
from discussion.writing.quotes import passage_in


@dataclass(frozen=True)
class Preview:
    """``quote`` is empty if what was typed does not stand in the section: the form says so when it is sent."""

    html: str
    quote: str
    language: str


def preview_of(*, body: str, quote: str, language: str, section_text: str) -> Preview:
    """What is too long to be posted is cut, for showing it costs too much."""
    return Preview(html=render(body[:BODY_LENGTH]), quote=passage_in(section_text, quote) or "", language=language)
