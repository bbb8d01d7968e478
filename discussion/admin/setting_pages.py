"""How a class talks, and how it talks about one text: for those who lead the class to change."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from classroom.models import Assignment, Classroom, Membership
from discussion.admin.pages import fetch_assignment, fetch_classroom, require_lead, talk_page
from discussion.forms.settings import AssignmentTalkForm, ClassTalkForm

SAVED = "Saved. It holds from now on."


@require_http_methods(["GET", "POST"])
def of_class(request: HttpRequest, thread_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    classroom = fetch_classroom(request, thread_admin, classroom_pk)
    form = ClassTalkForm(request.POST if request.method == "POST" else None, classroom=classroom)
    if request.method == "POST":
        require_lead(request, classroom)
        if form.is_valid():
            form.save()
            thread_admin.log_change(request, classroom, "Changed how the class talks.")
            messages.success(request, SAVED)
            return redirect("admin:discussion_talk_class", classroom.pk)
    context = {"form": form, "assignments": _given_to(classroom), "students": _students_of(classroom)}
    return talk_page(request, thread_admin, classroom, "class_talk", "Talk", **context)


@require_http_methods(["GET", "POST"])
def of_assignment(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    assignment = fetch_assignment(request, thread_admin, assignment_pk)
    with timezone.override(assignment.classroom.time_zone):
        form = AssignmentTalkForm(request.POST if request.method == "POST" else None, assignment=assignment)
        if request.method == "POST":
            require_lead(request, assignment.classroom)
            if form.is_valid():
                form.save()
                thread_admin.log_change(request, assignment, "Changed how the class talks about the text.")
                messages.success(request, SAVED)
                return redirect("admin:discussion_talk_assignment", assignment.pk)
        context = {"form": form, "assignment": assignment}
        return talk_page(request, thread_admin, assignment.classroom, "assignment_talk", "Talk", **context)


def _students_of(classroom: Classroom) -> QuerySet[Membership]:
    students = classroom.memberships.on_the_list().students().select_related("user", "talk")
    return students.order_by("pseudonym_key")


def _given_to(classroom: Classroom) -> QuerySet[Assignment]:
    return classroom.assignments.select_related("article", "talk")
