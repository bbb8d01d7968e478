"""The quiz as a student meets it, for its teacher to try. Nothing is kept and nothing counts."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from classroom import access
from quiz.forms import AnswerForm
from quiz.kinds import NO_ANSWER
from quiz.models import Attempt, Quiz
from quiz.views.pages import Places, item_at, question_context

THE_END = "That was the last question. Nothing of what you chose was kept."
NOT_KEPT = "This is how it looks to a student. Nothing that you choose here is kept."


@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest, assignment_pk: int, number: int) -> HttpResponse:
    """One question, with its options in the order of the quiz. An answer is checked as a student's would be."""
    quizzes = Quiz.objects.select_related("assignment__classroom", "assignment__article")
    quiz = access.fetch_by(quizzes, request.user, assignment__pk=assignment_pk)
    access.require_teaching(request.user, quiz.assignment.classroom)
    item = item_at(quiz.items.with_question(), number)
    form = AnswerForm(request.POST, item=item) if request.method == "POST" else None
    if form and form.is_valid():
        return _onward(request, quiz, number, form.cleaned_data["go"])
    places = Places(
        [{"number": position} for position in quiz.items.values_list("position", flat=True)],
        lambda number: reverse("quiz:preview", args=[assignment_pk, number]),
    )
    nobody = Attempt(quiz=quiz, student=request.user)
    context = question_context(nobody, item, NO_ANSWER, places, number) | {
        "save_at": reverse("quiz:preview", args=[assignment_pk, number]),
        "form": form,
        "notice": NOT_KEPT,
    }
    return render(request, "quiz/question.html", context, status=400 if form else 200)


def _onward(request: HttpRequest, quiz: Quiz, number: int, go: str) -> HttpResponse:
    if request.htmx:
        return render(request, "quiz/_save_state.html", {"closed": NOT_KEPT})
    target = number - 1 if go == "previous" else number + 1
    if quiz.items.filter(position=target).exists():
        return redirect("quiz:preview", quiz.assignment_id, target)
    messages.success(request, THE_END)
    return redirect("quiz:start", quiz.assignment_id)
