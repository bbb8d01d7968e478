"""What is new since the reader was last here: a page of its own, and a line at each text of the list of texts."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from discussion.forms.addresses import PageForm
from discussion.forms.reading import SeenThreadsForm, seen_text
from discussion.moderation.outcomes import outcomes_for, settled_reports
from discussion.reading.since import news_for, prompts_for, unread_by_text
from discussion.writing.marks import mark_read


@require_GET
def new(request: HttpRequest) -> HttpResponse:
    """Who wrote to the reader, what became of own posts, what a teacher asks, and then everything by text."""
    user, at = request.user, request.arrived_at
    news = news_for(user, number=PageForm(request.GET).number)
    context = {
        "news": news,
        "seen": seen_text(news.seen),
        "prompts": prompts_for(user, at),
        "outcomes": outcomes_for(user, at),
        "reports": settled_reports(user, at),
    }
    return render(request, "discussion/new.html", context)


@require_POST
def read_all(request: HttpRequest) -> HttpResponse:
    """Note everything as read that the page knew of; what has come since stays new."""
    form = SeenThreadsForm(request.POST)
    if not form.is_valid():
        raise BadRequest("A form that no page of ours makes.")
    mark_read(user=request.user, seen=form.cleaned_data["seen"])
    messages.success(request, "Everything is marked as read.")
    return redirect("discussion:new")


@require_GET
def counts(request: HttpRequest) -> HttpResponse:
    """How much is new about each text, each line to be put in its place by htmx."""
    return render(request, "discussion/_new_counts.html", {"counts": unread_by_text(request.user)})
