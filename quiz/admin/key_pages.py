"""The key is wrong: say what is right, see whose score changes, and only then have it done."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from classroom.admin import as_key
from quiz.admin.key_form import KeyForm
from quiz.admin.pages import quiz_page
from quiz.keys.corrections import Outdated, correct
from quiz.keys.key_plans import Plan, Way, correctable, plan_of, signature
from quiz.keys.later_keys import pass_on
from quiz.models import Challenge, KeyCorrection, Question, Quiz, QuizItem

MAY_CORRECT = "quiz.change_response"
OUTDATED = "Something has changed since you looked, so nothing was done. This is how it stands now."
ONE_KEY = "The question itself stays: it can have one key only. Edit or retire it before another class meets it."


@require_safe
def show(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int, place: int) -> HttpResponse:
    item = _fetch(quiz_admin, request, quiz_pk, place)
    form = _form(request, item, as_key(request.GET.get("challenge"))) if _can_change(item) else None
    return _page(request, quiz_admin, item, form)


@require_POST
def preview(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int, place: int) -> HttpResponse:
    """Say what would change. Nothing does."""
    item = _fetch_changeable(quiz_admin, request, quiz_pk, place)
    form = _form(request, item, as_key(request.POST.get("challenge")), request.POST)
    if not form.is_valid():
        return _page(request, quiz_admin, item, form)
    return _preview_page(request, quiz_admin, item, form)


@require_POST
def do(request: HttpRequest, quiz_admin: ModelAdmin, quiz_pk: int, place: int) -> HttpResponse:
    """Put it right, if what the teacher saw is still what would happen; otherwise show that anew."""
    item = _fetch_changeable(quiz_admin, request, quiz_pk, place)
    form = _form(request, item, as_key(request.POST.get("challenge")), request.POST)
    if not form.is_valid():
        return _page(request, quiz_admin, item, form)
    try:
        plans, note = _do(request, item, form)
    except Outdated:
        messages.warning(request, OUTDATED)
        return _preview_page(request, quiz_admin, item, form)
    for plan in plans:
        quiz_admin.log_change(request, plan.item.quiz, _logged(plan))
    count = sum(len(plan.changed) for plan in plans)
    messages.success(request, f"Question {place} is put right. Scores changed: {count}.")
    if note:
        messages.warning(request, note)
    if form.asked_by:
        return redirect("admin:quiz_challenge_detail", form.asked_by.pk)
    return redirect("admin:quiz_quiz_key", quiz_pk, place)


@transaction.atomic
def _do(request: HttpRequest, item: QuizItem, form: KeyForm) -> tuple[list[Plan], str]:
    """What changed, and what there is to say about the question itself."""
    plans = correct(
        items=form.chosen,
        fix=form.fix,
        reason=form.cleaned_data["reason"],
        corrector=request.user,
        at=request.arrived_at,
        seen=request.POST.get("seen", ""),
        challenge=form.asked_by,
    )
    if form.fix.way != Way.KEY or not form.cleaned_data.get("in_question"):
        return plans, ""
    revision = pass_on(question=item.question, key=form.fix.key, editor=request.user)
    return plans, "" if revision else ONE_KEY


def _fetch(quiz_admin: ModelAdmin, request: HttpRequest, quiz_pk: int, place: int) -> QuizItem:
    if not quiz_admin.has_view_permission(request) or not request.user.has_perm(MAY_CORRECT):
        raise PermissionDenied
    items = QuizItem.objects.with_question().select_related("quiz__assignment__classroom", "quiz__assignment__article")
    return get_object_or_404(items, quiz__in=Quiz.objects.manageable_by(request.user), quiz__pk=quiz_pk, position=place)


def _fetch_changeable(quiz_admin: ModelAdmin, request: HttpRequest, quiz_pk: int, place: int) -> QuizItem:
    item = _fetch(quiz_admin, request, quiz_pk, place)
    if not _can_change(item):
        raise Http404
    return item


def _can_change(item: QuizItem) -> bool:
    """Whether there is a key, and an answer that was marked by it. Causes a query."""
    return item.has_key and item.quiz.attempts.exists()


def _form(request: HttpRequest, item: QuizItem, challenge_pk: int | None, data: object = None) -> KeyForm:
    challenge = _challenge(request, item, challenge_pk) if challenge_pk else None
    items = list(correctable(item, Quiz.objects.manageable_by(request.user)))
    form = KeyForm(data, item=item, items=items, challenge=challenge)
    if not _may_edit(request, item.question):
        del form.fields["in_question"]
    return form


def _challenge(request: HttpRequest, item: QuizItem, pk: int) -> Challenge | None:
    """The open challenge of an answer to this item; none for any other number."""
    own = Challenge.objects.open().manageable_by(request.user).filter(response__item=item)
    return own.select_related("response__choice").filter(pk=pk).first()


def _may_edit(request: HttpRequest, question: Question) -> bool:
    own = Question.objects.in_use().manageable_by(request.user).filter(pk=question.pk)
    return request.user.has_perm("quiz.change_question") and own.exists()


def _preview_page(request: HttpRequest, quiz_admin: ModelAdmin, item: QuizItem, form: KeyForm) -> HttpResponse:
    plans = [plan_of(one, form.fix) for one in form.chosen]
    sent = [(name, value) for name in form.fields for value in form.data.getlist(name)]
    count = sum(len(plan.changed) for plan in plans)
    return _page(request, quiz_admin, item, form, plans=plans, sent=sent, seen=signature(plans), count=count)


def _page(
    request: HttpRequest, quiz_admin: ModelAdmin, item: QuizItem, form: KeyForm | None, **preview: object
) -> HttpResponse:
    context = {
        "item": item,
        "has_key": item.has_key,
        "earlier": item.corrections.select_related("made_by"),
        "form": form,
        **preview,
    }
    title = f"Put question {item.position} right"
    return quiz_page(request, quiz_admin, item.quiz, "quiz/admin/key.html", title, context)


def _logged(plan: Plan) -> str:
    """The deed as it stands in the quiz's history."""
    correction: KeyCorrection = plan.fixed.correction
    done = {
        Way.KEY: f"right is now: {plan.fixed.whole_key_text} (was: {plan.item.whole_key_text})",
        Way.EVERYBODY: "everybody gets the points",
        Way.VOID: "it does not count",
    }[correction.way]
    changed = "; ".join(f"{score.student} {score.before:g} to {score.after:g}" for score in plan.changed)
    return f"Question {plan.item.position} put right: {done}. Scores: {changed or 'none changed'}. {correction.reason}"
