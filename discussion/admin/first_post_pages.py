"""What students wrote first, section by section, as it was then: where the class writes before it reads."""

from dataclasses import dataclass, field

from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

from classroom.models import Assignment, Section, User
from discussion.admin.pages import fetch_assignment, talk_page
from discussion.groups.lists import students_of
from discussion.models import FirstPost
from discussion.models.settings import assignment_talk
from discussion.writing.markdown import render


@dataclass(frozen=True)
class First:
    """A first post; ``is_changed`` says that the post says something else by now, or nothing."""

    row: FirstPost

    @property
    def html(self) -> SafeString:
        return mark_safe(render(self.row.body))  # the one function that makes text of people safe

    @property
    def is_changed(self) -> bool:
        return not self.row.post.is_held and (not self.row.post.is_shown or self.row.post.body != self.row.body)


@dataclass(frozen=True)
class OnSection:
    """The first posts on a section, and who has not written one."""

    section: Section
    without: tuple[User, ...]
    firsts: list[First] = field(default_factory=list)


@require_safe
def show(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    assignment = fetch_assignment(request, thread_admin, assignment_pk)
    context = {"assignment": assignment, "talk": assignment_talk(assignment), "sections": _by_section(assignment)}
    return talk_page(request, thread_admin, assignment.classroom, "first_posts", "First posts", **context)


def _by_section(assignment: Assignment) -> list[OnSection]:
    """The sections of the text as it is now, then earlier ones with first posts. Causes three queries."""
    students = students_of(assignment)
    rows = assignment.first_posts.select_related("author", "post", "section").order_by("at", "pk")
    firsts: dict[Section, list[First]] = {section: [] for section in assignment.article.sections.current()}
    for row in rows:
        firsts.setdefault(row.section, []).append(First(row))
    return [_on_section(section, own, students) for section, own in firsts.items()]


def _on_section(section: Section, firsts: list[First], students: list[User]) -> OnSection:
    authors = {first.row.author_id for first in firsts}
    waiting = (student for student in students if student.pk not in authors)
    return OnSection(section, tuple(waiting) if section.is_current else (), firsts)
