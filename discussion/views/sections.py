"""The talk on a section: the list of its threads, and the notes in the reader's margin."""

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods
from django_htmx.http import HttpResponseClientRedirect

from classroom import access
from classroom.models import Assignment, Section, TalkingPoint
from discussion.forms.addresses import PageForm
from discussion.forms.writing import SuggestionForm, ThreadForm
from discussion.models import Post, Thread
from discussion.reading.activity import activity_by
from discussion.reading.authors import opener_of
from discussion.rights import Reader, reader_in

THREADS_ON_A_PAGE = 50


@require_http_methods(["GET", "POST"])
def section(request: HttpRequest, assignment_pk: int, section_pk: int) -> HttpResponse:
    """The threads on a section, the newest activity first, and a form to open one."""
    assignment = fetch_assignment(request, assignment_pk)
    section = get_object_or_404(assignment.article.sections, pk=section_pk)
    data = request.POST if request.method == "POST" else None
    initial = SuggestionForm(request.GET).suggested
    reader = reader_in(assignment.classroom, request.user)
    form = ThreadForm(data, initial=initial, writer=reader, assignment=assignment, section=section)
    if request.method == "POST" and (opening := form.submit()):
        return (
            HttpResponseClientRedirect(opening.thread.get_absolute_url()) if request.htmx else redirect(opening.thread)
        )
    context = {"assignment": assignment, "section": section, "form": form}
    if request.method == "POST" and request.htmx:
        return render(request, "discussion/_thread_form.html", context)
    context |= {
        "points": TalkingPoint.objects.for_talk_on(section),
        "may_post": not assignment.classroom.is_archived and form.standing.may_write,
        "is_paused": form.standing.is_paused,
        "threads": _threads(request, assignment, section, reader),
    }
    return render(request, "discussion/section.html", context)


@require_GET
def margins(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    """The notes for the margins of all sections that are talked about, each to be put in its place by htmx."""
    assignment = fetch_assignment(request, assignment_pk)
    posts = Post.objects.visible_to(request.user).filter(thread__assignment=assignment)
    activity = activity_by("thread__section", posts, reader_in(assignment.classroom, request.user))
    sections = [
        {"section": section, "activity": activity[section.pk]}
        for section in assignment.article.sections.current()
        if section.pk in activity
    ]
    return render(request, "discussion/_margins.html", {"assignment": assignment, "sections": sections})


@require_GET
def earlier(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    """The sections of earlier versions of the text that are talked about: a correction ends no talk."""
    assignment = fetch_assignment(request, assignment_pk)
    posts = Post.objects.visible_to(request.user).filter(
        thread__assignment=assignment, thread__section__is_current=False
    )
    activity = activity_by("thread__section", posts, reader_in(assignment.classroom, request.user))
    sections = [
        {"section": section, "activity": activity[section.pk]}
        for section in assignment.article.sections.filter(is_current=False)
        if section.pk in activity
    ]
    return render(request, "discussion/earlier.html", {"assignment": assignment, "sections": sections})


def fetch_assignment(request: HttpRequest, pk: int) -> Assignment:
    return access.fetch(Assignment.objects.select_related("article", "classroom", "talk"), request.user, pk)


def _threads(request: HttpRequest, assignment: Assignment, section: Section, reader: Reader) -> Page:
    """A page of threads, each with its ``opener`` and its ``activity``: ``None`` where no post is shown any more."""
    here = Thread.objects.visible_to(request.user).filter(assignment=assignment, section=section)
    posts = Post.objects.visible_to(request.user).filter(thread__assignment=assignment, thread__section=section)
    activity = activity_by("thread", posts, reader)
    threads = list(here.with_title().select_related("opened_by"))
    for thread in threads:
        thread.activity = activity.get(thread.pk)
        thread.opener = opener_of(thread, reader)
    threads.sort(key=lambda thread: (thread.activity.newest.pk if thread.activity else 0, thread.pk), reverse=True)
    return Paginator(threads, THREADS_ON_A_PAGE).get_page(PageForm(request.GET).number)
