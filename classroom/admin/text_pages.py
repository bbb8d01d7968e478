"""A text comes in, or takes the place of the one that is there: pasted or as a file, looked at, then kept."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from classroom import loading
from classroom.admin import pages
from classroom.admin.text_forms import NewTextForm
from classroom.models import Article


@require_http_methods(["GET", "POST"])
def bring_in(request: HttpRequest, article_admin: ModelAdmin) -> HttpResponse:
    """The form, then what the text would become, then its sections."""
    if not article_admin.has_add_permission(request):
        raise PermissionDenied
    form = NewTextForm(request.POST or None, request.FILES or None)
    context = {"form": form}
    if request.method == "POST" and form.is_valid():
        draft = form.incoming.draft
        if "keep" in request.POST:
            return _keep(request, article_admin, loading.bring_in(draft=draft, owner=request.user))
        known = loading.brought_before(draft, request.user)
        context |= {"incoming": form.incoming, "known": known, "fields": _to_send_again(form)}
    return pages.page(request, article_admin, "classroom/admin/new_text.html", "Bring in a text", context)


def _to_send_again(form: NewTextForm) -> list[tuple[str, str]]:
    """What was looked at, and nothing else, is kept."""
    return [("text", form.incoming.text), *form.overrides().items()]


def _keep(request: HttpRequest, article_admin: ModelAdmin, loaded: loading.Loaded) -> HttpResponse:
    article: Article = loaded.article
    if loaded.is_new:
        article_admin.log_addition(request, article, f"Brought in with {loaded.sections_new} sections.")
        messages.success(request, f"“{article}” is yours now, with {loaded.sections_new} sections.")
    else:
        messages.info(request, f"You have brought this text before: this is it, as “{article}”.")
    return redirect("admin:classroom_article_sections", article.pk)
