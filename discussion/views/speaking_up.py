"""A reader reports a post; the author of a hidden one answers back."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from discussion.forms.speaking_up import AnswerBackForm, ReportForm
from discussion.views.places import deed_context, fetch_post, place_of

REPORTED = "Thank you. Your teachers have your report and will look at the post. Its author does not learn who sent it."
SAID = "Your teacher reads it and answers you here."


@require_http_methods(["GET", "POST"])
def report(request: HttpRequest, post_pk: int) -> HttpResponse:
    """Not for one's own posts, nor for teachers, who see to it themselves."""
    post, rights = fetch_post(request, post_pk)
    if rights.teaches or rights.is_own(post):
        raise Http404
    form = ReportForm(request.POST if request.method == "POST" else None, post=post, reporter=request.user)
    if request.method == "POST" and form.submit():
        messages.success(request, REPORTED)
        return redirect(place_of(post))
    return render(request, "discussion/report.html", deed_context(post, rights, form))


@require_http_methods(["GET", "POST"])
def answer_back(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = fetch_post(request, post_pk)
    if not rights.is_own(post):
        raise Http404
    form = AnswerBackForm(request.POST if request.method == "POST" else None, post=post)
    if request.method == "POST" and form.submit():
        messages.success(request, SAID)
        return redirect(place_of(post))
    return render(request, "discussion/answer_back.html", deed_context(post, rights, form))
