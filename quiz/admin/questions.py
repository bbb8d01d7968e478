"""Questions at the teacher's desk: approve, retire, edit."""

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join

from classroom.admin import ARTICLE, OfSectionAdmin, OwnRelatedFilter, SectionFilter, VersionFilter, as_key
from quiz.admin import checking, drafting_pages, dropping, exchange_urls, export_pages, remarks, review_pages
from quiz.admin.asked_in import asked_in
from quiz.admin.lines import LineInline, is_open, kind_asked
from quiz.admin.question_form import QuestionForm
from quiz.admin.ways_back import FromReview, address, from_review, way_back
from quiz.drafts import reserves
from quiz.kinds import KINDS
from quiz.models import Question
from quiz.questions import revision
from quiz.questions.evidence import Run, marked_paragraphs

SUPERSEDED = "Somebody else has retired or replaced this question meanwhile. Nothing was saved."

TOO_MANY_CHOSEN = (
    f"Choose at most {export_pages.MOST_CHOSEN} questions at a time, or export all of a text from its page “Sections”."
)


class StateFilter(admin.ChoicesFieldListFilter):
    """By state. Questions in reserve are in the way until they are asked for."""

    def queryset(self, request: HttpRequest, questions: QuerySet[Question]) -> QuerySet[Question]:
        questions = super().queryset(request, questions)
        return questions if self.lookup_val else questions.exclude(state=Question.State.RESERVE)

    def choices(self, changelist: object):
        for choice in super().choices(changelist):
            yield choice if "state__exact" in choice["query_string"] else {**choice, "display": "All but the reserve"}


@admin.register(Question)
class QuestionAdmin(FromReview, OfSectionAdmin):
    form = QuestionForm
    inlines = [LineInline]
    change_form_template = "quiz/admin/question.html"
    change_list_template = "quiz/admin/questions.html"
    list_display = ["stem", "right_answer", "standing", "kind", "difficulty", "place", "rule", "article"]
    list_filter = [("state", StateFilter), "kind", ("section__article", OwnRelatedFilter), SectionFilter, VersionFilter]
    ordering = ["section__article__title", "section__position", "evidence_start", "pk"]
    search_fields = ["stem", "choices__text"]
    actions = ["approve", "retire", "back_to_draft", "export"]

    def get_urls(self) -> list[URLPattern]:
        def page(view):
            return self.admin_site.admin_view(lambda request, **keys: view(request, self, **keys))

        of_one, drafting = "review/<int:article_pk>/<int:question_pk>/", "drafting/<int:article_pk>/"
        own = [
            path(drafting, page(drafting_pages.draft), name="quiz_question_drafting"),
            path(f"{drafting}progress/", page(drafting_pages.progress), name="quiz_question_drafting_progress"),
            path("review/<int:article_pk>/", page(review_pages.begin), name="quiz_question_review"),
            path(of_one, page(review_pages.show), name="quiz_question_review_one"),
            path(f"{of_one}approve/", page(review_pages.approve), name="quiz_question_review_approve"),
            path(f"{of_one}drop/", page(review_pages.drop), name="quiz_question_review_drop"),
            path(f"{of_one}draft/", page(review_pages.make_draft), name="quiz_question_review_draft"),
            path(f"{of_one}undo/", page(review_pages.undo), name="quiz_question_review_undo"),
            path("add/check/", page(checking.check), name="quiz_question_add_check"),
            path("<int:question_pk>/check/", page(checking.check), name="quiz_question_check"),
            *exchange_urls.addresses(page),
        ]
        return own + super().get_urls()

    def get_fields(self, request: HttpRequest, obj: Question | None = None) -> list[str]:
        answers = ["accepted"] if kind_asked(request, obj).has_accepted else []
        written = ["section", "stem", *answers, "explanation", "evidence_text"]
        if obj is None:
            return [*written, "difficulty", "state", "kind"]
        return [*written, "passage", "difficulty", "state", "history"]

    def get_readonly_fields(self, request: HttpRequest, obj: Question | None = None) -> list[str]:
        return ["passage", "history"] if obj else []

    def get_queryset(self, request: HttpRequest) -> QuerySet[Question]:
        return super().get_queryset(request).prefetch_related("choices")

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, str]:
        return {**super().get_changeform_initial_data(request), "kind": kind_asked(request, None).name}

    def has_change_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_open(obj)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        """Filtered by an article, the list leads to the review of it."""
        article = as_key(request.GET.get(ARTICLE))
        return super().changelist_view(request, {"review": article and address(article), **(extra_context or {})})

    def changeform_view(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            return super().changeform_view(request, *args, **kwargs)
        except revision.Superseded:
            self.message_user(request, SUPERSEDED, messages.ERROR)
            article = from_review(request)
            return redirect(address(article) if article else "admin:quiz_question_changelist")

    def render_change_form(
        self, request: HttpRequest, context: dict[str, object], *args: object, obj: Question | None = None, **options
    ) -> HttpResponse:
        kind = kind_asked(request, obj)
        form, formset = context["adminform"].form, context["inline_admin_formsets"][0].formset
        context |= {"checked": checking.checked(form, formset), "check_at": checking.address(request, obj)}
        context |= {"way_back": way_back(request, obj), "section_chosen": None if obj else form.section_chosen()}
        context |= {"asked_in": obj and asked_in(obj, request.user)}
        context |= {"kind": kind, "kinds": [] if obj else [other for other in KINDS if other != kind]}
        return super().render_change_form(request, context, *args, obj=obj, **options)

    def save_model(self, request: HttpRequest, obj: Question, form: forms.ModelForm, change: bool) -> None:
        """Saved together with its lines, in ``save_related``."""

    def save_related(
        self, request: HttpRequest, form: forms.ModelForm, formsets: list[BaseInlineFormSet], change: bool
    ) -> None:
        question, wording, state = form.instance, formsets[0].wording, form.instance.state
        if change:
            request.revision = revision.revise(question=question, wording=wording, state=state, editor=request.user)
            if state == Question.State.RETIRED:
                dropping.tell(self, request, [reserves.drop(request.revision.question)])
        else:
            question.pk = revision.write(wording=wording, state=state).pk
        request.wording = wording

    def construct_change_message(
        self, request: HttpRequest, form: forms.ModelForm, formsets: list[BaseInlineFormSet], add: bool = False
    ) -> list[dict]:
        changed = [*form.changed_data, *(["options"] if formsets[0].has_changed() else [])]
        return [{"added": {}}] if add else [{"changed": {"fields": changed}}]

    def response_add(self, request: HttpRequest, obj: Question, post_url_continue: str | None = None) -> HttpResponse:
        response = super().response_add(request, obj, post_url_continue)
        self._remark(request)
        return response

    def response_change(self, request: HttpRequest, obj: Question) -> HttpResponse:
        response = self._response_changed(request, obj)
        if obj.state != Question.State.RETIRED:
            self._remark(request)
        return response

    def _remark(self, request: HttpRequest) -> None:
        """The review says by itself what there is to remark."""
        if not from_review(request):
            remarks.tell(self, request, request.wording)

    def _response_changed(self, request: HttpRequest, obj: Question) -> HttpResponse:
        if not request.revision.is_new_version:
            return super().response_change(request, obj)
        self.message_user(request, new_version_note(request.revision), messages.WARNING)
        self.log_addition(request, request.revision.question, "Took over from an earlier version.")
        if "_continue" in request.POST:
            return redirect("admin:quiz_question_change", request.revision.question.pk)
        return self.response_post_save_change(request, obj)

    @admin.display(description="article (review)", ordering="section__article__title")
    def article(self, question: Question) -> str:
        article = question.section.article
        return format_html('<a href="{}">{}</a>', address(article.pk), article)

    @admin.display(description="right answer")
    def right_answer(self, question: Question) -> str:
        return question.key_text

    @admin.display(description="evidence in its section")
    def passage(self, question: Question) -> str:
        paragraphs = marked_paragraphs(question.section.body, question.evidence_start, question.evidence_end)
        return format_html_join("", '<p class="passage">{}</p>', ((marked(runs),) for runs in paragraphs))

    @admin.display(description="versions")
    def history(self, question: Question) -> str:
        notes = [f"This is version {question.version}."]
        if question.replaces_id:
            notes.append("It took over from an earlier one that had been answered or was in use elsewhere.")
        if Question.objects.filter(replaces=question.pk).exists():
            notes.append("A newer one has taken its place; this one keeps its answers.")
        return " ".join(notes)

    @admin.action(description="Approve", permissions=["change"])
    def approve(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        self._set_state(request, questions, Question.State.APPROVED)

    @admin.action(description="Make a draft", permissions=["change"])
    def back_to_draft(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        self._set_state(request, questions, Question.State.DRAFT)

    @admin.action(description="Retire", permissions=["change"])
    def retire(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        dropped = reserves.retire(questions)
        self._tell_state(request, [one.question for one in dropped], Question.State.RETIRED)
        dropping.tell(self, request, dropped)

    @admin.action(description="Export for other programs", permissions=["view"])
    def export(self, request: HttpRequest, questions: QuerySet[Question]) -> HttpResponse | None:
        chosen = [question.pk for question in questions]
        if len(chosen) > export_pages.MOST_CHOSEN:
            self.message_user(request, TOO_MANY_CHOSEN, messages.ERROR)
            return None
        return redirect(f"{reverse('admin:quiz_question_export')}?{export_pages.address_of(chosen)}")

    def _set_state(self, request: HttpRequest, questions: QuerySet[Question], state: Question.State) -> None:
        changed, refused = revision.set_state(questions, state)
        self._tell_state(request, changed, state)
        for refusal in refused:
            text = f"“{refusal.question}” stays {refusal.question.get_state_display()}: {refusal.reason}."
            self.message_user(request, text, messages.WARNING)

    def _tell_state(self, request: HttpRequest, changed: list[Question], state: Question.State) -> None:
        for question in changed:
            self.log_change(request, question, f"Now {state.label}.")
        self.message_user(request, f"Now {state.label}: {len(changed)}.", messages.SUCCESS)


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
