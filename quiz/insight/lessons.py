"""All that is known of a quiz at a time: the pages about it start here."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from classroom.paragraphs import paragraphs_of
from quiz.insight.answers import ClassAnswers, Which, class_answers
from quiz.insight.items import ItemInsight, item_insights
from quiz.insight.sections import SectionInsight, section_insights
from quiz.models import Quiz


@dataclass(frozen=True)
class Lesson:
    answers: ClassAnswers
    items: Sequence[ItemInsight]
    sections: Sequence[SectionInsight]
    at: datetime.datetime


def lesson(quiz: Quiz, at: datetime.datetime, which: str = Which.FIRST) -> Lesson:
    """Causes six queries, whatever the size; give the quiz with its assignment and what that leads to."""
    sections = list(quiz.assignment.article.sections.current())
    answers = class_answers(quiz, which)
    items = item_insights(answers, paragraphs_of(sections))
    return Lesson(answers, items, section_insights(answers, items, sections), at)
