"""A class's way in, to be shown large: the address, the code, and both in one picture for phones to read."""

import io

import segno
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from classroom import join_codes, rosters
from classroom.admin import pages


@never_cache
@require_safe
def door(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    """What stands on the board while a class joins."""
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    address = request.build_absolute_uri(reverse("classroom:join"))
    context = {
        "classroom": classroom,
        "address": address,
        "picture": qr_picture(f"{address}?code={classroom.join_code}"),
    }
    return pages.page(request, classroom_admin, "classroom/admin/door.html", f"How to join {classroom}", context)


@require_POST
def open_or_close(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    """Let new students in, or no more; the button says which, so that a second click changes nothing."""
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    wanted = request.POST.get("open") == "yes"
    if wanted != classroom.is_open:
        rosters.set_open(classroom, wanted)
        done = "Opened to new students." if wanted else "Closed to new students."
        classroom_admin.log_change(request, classroom, done)
    return redirect("admin:classroom_classroom_door", classroom.pk)


@require_POST
def renew(request: HttpRequest, classroom_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    """Another code, for when the old one has gone to those who should not have it."""
    classroom = pages.fetch_classroom(request, classroom_admin, classroom_pk)
    code = join_codes.shown(rosters.renew_join_code(classroom))
    classroom_admin.log_change(request, classroom, "Gave a new join code.")
    messages.success(request, f"The new code is {code}. The old one lets nobody in any more.")
    return redirect("admin:classroom_classroom_door", classroom.pk)


def qr_picture(text: str) -> SafeString:
    """The text as a QR code in SVG, drawn in the colours of the page around it."""
    file = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        file, kind="svg", xmldecl=False, svgns=True, svgclass="qr", lineclass=None, omitsize=True, border=4
    )
    # Nothing of the text is in the picture but its black and white squares.
    return mark_safe(file.getvalue().decode("ascii"))
