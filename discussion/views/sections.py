"""The talk on a section: the list of its threads, and the notes in the reader's margin."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods
from django_htmx.http import HttpResponseClientRedirect

from classroom import access
from classroom.models import Assignment, Section, TalkingPoint, User
from discussion.forms.addresses import ThreadListForm
from discussion.forms.writing import SuggestionForm, ThreadForm
from discussion.groups.lists import companions
from discussion.models import Post
from discussion.models.settings import assignment_talk
from discussion.moderation.standing import Standing
from discussion.reading.activity import activity_by
from discussion.reading.asking import classmates_who_asked
from discussion.reading.margin_notes import asked_by_section
from discussion.reading.places import on_section
from discussion.reading.thread_lists import thread_list
from discussion.rights import Reader, reader_in
from discussion.views.boxes import box_on_section


@require_http_methods(["GET", "POST"])
def section(request: HttpRequest, assignment_pk: int, section_pk: int) -> HttpResponse:
    """What the class is asked, the threads on a section, and a form to open one."""
    assignment, section = fetch_place(request, assignment_pk, section_pk)
    reader = reader_in(assignment.classroom, request.user)
    box = box_on_section(request, assignment, section, reader)
    form = box.form(SuggestionForm(request.GET).suggested)
    if request.method == "POST" and (opening := box.submit(form)):
        return (
            HttpResponseClientRedirect(opening.thread.get_absolute_url()) if request.htmx else redirect(opening.thread)
        )
    return show_section(request, form, reader)


def show_section(request: HttpRequest, form: ThreadForm, reader: Reader) -> HttpResponse:
    """The page with its form; to htmx that sent the form, the form alone."""
    assignment, section = form.assignment, form.section
    is_under_way = assignment.is_open(request.arrived_at)
    context = {"assignment": assignment, "section": section, "form": form, "is_under_way": is_under_way}
    if request.method == "POST" and request.htmx:
        return render(request, "discussion/_thread_form.html", context)
    context |= _own_group(form, request.user)
    context |= _talk_on(request, assignment, section, reader) | _may_open(request, assignment, form.standing)
    return render(request, "discussion/section.html", context)


@require_GET
def margins(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    """The notes for the margins of all sections that are talked about, each to be put in its place by htmx."""
    assignment = fetch_assignment(request, assignment_pk)
    posts = Post.objects.visible_to(request.user).filter(thread__assignment=assignment)
    activity = activity_by("thread__section", posts, reader_in(assignment.classroom, request.user))
    asked = asked_by_section(assignment, request.user)
    sections = [
        {"section": section, "activity": activity[section.pk], "asked": asked.get(section.pk)}
        for section in assignment.article.sections.current()
        if section.pk in activity
    ]
    return render(request, "discussion/_margins.html", {"assignment": assignment, "sections": sections})


@require_GET
def asked(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    """How many classmates asked about each section, for the result of a quiz, each to be put in its place by htmx."""
    assignment = fetch_assignment(request, assignment_pk)
    context = {"assignment": assignment, "asked": classmates_who_asked(assignment, request.user)}
    return render(request, "discussion/_asked.html", context)


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


def fetch_place(request: HttpRequest, assignment_pk: int, section_pk: int) -> tuple[Assignment, Section]:
    """The assignment, with all that its page on the section says of the user, and the section. Causes one query."""
    here = on_section(section_pk, request.user)
    assignment = access.fetch(here.select_related("article", "classroom", "talk"), request.user, assignment_pk)
    # What a join did not find is no attribute at all.
    assignment.own_place = getattr(assignment, "own_place", None)
    if section := getattr(assignment, "here", None):
        return assignment, section
    raise Http404


def _own_group(form: ThreadForm, user: User) -> dict[str, object]:
    """The student's group for this text, which the form offers to write for. Causes a query if there is one."""
    offered = form.audiences.get("group")
    group = offered.group if offered else None
    return {"group": group, "companions": companions(group, user) if group else []}


def _talk_on(request: HttpRequest, assignment: Assignment, section: Section, reader: Reader) -> dict[str, object]:
    asked = ThreadListForm(request.GET)
    options = {"oldest_first": asked.oldest_first, "unanswered_only": asked.unanswered_only}
    threads = thread_list(assignment, section, reader, request.arrived_at, number=asked.number, **options)
    pinned = {thread.talking_point_id for thread in threads.pinned}
    return {
        "points": [point for point in TalkingPoint.objects.for_talk_on(section) if point.pk not in pinned],
        "pinned": threads.pinned if threads.page.number == 1 else [],
        "threads": threads.page,
        "unanswered": threads.unanswered,
        "teaches": reader.teaches,
        "due_words": None if reader.teaches else assignment.due_words,
        **options,
    }


def _may_open(request: HttpRequest, assignment: Assignment, standing: Standing) -> dict[str, object]:
    is_open = assignment_talk(assignment).is_open(request.arrived_at) and not assignment.classroom.is_archived
    return {"may_post": is_open and standing.may_write, "standing": standing}
