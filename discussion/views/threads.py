"""Reading a thread."""

from django.core.exceptions import BadRequest
from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_GET, require_POST

from classroom import access
from discussion.forms.addresses import NewsForm, ThreadPageForm
from discussion.forms.reading import SeenForm
from discussion.forms.writing import ReplyForm
from discussion.models import Post, Thread
from discussion.models.posts import PostQuerySet
from discussion.reading.marks import first_unread, shown_up_to
from discussion.reading.thread_pages import ThreadPage, thread_page
from discussion.rights import Rights, rights_in
from discussion.views.boxes import box_in_thread
from discussion.views.places import fetch_thread, page_address, place_of
from discussion.writing.audiences import who_sees
from discussion.writing.marks import mark_read
from discussion.writing.words import Audience


@require_GET
def thread(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """The passage, a page of posts, and a form to go on."""
    thread = fetch_thread(request, thread_pk)
    rights = rights_in(thread, request.user, request.arrived_at)
    return render_thread(request, thread, rights, box_in_thread(request, thread, rights).form())


def render_thread(request: HttpRequest, thread: Thread, rights: Rights, form: ReplyForm) -> HttpResponse:
    asked = ThreadPageForm(request.GET)
    page = thread_page(
        thread,
        rights,
        number=asked.number,
        holding=asked.asked_post,
        new_after=thread.mark,
        newest_first=asked.newest_first,
    )
    context = _context(thread, rights, page) | {"form": form}
    return render(request, "discussion/thread.html", context)


@require_GET
def posts(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """The page that holds the first post which an open page has not seen, to stand in place of what it shows."""
    thread = fetch_thread(request, thread_pk)
    rights = rights_in(thread, request.user, request.arrived_at)
    after = _known(request)["after"]
    first = _oldest(_unseen(request, thread, after))
    page = thread_page(thread, rights, holding=first, new_after=after)
    context = _context(thread, rights, page) | {"focus": first}
    response = render(request, "discussion/_posts_shown.html", context)
    response["HX-Replace-Url"] = page_address(thread, page)
    return response


@require_GET
def news(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """Tell an open page how many posts of others it has not seen.

    Nothing has come to be read since the page was told: 204, or 304 to who brings the ETag, for one query. What the
    reader may not read changes neither: it would be told of by its number alone.
    """
    thread = access.fetch(Thread, request.user, thread_pk)
    known = _known(request)
    told = max(known["after"], known["told"] or 0)
    newest = _newest_after(told, request, thread)
    etag = quote_etag(str(newest))
    if unchanged := get_conditional_response(request, etag=etag):
        return unchanged
    if newest == told:
        return HttpResponse(status=204, headers={"ETag": etag})
    unseen = _unseen(request, thread, known["after"])
    context = {
        "thread": thread,
        "newest": newest,
        "after": known["after"],
        "count": unseen.count(),
        "first": _oldest(unseen),
    }
    response = render(request, "discussion/_news.html", context)
    response["ETag"] = etag
    return response


@require_GET
def post(request: HttpRequest, post_pk: int) -> HttpResponse:
    """The lasting address of a post: leads to where it stands now."""
    return redirect(place_of(access.fetch(Post.objects.select_related("thread"), request.user, post_pk)))


@require_GET
def unread(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """Lead to the first post that the reader does not know, or to the thread if there is none."""
    thread = access.fetch(Thread, request.user, thread_pk)
    first = first_unread(thread, request.user)
    return redirect("discussion:post", first) if first else redirect(thread)


@require_POST
def read(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """Note up to where an open page has shown the thread."""
    thread = access.fetch(Thread, request.user, thread_pk)
    form = SeenForm(request.POST)
    if not form.is_valid():
        raise BadRequest("A form that no page of ours makes.")
    mark_read(user=request.user, seen={thread.pk: form.cleaned_data["number"]})
    return HttpResponse(status=204) if request.htmx else redirect(thread)


def _context(thread: Thread, rights: Rights, page: ThreadPage) -> dict[str, object]:
    reached = shown_up_to(page, thread.mark)
    return {
        # Who comes back goes on where the unread begins, on this page or another.
        "has_new": thread.mark is not None and (page.has_new or reached < page.newest_seen),
        "reached": reached if reached > (thread.mark or 0) else None,
        "thread": thread,
        "assignment": thread.assignment,
        "section": thread.section,
        "rights": rights,
        "seen_by": who_sees(Audience(thread.group, thread.private_to), rights),
        "page": page,
        "due_words": None if thread.private_to_id else thread.due_words,
    }


def _newest_after(told: int, request: HttpRequest, thread: Thread) -> int:
    """The number of the newest post that the reader may see; ``told`` if none is newer. Causes a query if any is."""
    if thread.last_number <= told:
        return told
    newer = Post.objects.visible_to(request.user).filter(thread=thread, number__gt=told)
    return newer.aggregate(newest=Max("number"))["newest"] or told


def _unseen(request: HttpRequest, thread: Thread, after: int) -> PostQuerySet:
    """Posts of others that came to be read since the one with the number ``after`` was the newest."""
    posts = Post.objects.visible_to(request.user).shown().filter(thread=thread, number__gt=after)
    return posts.exclude(author=request.user)


def _oldest(posts: PostQuerySet) -> int | None:
    return posts.order_by("number").values_list("pk", flat=True).first()


def _known(request: HttpRequest) -> dict[str, int | None]:
    form = NewsForm(request.GET)
    if not form.is_valid():
        raise BadRequest("An address that no page of ours makes.")
    return form.cleaned_data
