"""A class is begun again for next term."""

import datetime

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from classroom import terms
from classroom.admin import pages
from classroom.models import Classroom

NAME_TAKEN = "You have a class of this name already. Choose another name."
BEFORE = "The first text opens on a day to come."


class AgainForm(forms.Form):
    name = forms.CharField(label="Name of the new class", max_length=80, widget=forms.TextInput(attrs={"size": 40}))
    starts_at = forms.DateTimeField(
        label="The first text opens",
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"],
    )

    def __init__(self, *args: object, own: "set[str]", **kwargs: object) -> None:
        """``own`` are the names of the classes that the user has: a form sent twice begins one class."""
        super().__init__(*args, label_suffix="", **kwargs)
        self.own = own

    def clean_name(self) -> str:
        if self.cleaned_data["name"] in self.own:
            raise forms.ValidationError(NAME_TAKEN)
        return self.cleaned_data["name"]

    def clean_starts_at(self) -> datetime.datetime:
        if self.cleaned_data["starts_at"] < timezone.now() - datetime.timedelta(days=1):
            raise forms.ValidationError(BEFORE)
        return self.cleaned_data["starts_at"]


@require_http_methods(["GET", "POST"])
def begin_again(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    own = set(Classroom.objects.manageable_by(request.user).values_list("name", flat=True))
    with timezone.override(classroom.time_zone):
        initial = {"name": f"{classroom.name} (again)"[:80], "starts_at": timezone.localtime(request.arrived_at)}
        form = AgainForm(request.POST or None, initial=initial, own=own)
        if request.method == "POST" and form.is_valid():
            begun = terms.begin_again(classroom=classroom, **form.cleaned_data)
            classroom_admin.log_addition(request, begun, f"Begun again from {classroom}.")
            messages.success(request, f"{begun} has the texts of {classroom}. Its code is {begun.shown_join_code}.")
            return redirect("admin:classroom_classroom_change", begun.pk)
        context = {"classroom": classroom, "form": form, "texts": classroom.assignments.count()}
        return pages.page(request, classroom_admin, "classroom/admin/again.html", f"{classroom} again", context)
