"""How a post will look, before it is posted."""

from dataclasses import dataclass

from classroom.models import Assignment, Section
from discussion.models import Post
from discussion.models.posts import BODY_LENGTH
from discussion.writing.markdown import render
from discussion.writing.quotes import passage_in


@dataclass(frozen=True)
class Preview:
    """``quote`` is empty if what was typed does not stand in the section: the form says so when it is sent."""

    html: str
    quote: str
    language: str
    text_language: str


def preview_of(*, body: str, quote: str, language: str, section: Section, assignment: Assignment) -> Preview:
    """What is too long to be posted is cut, for showing it costs too much."""
    return Preview(
        html=render(body[:BODY_LENGTH]),
        quote=passage_in(section.body, quote) or "",
        language=language,
        text_language=assignment.article.language,
    )


def preview_of_edit(post: Post, *, body: str, language: str) -> Preview:
    """The same for a new text of a post; what it quotes stays."""
    text_language = post.thread.assignment.article.language
    return Preview(render(body[:BODY_LENGTH]), quote=post.quote, language=language, text_language=text_language)
