"""What waits for a moderator, of all classes that the user looks after, and the page of one post with all buttons."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from classroom.admin import pages
from classroom.models import Membership
from discussion.forms.addresses import PageForm
from discussion.forms.pausing import PauseForm, ResumeForm
from discussion.forms.queue import DEEDS, deed_form
from discussion.models import Post
from discussion.moderation.waiting import Case, cases, waiting_posts

POSTS_ON_A_PAGE = 20


@require_GET
def queue(request: HttpRequest, thread_admin: ModelAdmin) -> HttpResponse:
    _require_rights(request, thread_admin)
    waiting = waiting_posts(request.user).with_place()
    page = Paginator(waiting, POSTS_ON_A_PAGE).get_page(PageForm(request.GET).number)
    found = [{"case": case, "forms": _forms(request, case)} for case in cases(page.object_list)]
    context = {"page": page, "found": found}
    return pages.page(request, thread_admin, "discussion/admin/queue.html", "Waiting in the talk", context)


@require_GET
def post(request: HttpRequest, thread_admin: ModelAdmin, post_pk: int) -> HttpResponse:
    return _post_page(request, thread_admin, _fetch_case(request, thread_admin, post_pk))


@require_POST
def deed(request: HttpRequest, thread_admin: ModelAdmin, post_pk: int, name: str) -> HttpResponse:
    """Do it and go back to the queue; a form with errors is shown on the post's page."""
    case = _fetch_case(request, thread_admin, post_pk)
    forms = _forms(request, case, bound=name)
    if forms[name].submit():
        messages.success(request, forms[name].done)
        return redirect("admin:discussion_queue")
    case = _fetch_case(request, thread_admin, post_pk)  # as it is now: what it waited for may be over
    return _post_page(request, thread_admin, case, forms, failed=forms[name])


@require_http_methods(["GET", "POST"])
def pause(request: HttpRequest, thread_admin: ModelAdmin, member_pk: int) -> HttpResponse:
    """Let a student write nothing for the time being, with a reason."""
    return _about_writing(request, thread_admin, member_pk, PauseForm, "Pause writing")


@require_http_methods(["GET", "POST"])
def resume(request: HttpRequest, thread_admin: ModelAdmin, member_pk: int) -> HttpResponse:
    """A deed of its own: of two colleagues who pause at once, none ends the other's pause."""
    return _about_writing(request, thread_admin, member_pk, ResumeForm, "Let write again")


def _about_writing(
    request: HttpRequest, thread_admin: ModelAdmin, member_pk: int, form_class: type[PauseForm], title: str
) -> HttpResponse:
    _require_rights(request, thread_admin)
    students = Membership.objects.manageable_by(request.user).students().select_related("classroom", "user")
    member = get_object_or_404(students, pk=member_pk)
    form = form_class(request.POST if request.method == "POST" else None, member=member, actor=request.user)
    if request.method == "POST" and form.submit():
        messages.success(request, f"{member.user} {form.done}")
        return redirect("admin:discussion_queue")
    context = {"member": member, "form": form, "classroom": member.classroom}
    return pages.page(request, thread_admin, "discussion/admin/pause.html", title, context)


def _forms(request: HttpRequest, case: Case, bound: str = "") -> dict[str, object]:
    def data(name: str) -> QueryDict | None:
        return request.POST if name == bound else None

    return {
        name: deed_form(
            name,
            data(name),
            post=case.post,
            actor=request.user,
            **({"guide": case.guide} if name == "hide" else {}),
        )
        for name in DEEDS
    }


def _post_page(
    request: HttpRequest,
    thread_admin: ModelAdmin,
    case: Case,
    forms: dict[str, object] | None = None,
    failed: object = None,
) -> HttpResponse:
    events = case.post.moderation_events.select_related("actor")
    context = {"case": case, "forms": forms or _forms(request, case), "events": events, "failed": failed}
    return pages.page(request, thread_admin, "discussion/admin/queue_post.html", "A post", context)


def _fetch_case(request: HttpRequest, thread_admin: ModelAdmin, pk: int) -> Case:
    _require_rights(request, thread_admin)
    post = get_object_or_404(Post.objects.manageable_by(request.user).with_place(), pk=pk)
    return cases([post])[0]


def _require_rights(request: HttpRequest, thread_admin: ModelAdmin) -> None:
    if not thread_admin.has_view_permission(request):
        raise PermissionDenied
