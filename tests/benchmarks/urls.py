"""The site's addresses, and beside them the yardstick: the least that a view can do that keeps something."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from classroom.models import FailedTry
from rednote_site.urls import urlpatterns as site


def bare(request: HttpRequest) -> HttpResponse:
    """Read the session and the user, write one row, say a word."""
    FailedTry.objects.create(door=f"user {request.user.pk}", at=request.arrived_at)
    return HttpResponse("Saved")


urlpatterns = [path("bare/", bare), *site]
