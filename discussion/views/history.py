"""How a post was before it was edited: for teachers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from discussion.views.places import deed_context, fetch_post


@require_GET
def versions(request: HttpRequest, post_pk: int) -> HttpResponse:
    """All versions, the first on top. What its author has withdrawn is nobody's to read."""
    post, rights = fetch_post(request, post_pk)
    if not rights.teaches or post.is_withdrawn:
        raise Http404
    context = deed_context(post, rights) | {"versions": post.revisions.all()}
    return render(request, "discussion/versions.html", context)
