"""What the owner of a text does to its sections: name them, make two one, part one in two.

A section keeps its row, and with it the talk and everything else that hangs on it, for the text with which it begins.
What hangs on a sentence, such as a question, goes where the sentence goes (``classroom.signals``).
"""

from django.db import transaction

from classroom.articles.first_words import heading_from
from classroom.articles.outline import distinct_headings
from classroom.loading import arrange, follow
from classroom.models import Article, Section
from classroom.moves import Move

BETWEEN_PARAGRAPHS = "\n\n"


class CannotArrange(Exception):
    """The text has changed meanwhile, or there is nothing to join or to part; the message is a sentence."""


def rename(section: Section, heading: str) -> None:
    section.heading = heading
    section.save(update_fields=["heading"])


@transaction.atomic
def join_to_previous(section: Section) -> Section:
    """Put the section's text under the heading before it and return that section. Raises ``CannotArrange``.

    The section becomes an earlier version; its questions, talk and talking points go along with its text.
    """
    sections = _locked(section)
    at = _place(section, sections)
    if at == 0:
        raise CannotArrange("This is the first section: there is none before it.")
    previous, joined = sections[at - 1], sections.pop(at)
    shift = len(previous.body) + len(BETWEEN_PARAGRAPHS)
    previous.body = previous.body + BETWEEN_PARAGRAPHS + joined.body
    arrange(section.article, sections)
    follow([Move(joined, previous, shift=shift, is_whole=True)])
    return previous


@transaction.atomic
def split(section: Section, paragraph: int) -> Section:
    """Begin a new section with this paragraph of the section (1 is its first) and return it.

    A section that stood there before is taken up again, with its heading. Raises ``CannotArrange``.
    """
    sections = _locked(section)
    at = _place(section, sections)
    first = sections[at]
    if not 1 < paragraph <= len(first.paragraphs):
        raise CannotArrange("The section has no paragraph there: somebody has changed it meanwhile.")
    above, below = first.paragraphs[: paragraph - 1], first.paragraphs[paragraph - 1 :]
    body = BETWEEN_PARAGRAPHS.join(below)
    first.body = BETWEEN_PARAGRAPHS.join(above)
    second = _earlier(section.article, body) or Section(body=body)
    taken = [other.heading for other in sections]
    second.heading = distinct_headings([*taken, second.heading or heading_from(body)])[-1]
    sections.insert(at + 1, second)
    arrange(section.article, sections)
    shift = len(first.body) + len(BETWEEN_PARAGRAPHS)
    follow([Move(first, second, start=shift, shift=-shift)])
    return second


def _locked(section: Section) -> list[Section]:
    """The sections of the text as it is now; whoever else arranges them waits."""
    Article.objects.select_for_update().get(pk=section.article_id)
    return list(section.article.sections.current().order_by("position"))


def _place(section: Section, sections: list[Section]) -> int:
    place = next((at for at, other in enumerate(sections) if other.pk == section.pk), None)
    if place is None:
        raise CannotArrange("This section is not in the text any more: somebody has changed it meanwhile.")
    return place


def _earlier(article: Article, body: str) -> Section | None:
    return article.sections.filter(is_current=False, body=body).order_by("-pk").first()
