"""Attempts at the teacher's desk: to look at, never to change."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import F, Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_safe

from classroom.admin import OwnRelatedFilter, ScopedAdmin
from quiz.models import Attempt
from quiz.scores import cells_of, state_of


class ScoreFilter(admin.SimpleListFilter):
    """By the share of the points that was reached."""

    title = "score"
    parameter_name = "reached"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("low", "under half"), ("middle", "half to four fifths"), ("high", "over four fifths")]

    def queryset(self, request: HttpRequest, attempts: QuerySet[Attempt]) -> QuerySet[Attempt]:
        half, four_fifths = F("best_score") / 2.0, F("best_score") * 0.8
        return {
            "low": attempts.filter(score__lt=half),
            "middle": attempts.filter(score__gte=half, score__lte=four_fifths),
            "high": attempts.filter(score__gt=four_fifths),
        }.get(self.value(), attempts)


@admin.register(Attempt)
class AttemptAdmin(ScopedAdmin):
    list_display = ["student_link", "article", "classroom", "state_in_words", "points", "handed_in_at"]
    list_display_links = None
    list_filter = [
        ("quiz__assignment__classroom", OwnRelatedFilter),
        ("quiz__assignment", OwnRelatedFilter),
        "state",
        ScoreFilter,
    ]
    list_select_related = ["student", "quiz__assignment__classroom", "quiz__assignment__article"]
    ordering = ["-started_at", "pk"]
    search_fields = ["student__pseudonym"]
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Attempt]:
        return super().get_queryset(request).with_score()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(lambda request, attempt_pk: detail(request, self, attempt_pk))
        return [path("<int:attempt_pk>/detail/", view, name="quiz_attempt_detail"), *super().get_urls()]

    def change_view(self, request: HttpRequest, object_id: str, *args: object, **kwargs: object) -> HttpResponse:
        """The answers say more than the row does."""
        if not (object_id.isascii() and object_id.isdigit()):
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return redirect("admin:quiz_attempt_detail", object_id)

    @admin.display(description="student", ordering="student__pseudonym")
    def student_link(self, attempt: Attempt) -> str:
        address = reverse("admin:quiz_attempt_detail", args=[attempt.pk])
        return format_html('<a href="{}">{}</a>', address, attempt.student)

    @admin.display(description="article", ordering="quiz__assignment__article__title")
    def article(self, attempt: Attempt) -> str:
        return str(attempt.quiz.assignment.article)

    @admin.display(description="class", ordering="quiz__assignment__classroom__name")
    def classroom(self, attempt: Attempt) -> str:
        return str(attempt.quiz.assignment.classroom)

    @admin.display(description="state", ordering="state")
    def state_in_words(self, attempt: Attempt) -> str:
        return state_of(attempt, timezone.now()).value

    @admin.display(description="score", ordering="score")
    def points(self, attempt: Attempt) -> str:
        return f"{attempt.score:g} of {attempt.best_score}"


@require_safe
def detail(request: HttpRequest, attempt_admin: AttemptAdmin, attempt_pk: int) -> HttpResponse:
    """One attempt with every answer beside its key."""
    if not attempt_admin.has_view_permission(request):
        raise PermissionDenied
    attempts = attempt_admin.get_queryset(request).select_related(*attempt_admin.list_select_related)
    attempt = get_object_or_404(attempts, pk=attempt_pk)
    items = list(attempt.quiz.items.with_question())
    context = {
        **attempt_admin.admin_site.each_context(request),
        "title": f"{attempt.student}'s answers",
        "opts": attempt_admin.opts,
        "attempt": attempt,
        "state": state_of(attempt, request.arrived_at),
        "answers": list(zip(items, cells_of(attempt, items), strict=True)),
    }
    with timezone.override(attempt.quiz.assignment.classroom.time_zone):
        return render(request, "quiz/admin/attempt.html", context)
