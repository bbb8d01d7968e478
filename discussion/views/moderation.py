"""A teacher hides a post with a reason, or shows it again."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from discussion.forms.moderation import HideForm, VersionForm
from discussion.models import Post
from discussion.moderation import hiding
from discussion.rights import Rights
from discussion.views.places import deed_context, fetch_post, place_of, put


@require_http_methods(["GET", "POST"])
def hide(request: HttpRequest, post_pk: int) -> HttpResponse:
    """Ask for the reason, then hide. htmx gets the stub that stands in place of the post."""
    post, rights = _fetch_taught(request, post_pk)
    form = _hide_form(request, post)
    if request.method == "POST" and form.submit():
        return _moved(request, post, rights)
    template = "_hide_form.html" if request.method == "POST" and request.htmx else "hide.html"
    return render(request, f"discussion/{template}", deed_context(post, rights, form))


@require_GET
def hide_form(request: HttpRequest, post_pk: int) -> HttpResponse:
    """The form alone, to stand under the post."""
    post, rights = _fetch_taught(request, post_pk)
    return render(request, "discussion/_hide_form.html", deed_context(post, rights, _hide_form(request, post)))


@require_POST
def approve(request: HttpRequest, post_pk: int) -> HttpResponse:
    """Let the class read a post as the teacher has read it. If it was changed since, it is shown as it is now."""
    post, rights = _fetch_taught(request, post_pk)
    form = VersionForm(request.POST, post=post, actor=request.user)
    if not form.submit():
        messages.error(request, " ".join(form.non_field_errors()) or hiding.CHANGED)
    return _moved(request, post, rights)


@require_POST
def restore(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = _fetch_taught(request, post_pk)
    hiding.restore_post(post=post, actor=request.user)
    return _moved(request, post, rights)


def _moved(request: HttpRequest, post: Post, rights: Rights) -> HttpResponse:
    if request.htmx:
        return put(request, post, rights, target=f"#post-{post.pk}", swap="outerHTML")
    return redirect(place_of(post))


def _hide_form(request: HttpRequest, post: Post) -> HideForm:
    data = request.POST if request.method == "POST" else None
    return HideForm(data, post=post, actor=request.user, auto_id=f"hide-{post.pk}-%s")


def _fetch_taught(request: HttpRequest, pk: int) -> tuple[Post, Rights]:
    post, rights = fetch_post(request, pk)
    if not rights.teaches:
        raise Http404
    return post, rights
