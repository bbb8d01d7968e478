"""Checking an answer before handing in, where the teacher lets students see at once what it is worth."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from classroom import access
from quiz.forms import AnswerForm
from quiz.kinds import NO_ANSWER
from quiz.models import Attempt
from quiz.taking import attempts
from quiz.views.taking import closed, item_to_answer, question_page

NOTHING_TO_CHECK = "Answer first, then check. Nothing was checked."


@require_POST
def check_answer(request: HttpRequest, attempt_pk: int, number: int) -> HttpResponse:
    """Save the answer for good, and lead to the page that tells what it is worth."""
    try:
        with transaction.atomic():
            attempt = access.fetch_own(Attempt.objects.locked().with_times(), request.user, attempt_pk)
            if not attempt.quiz.tells_at_once:
                raise Http404
            item = item_to_answer(attempt, number)
            form = AnswerForm(request.POST, item=item)
            is_there = form.is_valid() and form.answer != NO_ANSWER
            if is_there:
                response = attempts.save_answer(attempt=attempt, item=item, answer=form.answer, at=request.arrived_at)
                attempts.check_answer(response=response, at=request.arrived_at)
    except attempts.AttemptClosed:
        return closed(request, attempt)
    except attempts.AnswerChecked:
        return redirect("quiz:question", attempt.pk, number)  # which says what it was worth
    if not form.is_valid():
        return question_page(request, attempt, item, number, form=form, status=400)
    if not is_there:
        messages.error(request, NOTHING_TO_CHECK)
    return redirect("quiz:question", attempt.pk, number)
