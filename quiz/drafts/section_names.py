"""Better headings for sections that are named by their first words, because their text came without headings."""

from django.db import transaction

from classroom.articles.first_words import heading_from
from classroom.models import Article, Section
from quiz.generation import headings


def name_sections(article: Article) -> int:
    """Give them headings drafted from their text. Returns how many; raises ``PipelineError``. Loads the pipeline.

    A heading that anybody has written is left alone.
    """
    sections = list(article.sections.current())
    unnamed = [section for section in sections if section.heading == heading_from(section.body)]
    taken = [section.heading for section in sections if section not in unnamed]
    for section in unnamed:
        taken.append(headings.draft_heading(section.body, taken))
    return _store(unnamed, taken[len(sections) - len(unnamed) :])


@transaction.atomic
def _store(sections: list[Section], drafted: list[str]) -> int:
    """Drafting took its time: only what is still named by its first words takes the new name."""
    stored = 0
    for section, heading in zip(sections, drafted, strict=True):
        unchanged = Section.objects.filter(pk=section.pk, heading=section.heading, body=section.body)
        stored += unchanged.update(heading=heading)
    return stored
