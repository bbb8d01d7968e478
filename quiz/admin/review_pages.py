"""Reading an article's drafts at the desk, one after another: each deed leads on to the next."""

from dataclasses import asdict

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from classroom.admin.pages import page
from classroom.models import Article
from quiz.admin import dropping
from quiz.admin.review_round import Round, next_draft, round_of
from quiz.admin.ways_back import address
from quiz.kinds import KINDS
from quiz.models import Question
from quiz.questions import reviewing, revision
from quiz.questions.coverage import coverage_of
from quiz.questions.evidence import marked_paragraphs
from quiz.questions.linting import lint, lint_quiz
from quiz.questions.reviewing import ChangedMeanwhile, Deed, Refused, Undoing
from quiz.questions.rule_words import words_for

LAST = "last_reviewed"
CHANGED = "This question has changed meanwhile, so nothing was done. Here is what it says now: it is {state}."
NOTHING_TO_UNDO = "There is nothing to undo here any more."
STAYS = "What had stepped in for it has been changed meanwhile, so it stays as it is."
DONE = {"approved": "Approved: “{}”.", "draft": "A draft again: “{}”.", "retired": "Dropped: “{}”."}


class SeenForm(forms.Form):
    """What the page showed of the question that is decided on."""

    seen = forms.CharField(max_length=16)

    def given(self) -> str:
        """Nothing looks like the empty text, so what is missing counts as changed."""
        return self.cleaned_data["seen"] if self.is_valid() else ""


@require_safe
def begin(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    """The first draft, or how the article is covered once all are read."""
    article = _fetch(request, question_admin, article_pk)
    return _page(request, question_admin, article, round_of(article))


@require_safe
def show(request: HttpRequest, question_admin: ModelAdmin, article_pk: int, question_pk: int) -> HttpResponse:
    article = _fetch(request, question_admin, article_pk)
    try:
        return _page(request, question_admin, article, round_of(article, question_pk))
    except Question.DoesNotExist:
        raise Http404 from None


@require_POST
def approve(request: HttpRequest, question_admin: ModelAdmin, article_pk: int, question_pk: int) -> HttpResponse:
    return _decide(request, question_admin, article_pk, question_pk, Question.State.APPROVED)


@require_POST
def make_draft(request: HttpRequest, question_admin: ModelAdmin, article_pk: int, question_pk: int) -> HttpResponse:
    return _decide(request, question_admin, article_pk, question_pk, Question.State.DRAFT)


@require_POST
def drop(request: HttpRequest, question_admin: ModelAdmin, article_pk: int, question_pk: int) -> HttpResponse:
    """Retire the question, and go on with what stepped in for it, if anything did."""
    return _decide(request, question_admin, article_pk, question_pk, Question.State.RETIRED)


@require_POST
def undo(request: HttpRequest, question_admin: ModelAdmin, article_pk: int, question_pk: int) -> HttpResponse:
    """Put the question that was decided on last back to what it was, and show it."""
    article = _fetch(request, question_admin, article_pk)
    question = _fetch_to_change(request, question_admin, article, question_pk)
    last = request.session.pop(LAST, {})
    if last.get("question") != question.pk:
        question_admin.message_user(request, NOTHING_TO_UNDO, messages.WARNING)
        return redirect(address(article.pk, question.pk))
    by = Undoing(**last["by"])
    try:
        went_back = reviewing.undo(question=question, by=by)
    except (ChangedMeanwhile, Refused) as refusal:
        return _not_done(request, question_admin, question, refusal)
    state = Question.State(by.was)
    question_admin.log_change(request, question, f"Undone: {state.label} again.")
    question_admin.message_user(request, f"Undone: “{question}” is {state.label} again.", messages.SUCCESS)
    if not went_back:
        question_admin.message_user(request, STAYS, messages.WARNING)
    return redirect(address(article.pk, question.pk))


def _fetch(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> Article:
    if not question_admin.has_view_permission(request):
        raise PermissionDenied
    return get_object_or_404(Article.objects.manageable_by(request.user), pk=article_pk)


def _fetch_to_change(request: HttpRequest, question_admin: ModelAdmin, article: Article, pk: int) -> Question:
    question = get_object_or_404(Question.objects.of_article(article).select_related("section"), pk=pk)
    if not question_admin.has_change_permission(request):
        raise PermissionDenied
    return question


def _decide(
    request: HttpRequest, question_admin: ModelAdmin, article_pk: int, question_pk: int, state: Question.State
) -> HttpResponse:
    article = _fetch(request, question_admin, article_pk)
    question = _fetch_to_change(request, question_admin, article, question_pk)
    try:
        deed = reviewing.decide(question=question, state=state, seen=SeenForm(request.POST).given())
    except (ChangedMeanwhile, Refused) as refusal:
        return _not_done(request, question_admin, question, refusal)
    _tell(request, question_admin, deed)
    request.session[LAST] = {"article": article.pk, "question": question.pk, "by": asdict(reviewing.undoing(deed))}
    return redirect(address(article.pk, deed.stand_in.pk if deed.stand_in else next_draft(article, after=question)))


def _tell(request: HttpRequest, question_admin: ModelAdmin, deed: Deed) -> None:
    state = Question.State(deed.question.state)
    question_admin.log_change(request, deed.question, f"Now {state.label}.")
    question_admin.message_user(request, DONE[state].format(deed.question), messages.SUCCESS)
    if deed.dropped:
        dropping.tell(question_admin, request, [deed.dropped])


def _not_done(
    request: HttpRequest, question_admin: ModelAdmin, question: Question, refusal: ChangedMeanwhile | Refused
) -> HttpResponse:
    question.refresh_from_db(fields=["state"])
    said = CHANGED.format(state=question.get_state_display())
    if isinstance(refusal, Refused):
        said = f"“{question}” stays {question.get_state_display()}: {refusal}."
    question_admin.message_user(request, said, messages.WARNING)
    return redirect(address(question.section.article_id, question.pk))


def _page(request: HttpRequest, question_admin: ModelAdmin, article: Article, reading: Round) -> HttpResponse:
    approved = [question for question in reading.questions if question.state == Question.State.APPROVED]
    context = {
        "article": article,
        "reading": reading,
        "may_change": question_admin.has_change_permission(request),
        "coverage": coverage_of(article),
        "on_the_whole": _on_the_whole(approved),
        "kinds": KINDS,
        "last": _last(request, article),
        **(_shown(reading.shown) if reading.shown else {}),
    }
    return page(request, question_admin, "quiz/admin/review.html", f"Review: {article}", context)


def _on_the_whole(approved: list[Question]) -> list[tuple[str, list[Question]]]:
    """What the linter says of all the approved ones side by side, each with those it is about."""
    remarks = lint_quiz([revision.wording_of(question) for question in approved])
    return [(remark.advice, [approved[at] for at in sorted(remark.places)]) for remark in remarks]


def _shown(question: Question) -> dict[str, object]:
    return {
        "question": question,
        "seen": reviewing.as_seen(question),
        "paragraphs": marked_paragraphs(question.section.body, question.evidence_start, question.evidence_end),
        "remarks": lint(revision.wording_of(question), question.section.article),
        "rule": words_for(question.rule),
        "in_order": question.how.in_order(question.asked) if question.how.partners_are_places else (),
    }


def _last(request: HttpRequest, article: Article) -> Question | None:
    """The question that was decided on last, if it is this article's. Causes a query if there was one."""
    last = request.session.get(LAST, {})
    if last.get("article") != article.pk:
        return None
    return Question.objects.of_article(article).filter(pk=last["question"]).first()
