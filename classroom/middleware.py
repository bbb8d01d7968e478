"""The way to the door, a note of who is refused, and times in the class's zone."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from classroom.refusals import note_refusal

SESSION_KEY = "time_zone"
SIGNED_OUT = "You are signed out, so what you just sent was not saved. Sign in again, then do it once more."


class SignInRequiredMiddleware(LoginRequiredMiddleware):
    """Django's, but who sends a form while signed out is told so, and comes back to the page it stands on."""

    def handle_no_permission(self, request: HttpRequest, view_func: Callable[..., HttpResponse]) -> HttpResponse:
        if request.method in {"GET", "HEAD"}:
            return super().handle_no_permission(request, view_func)
        messages.warning(request, SIGNED_OUT)
        return redirect_to_login(_page_of_ours(request), self.get_login_url(view_func))


def _page_of_ours(request: HttpRequest) -> str:
    """Return the address, without the host, of the page that the form was on; "/" if it was on no page of this site."""
    home, page = request.build_absolute_uri("/"), request.META.get("HTTP_REFERER", "")
    return "/" + page.removeprefix(home) if page.startswith(home) else "/"


def refusals_noted(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Log which account was refused which of our addresses; costs nothing where nobody is refused."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code in {403, 404} and request.resolver_match and request.user.is_authenticated:
            note_refusal(request)
        return response

    return middleware


def class_time_zone(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Show times in the zone of the class the user signed in to, which the session remembers; costs no query."""

    def middleware(request: HttpRequest) -> HttpResponse:
        with timezone.override(request.session.get(SESSION_KEY)):
            return get_response(request)

    return middleware
