"""A student challenges a mark with a sentence of the text."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from quiz.forms import ChallengeForm
from quiz.keys.challenges import NoChallenge, challenge, may_challenge
from quiz.models import Attempt, Challenge, QuizItem, Response
from quiz.questions.evidence import sentence_spans
from quiz.taking.tries import tries_of
from quiz.views.pages import item_at
from quiz.views.taking import own_attempt

SENT = "Your challenge is with your teacher. The answer comes to this page."
NOT_AGAIN = "This answer cannot be challenged, or you have challenged it already."


@require_http_methods(["GET", "HEAD", "POST"])
def challenge_mark(request: HttpRequest, attempt_pk: int, number: int) -> HttpResponse:
    """The form, and what it sends. Only where the student sees what was right."""
    attempt = own_attempt(request, attempt_pk)
    if attempt.is_open:
        return redirect("quiz:check", attempt.pk)
    if not tries_of(attempt.quiz, request.user).shown(attempt, request.arrived_at).answers:
        raise Http404
    item = item_at(attempt.quiz.items.with_question(), attempt.position_at(number))
    response = attempt.responses.filter(item=item).select_related("choice").first()
    if not may_challenge(item, response, Challenge.objects.filter(response__attempt=attempt)):
        return _back(request, attempt, number, NOT_AGAIN)
    spans = sentence_spans(item.question.section.body)
    form = ChallengeForm(request.POST or None, body=item.question.section.body, spans=spans)
    if request.method == "POST" and form.is_valid():
        return _send(request, attempt, item, response, number, form)
    return _page(request, attempt, item, response, number, form)


def _send(
    request: HttpRequest, attempt: Attempt, item: QuizItem, response: Response, number: int, form: ChallengeForm
) -> HttpResponse:
    try:
        challenge(
            response=response,
            item=item,
            span=form.cleaned_data["sentence"],
            reason=form.cleaned_data["reason"],
            at=request.arrived_at,
        )
    except NoChallenge:  # the other click was faster
        return _back(request, attempt, number, NOT_AGAIN)
    return _back(request, attempt, number, SENT)


def _back(request: HttpRequest, attempt: Attempt, number: int, words: str) -> HttpResponse:
    messages.info(request, words)
    return redirect(f"{reverse('quiz:result', args=[attempt.pk])}#question-{number}")


def _page(
    request: HttpRequest, attempt: Attempt, item: QuizItem, response: Response, number: int, form: ChallengeForm
) -> HttpResponse:
    question = item.question
    context = {
        "attempt": attempt,
        "number": number,
        "question": question,
        "answer": question.how.show_answer(response.answer, question.asked),
        "key": item.key_text,
        "form": form,
    }
    return render(request, "quiz/challenge.html", context)
