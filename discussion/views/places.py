"""What the views that write have in common: to find the post, and to show what came of it at its place."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_htmx.http import reswap, retarget

from classroom import access
from discussion.forms.base import WritingForm
from discussion.models import Post, Thread
from discussion.reading.thread_pages import ThreadPage, single_entry
from discussion.rights import Rights, rights_in


def fetch_thread(request: HttpRequest, pk: int) -> Thread:
    return access.fetch(Thread.objects.with_place().with_mark(request.user).with_due(request.user), request.user, pk)


def fetch_post(request: HttpRequest, pk: int) -> tuple[Post, Rights]:
    """Return the post the user can see, with the user's rights in its thread, or raise ``Http404``."""
    post = access.fetch(Post.objects.with_place(), request.user, pk)
    return post, rights_in(post.thread, request.user, request.arrived_at)


def page_address(thread: Thread, page: ThreadPage) -> str:
    asked = {"page": page.number if page.number > 1 else None, "order": "newest" if page.newest_first else None}
    query = urlencode({name: value for name, value in asked.items() if value})
    return thread.get_absolute_url() + (f"?{query}" if query else "")


def place_of(post: Post) -> str:
    """The address at which the post stands open on its page."""
    return f"{post.thread.get_absolute_url()}?post={post.pk}#post-{post.pk}"


def deed_context(post: Post, rights: Rights, form: WritingForm | None = None) -> dict[str, object]:
    """What the page or form of a deed on a post knows."""
    return {
        "post": post,
        "thread": post.thread,
        "assignment": post.thread.assignment,
        "section": post.thread.section,
        "rights": rights,
        "entry": single_entry(post, rights),
        "form": form,
    }


def put(request: HttpRequest, post: Post, rights: Rights, *, target: str, swap: str, **context: object) -> HttpResponse:
    """Answer htmx with one post, to be put at its place; the focus goes to it."""
    context |= {"entry": single_entry(post, rights), "thread": post.thread, "focus": post.pk}
    response = render(request, "discussion/_written.html", context)
    return reswap(retarget(response, target), swap)
