"""One challenge at the teacher's desk: the answer, the sentence in its passage, and what to answer."""

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from quiz.admin.pages import quiz_page
from quiz.keys.challenges import AnsweredAlready, alike, decline
from quiz.models import Challenge, Quiz, QuizItem
from quiz.questions.evidence import Run, marked_paragraphs
from quiz.questions.wording import find_span

MAY_ANSWER = "quiz.change_response"
TOO_LATE = "Somebody has answered this challenge meanwhile. Nothing was changed."
LONGEST_REPLY = 300
SENTENCES = (
    "Your sentence is true, but it does not answer this question.",
    "Read the question once more: it asks for something else.",
    "Another sentence of this section says more exactly what is asked; look at the one that is marked there.",
    "Well read: your sentence is close, but the text says something different in the end.",
)


class DeclineForm(forms.Form):
    """A ready sentence, the teacher's own words, or both. After ``is_valid`` they are in ``reply``."""

    sentence = forms.ChoiceField(
        required=False, label="A ready sentence", choices=[(one, one) for one in SENTENCES], widget=forms.RadioSelect
    )
    words = forms.CharField(
        required=False, label="Your own words", widget=forms.Textarea(attrs={"rows": 2, "class": "wide"})
    )

    reply: str

    def clean(self) -> None:
        if self.errors:
            return
        self.reply = " ".join(filter(None, (self.cleaned_data["sentence"], self.cleaned_data["words"])))
        if not self.reply:
            self.add_error("words", "Choose a sentence or write your own words: the student reads them.")
        if len(self.reply) > LONGEST_REPLY:
            self.add_error(
                "words", f"That is too long: {len(self.reply)} characters. There is room for {LONGEST_REPLY}."
            )


@require_safe
def detail(request: HttpRequest, challenge_admin: ModelAdmin, challenge_pk: int) -> HttpResponse:
    challenge = _fetch(challenge_admin, request, challenge_pk)
    may_answer = challenge.is_open and request.user.has_perm(MAY_ANSWER)
    return _page(request, challenge_admin, challenge, DeclineForm() if may_answer else None)


@require_POST
def turn_down(request: HttpRequest, challenge_admin: ModelAdmin, challenge_pk: int) -> HttpResponse:
    """Keep the key, and say why."""
    challenge = _fetch(challenge_admin, request, challenge_pk)
    if not request.user.has_perm(MAY_ANSWER):
        raise PermissionDenied
    form = DeclineForm(request.POST)
    if challenge.is_open and not form.is_valid():
        return _page(request, challenge_admin, challenge, form)
    try:
        if not challenge.is_open:
            raise AnsweredAlready
        decline(challenge=challenge, reply=form.reply, decliner=request.user, at=request.arrived_at)
    except AnsweredAlready:
        messages.error(request, TOO_LATE)
    else:
        challenge_admin.log_change(request, challenge, f"Declined: {form.reply}")
        messages.success(request, "Your answer is with the student. The key stays.")
    return redirect("admin:quiz_challenge_detail", challenge.pk)


def _fetch(challenge_admin: ModelAdmin, request: HttpRequest, pk: int) -> Challenge:
    if not challenge_admin.has_view_permission(request):
        raise PermissionDenied
    own = challenge_admin.get_queryset(request).select_related(*challenge_admin.list_select_related)
    return get_object_or_404(own.select_related("response__choice", "answered_by"), pk=pk)


def _page(
    request: HttpRequest, challenge_admin: ModelAdmin, challenge: Challenge, form: DeclineForm | None
) -> HttpResponse:
    attempt = challenge.response.attempt
    quizzes = Quiz.objects.select_related("assignment__classroom", "assignment__article")
    item = QuizItem.objects.with_question().get(pk=challenge.response.item_id)
    context = {
        "challenge": challenge,
        "attempt": attempt,
        "item": item,
        "passage": _passage(challenge, item.question.section.body),
        "alike": alike(challenge, item),
        "form": form,
        "next": _next(challenge_admin, request, challenge),
    }
    quiz = quizzes.get(pk=attempt.quiz_id)
    return quiz_page(request, challenge_admin, quiz, "quiz/admin/challenge.html", "Challenge", context)


def _passage(challenge: Challenge, body: str) -> list[list[Run]]:
    """The passage with the sentence marked in it, wherever it stands by now; unmarked where it stands no more."""
    start, end = find_span(body, challenge.sentence, near=challenge.start) or (0, 0)
    return marked_paragraphs(body, start, end)


def _next(challenge_admin: ModelAdmin, request: HttpRequest, challenge: Challenge) -> Challenge | None:
    """Another one to answer, of the same quiz if there is one."""
    waiting = challenge_admin.get_queryset(request).open().exclude(pk=challenge.pk)
    own = sorted(waiting.select_related("response__attempt__student"), key=lambda one: one.made_at)
    quiz = challenge.response.attempt.quiz_id
    return min(own, key=lambda one: one.response.attempt.quiz_id != quiz, default=None)
