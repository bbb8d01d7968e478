"""What the desk's own pages of classes have in common: whose class it is, and the frame around them."""

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from classroom.models import Classroom


def leads(request: HttpRequest, classroom_pk: int) -> bool:
    """Whether the user may change this class and who is in it. Causes one query for all classes of a request."""
    if not hasattr(request, "led_classes"):
        request.led_classes = set(Classroom.objects.led_by(request.user).values_list("pk", flat=True))
    return classroom_pk in request.led_classes


def fetch_classroom(request: HttpRequest, classroom_admin: ModelAdmin, pk: int) -> Classroom:
    """Return the class the user may change. Raises ``Http404`` for another's, ``PermissionDenied`` without rights."""
    classroom = get_object_or_404(Classroom.objects.manageable_by(request.user), pk=pk)
    if not classroom_admin.has_change_permission(request, classroom):
        raise PermissionDenied
    return classroom


def page(
    request: HttpRequest, model_admin: ModelAdmin, template: str, title: str, context: dict[str, object]
) -> HttpResponse:
    """Render a page of our own inside the admin's frame."""
    frame = model_admin.admin_site.each_context(request)
    return render(request, template, {**frame, "title": title, "opts": model_admin.opts, **context})
