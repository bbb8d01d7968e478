"""Scores and answers as files for a spreadsheet, times in the class's zone."""

import zoneinfo
from collections.abc import Iterable, Iterator

from classroom.models import Assignment
from classroom.spreadsheets import csv_text, when
from quiz.files.answer_lists import Given
from quiz.scoring.scores import Row, ScoreTable


def scores_as_csv(table: ScoreTable, assignment: Assignment) -> str:
    """One row a student, then the answer to each question in words."""
    zone = zoneinfo.ZoneInfo(assignment.classroom.time_zone)
    return csv_text(_score_head(table, zone), (_score_cells(row, table.best_score, zone) for row in table.rows))


def answers_as_csv(given: Iterable[Given], assignment: Assignment) -> str:
    """One row for each answer that is kept."""
    zone = zoneinfo.ZoneInfo(assignment.classroom.time_zone)
    return csv_text(_answer_head(zone), (_answer_cells(one, zone) for one in given))


def _score_head(table: ScoreTable, zone: zoneinfo.ZoneInfo) -> list[str]:
    questions = [f"{item.position}. {item.question.stem}" for item in table.items]
    return ["Name", "State", f"Handed in ({zone})", "Score", "Out of", "To be marked", *questions]


def _score_cells(row: Row, best_score: int, zone: zoneinfo.ZoneInfo) -> Iterator[str]:
    yield row.student.shown_name if row.is_member else f"{row.student.shown_name} (not in the class any more)"
    yield row.state.value
    yield when(row.attempt.handed_in_at if row.attempt else None, zone)
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
    yield when(attempt.handed_in_at, zone)
    yield from (str(one.item.position), question.how.label, question.stem, one.cell.answer, one.item.key_text)
    yield one.cell.mark.value
    yield "" if one.response.percent is None else str(one.response.percent)
    yield "" if one.response.percent is None else f"{one.cell.earned / 100:g}"
    yield str(one.item.best_points)
    yield when(one.response.saved_at, zone)
    yield one.response.feedback
