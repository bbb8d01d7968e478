"""The teachers and assistants of a class."""

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from classroom import teams
from classroom.admin import pages
from classroom.models import Classroom, Membership

NOBODY = "No colleague has this name. Ask for the name that they sign in to the desk with, or ask the school's IT."
LAST = "A class needs a teacher. Ask another one in first."
ROLES = [(role.value, role.label) for role in (Membership.Role.TEACHER, Membership.Role.ASSISTANT)]


class ColleagueForm(forms.Form):
    username = forms.CharField(
        max_length=150,
        help_text="The name that they sign in to the desk with.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    role = forms.ChoiceField(
        label="As",
        choices=ROLES,
        help_text="An assistant marks and moderates, and changes neither the class nor who is in it.",
    )

    def __init__(self, *args: object, classroom: Classroom, **kwargs: object) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.classroom = classroom

    def submit(self) -> Membership | None:
        """Ask the colleague in; ``None`` means that the form now has errors."""
        if not self.is_valid():
            return None
        try:
            return teams.ask_in(self.classroom, **self.cleaned_data)
        except teams.NoSuchTeacher:
            self.add_error("username", NOBODY)
        except teams.LastTeacher:
            self.add_error("role", LAST)
        return None


@require_http_methods(["GET", "POST"])
def team(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    form = ColleagueForm(request.POST or None, classroom=classroom)
    if request.method == "POST" and (member := form.submit()):
        done = f"{member.user} is {member.get_role_display()} of this class."
        classroom_admin.log_change(request, classroom, done)
        messages.success(request, done)
        return redirect("admin:classroom_classroom_team", classroom.pk)
    members = classroom.memberships.current().teachers().select_related("user").order_by("-role", "pseudonym_key")
    context = {"classroom": classroom, "form": form, "members": members}
    return pages.page(request, classroom_admin, "classroom/admin/team.html", f"Teachers of {classroom}", context)


@require_POST
def let_go(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int, member_pk: int) -> HttpResponse:
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    team_of_class = classroom.memberships.current().teachers().select_related("user", "classroom")
    member = get_object_or_404(team_of_class, pk=member_pk)
    try:
        teams.let_go(member)
    except teams.LastTeacher:
        messages.error(request, LAST)
        return redirect("admin:classroom_classroom_team", classroom.pk)
    classroom_admin.log_change(request, classroom, f"{member.user} left the team.")
    messages.success(request, f"{member.user} is not in the team of {classroom} any more.")
    if member.user == request.user:
        return redirect("admin:classroom_classroom_changelist")
    return redirect("admin:classroom_classroom_team", classroom.pk)
