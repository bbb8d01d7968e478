"""Pages for coming in and for reading."""

from django.conf import settings
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from classroom import access, join_codes
from classroom.forms import DoorForm, JoinForm, SignInForm
from classroom.middleware import SESSION_KEY
from classroom.models import Assignment, Membership, Section
from classroom.paragraphs import paragraphs_of


@login_not_required
@sensitive_post_parameters("pin")
@require_http_methods(["GET", "POST"])
def join(request: HttpRequest) -> HttpResponse:
    return _door(request, JoinForm, "classroom/join.html")


@login_not_required
@sensitive_post_parameters("pin")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    return _door(request, SignInForm, "classroom/sign_in.html")


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("classroom:sign_in")


@require_GET
def read(request: HttpRequest, assignment_pk: int) -> HttpResponse:
    """The article in its sections."""
    earlier = Section.objects.filter(article=OuterRef("article"), is_current=False)
    assignments = Assignment.objects.select_related("article", "classroom").annotate(was_corrected=Exists(earlier))
    assignment = access.fetch(assignments, request.user, assignment_pk)
    sections = list(assignment.article.sections.current())
    context = {"assignment": assignment, "sections": sections, "paragraphs": paragraphs_of(sections)}
    return render(request, "classroom/read.html", context)


def _door(request: HttpRequest, form_class: type[DoorForm], template: str) -> HttpResponse:
    if request.user.is_authenticated and request.method == "GET":
        return redirect(settings.LOGIN_REDIRECT_URL)
    written = {"code": join_codes.as_typed(request.GET.get("code", ""))}  # from the picture on the board
    form = form_class(request.POST or None, initial=written, network=request.META.get("REMOTE_ADDR", ""))
    if request.method == "POST" and form.is_valid():
        return _let_in(request, form.membership)
    return render(request, template, {"form": form, "next": request.GET.get("next", "")})


def _let_in(request: HttpRequest, membership: Membership) -> HttpResponse:
    login(request, membership.user)
    request.session[SESSION_KEY] = membership.classroom.time_zone
    target = request.POST.get("next", "")
    is_own = url_has_allowed_host_and_scheme(target, allowed_hosts=None, require_https=request.is_secure())
    if is_own and target.startswith("/"):
        return HttpResponseRedirect(target)  # ``redirect`` would take a bare word for the name of a view
    return redirect(settings.LOGIN_REDIRECT_URL)
