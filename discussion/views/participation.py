"""What a student sees of the own part in the talk about a text: numbers, and nothing about others."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from classroom import access
from discussion.models.settings import assignment_talk
from discussion.reading.participation import part_of
from discussion.views.sections import fetch_assignment


@require_GET
def own_part(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    assignment = fetch_assignment(request, assignment_pk)
    if access.teaches(request.user, assignment.classroom):
        return redirect("admin:discussion_talk_participation", assignment.pk)
    talk = assignment_talk(assignment)
    context = {"assignment": assignment, "talk": talk, "part": part_of(request.user, assignment)}
    return render(request, "discussion/own_part.html", context)
