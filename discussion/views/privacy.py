"""Who sees a post of one's own: it can be made more private, never less."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from discussion.forms.privacy import NarrowForm
from discussion.views.places import deed_context, fetch_post, place_of
from discussion.writing.privacy import has_classmates_posts


@require_http_methods(["GET", "POST"])
def narrow(request: HttpRequest, post_pk: int) -> HttpResponse:
    """Show who sees it now, and do what is chosen; it is not asked again, for the page says that it is for good."""
    post, rights = fetch_post(request, post_pk)
    if rights.teaches or not rights.is_own(post):
        raise Http404
    form = NarrowForm(request.POST if request.method == "POST" else None, post=post, rights=rights)
    if request.method == "POST" and form.submit():
        return redirect(place_of(post))
    context = deed_context(post, rights, form)
    if post.is_opening:
        context["replies_stay"] = has_classmates_posts(post.thread, request.user)
    return render(request, "discussion/narrow.html", context)
