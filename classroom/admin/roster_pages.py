"""A class list comes in: written or chosen as a file, looked at, then taken over; and the slips to sign in with."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from classroom import roster_files, rosters
from classroom.admin import pages
from classroom.models import Classroom

TOO_LONG = f"This is too long for a class list: at most {roster_files.LONGEST_LIST:,} characters."
NO_TEXT = "This file is no text in UTF-8. Save it as “CSV UTF-8”, or paste the names into the field above."


class RosterForm(forms.Form):
    """After ``is_valid`` the students are in ``entries``; ``text`` is what both ways of giving them lead to."""

    text = forms.CharField(
        label="Students",
        required=False,
        max_length=roster_files.LONGEST_LIST,
        error_messages={"max_length": TOO_LONG},
        help_text="One a line: the name, then a comma and a PIN if you wish. Without one a PIN is made.",
        widget=forms.Textarea(attrs={"rows": 12, "cols": 40, "dir": "auto", "spellcheck": "false"}),
    )
    file = forms.FileField(
        label="Or a file",
        required=False,
        help_text="A spreadsheet saved as CSV, with the names in its first column and PINs, if any, in its second.",
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.txt,text/csv,text/plain"}),
    )

    entries: list[roster_files.Entry]

    def clean(self) -> None:
        if self.errors:
            return
        text = self._file_text() if self.cleaned_data.get("file") else self.cleaned_data["text"]
        try:
            self.entries = roster_files.read(text)
        except roster_files.RosterError as error:
            raise forms.ValidationError(error.faults) from None
        self.cleaned_data["text"] = text

    def _file_text(self) -> str:
        file = self.cleaned_data["file"]
        if file.size > roster_files.LONGEST_LIST * 4:
            raise forms.ValidationError(TOO_LONG)
        try:
            return file.read().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise forms.ValidationError(NO_TEXT) from None


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def roster(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    """The list to be written, then what it would do, then the slips of those who came in."""
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    form = RosterForm(request.POST or None, request.FILES or None, label_suffix="")
    context = {"classroom": classroom, "form": form}
    if request.method == "POST" and form.is_valid():
        if "bring_in" in request.POST:
            slips = rosters.bring_in(classroom, form.entries)
            if slips:
                classroom_admin.log_change(request, classroom, f"Brought in {len(slips)} students from a list.")
            return shown_slips(request, classroom_admin, [(classroom, slip) for slip in slips], classroom)
        context |= {"plan": rosters.plan(classroom, form.entries), "text": form.cleaned_data["text"]}
    return pages.page(request, classroom_admin, "classroom/admin/roster.html", f"Students for {classroom}", context)


def shown_slips(
    request: HttpRequest,
    model_admin: ModelAdmin,
    slips: list[tuple[Classroom, rosters.Slip]],
    classroom: Classroom | None = None,
) -> HttpResponse:
    """A page to print: for each student the class, the address, the code, the name and the PIN, this once."""
    context = {
        "classroom": classroom,
        "slips": slips,
        "address": request.build_absolute_uri(reverse("classroom:sign_in")),
    }
    return pages.page(request, model_admin, "classroom/admin/slips.html", "Slips to sign in with", context)
