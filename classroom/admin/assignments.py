"""What a class reads and until when, at the teacher's desk."""

from django import forms
from django.contrib import admin, messages
from django.db.models import Field, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.html import format_html

from classroom.admin.scoped import OwnRelatedFilter, ScopedAdmin
from classroom.models import Assignment, Classroom

#: Buttons and windows of the form that do not lead on.
STAYS_HERE = {"_addanother", "_continue", "_popup"}
#: What is not changed once a text is given: answers and posts hang on it.
CHOSEN = ["class_name", "article_title"]
WAYS = ["quiz_link", "talk_link"]
WHEN = {"opens_at", "due_at", "closes_at"}


class AssignmentForm(forms.ModelForm):
    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        for name in WHEN & self.fields.keys():  # Django labels the pair, and neither of the two
            field = self.fields[name]
            for widget, what in zip(field.widget.widgets, ("date", "time"), strict=True):
                widget.attrs["aria-label"] = f"{field.label}: {what}"

    def clean(self) -> None:
        super().clean()
        opens_at, due_at, closes_at = (self.cleaned_data.get(name) for name in ("opens_at", "due_at", "closes_at"))
        if opens_at and due_at and due_at <= opens_at:
            self.add_error("due_at", "It must be due after it opens.")
        if opens_at and closes_at and closes_at <= opens_at:
            self.add_error("closes_at", "It must stay open for some time: choose a later time than the opening.")
        elif due_at and closes_at and closes_at < due_at:
            self.add_error("closes_at", "It cannot close before it is due.")
        if self.instance.pk and self._has_twin():
            self.add_error("term", "The class has this text in this term already.")

    def _has_twin(self) -> bool:
        """Django checks this only where class and article are in the form, which is when they are first chosen."""
        given = Assignment.objects.filter(classroom=self.instance.classroom_id, article=self.instance.article_id)
        return given.filter(term=self.cleaned_data.get("term", "")).exclude(pk=self.instance.pk).exists()


@admin.register(Assignment)
class AssignmentAdmin(ScopedAdmin):
    form = AssignmentForm
    list_display = ["article", "classroom", "opens_at", "due_at", "closes_at", "quiz_link", "talk_link"]
    list_filter = [("classroom", OwnRelatedFilter), ("article", OwnRelatedFilter)]
    list_select_related = ["article", "classroom"]
    search_fields = ["article__title", "classroom__name"]

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, *args: object, **kwargs: object
    ) -> HttpResponse:
        """Times are read and written in the zone of the assignment's own class, once it has one."""
        assignment = self.get_object(request, object_id) if object_id else None
        with timezone.override(assignment.classroom.time_zone if assignment else timezone.get_current_timezone()):
            response = super().changeform_view(request, object_id, *args, **kwargs)
            return response.render() if hasattr(response, "render") else response

    def get_fieldsets(self, request: HttpRequest, obj: Assignment | None = None) -> list:
        zone = f"Times are those of {timezone.get_current_timezone_name()}."
        what = [*CHOSEN, "term", *WAYS] if obj else ["classroom", "article", "term"]
        return [
            (None, {"fields": what}),
            ("When", {"fields": ["opens_at", "due_at", "closes_at"], "description": zone}),
        ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assignment]:
        return super().get_queryset(request).select_related(*self.list_select_related)

    def get_readonly_fields(self, request: HttpRequest, obj: Assignment | None = None) -> list[str]:
        """Answers and posts hang on class and article: what was given cannot turn into something else."""
        return [*CHOSEN, *WAYS] if obj else []

    def get_field_queryset(self, db: str | None, db_field: Field, request: HttpRequest) -> QuerySet:
        rows = super().get_field_queryset(db, db_field, request)
        return rows.filter(is_archived=False) if db_field.remote_field.model is Classroom else rows

    def response_add(self, request: HttpRequest, obj: Assignment, post_url_continue: str | None = None) -> HttpResponse:
        """Lead on to the questions, unless the teacher wants to give something else first."""
        if STAYS_HERE & request.POST.keys():
            note = format_html('It has no questions yet. Next: <a href="{}">make its quiz</a>.', _quiz_address(obj))
            messages.info(request, note)
            return super().response_add(request, obj, post_url_continue)
        messages.success(request, f"{obj}: given. Now choose its questions.")
        return redirect(_quiz_address(obj))

    @admin.display(description="class")
    def class_name(self, assignment: Assignment) -> str:
        return assignment.classroom.name

    @admin.display(description="article")
    def article_title(self, assignment: Assignment) -> str:
        return assignment.article.title

    @admin.display(description="quiz and scores")
    def quiz_link(self, assignment: Assignment) -> str:
        return format_html('<a href="{}">Quiz and scores</a>', _quiz_address(assignment))

    @admin.display(description="talk")
    def talk_link(self, assignment: Assignment) -> str:
        try:
            address = reverse("admin:discussion_talk_assignment", args=[assignment.pk])
        except NoReverseMatch:
            return "-"  # the talk is switched off
        return format_html('<a href="{}">Talk</a>', address)


def _quiz_address(assignment: Assignment) -> str:
    """Where its quiz is made, or its scores are. By address only: this app knows nothing of the quiz."""
    return reverse("admin:quiz_quiz_of_assignment", args=[assignment.pk])
