"""Who has written how much about a text: as a page and as a file."""

import zoneinfo
from collections.abc import Iterator

from django import forms
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from classroom.admin.sorting import heads, order_field
from classroom.spreadsheets import csv_response, csv_text, file_name, when
from discussion.admin.pages import fetch_assignment, talk_page
from discussion.models.settings import assignment_talk
from discussion.reading.participation import ORDERS, Row, sorted_rows, table


class TableForm(forms.Form):
    """What the table is sorted by; anything else in the address means by name."""

    sort = order_field(ORDERS)

    @property
    def order(self) -> str:
        self.is_valid()
        return self.cleaned_data.get("sort") or "name"


@require_safe
def show(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    assignment = fetch_assignment(request, thread_admin, assignment_pk)
    order = TableForm(request.GET).order
    context = {
        "assignment": assignment,
        "rows": sorted_rows(table(assignment, request.user), order),
        "heads": heads(ORDERS, order),
        "talk": assignment_talk(assignment),
    }
    return talk_page(request, thread_admin, assignment.classroom, "participation", "Taking part", **context)


@require_safe
def download(request: HttpRequest, thread_admin: ModelAdmin, assignment_pk: int) -> HttpResponse:
    assignment = fetch_assignment(request, thread_admin, assignment_pk)
    zone = zoneinfo.ZoneInfo(assignment.classroom.time_zone)
    head = ["Name", "In the class", "Threads opened", "Replies", "Days", "First posts", f"Last post ({zone})"]
    text = csv_text(head, (_cells(row, zone) for row in table(assignment, request.user)))
    return csv_response(text, file_name(assignment, "taking-part"))


def _cells(row: Row, zone: zoneinfo.ZoneInfo) -> Iterator[str]:
    part = row.part
    yield row.name
    yield row.member.place
    yield from map(str, (part.threads, part.replies, part.days, part.first_posts))
    yield when(part.last_at, zone)
