"""The groups that talk among themselves about one text: at random or by hand."""

import secrets

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import pluralize
from django.views.decorators.http import require_GET, require_POST

from classroom.models import Assignment, User
from discussion.admin.pages import fetch_assignment, require_lead, talk_page
from discussion.forms.groups import MEANWHILE, ArrangeForm, ShuffleForm
from discussion.groups import deeds
from discussion.groups.lists import listed_groups, students_of
from discussion.refusals import Refused

SEEDS = 2**31


@require_GET
def show(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    """The groups as they are; with a size in the address also how they might be."""
    assignment = fetch_assignment(request, thread_admin, assignment_pk)
    return _page(request, thread_admin, assignment)


@require_POST
def shuffle(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    """Make the groups that were looked at."""
    assignment = _fetch_led(request, thread_admin, assignment_pk)
    form = ShuffleForm(request.POST, students=students_of(assignment))
    if not form.is_valid():
        return _page(request, thread_admin, assignment, shuffling=form)
    if not form.is_what_was_looked_at:
        form.add_error(None, MEANWHILE)
        return _page(request, thread_admin, assignment, shuffling=form, preview=form.groups())
    groups = form.groups()
    return _done(
        request, thread_admin, assignment, f"{len(groups)} group{pluralize(len(groups))} made.",
        lambda: deeds.make_groups(assignment=assignment, groups=groups),
    )  # fmt: skip


@require_POST
def arrange(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    """Save names and places."""
    assignment = _fetch_led(request, thread_admin, assignment_pk)
    students = students_of(assignment)
    groups = listed_groups(assignment, students)
    form = ArrangeForm(request.POST, assignment=assignment, groups=groups, students=students)
    if not form.is_valid():
        return _page(request, thread_admin, assignment, arranging=form)
    return _done(request, thread_admin, assignment, "The groups are saved.", form.save)


@require_POST
def add(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    assignment = _fetch_led(request, thread_admin, assignment_pk)
    return _done(
        request, thread_admin, assignment, "A group is added. Choose who is in it.",
        lambda: deeds.add_group(assignment),
    )  # fmt: skip


@require_POST
def remove(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int, group_pk: int) -> HttpResponse:
    assignment = _fetch_led(request, thread_admin, assignment_pk)
    group = get_object_or_404(assignment.groups, pk=group_pk)
    return _done(
        request, thread_admin, assignment, f"“{group}” is taken away.", lambda: deeds.remove_group(group)
    )  # fmt: skip


def _fetch_led(request: HttpRequest, thread_admin: ModelAdmin, pk: int) -> Assignment:
    assignment = fetch_assignment(request, thread_admin, pk)
    require_lead(request, assignment.classroom)
    return assignment


def _done(request: HttpRequest, thread_admin: ModelAdmin, assignment: Assignment, done: str, deed) -> HttpResponse:
    try:
        deed()
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        thread_admin.log_change(request, assignment, done)
        messages.success(request, done)
    return redirect("admin:discussion_talk_groups", assignment.pk)


def _page(
    request: HttpRequest,
    thread_admin: ModelAdmin,
    assignment: Assignment,
    *,
    shuffling: ShuffleForm | None = None,
    arranging: ArrangeForm | None = None,
    preview: list[list[User]] | None = None,
) -> HttpResponse:
    students = students_of(assignment)
    groups = listed_groups(assignment, students)
    placed = {student for listed in groups for student in listed.people}
    if shuffling is None:
        shuffling, preview = _asked_for(request, students)
    context = {
        "assignment": assignment,
        "groups": groups,
        "without": [student for student in students if student not in placed],
        "students": students,
        "shuffling": shuffling,
        "preview": preview,
        "arranging": arranging or ArrangeForm(assignment=assignment, groups=groups, students=students),
        "has_threads": deeds.has_threads(assignment),
        "new_seed": secrets.randbelow(SEEDS),
    }
    return talk_page(request, thread_admin, assignment.classroom, "groups", "Groups", **context)


def _asked_for(request: HttpRequest, students: list[User]) -> tuple[ShuffleForm, list[list[User]] | None]:
    """The form for a preview, and the groups if the address asks for some."""
    asked = "size" in request.GET
    form = ShuffleForm(request.GET if asked else None, students=students)
    return form, form.groups() if asked and form.is_valid() else None
