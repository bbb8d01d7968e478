"""The teacher's desk: Django's admin under the site's name, with a throttle at its door."""

import datetime
from collections.abc import Iterator

from django.contrib.admin import AdminSite
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, path, reverse_lazy

from classroom import throttle
from classroom.middleware import SESSION_KEY
from classroom.models import Classroom

WORKING_DAY = datetime.timedelta(hours=12)
WAIT = "Too many wrong passwords for this account. Wait a quarter of an hour, or ask the school's IT."


class DeskSignInForm(AdminAuthenticationForm):
    """Lets nobody guess passwords: after ten wrong ones for an account from one network, a pause."""

    def clean(self) -> dict[str, object]:
        door = throttle.password_door(self.cleaned_data.get("username", ""), self.request.META.get("REMOTE_ADDR", ""))
        try:
            throttle.knock(door, throttle.MOST_WRONG_PASSWORDS)
            return super().clean()
        except throttle.TooManyTries:
            raise ValidationError(WAIT, code="wait") from None
        except ValidationError:
            throttle.note_failure(door)
            raise


class RednoteAdminSite(AdminSite):
    site_title = "Rednote Reading Room"
    site_header = "Rednote Reading Room: teacher's desk"
    index_title = "Your classes and texts"
    empty_value_display = "-"
    login_form = DeskSignInForm

    def get_urls(self) -> list[URLPattern | URLResolver]:
        """Whoever is not signed in is sent to the desk's own door, not to the students'.

        Django's way from any row to its page is left out: it tells everybody at the desk which rows of other classes
        there are. Our links lead to the page itself.
        """
        urls = [entry for entry in super().get_urls() if getattr(entry, "name", "") != "view_on_site"]
        urls = self._own_urls() + urls
        for page in _pages(urls):
            if page.name != "login":
                page.callback.login_url = reverse_lazy("admin:login")
        return urls

    def _own_urls(self) -> list[URLPattern]:
        """Pages about both wings."""
        # Not above: the apps' models register themselves here while they are loaded.
        from rednote_site import section_map

        page = self.admin_view(section_map.show)
        return [path("quiz/quiz/<int:quiz_pk>/section-map/", page, name="quiz_quiz_section_map")]

    def index(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        # Not above, for the same reason.
        from rednote_site.waiting import waiting_for

        return super().index(request, {**(extra_context or {}), "waiting": waiting_for(request.user)})

    @login_not_required
    def login(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        """Signing in at the desk lasts a working day, and times are then shown as in the teacher's first class."""
        response = super().login(request, extra_context)
        if request.method == "POST" and request.user.is_authenticated and response.status_code == 302:
            request.session.set_expiry(WORKING_DAY)
            if classroom := Classroom.objects.taught_by(request.user).filter(is_archived=False).first():
                request.session[SESSION_KEY] = classroom.time_zone
        return response


def _pages(urls: list[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    for entry in urls:
        if isinstance(entry, URLResolver):
            yield from _pages(entry.url_patterns)
        else:
            yield entry
