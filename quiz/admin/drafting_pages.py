"""Questions are drafted on a text while its teacher looks on: the page asks again until they are there."""

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from classroom.models import Article
from quiz.drafts import draft_jobs, draft_process
from quiz.models import DraftingJob

JOBS_SHOWN = 5


class CountForm(forms.Form):
    count = forms.IntegerField(
        label="How many questions",
        min_value=1,
        max_value=60,
        initial=12,
        help_text="A text that states few plain facts gives fewer, and says so.",
    )


class SeenForm(forms.Form):
    """What the page shows already; anything else in the address means nothing."""

    seen = forms.ChoiceField(choices=DraftingJob.State.choices)


@require_http_methods(["GET", "POST"])
def draft(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    """The last times, and the form for another; a POST begins it."""
    article = _fetch(request, question_admin, article_pk)
    form = CountForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        _begin(request, article, form.cleaned_data["count"])
        return redirect("admin:quiz_question_drafting", article.pk)
    jobs = list(article.drafting_jobs.select_related("asked_by")[:JOBS_SHOWN])
    context = {
        **question_admin.admin_site.each_context(request),
        "title": f"Draft questions: {article}",
        "opts": question_admin.opts,
        "article": article,
        "form": form,
        "jobs": jobs[1:],
        **_shown(request, jobs[0] if jobs else None),
    }
    return render(request, "quiz/admin/drafting.html", context)


@require_safe
def progress(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    """How far the last time is, for the part of the page that asks again; nothing if the page shows it already."""
    article = _fetch(request, question_admin, article_pk)
    shown = _shown(request, article.drafting_jobs.first())
    seen = SeenForm(request.GET)
    if shown["is_under_way"] and seen.is_valid() and seen.cleaned_data["seen"] == shown["job"].state:
        return HttpResponse(status=204)
    return render(request, "quiz/admin/_drafting.html", {"article": article, **shown})


def _fetch(request: HttpRequest, question_admin: ModelAdmin, article_pk: int) -> Article:
    """An article whose questions the user may write: also one of the library, whose questions all teachers share."""
    article = get_object_or_404(Article.objects.manageable_by(request.user), pk=article_pk)
    if not question_admin.has_add_permission(request):
        raise PermissionDenied
    return article


def _begin(request: HttpRequest, article: Article, count: int) -> None:
    try:
        job = draft_jobs.ask(article=article, by=request.user, count=count, at=request.arrived_at)
    except draft_jobs.NotNow as error:
        messages.warning(request, str(error))
    else:
        draft_process.start(job)


def _shown(request: HttpRequest, job: DraftingJob | None) -> dict[str, object]:
    is_silent = job is not None and job.is_silent(request.arrived_at)
    return {
        "job": job,
        "is_silent": is_silent,
        "is_under_way": job is not None and job.is_under_way and not is_silent,
        "died": draft_jobs.DIED,
    }
