"""Tables as files for a spreadsheet, times in the class's zone.

A student chooses a pseudonym and a teacher writes the answers, so a cell may hold anything: every one passes through
``safe_cell``.
"""

import csv
import datetime
import io
import zoneinfo
from collections.abc import Iterable

from django.http import HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from classroom.models import Assignment
from classroom.spreadsheet_cells import safe_cell

#: Tells spreadsheets that the file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"


def csv_text(head: list[str], rows: Iterable[Iterable[str]]) -> str:
    file = io.StringIO()
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(map(safe_cell, head))
    writer.writerows(map(safe_cell, row) for row in rows)
    return file.getvalue()


def when(time: datetime.datetime | None, zone: zoneinfo.ZoneInfo) -> str:
    return timezone.localtime(time, zone).strftime("%Y-%m-%d %H:%M") if time else ""


def file_name(assignment: Assignment, what: str) -> str:
    """A name that every system takes, whatever class and article are called."""
    name = slugify(f"{assignment.classroom.name} {assignment.article.title}")[:60].strip("-")
    return f"{what}-{name}.csv" if name else f"{what}.csv"


def csv_response(text: str, name: str) -> HttpResponse:
    disposition = content_disposition_header(as_attachment=True, filename=name)
    return HttpResponse(text, headers={"Content-Type": "text/csv; charset=utf-8", "Content-Disposition": disposition})
