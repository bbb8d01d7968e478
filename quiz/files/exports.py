"""Scores and answers as files for a spreadsheet, times in the class's zone.

A student chooses a pseudonym and a teacher writes the answers, so a cell may hold anything: every one passes through
``safe_cell``.
"""

import csv
import datetime
import io
import zoneinfo
from collections.abc import Iterable, Iterator

from django.utils import timezone
from django.utils.text import slugify

from classroom.models import Assignment
from quiz.files.answer_lists import Given
from quiz.files.spreadsheet_cells import safe_cell
from quiz.scoring.scores import Row, ScoreTable

#: Tells spreadsheets that the file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"


def scores_as_csv(table: ScoreTable, assignment: Assignment) -> str:
    """One row a student, then the answer to each question in words."""
    zone = zoneinfo.ZoneInfo(assignment.classroom.time_zone)
    return _csv(_score_head(table, zone), (_score_cells(row, table.best_score, zone) for row in table.rows))


def answers_as_csv(given: Iterable[Given], assignment: Assignment) -> str:
    """One row for each answer that is kept."""
    zone = zoneinfo.ZoneInfo(assignment.classroom.time_zone)
    return _csv(_answer_head(zone), (_answer_cells(one, zone) for one in given))


def file_name(assignment: Assignment, what: str = "scores") -> str:
    """A name that every system takes, whatever class and article are called."""
    name = slugify(f"{assignment.classroom.name} {assignment.article.title}")[:60].strip("-")
    return f"{what}-{name}.csv" if name else f"{what}.csv"


def _csv(head: list[str], rows: Iterable[Iterable[str]]) -> str:
    file = io.StringIO()
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(map(safe_cell, head))
    writer.writerows(map(safe_cell, row) for row in rows)
    return file.getvalue()


def _when(time: datetime.datetime | None, zone: zoneinfo.ZoneInfo) -> str:
    return timezone.localtime(time, zone).strftime("%Y-%m-%d %H:%M") if time else ""


def _score_head(table: ScoreTable, zone: zoneinfo.ZoneInfo) -> list[str]:
    questions = [f"{item.position}. {item.question.stem}" for item in table.items]
    return ["Name", "State", f"Handed in ({zone})", "Score", "Out of", "To be marked", *questions]


def _score_cells(row: Row, best_score: int, zone: zoneinfo.ZoneInfo) -> Iterator[str]:
    yield row.student.shown_name if row.is_member else f"{row.student.shown_name} (not in the class any more)"
    yield row.state.value
    yield _when(row.attempt.handed_in_at if row.attempt else None, zone)
    yield "" if row.score is None else f"{row.score:g}"
    yield str(best_score)
    yield str(row.unmarked)
    yield from (cell.answer for cell in row.cells)


def _answer_head(zone: zoneinfo.ZoneInfo) -> list[str]:
    return [
        *("Name", "In the class", "Try", "State", f"Handed in ({zone})"),
        *("Question", "Kind", "Text", "Answer", "Right answer"),
        *("Mark", "Share in %", "Points", "Out of", f"Saved at ({zone})", "Feedback"),
    ]


def _answer_cells(one: Given, zone: zoneinfo.ZoneInfo) -> Iterator[str]:
    question, attempt = one.item.question, one.attempt
    yield from (attempt.student.shown_name, "yes" if one.is_member else "no", str(attempt.number), one.state.value)
    yield _when(attempt.handed_in_at, zone)
    yield from (str(one.item.position), question.how.label, question.stem, one.cell.answer, one.item.key_text)
    yield one.cell.mark.value
    yield "" if one.response.percent is None else str(one.response.percent)
    yield "" if one.response.percent is None else f"{one.cell.earned / 100:g}"
    yield str(one.item.best_points)
    yield _when(one.response.saved_at, zone)
    yield one.response.feedback
