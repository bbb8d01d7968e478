"""Quizzes at the teacher's desk, and the way from an assignment to its scores."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Field, Model, QuerySet
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from classroom.admin import OwnRelatedFilter, ScopedAdmin
from classroom.models import Assignment
from classroom.models.counting import count_of
from quiz import assembly
from quiz.admin import choosing, insight_pages, key_pages, marking_pages, release_pages, remarks, score_pages
from quiz.admin.items import ItemInline
from quiz.models import Attempt, Quiz, QuizItem

NO_QUESTIONS = "The article has no approved questions yet. Approve some, then choose “Fill with approved questions”."

TRYING = ("tries_allowed", "counts", "time_limit_minutes")
SHOWING = ("score_shown", "answers_shown", "reasons_shown")
MIXING = ("mixes_questions", "mixes_options")

#: Where the key of a question is put right.
KEY = "<int:quiz_pk>/questions/<int:place>/key/"

STARTED_MEANWHILE = "Somebody has begun this quiz meanwhile: its questions stay as they are. Nothing was saved."


@admin.register(Quiz)
class QuizAdmin(ScopedAdmin):
    change_form_template = "quiz/admin/quiz.html"
    inlines = [ItemInline]
    list_display = ["article", "classroom", "question_count", "handed_in", "answers_shown", "scores", "insight"]
    list_filter = [("assignment__classroom", OwnRelatedFilter), ("assignment__article", OwnRelatedFilter)]
    list_select_related = ["assignment__classroom", "assignment__article"]
    search_fields = ["assignment__article__title", "assignment__classroom__name"]
    actions = ["fill"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Quiz]:
        done = Attempt.objects.filter(state=Attempt.State.HANDED_IN)
        rows = super().get_queryset(request).select_related(*self.list_select_related)
        return rows.annotate(
            attempt_count=count_of(Attempt.objects.all(), "quiz"),
            handed_in_count=count_of(done, "quiz"),
            item_count=count_of(QuizItem.objects.all(), "quiz"),
        )

    def get_urls(self) -> list[URLPattern]:
        def page(view):
            return self.admin_site.admin_view(lambda request, **keys: view(request, self, **keys))

        own = [
            path("<int:quiz_pk>/scores/", page(score_pages.show), name="quiz_quiz_scores"),
            path("<int:quiz_pk>/scores.csv", page(score_pages.download), name="quiz_quiz_scores_csv"),
            path("<int:quiz_pk>/answers.csv", page(score_pages.download_answers), name="quiz_quiz_answers_csv"),
            path("<int:quiz_pk>/insight/", page(insight_pages.show), name="quiz_quiz_insight"),
            path(KEY, page(key_pages.show), name="quiz_quiz_key"),
            path(f"{KEY}preview/", page(key_pages.preview), name="quiz_quiz_key_preview"),
            path(f"{KEY}correct/", page(key_pages.do), name="quiz_quiz_key_correct"),
            path("<int:quiz_pk>/release/", page(release_pages.give), name="quiz_quiz_release"),
            path("<int:quiz_pk>/take-back/", page(release_pages.withdraw), name="quiz_quiz_take_back"),
            path("<int:quiz_pk>/marking/", page(marking_pages.overview), name="quiz_quiz_marking"),
            path("<int:quiz_pk>/marking/<int:position>/", page(marking_pages.question), name="quiz_quiz_marking_of"),
            path("of-assignment/<int:assignment_pk>/", page(of_assignment), name="quiz_quiz_of_assignment"),
        ]
        return own + super().get_urls()

    def get_fields(self, request: HttpRequest, obj: Quiz | None = None) -> list[str]:
        settings = [*TRYING, *SHOWING, *MIXING]
        if obj:
            return ["article", "classroom", *settings, "preview", "remarks"]
        return ["assignment", *(["chosen"] if choosing.assignment_named(request) else []), *settings]

    def get_readonly_fields(self, request: HttpRequest, obj: Quiz | None = None) -> list[str]:
        return ["article", "classroom", "preview", "remarks"] if obj else []

    def get_form(
        self, request: HttpRequest, obj: Quiz | None = None, change: bool = False, **kwargs: object
    ) -> type[forms.ModelForm]:
        assignment = None if obj else choosing.assignment_named(request)
        own = {"form": choosing.form_for(assignment)} if assignment else {}
        return super().get_form(request, obj, change, **kwargs, **own)

    def get_field_queryset(self, db: str | None, db_field: Field, request: HttpRequest) -> QuerySet[Model]:
        rows = super().get_field_queryset(db, db_field, request)
        return rows.filter(quiz=None) if db_field.name == "assignment" else rows

    def get_inline_instances(self, request: HttpRequest, obj: Quiz | None = None) -> list:
        """A new quiz is filled from its article, so there is nothing to choose before it is saved."""
        return super().get_inline_instances(request, obj) if obj else []

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, *args: object, **kwargs: object
    ) -> HttpResponse:
        try:
            return super().changeform_view(request, object_id, *args, **kwargs)
        except assembly.QuizStarted:
            self.message_user(request, STARTED_MEANWHILE, messages.ERROR)
            return redirect("admin:quiz_quiz_change", object_id)

    def save_related(
        self, request: HttpRequest, form: forms.ModelForm, formsets: list[BaseInlineFormSet], change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        if chosen := form.cleaned_data.get("chosen"):
            assembly.arrange(quiz=form.instance, places=map(assembly.Place.usual, chosen))
        elif not change:
            self._fill(request, form.instance)

    def response_add(self, request: HttpRequest, obj: Quiz, post_url_continue: str | None = None) -> HttpResponse:
        """Go on to the questions that were filled in, for the teacher to look through."""
        self.message_user(request, "The quiz is made. Look through its questions.", messages.SUCCESS)
        return redirect("admin:quiz_quiz_change", obj.pk)

    @admin.display(description="article", ordering="assignment__article__title")
    def article(self, quiz: Quiz) -> str:
        return str(quiz.assignment.article)

    @admin.display(description="class", ordering="assignment__classroom__name")
    def classroom(self, quiz: Quiz) -> str:
        return str(quiz.assignment.classroom)

    @admin.display(description="questions", ordering="item_count")
    def question_count(self, quiz: Quiz) -> int:
        return quiz.item_count

    @admin.display(description="handed in", ordering="handed_in_count")
    def handed_in(self, quiz: Quiz) -> int:
        return quiz.handed_in_count

    @admin.display(description="scores")
    def scores(self, quiz: Quiz) -> str:
        return format_html('<a href="{}">Scores</a>', reverse("admin:quiz_quiz_scores", args=[quiz.pk]))

    @admin.display(description="as a student")
    def preview(self, quiz: Quiz) -> str:
        if not quiz.item_count:
            return "There is nothing to see before it has questions."
        address = reverse("quiz:preview", args=[quiz.assignment_id, 1])
        return format_html('<a href="{}">See the questions as a student does</a>', address)

    @admin.display(description="insight")
    def insight(self, quiz: Quiz) -> str:
        return format_html('<a href="{}">Insight</a>', reverse("admin:quiz_quiz_insight", args=[quiz.pk]))

    @admin.display(description="remarks on the whole")
    def remarks(self, quiz: Quiz) -> str:
        return remarks.shown_on_whole(quiz)

    @admin.action(description="Fill with approved questions (empty quizzes only)", permissions=["change"])
    def fill(self, request: HttpRequest, quizzes: QuerySet[Quiz]) -> None:
        for quiz in quizzes:
            if quiz.item_count:
                self.message_user(request, f"{quiz} has questions already; it stays as it is.", messages.WARNING)
            else:
                self._fill(request, quiz)

    def _fill(self, request: HttpRequest, quiz: Quiz) -> None:
        count = assembly.assemble(quiz)
        if count:
            self.log_change(request, quiz, f"Filled with {count} questions.")
            self.message_user(request, f"{quiz}: approved questions filled in, {count}.", messages.SUCCESS)
        else:
            self.message_user(request, NO_QUESTIONS, messages.WARNING)


def of_assignment(request: HttpRequest, quiz_admin: QuizAdmin, assignment_pk: int) -> HttpResponse:
    """To the scores of an assignment's quiz, or to the form for a new one."""
    assignment = get_object_or_404(Assignment.objects.manageable_by(request.user), pk=assignment_pk)
    if not quiz_admin.has_view_permission(request):
        raise PermissionDenied
    if quiz := quiz_admin.get_queryset(request).filter(assignment=assignment).first():
        return redirect("admin:quiz_quiz_scores", quiz.pk)
    return redirect(f"{reverse('admin:quiz_quiz_add')}?assignment={assignment.pk}")
