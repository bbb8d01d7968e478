"""What the desk's own pages about talk have in common: whose talk it is, and the frame around them."""

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone

from classroom.admin import pages
from classroom.models import Assignment, Classroom


def fetch_classroom(request: HttpRequest, thread_admin: ModelAdmin, pk: int) -> Classroom:
    """Return a class the user looks after. Raises ``Http404`` for another's, ``PermissionDenied`` without rights."""
    _require_rights(request, thread_admin)
    return get_object_or_404(Classroom.objects.manageable_by(request.user), pk=pk)


def fetch_assignment(request: HttpRequest, thread_admin: ModelAdmin, pk: int) -> Assignment:
    """The same for an assignment."""
    _require_rights(request, thread_admin)
    assignments = Assignment.objects.manageable_by(request.user).select_related("classroom", "article", "talk")
    return get_object_or_404(assignments, pk=pk)


def require_lead(request: HttpRequest, classroom: Classroom) -> None:
    """Raise ``PermissionDenied`` for an assistant, who looks at these pages and changes nothing on them."""
    if not pages.leads(request, classroom.pk):
        raise PermissionDenied


def talk_page(
    request: HttpRequest, thread_admin: ModelAdmin, classroom: Classroom, name: str, title: str, **context: object
) -> HttpResponse:
    """Render a page inside the admin's frame, with times as the class has them."""
    context |= {"classroom": classroom, "may_change": pages.leads(request, classroom.pk)}
    with timezone.override(classroom.time_zone):
        return pages.page(request, thread_admin, f"discussion/admin/{name}.html", title, context)


def _require_rights(request: HttpRequest, thread_admin: ModelAdmin) -> None:
    if not thread_admin.has_view_permission(request):
        raise PermissionDenied
