"""Students' challenges at the teacher's desk: to look at, and to answer."""

from django.contrib import admin
from django.db.models import F, Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from classroom.admin import OwnRelatedFilter, ScopedAdmin
from quiz.admin import challenge_pages
from quiz.models import Challenge


@admin.register(Challenge)
class ChallengeAdmin(ScopedAdmin):
    """The open ones first."""

    list_display = ["student_link", "question", "said", "classroom", "state", "made_at"]
    list_display_links = None
    list_filter = [
        "state",
        ("response__attempt__quiz__assignment__classroom", OwnRelatedFilter),
        ("response__attempt__quiz__assignment", OwnRelatedFilter),
    ]
    list_select_related = [
        "response__attempt__student",
        "response__attempt__quiz__assignment__classroom",
        "response__item__question",
    ]
    ordering = [F("answered_at").desc(nulls_first=True), "made_at", "pk"]
    search_fields = ["response__attempt__student__pseudonym", "response__item__question__stem"]
    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def get_urls(self) -> list[URLPattern]:
        def page(view):
            return self.admin_site.admin_view(lambda request, **keys: view(request, self, **keys))

        own = [
            path("<int:challenge_pk>/detail/", page(challenge_pages.detail), name="quiz_challenge_detail"),
            path("<int:challenge_pk>/decline/", page(challenge_pages.turn_down), name="quiz_challenge_decline"),
        ]
        return own + super().get_urls()

    def change_view(self, request: HttpRequest, object_id: str, *args: object, **kwargs: object) -> HttpResponse:
        """There the passage stands with it, and the answer is given."""
        if not (object_id.isascii() and object_id.isdigit()):
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return redirect("admin:quiz_challenge_detail", object_id)

    @admin.display(description="student", ordering="response__attempt__student__pseudonym")
    def student_link(self, challenge: Challenge) -> str:
        address = reverse("admin:quiz_challenge_detail", args=[challenge.pk])
        return format_html('<a href="{}"><bdi>{}</bdi></a>', address, challenge.response.attempt.student)

    @admin.display(description="question")
    def question(self, challenge: Challenge) -> str:
        return str(challenge.response.item)

    @admin.display(description="class", ordering="response__attempt__quiz__assignment__classroom__name")
    def classroom(self, challenge: Challenge) -> str:
        return str(challenge.response.attempt.quiz.assignment.classroom)
