"""How a class did with each section of the text."""

from collections.abc import Sequence
from dataclasses import dataclass

from classroom.models import Section
from quiz.insight import statistics
from quiz.insight.answers import ClassAnswers, tells
from quiz.insight.items import ItemInsight
from quiz.insight.statistics import Share
from quiz.models import QuizItem


@dataclass(frozen=True)
class SectionInsight:
    """A section with its questions that tell something. ``wrong`` is ``None`` while no answer to them is marked.

    Its interval counts tries and not answers, because the answers of one student hang together.
    """

    section: Section
    items: tuple[QuizItem, ...]
    wrong: Share | None
    hardest: ItemInsight | None


def section_insights(
    answers: ClassAnswers, insights: Sequence[ItemInsight], sections: Sequence[Section]
) -> list[SectionInsight]:
    """Each of the sections, and those of an earlier text that questions are about. Causes no query."""
    known = {section.pk: section for section in sections}
    for insight in insights:
        known.setdefault(insight.item.question.section_id, insight.item.question.section)
    return [_insight(section, answers, insights) for section in known.values()]


def hardest_section(sections: Sequence[SectionInsight]) -> SectionInsight | None:
    """The section where most was wrong, the first of equals; ``None`` if nothing was."""
    told = [section for section in sections if section.wrong and section.wrong.mean > 0]
    return max(told, key=lambda section: section.wrong.mean, default=None)


def _insight(section: Section, answers: ClassAnswers, insights: Sequence[ItemInsight]) -> SectionInsight:
    about = [one for one in insights if one.item.question.section_id == section.pk and tells(one.item)]
    told = [one for one in about if one.facility and one.facility.mean < 1]
    right = statistics.share(_shares([one.item for one in about], answers))
    return SectionInsight(
        section=section,
        items=tuple(one.item for one in about),
        wrong=right and right.rest,
        hardest=min(told, key=lambda one: one.facility.mean, default=None),
    )


def _shares(items: Sequence[QuizItem], answers: ClassAnswers) -> list[float]:
    """For each try the share of the section's points that was earned, of what is marked."""
    found = []
    for one in answers.tries:
        marked = [item for item in items if one.attempt.pk in answers.earned[item.pk]]
        best = sum(item.points for item in marked)
        if best:
            found.append(sum(item.points * answers.earned[item.pk][one.attempt.pk] for item in marked) / best)
    return found
