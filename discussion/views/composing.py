"""While somebody writes: a look at how it will be, a sentence to quote, and drafts.

Each shows the form again where it stands, with all that was typed. htmx gets the form alone.
"""

import re
from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from discussion.forms.composing import SentenceForm
from discussion.forms.drafts import DraftForm
from discussion.forms.writing import PostForm
from discussion.reading.previews import preview_of
from discussion.rights import reader_in, rights_in
from discussion.views.boxes import Box, box_in_thread, box_on_section, box_under_post
from discussion.views.places import fetch_post, fetch_thread
from discussion.views.sections import fetch_place, show_section
from discussion.views.writing import show_composer, show_reply
from discussion.writing.drafts import discard_draft, keep_draft

_PLACE = re.compile(r"(section|thread|post)-([0-9]{1,18})")


@require_POST
def preview(request: HttpRequest, assignment_pk: int, place: str) -> HttpResponse:
    box, show = _box(request, assignment_pk, place)
    form = box.typed_form()
    typed = {name: str(form.initial.get(name) or "") for name in ("body", "quote", "language")}
    form.preview = preview_of(section=box.section, assignment=box.assignment, **typed)
    return show(form)


@require_POST
def quote(request: HttpRequest, assignment_pk: int, place: str) -> HttpResponse:
    """Put a sentence of the section into the form; the focus goes where it stands now."""
    box, show = _box(request, assignment_pk, place)
    chosen = SentenceForm(request.POST, sentences=box.sentences)
    form = box.typed_form(quote=chosen.sentence) if chosen.is_valid() else box.typed_form()
    form.fields["quote"].widget.attrs["data-focus"] = True
    return show(form)


@require_POST
def keep(request: HttpRequest, assignment_pk: int, place: str) -> HttpResponse:
    """Keep what was typed. htmx gets a line that says so."""
    box, show = _box(request, assignment_pk, place)
    form, draft = DraftForm(request.POST), None
    if form.is_valid():
        draft = keep_draft(assignment=box.assignment, author=request.user, place=place, **form.typed)
    if request.htmx:
        return render(request, "discussion/_draft_state.html", {"draft": draft, "too_long": not form.is_valid()})
    return show(box.typed_form())


@require_POST
def discard(request: HttpRequest, assignment_pk: int, place: str) -> HttpResponse:
    """Throw the draft away and begin anew."""
    box, show = _box(request, assignment_pk, place)
    discard_draft(assignment=box.assignment, author=request.user, place=place)
    return show(box.fresh_form())


Shown = tuple[Box, Callable[[PostForm], HttpResponse]]


def _box(request: HttpRequest, assignment_pk: int, place: str) -> Shown:
    """The box with this name, and how its form is shown."""
    named = _PLACE.fullmatch(place)
    if named is None:
        raise Http404
    kind, pk = named.group(1), int(named.group(2))
    if kind == "section":
        return _on_section(request, assignment_pk, pk)
    box, show = _in_thread(request, pk) if kind == "thread" else _under_post(request, pk)
    if box.assignment.pk != assignment_pk:
        raise Http404
    return box, show


def _on_section(request: HttpRequest, assignment_pk: int, pk: int) -> Shown:
    assignment, section = fetch_place(request, assignment_pk, pk)
    reader = reader_in(assignment.classroom, request.user)
    return box_on_section(request, assignment, section, reader), lambda form: show_section(request, form, reader)


def _in_thread(request: HttpRequest, pk: int) -> Shown:
    thread = fetch_thread(request, pk)
    rights = rights_in(thread, request.user, request.arrived_at)
    return box_in_thread(request, thread, rights), lambda form: show_composer(request, thread, rights, form)


def _under_post(request: HttpRequest, pk: int) -> Shown:
    parent, rights = fetch_post(request, pk)
    return box_under_post(request, parent, rights), lambda form: show_reply(request, parent, rights, form)
