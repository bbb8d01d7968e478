"""The map of a text: section by section, what a class got wrong and how it talks about it.

It shows both wings, so it stands above them: the page needs no script to be whole, as it would if the figures of the
talk came to a page of the quiz by themselves. Where the talk is switched off, its columns are not there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timesince import timesince
from django.views.decorators.http import require_safe

from classroom.models import Assignment, User
from quiz.admin.pages import fetch_quiz, quiz_page
from quiz.insight.lessons import Lesson, lesson
from quiz.insight.openings import opening_about
from quiz.insight.sections import SectionInsight
from quiz.models import Quiz

if TYPE_CHECKING:
    from discussion.reading.section_talk import SectionTalk


@dataclass(frozen=True)
class Row:
    """A section. ``address`` leads to its talk and ``start`` to the form for a new thread, begun from a question."""

    insight: SectionInsight
    talk: "SectionTalk | None" = None
    first_post: str = ""
    address: str = ""
    start: str = ""


@require_safe
def show(request: HttpRequest, quiz_pk: int) -> HttpResponse:
    quiz_admin = admin.site.get_model_admin(Quiz)
    quiz = fetch_quiz(request, quiz_admin, quiz_pk)
    known = lesson(quiz, request.arrived_at)
    context = {"rows": list(_rows(known, quiz.assignment, request.user)), "tries": len(known.answers.tries)}
    return quiz_page(request, quiz_admin, quiz, "quiz/admin/section_map.html", "Section map", context)


def _rows(known: Lesson, assignment: Assignment, user: User) -> Iterator[Row]:
    if not settings.DISCUSSION:
        yield from map(Row, known.sections)
        return
    # Its models exist only where the talk is switched on.
    from discussion.reading.section_talk import talk_by_section

    talks = talk_by_section(assignment, user)
    listed = {section.section.pk for section in known.sections}
    earlier = [SectionInsight(talk.section, (), None, None) for pk, talk in talks.items() if pk not in listed]
    for insight in [*known.sections, *earlier]:
        yield _row(insight, talks.get(insight.section.pk), assignment)


def _row(insight: SectionInsight, talk: "SectionTalk | None", assignment: Assignment) -> Row:
    address = reverse("discussion:section", args=[assignment.pk, insight.section.pk])
    query = ""
    if insight.hardest:
        opening = opening_about(insight.hardest.item)
        query = f"?{urlencode({'kind': 'discussion', 'title': opening.title, 'body': opening.body})}"
    return Row(insight, talk, _first_post(talk, assignment), address, f"{address}{query}#open-a-thread")


def _first_post(talk: "SectionTalk | None", assignment: Assignment) -> str:
    if talk is None:
        return ""
    if talk.first_post_at < assignment.opens_at:
        return "before it opened"
    return f"{timesince(assignment.opens_at, talk.first_post_at)} after it opened"
