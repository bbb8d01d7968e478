"""Taking a quiz: start, one question a page, check, hand in."""

from django.contrib import messages
from django.db import transaction
from django.db.models import CharField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from classroom import access
from classroom.models import Assignment
from quiz.forms import AnswerForm
from quiz.kinds import NO_ANSWER, Filled
from quiz.models import Attempt, Quiz, QuizItem, Response
from quiz.taking.attempts import (
    AnswerChecked,
    AttemptClosed,
    NotOpen,
    begin_attempt,
    close_if_over,
    hand_in_attempt,
    save_answer,
    time_percent,
)
from quiz.taking.tries import shown_at_once, tries_of
from quiz.views.marked import marked_item
from quiz.views.pages import Places, item_at, question_context

CHECKED = "You have checked this answer, so it stays as it is."
CLOSED = "This quiz is closed, so your last answer could not be saved. What you had saved before was handed in."


@require_GET
def start(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    """What awaits the student: how many questions, how long, when results come."""
    assignment = access.fetch(Assignment.objects.select_related("article", "classroom"), request.user, assignment_pk)
    quiz = Quiz.objects.filter(assignment=assignment).first()
    context = {
        "assignment": assignment,
        "quiz": quiz,
        "item_count": quiz.items.count() if quiz else 0,
        **(_tries(request, quiz, assignment) if quiz else {}),
        "is_open": assignment.is_open(request.arrived_at),
        "is_teaching": access.teaches(request.user, assignment.classroom),
    }
    return render(request, "quiz/start.html", context)


def _tries(request: HttpRequest, quiz: Quiz, assignment: Assignment) -> dict[str, object]:
    """What the student has tried, each try with its score where that may be seen."""
    quiz.assignment = assignment
    tries, at = tries_of(quiz, request.user), request.arrived_at
    done = [(attempt, tries.shown(attempt, at).score) for attempt in tries.handed_in]
    minutes = quiz.minutes_for(tries.open.time_percent if tries.open else time_percent(quiz, request.user))
    return {"minutes": minutes, "tries": tries, "attempt": tries.open, "done": done, "may_begin": tries.may_begin(at)}


@require_POST
def begin(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    quizzes = Quiz.objects.select_related("assignment__classroom")
    quiz = access.fetch_by(quizzes, request.user, assignment__pk=assignment_pk)
    if access.teaches(request.user, quiz.assignment.classroom):
        raise Http404
    try:
        attempt = begin_attempt(quiz=quiz, student=request.user, at=request.arrived_at)
    except NotOpen:
        return redirect("quiz:start", assignment_pk)  # which says so
    return redirect("quiz:question", attempt.pk, first_unanswered(attempt))


@require_GET
def question(request: HttpRequest, attempt_pk: int, number: int) -> HttpResponse:
    attempt = own_attempt(request, attempt_pk)
    if not attempt.is_open:
        return redirect("quiz:result", attempt.pk)
    return question_page(
        request, attempt, item_at(attempt.quiz.items.with_question(), attempt.position_at(number)), number
    )


@require_POST
def answer(request: HttpRequest, attempt_pk: int, number: int) -> HttpResponse:
    """Save the answer. htmx gets the words for the save state; a plain form goes on to the next page."""
    try:
        with transaction.atomic():
            attempt = access.fetch_own(Attempt.objects.locked().with_times(), request.user, attempt_pk)
            item = item_to_answer(attempt, number)
            form = AnswerForm(request.POST, item=item)
            if form.is_valid() and not form.is_empty:
                response = save_answer(attempt=attempt, item=item, answer=form.answer, at=request.arrived_at)
    except AttemptClosed:
        return closed(request, attempt)
    except AnswerChecked:
        return _checked_already(request, attempt, number)
    if not form.is_valid():
        return question_page(request, attempt, item, number, form=form, status=400)
    if request.htmx and not form.is_empty:
        missing = item.question.how.missing(form.answer, item.question.asked)
        return render(request, "quiz/_save_state.html", {"response": response, "missing": missing})
    return _onward(attempt, number, form.cleaned_data["go"] or "next")


@require_GET
def check(request: HttpRequest, attempt_pk: int) -> HttpResponse:
    """Every question with whether it is answered, before handing in."""
    attempt = own_attempt(request, attempt_pk)
    if not attempt.is_open:
        return redirect("quiz:result", attempt.pk)
    places = answered_places(attempt)
    context = {"attempt": attempt, "places": places, "missing": [p for p in places if not p["is_answered"]]}
    return render(request, "quiz/check.html", context)


@require_POST
def hand_in(request: HttpRequest, attempt_pk: int) -> HttpResponse:
    attempt = own_attempt(request, attempt_pk)
    hand_in_attempt(attempt=attempt, at=request.arrived_at)
    return redirect("quiz:result", attempt.pk)


def own_attempt(request: HttpRequest, attempt_pk: int) -> Attempt:
    """Return the user's own attempt or 404, handed in if its time is over. A teacher's view of it is in the admin."""
    attempts = Attempt.objects.select_related("quiz__assignment__article", "quiz__assignment__classroom")
    return close_if_over(access.fetch_own(attempts, request.user, attempt_pk), request.arrived_at)


def item_to_answer(attempt: Attempt, number: int) -> QuizItem:
    try:
        return QuizItem.objects.filter(quiz=attempt.quiz_id).to_answer(attempt.position_at(number), attempt.pk)
    except QuizItem.DoesNotExist:
        raise Http404 from None


def answered_places(attempt: Attempt) -> list[dict[str, object]]:
    """The student's places: ``number``, ``is_answered``, ``is_begun`` for half an answer. Causes one query."""
    given = Response.objects.filter(attempt=attempt, item=OuterRef("pk")).values("filled")[:1]
    filled = Coalesce(Subquery(given), Value(Filled.NONE.value), output_field=CharField())
    kept = attempt.quiz.items.annotate(kept=filled).values_list("position", "kept")
    places = [
        {"number": attempt.number_of(position), "is_answered": how == Filled.WHOLLY, "is_begun": how == Filled.PARTLY}
        for position, how in kept
    ]
    return sorted(places, key=lambda place: place["number"])


def first_unanswered(attempt: Attempt) -> int:
    """Where to go on: the first place without an answer, or the first of all."""
    return next((place["number"] for place in answered_places(attempt) if not place["is_answered"]), 1)


def question_page(
    request: HttpRequest,
    attempt: Attempt,
    item: QuizItem,
    number: int,
    *,
    form: AnswerForm | None = None,
    status: int = 200,
) -> HttpResponse:
    response = Response.objects.filter(attempt=attempt, item=item).select_related("choice").first()
    places = Places(
        answered_places(attempt),
        lambda number: reverse("quiz:question", args=[attempt.pk, number]),
        check=reverse("quiz:check", args=[attempt.pk]),
    )
    context = {
        **question_context(attempt, item, response.answer if response else NO_ANSWER, places, number),
        "save_at": reverse("quiz:answer", args=[attempt.pk, number]),
        "response": response,
        "form": form,
    }
    if attempt.quiz.tells_at_once:
        is_checked = response is not None and response.checked_at is not None
        context |= {
            "check_at": reverse("quiz:check_answer", args=[attempt.pk, number]),
            "one": marked_item(item, response, number) if is_checked else None,
            "shown": shown_at_once(attempt.quiz),
        }
    if form and item.question.how.has_accepted:  # what was refused stays, for the student to make it shorter
        context["text"] = form.data.get("text", "")
    return render(request, "quiz/question.html", context, status=status)


def closed(request: HttpRequest, attempt: Attempt) -> HttpResponse:
    close_if_over(attempt, request.arrived_at)
    if request.htmx:
        return render(request, "quiz/_save_state.html", {"closed": CLOSED, "attempt": attempt})
    messages.error(request, CLOSED)
    return redirect("quiz:result", attempt.pk)


def _checked_already(request: HttpRequest, attempt: Attempt, number: int) -> HttpResponse:
    if request.htmx:
        return render(request, "quiz/_save_state.html", {"closed": CHECKED})
    messages.error(request, CHECKED)
    return redirect("quiz:question", attempt.pk, number)


def _onward(attempt: Attempt, number: int, go: str) -> HttpResponse:
    if go == "stay":
        return redirect("quiz:question", attempt.pk, number)
    target = number - 1 if go == "previous" else number + 1
    if attempt.quiz.items.filter(position=attempt.position_at(target)).exists():
        return redirect("quiz:question", attempt.pk, target)
    return redirect("quiz:check", attempt.pk)
