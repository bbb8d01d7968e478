"""Questions at the teacher's desk: approve, retire, edit."""

from django import forms
from django.contrib import admin, messages
from django.db.models import Field, Model, QuerySet
from django.forms.models import BaseInlineFormSet, ModelChoiceField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html, format_html_join

from classroom.admin import OwnRelatedFilter, ScopedAdmin, ScopedInline, as_key, manageable
from classroom.models import Section
from quiz import revision
from quiz.admin.question_form import ChoiceForm, ChoiceFormSet, QuestionForm, SectionField
from quiz.evidence import Run, marked_paragraphs
from quiz.models import Choice, Question
from quiz.wording import OPTION_COUNTS

ARTICLE = "section__article__id__exact"
SUPERSEDED = "Somebody else has retired or replaced this question meanwhile. Nothing was saved."
MOST_OPTIONS = OPTION_COUNTS.stop - 1


class SectionFilter(admin.SimpleListFilter):
    """Sections of the article that the list is filtered by; without one there would be too many to list."""

    title = "section"
    parameter_name = "section"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[int, str]]:
        article = as_key(request.GET.get(ARTICLE))
        sections = manageable(Section, request.user).filter(article=article) if article else []
        return [(section.pk, str(section)) for section in sections]

    def queryset(self, request: HttpRequest, questions: QuerySet[Question]) -> QuerySet[Question]:
        section = as_key(self.value())
        return questions.filter(section=section) if section else questions


class ChoiceInline(ScopedInline):
    model = Choice
    form = ChoiceForm
    formset = ChoiceFormSet
    fields = ["text", "is_correct"]
    max_num = MOST_OPTIONS
    verbose_name_plural = "options (exactly one is right; leave empty what you do not need)"

    def get_extra(self, request: HttpRequest, obj: Question | None = None, **kwargs: object) -> int:
        return MOST_OPTIONS - (obj.choices.count() if obj else 0)

    def has_change_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_in_use(obj)

    def has_add_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_add_permission(request, obj) and is_in_use(obj)


def is_in_use(question: Question | None) -> bool:
    return question is None or question.state != Question.State.RETIRED


@admin.register(Question)
class QuestionAdmin(ScopedAdmin):
    form = QuestionForm
    inlines = [ChoiceInline]
    fields = ["section", "kind", "stem", "explanation", "evidence_text", "passage", "difficulty", "state", "history"]
    readonly_fields = ["passage", "history"]
    list_display = ["stem", "right_answer", "state", "kind", "difficulty", "section", "rule", "article"]
    list_filter = ["state", "kind", ("section__article", OwnRelatedFilter), SectionFilter]
    list_select_related = ["section__article"]
    ordering = ["section__article__title", "section__position", "evidence_start", "pk"]
    search_fields = ["stem", "choices__text"]
    actions = ["approve", "retire", "back_to_draft"]

    def get_list_display(self, request: HttpRequest) -> list[str]:
        """Filtered by an article, the list need not repeat it."""
        return [column for column in self.list_display if column != "article" or ARTICLE not in request.GET]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Question]:
        return super().get_queryset(request).prefetch_related("choices")

    def has_change_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_in_use(obj)

    def get_field_queryset(self, db: str | None, db_field: Field, request: HttpRequest) -> QuerySet[Model]:
        rows = super().get_field_queryset(db, db_field, request)
        return rows.filter(is_current=True) if db_field.name == "section" else rows

    def formfield_for_foreignkey(self, db_field: Field, request: HttpRequest, **kwargs: object) -> ModelChoiceField:
        if db_field.name == "section":
            kwargs["form_class"] = SectionField
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def changeform_view(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            return super().changeform_view(request, *args, **kwargs)
        except revision.Superseded:
            self.message_user(request, SUPERSEDED, messages.ERROR)
            return redirect("admin:quiz_question_changelist")

    def save_model(self, request: HttpRequest, obj: Question, form: forms.ModelForm, change: bool) -> None:
        """Saved together with its options, in ``save_related``."""

    def save_related(
        self, request: HttpRequest, form: forms.ModelForm, formsets: list[BaseInlineFormSet], change: bool
    ) -> None:
        question, wording, state = form.instance, formsets[0].wording, form.instance.state
        if change:
            request.revision = revision.revise(question=question, wording=wording, state=state, editor=request.user)
        else:
            question.pk = revision.write(wording=wording, state=state).pk

    def construct_change_message(
        self, request: HttpRequest, form: forms.ModelForm, formsets: list[BaseInlineFormSet], add: bool = False
    ) -> list[dict]:
        changed = [*form.changed_data, *(["options"] if formsets[0].has_changed() else [])]
        return [{"added": {}}] if add else [{"changed": {"fields": changed}}]

    def response_change(self, request: HttpRequest, obj: Question) -> HttpResponse:
        if not request.revision.is_new_version:
            return super().response_change(request, obj)
        self.message_user(request, new_version_note(request.revision), messages.WARNING)
        self.log_addition(request, request.revision.question, "Took over from an earlier version.")
        if "_continue" in request.POST:
            return redirect("admin:quiz_question_change", request.revision.question.pk)
        return self.response_post_save_change(request, obj)

    @admin.display(description="right answer")
    def right_answer(self, question: Question) -> str:
        return question.key.text

    @admin.display(description="article", ordering="section__article__title")
    def article(self, question: Question) -> str:
        return str(question.section.article)

    @admin.display(description="evidence in its section")
    def passage(self, question: Question) -> str:
        if not question.pk:
            return "Shown here once the question is saved."
        paragraphs = marked_paragraphs(question.section.body, question.evidence_start, question.evidence_end)
        return format_html_join("", '<p class="passage">{}</p>', ((marked(runs),) for runs in paragraphs))

    @admin.display(description="versions")
    def history(self, question: Question) -> str:
        notes = [f"This is version {question.version}."]
        if question.replaces_id:
            notes.append("It took over from an earlier one that had been answered or was in use elsewhere.")
        if question.pk and Question.objects.filter(replaces=question.pk).exists():
            notes.append("A newer one has taken its place; this one keeps its answers.")
        return " ".join(notes)

    @admin.action(description="Approve", permissions=["change"])
    def approve(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        self._set_state(request, questions, Question.State.APPROVED)

    @admin.action(description="Retire", permissions=["change"])
    def retire(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        self._set_state(request, questions, Question.State.RETIRED)

    @admin.action(description="Take back to draft", permissions=["change"])
    def back_to_draft(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        self._set_state(request, questions, Question.State.DRAFT)

    def _set_state(self, request: HttpRequest, questions: QuerySet[Question], state: Question.State) -> None:
        changed, refused = revision.set_state(questions, state)
        for question in changed:
            self.log_change(request, question, f"Now {state.label}.")
        self.message_user(request, f"Now {state.label}: {len(changed)}.", messages.SUCCESS)
        for refusal in refused:
            self.message_user(request, f"“{refusal.question}” stays retired: {refusal.reason}.", messages.WARNING)


def marked(runs: list[Run]) -> str:
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", run.text) if run.is_evidence else run.text,) for run in runs)
    )


def new_version_note(outcome: revision.Revision) -> str:
    moved = f" Quizzes that nobody has begun use the new version ({outcome.moved})." if outcome.moved else ""
    return (
        "The old question is in use, so it is kept with its answers and retired, and your text is a new version of it."
        f" Quizzes that have begun, and those of other teachers, stay with the old one ({outcome.kept}).{moved}"
    )
