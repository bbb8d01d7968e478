"""Questions at the teacher's desk: approve, retire, edit."""

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html, format_html_join

from classroom.admin import OfSectionAdmin, OwnRelatedFilter, ScopedInline, SectionFilter
from quiz import revision
from quiz.admin.question_form import ChoiceForm, ChoiceFormSet, QuestionForm
from quiz.evidence import Run, marked_paragraphs
from quiz.models import Choice, Question
from quiz.wording import OPTION_COUNTS

SUPERSEDED = "Somebody else has retired or replaced this question meanwhile. Nothing was saved."
MOST_OPTIONS = OPTION_COUNTS.stop - 1


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
class QuestionAdmin(OfSectionAdmin):
    form = QuestionForm
    inlines = [ChoiceInline]
    fields = ["section", "kind", "stem", "explanation", "evidence_text", "passage", "difficulty", "state", "history"]
    readonly_fields = ["passage", "history"]
    list_display = ["stem", "right_answer", "state", "kind", "difficulty", "section", "rule", "article"]
    list_filter = ["state", "kind", ("section__article", OwnRelatedFilter), SectionFilter]
    ordering = ["section__article__title", "section__position", "evidence_start", "pk"]
    search_fields = ["stem", "choices__text"]
    actions = ["approve", "retire", "back_to_draft"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Question]:
        return super().get_queryset(request).prefetch_related("choices")

    def has_change_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_in_use(obj)

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
        return question.key_text

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
