"""A text comes in, or takes the place of the one that is there: pasted or as a file, looked at, then kept."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods

from classroom import corrections, loading
from classroom.admin import pages
from classroom.admin.section_pages import fetch_own_article
from classroom.admin.text_forms import CorrectionForm, NewTextForm
from classroom.articles.writing import as_markdown
from classroom.models import Article


@require_http_methods(["GET", "POST"])
def bring_in(request: HttpRequest, article_admin: ModelAdmin) -> HttpResponse:
    """The form, then what the text would become, then its sections."""
    if not article_admin.has_add_permission(request):
        raise PermissionDenied
    form = NewTextForm(request.POST or None, request.FILES or None, may_share=request.user.is_superuser)
    context = {"form": form}
    if request.method == "POST" and form.is_valid():
        draft = form.incoming.draft
        if "keep" in request.POST:
            loaded = loading.bring_in(draft=draft, by=request.user, for_all=form.is_for_all)
            return _keep(request, article_admin, loaded)
        known = loading.brought_before(draft, None if form.is_for_all else request.user)
        context |= {"incoming": form.incoming, "known": known, "fields": _to_send_again(form)}
    return pages.page(request, article_admin, "classroom/admin/new_text.html", "Bring in a text", context)


def _to_send_again(form: NewTextForm) -> list[tuple[str, str]]:
    """What was looked at, and nothing else, is kept."""
    for_all = [("for_all", "on")] if form.is_for_all else []
    return [("text", form.cleaned_data["text"]), *form.overrides().items(), *for_all]


def _keep(request: HttpRequest, article_admin: ModelAdmin, loaded: loading.Loaded) -> HttpResponse:
    article: Article = loaded.article
    if loaded.is_new:
        article_admin.log_addition(request, article, f"Brought in with {loaded.sections_new} sections.")
        messages.success(request, _welcome(article, loaded.sections_new))
    else:
        messages.info(request, f"This text is here already, as “{article}”.")
    return redirect("admin:classroom_article_sections", article.pk)


def _welcome(article: Article, sections: int) -> str:
    """What to do next is the quiz's: led to by address only, as this app knows nothing of it."""
    address = reverse("admin:quiz_question_drafting", args=[article.pk])
    return format_html(
        '“{}” is {} now, with {} sections. Name them, join or split them; then <a href="{}">draft questions</a>.',
        article,
        "yours" if article.owner_id else "in the library",
        sections,
        address,
    )


@require_http_methods(["GET", "POST"])
def correct(request: HttpRequest, article_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    """The text as it is, to be corrected or replaced, then what that would change, then its sections."""
    article = fetch_own_article(request, article_admin, article_pk)
    initial = {"text": as_written(article)} if request.method == "GET" else {}
    form = CorrectionForm(request.POST or None, request.FILES or None, article=article, initial=initial)
    context = {"form": form, "article": article}
    if request.method == "POST" and form.is_valid():
        draft = form.incoming.draft
        if "keep" in request.POST:
            return _corrected(request, article_admin, loading.correct(article=article, draft=draft))
        context |= {"incoming": form.incoming, "preview": corrections.preview(article, draft)}
    return pages.page(request, article_admin, "classroom/admin/correct_text.html", f"Correct: {article}", context)


def as_written(article: Article) -> str:
    sections = article.sections.current().order_by("position")
    return as_markdown(article.title, [(section.heading, section.paragraphs) for section in sections])


def _corrected(request: HttpRequest, article_admin: ModelAdmin, loaded: loading.Loaded) -> HttpResponse:
    """Say what was changed; a text sent twice changes something once."""
    if loaded.changed_text:
        text = (
            f"The text is corrected. Sections as before: {loaded.sections_kept}, new or changed: "
            f"{loaded.sections_new}, kept as earlier versions: {loaded.sections_stale}."
        )
        article_admin.log_change(request, loaded.article, text)
        messages.success(request, text)
    else:
        messages.info(request, "The words of the text are as they were.")
    return redirect("admin:classroom_article_sections", loaded.article.pk)
