"""What a student sees after handing in."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from quiz.evidence import Run, marked_paragraphs
from quiz.models import Attempt, QuizItem, Response
from quiz.views.taking import own_attempt


@dataclass(frozen=True)
class MarkedItem:
    """An item with the student's answer and the passage in which its evidence is marked."""

    item: QuizItem
    response: Response | None
    is_right: bool
    passage: list[list[Run]]

    @property
    def evidence_paragraphs(self) -> list[list[Run]]:
        """Those paragraphs of the passage that the evidence stands in."""
        return [paragraph for paragraph in self.passage if any(run.is_evidence for run in paragraph)]


@require_GET
def result(request: HttpRequest, attempt_pk: int) -> HttpResponse:
    """The receipt; and as soon as the teacher's rule allows it, score, right answers, reasons and evidence."""
    attempt = own_attempt(request, attempt_pk)
    if attempt.is_open:
        return redirect("quiz:check", attempt.pk)
    context = {"attempt": attempt, "is_out": attempt.result_is_out(request.arrived_at)}
    if context["is_out"]:
        marked = marked_items(attempt)
        context |= {
            "marked": marked,
            "score": sum(one.item.points for one in marked if one.is_right),
            "best_score": sum(one.item.points for one in marked),
        }
    return render(request, "quiz/result.html", context)


def marked_items(attempt: Attempt) -> list[MarkedItem]:
    """The attempt's items in order, marked. Causes three queries."""
    responses = {response.item_id: response for response in attempt.responses.select_related("choice")}
    return [_marked(item, responses.get(item.pk)) for item in attempt.quiz.items.with_question()]


def _marked(item: QuizItem, response: Response | None) -> MarkedItem:
    question = item.question
    chosen = response.choice.position if response and response.choice else None
    return MarkedItem(
        item=item,
        response=response,
        is_right=question.how.is_right(chosen, question.key.position),
        passage=marked_paragraphs(question.section.body, question.evidence_start, question.evidence_end),
    )
