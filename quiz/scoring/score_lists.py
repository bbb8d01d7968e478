"""Which rows of a score table a teacher looks at, and in what order."""

from collections.abc import Callable, Iterable

from quiz.scoring.scores import Row, ScoreTable, State, by_name


def _by_score(row: Row) -> float:
    return -1 if row.score is None else row.score


def _by_state(row: Row) -> int:
    return list(State).index(row.state)


#: What the table can be sorted by.
ORDERS: dict[str, Callable[[Row], object]] = {"name": by_name, "score": _by_score, "state": _by_state}

#: What can be looked for, with its name on the page. Who handed in late has handed in.
FILTERS: dict[str, tuple[str, Callable[[Row], bool]]] = {
    "all": ("all", lambda row: True),
    "not-started": ("not started", lambda row: row.state is State.NOT_STARTED),
    "in-progress": ("in progress", lambda row: row.state is State.IN_PROGRESS),
    "time-over": ("time over, not handed in", lambda row: row.state is State.TIME_OVER),
    "handed-in": ("handed in", lambda row: row.state.is_final),
    "late": ("late", lambda row: row.state is State.LATE),
    "to-mark": ("to be marked", lambda row: row.unmarked > 0),
}


def sorted_rows(rows: Iterable[Row], order: str) -> list[Row]:
    """The rows in one of ``ORDERS``, falling if it begins with a minus sign; among equals by name."""
    return sorted(rows, key=ORDERS[order.removeprefix("-")], reverse=order.startswith("-"))


def filtered_rows(table: ScoreTable, name: str) -> list[Row]:
    """The rows that one of ``FILTERS`` lets through."""
    return list(filter(FILTERS[name][1], table.rows))


def filter_counts(table: ScoreTable) -> dict[str, int]:
    """How many rows each of ``FILTERS`` lets through."""
    return {name: len(filtered_rows(table, name)) for name in FILTERS}
