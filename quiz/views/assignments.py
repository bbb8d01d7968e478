"""The list of what there is to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from classroom.models import Classroom
from quiz.taking.standings import standings


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The user's assignments with where they stand, and for a teacher the classes with their codes."""
    context = {
        "standings": standings(request.user, request.arrived_at),
        "taught": Classroom.objects.taught_by(request.user).filter(is_archived=False),
    }
    return render(request, "quiz/home.html", context)
