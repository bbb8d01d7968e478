"""A question finds its answer, and a teacher endorses what is right: marks on a post, set and taken back."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from discussion.forms.addresses import ThreadPageForm
from discussion.models import Post
from discussion.reading.thread_pages import thread_page
from discussion.refusals import Refused
from discussion.rights import Rights
from discussion.views.places import fetch_post, fetch_thread, place_of
from discussion.writing import answers


@require_POST
def mark_answer(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = _fetch(request, post_pk, Rights.may_choose_answer)
    return _done(request, post, rights, lambda: answers.mark_answer(post))


@require_POST
def unmark_answer(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = _fetch(request, post_pk, Rights.may_choose_answer)
    return _done(request, post, rights, lambda: answers.unmark_answer(post))


@require_POST
def endorse(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = _fetch(request, post_pk, Rights.may_endorse)
    return _done(request, post, rights, lambda: answers.endorse(post, teacher=request.user))


@require_POST
def unendorse(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = _fetch(request, post_pk, Rights.may_endorse)
    return _done(request, post, rights, lambda: answers.unendorse(post))


def _fetch(request: HttpRequest, pk: int, may: Callable[[Rights, Post], bool]) -> tuple[Post, Rights]:
    post, rights = fetch_post(request, pk)
    if not may(rights, post):
        raise Http404
    return post, rights


def _done(request: HttpRequest, post: Post, rights: Rights, deed: Callable[[], None]) -> HttpResponse:
    """Do it. htmx gets the page of posts anew, for another post may have lost its mark, and the head of the thread."""
    try:
        deed()
    except Refused as refusal:
        messages.error(request, str(refusal))
    if not request.htmx:
        return redirect(place_of(post))
    thread = fetch_thread(request, post.thread_id)
    newest_first = ThreadPageForm(request.GET).newest_first
    page = thread_page(thread, rights, holding=post.pk, new_after=thread.mark, newest_first=newest_first)
    return render(request, "discussion/_posts_marked.html", {"thread": thread, "rights": rights, "page": page})
