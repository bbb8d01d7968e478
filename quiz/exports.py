"""Scores as a file for a spreadsheet.

A student chooses a pseudonym and a teacher writes the answers, so a cell may hold anything. A spreadsheet runs what
looks like a formula (OWASP, "CSV Injection"), so such text gets an apostrophe in front, which marks it as text.
"""

import csv
import io
import re
import zoneinfo
from collections.abc import Iterator

from django.utils import timezone
from django.utils.text import slugify

from classroom.models import Assignment
from quiz.scores import Row, ScoreTable

#: Tells spreadsheets that the file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"
NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
#: Spaces and invisible signs may stand before the sign that starts a formula; so may quotes, which readers strip.
FORMULA = re.compile(r"[\s\"'\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
#: A spreadsheet in whose country cells are parted by semicolons cuts the text here.
CUT = re.compile(r"([;\t\r\n][\s\"']*)(?=[=+\-@＝＋－＠])")


def safe_cell(text: str) -> str:
    """The text as no spreadsheet will run it. Numbers stay numbers: "-3" is kept, "-3+x" is not one."""
    if NUMBER.fullmatch(text):
        return text
    marked = f"'{text}" if FORMULA.match(text) else text
    return CUT.sub(r"\1'", marked)


def scores_as_csv(table: ScoreTable, assignment: Assignment) -> str:
    """One row a student, times in the class's zone, then the answer to each question in words."""
    file = io.StringIO()
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    zone = zoneinfo.ZoneInfo(assignment.classroom.time_zone)
    writer.writerow(map(safe_cell, _head(table, assignment.classroom.time_zone)))
    for row in table.rows:
        writer.writerow(map(safe_cell, _cells(row, table.best_score, zone)))
    return file.getvalue()


def file_name(assignment: Assignment) -> str:
    """A name that every system takes, whatever class and article are called."""
    name = slugify(f"{assignment.classroom.name} {assignment.article.title}")[:60].strip("-")
    return f"scores-{name}.csv" if name else "scores.csv"


def _head(table: ScoreTable, zone: str) -> list[str]:
    questions = [f"{item.position}. {item.question.stem}" for item in table.items]
    return ["Name", "State", f"Handed in ({zone})", "Score", "Out of", "To be marked", *questions]


def _cells(row: Row, best_score: int, zone: zoneinfo.ZoneInfo) -> Iterator[str]:
    yield row.student.shown_name if row.is_member else f"{row.student.shown_name} (not in the class any more)"
    yield row.state.value
    handed_in_at = row.attempt.handed_in_at if row.attempt else None
    yield timezone.localtime(handed_in_at, zone).strftime("%Y-%m-%d %H:%M") if handed_in_at else ""
    yield "" if row.score is None else f"{row.score:g}"
    yield str(best_score)
    yield str(row.unmarked)
    yield from (cell.answer for cell in row.cells)
