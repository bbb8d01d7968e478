"""Writing in a thread: add, reply, edit, withdraw.

Each deed has a page of its own. Replying can also be done under the post, where htmx puts the same form.
"""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from discussion.forms.addresses import ThreadPageForm
from discussion.forms.writing import EditForm, PostForm
from discussion.models import Post, Thread
from discussion.reading.previews import preview_of_edit
from discussion.reading.thread_pages import page_number_of
from discussion.rights import Rights, rights_in
from discussion.views.boxes import box_in_thread, box_under_post
from discussion.views.places import deed_context, fetch_post, fetch_thread, place_of, put
from discussion.views.threads import render_thread
from discussion.writing.deeds import withdraw_post
from discussion.writing.first_posts import due_for_reply


@require_POST
def add(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """Answer the thread as a whole. htmx gets the new post for the end of the list, and an empty form."""
    thread = fetch_thread(request, thread_pk)
    rights = rights_in(thread, request.user, request.arrived_at)
    box = box_in_thread(request, thread, rights)
    form = box.form()
    if written := box.submit(form):
        return _added(request, written, rights) if request.htmx else redirect(place_of(written))
    return show_composer(request, thread, rights, form)


def show_composer(request: HttpRequest, thread: Thread, rights: Rights, form: PostForm) -> HttpResponse:
    """The thread with its form; to htmx that sent the form, the form alone."""
    if request.htmx:
        return render(request, "discussion/_composer.html", {"thread": thread, "form": form})
    return render_thread(request, thread, rights, form)


def _added(request: HttpRequest, written: Post, rights: Rights) -> HttpResponse:
    """Put the post on the page that asked, if its place is at the end of it; otherwise go to where it is."""
    asked = ThreadPageForm(request.GET)
    if asked.newest_first or page_number_of(written, rights) != asked.number:
        return HttpResponseClientRedirect(place_of(written))
    fresh = box_in_thread(request, written.thread, rights).fresh_form()
    return put(request, written, rights, target="#post-list", swap="beforeend", form=fresh)


@require_http_methods(["GET", "POST"])
def reply(request: HttpRequest, post_pk: int) -> HttpResponse:
    """Answer a post. htmx gets the new post, to stand right under the one it answers."""
    parent, rights = fetch_post(request, post_pk)
    box = box_under_post(request, parent, rights)
    form = box.form()
    if request.method == "POST" and (written := box.submit(form)):
        if not request.htmx:
            return redirect(place_of(written))
        return put(request, written, rights, target=f"#post-{parent.pk}", swap="afterend", emptied=parent.pk)
    return show_reply(request, parent, rights, form)


def show_reply(request: HttpRequest, parent: Post, rights: Rights, form: PostForm) -> HttpResponse:
    """The page with its form; to htmx that sent the form, the form alone."""
    template = "_reply_form.html" if request.method == "POST" and request.htmx else "reply.html"
    return render(request, f"discussion/{template}", _reply_context(parent, rights, form))


@require_GET
def reply_form(request: HttpRequest, post_pk: int) -> HttpResponse:
    """The form alone, to stand under the post."""
    parent, rights = fetch_post(request, post_pk)
    form = box_under_post(request, parent, rights).form()
    return render(request, "discussion/_reply_form.html", _reply_context(parent, rights, form))


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, post_pk: int) -> HttpResponse:
    post, rights = _fetch_own(request, post_pk)
    if "preview" in request.POST:
        form = _previewed(request, post, rights)
    else:
        form = EditForm(request.POST if request.method == "POST" else None, post=post, reader=rights)
        if request.method == "POST" and form.submit():
            return redirect(place_of(post))
    return render(request, "discussion/edit.html", deed_context(post, rights, form))


@require_http_methods(["GET", "POST"])
def withdraw(request: HttpRequest, post_pk: int) -> HttpResponse:
    """Ask once more, then take the post back."""
    post, rights = _fetch_own(request, post_pk)
    if request.method == "GET":
        return render(request, "discussion/withdraw.html", deed_context(post, rights))
    withdraw_post(post)
    return redirect(place_of(post))


def _reply_context(parent: Post, rights: Rights, form: PostForm) -> dict[str, object]:
    due = None if rights.teaches else due_for_reply(parent.thread, parent, rights.user)
    return deed_context(parent, rights, form) | {"due_words": due.own_words if due else None}


def _previewed(request: HttpRequest, post: Post, rights: Rights) -> EditForm:
    """The form with what was typed, not judged yet, and how that will look."""
    sent = EditForm(request.POST, post=post, reader=rights)
    typed = {name: sent[name].data or "" for name in sent.fields}
    form = EditForm(post=post, reader=rights, initial=typed)
    form.preview = preview_of_edit(post, body=typed["body"], language=typed["language"])
    return form


def _fetch_own(request: HttpRequest, pk: int) -> tuple[Post, Rights]:
    post, rights = fetch_post(request, pk)
    if not rights.is_own(post):
        raise Http404
    return post, rights
