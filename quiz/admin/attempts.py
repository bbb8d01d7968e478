"""Attempts at the teacher's desk: to look at, and to mark what a person must read."""

from django.contrib import admin
from django.db.models import Exists, F, Model, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html

from classroom.admin import OwnRelatedFilter, ScopedAdmin
from classroom.models.counting import count_of
from quiz.admin import attempt_pages, chances
from quiz.kinds import KINDS, Filled
from quiz.models import Attempt, Response
from quiz.scoring.scores import state_of

#: Answers that count for nothing until a person has read them.
UNMARKED = Q(
    item__question__kind__in=[kind.name for kind in KINDS if kind.is_marked_by_hand],
    percent=None,
    attempt__state=Attempt.State.HANDED_IN,
) & ~Q(filled=Filled.NONE)


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


class MarkingFilter(admin.SimpleListFilter):
    """By whether something is left to mark."""

    title = "marks"
    parameter_name = "marks"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("missing", "to be marked"), ("complete", "nothing to be marked")]

    def queryset(self, request: HttpRequest, attempts: QuerySet[Attempt]) -> QuerySet[Attempt]:
        is_missing = Exists(Response.objects.filter(UNMARKED, attempt=OuterRef("pk")))
        return {
            "missing": attempts.filter(is_missing),
            "complete": attempts.filter(~is_missing),
        }.get(self.value(), attempts)


@admin.register(Attempt)
class AttemptAdmin(ScopedAdmin):
    list_display = ["student_link", "article", "classroom", "state_in_words", "points", "to_be_marked", "handed_in_at"]
    list_display_links = None
    list_filter = [
        ("quiz__assignment__classroom", OwnRelatedFilter),
        ("quiz__assignment", OwnRelatedFilter),
        "state",
        MarkingFilter,
        ScoreFilter,
    ]
    list_select_related = ["student", "quiz__assignment__classroom", "quiz__assignment__article"]
    ordering = ["-started_at", "pk"]
    search_fields = ["student__pseudonym"]
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Attempt]:
        unmarked = count_of(Response.objects.filter(UNMARKED), "attempt")
        return super().get_queryset(request).with_score().annotate(to_mark=unmarked)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def get_urls(self) -> list[URLPattern]:
        def page(view):
            return self.admin_site.admin_view(lambda request, **keys: view(request, self, **keys))

        own = [
            path("<int:attempt_pk>/detail/", page(attempt_pages.detail), name="quiz_attempt_detail"),
            path("<int:attempt_pk>/mark/<int:position>/", page(attempt_pages.mark), name="quiz_attempt_mark"),
            path("<int:attempt_pk>/another-try/", page(chances.another_try), name="quiz_attempt_another"),
            path("<int:attempt_pk>/open-again/", page(chances.open_again), name="quiz_attempt_reopen"),
        ]
        return own + super().get_urls()

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

    @admin.display(description="to be marked", ordering="to_mark")
    def to_be_marked(self, attempt: Attempt) -> int:
        return attempt.to_mark
