"""A teacher sets the course of a thread, and asks the class what the generator or a colleague thought of."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from classroom import access
from classroom.models import TalkingPoint
from discussion.forms.steering import ManageForm
from discussion.moderation.steering import ask_the_class
from discussion.refusals import Refused
from discussion.views.places import fetch_thread
from discussion.views.sections import fetch_assignment


@require_http_methods(["GET", "POST"])
def manage(request: HttpRequest, thread_pk: int) -> HttpResponse:
    """Times are read and written in the zone of the thread's class."""
    thread = fetch_thread(request, thread_pk)
    classroom = thread.assignment.classroom
    access.require_teaching(request.user, classroom)
    with timezone.override(classroom.time_zone):
        data = request.POST if request.method == "POST" else None
        form = ManageForm(data, thread=thread, teacher=request.user)
        if request.method == "POST" and form.submit():
            messages.success(request, "Saved.")
            return redirect(thread)
        context = {"thread": thread, "assignment": thread.assignment, "section": thread.section, "form": form}
        return render(request, "discussion/manage.html", context)


@require_POST
def ask(request: HttpRequest, assignment_pk: int, point_pk: int) -> HttpResponse:
    """Turn an approved talking point into a thread for the class; the second click leads to the same."""
    assignment = fetch_assignment(request, assignment_pk)
    access.require_teaching(request.user, assignment.classroom)
    points = TalkingPoint.objects.filter(section__article=assignment.article, state=TalkingPoint.State.APPROVED)
    point = get_object_or_404(points.select_related("section"), pk=point_pk)
    try:
        return redirect(ask_the_class(assignment=assignment, point=point, teacher=request.user))
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("discussion:section", assignment.pk, point.section_id)
