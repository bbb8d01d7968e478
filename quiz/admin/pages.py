"""What the desk's own pages about a quiz have in common: whose quiz it is, and the frame around them."""

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from quiz.models import Quiz


def fetch_quiz(request: HttpRequest, quiz_admin: ModelAdmin, pk: int) -> Quiz:
    """Return a quiz the user may manage. Raises ``Http404`` for another's, ``PermissionDenied`` without rights."""
    if not quiz_admin.has_view_permission(request):
        raise PermissionDenied
    quizzes = Quiz.objects.manageable_by(request.user)
    return get_object_or_404(quizzes.select_related("assignment__classroom", "assignment__article"), pk=pk)


def quiz_page(
    request: HttpRequest, quiz_admin: ModelAdmin, quiz: Quiz, template: str, title: str, context: dict[str, object]
) -> HttpResponse:
    """Render a page inside the admin's frame, with times as the class has them."""
    frame = quiz_admin.admin_site.each_context(request)
    with timezone.override(quiz.assignment.classroom.time_zone):
        return render(request, template, {**frame, "title": title, "opts": quiz_admin.opts, "quiz": quiz, **context})
