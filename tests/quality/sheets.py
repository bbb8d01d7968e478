"""Filled answer sheets, read back: what each rater gave to each item, beside the key that no rater saw whole."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CRITERIA = tuple(f"C{n}" for n in range(1, 11))
VERDICTS = ("P", "E", "X")
QUIZ_CRITERIA = tuple(f"Q{n}" for n in range(1, 8))


class SheetError(Exception):
    """A sheet cannot be read; the message is one sentence that names the file and the item."""


@dataclass(frozen=True)
class Key:
    """What the study knows of an item; ``planted`` is the code of its fault or empty."""

    text: str
    kind: str
    options: int
    wrong: int
    planted: str


@dataclass(frozen=True)
class Rating:
    """``marks`` holds True or False for each criterion that applies; ``good_wrong`` is None where nothing was given."""

    rater: str
    article: str
    item: str
    marks: dict[str, bool]
    good_wrong: int | None
    verdict: str
    fault: str
    closed: str
    opened: str

    @property
    def usable(self) -> bool:
        return all(self.marks.values())


def read_keys(folder: Path) -> dict[tuple[str, str], Key]:
    """The keys of every article below ``folder`` by article and item. Raises SheetError when there are none."""
    keys = {}
    for path in sorted(folder.glob("*/key.csv")):
        for row in _rows(path):
            keys[path.parent.name, row["item"]] = Key(
                row["key"], row["kind"], int(row["options"]), int(row["wrong"]), row["planted"]
            )
    if not keys:
        raise SheetError(
            f"{folder}: there is no key.csv in any folder below it; write a study with make quality first."
        )
    return keys


def read_ratings(folder: Path) -> list[Rating]:
    """Every filled row of every sheet with the header of an answer sheet. Raises SheetError."""
    rows = [(path, row) for path in sorted(folder.rglob("*.csv")) for row in _rows(path) if "C1" in row]
    return [_rating(path, row) for path, row in rows if (row["C1"] or "").strip()]


def read_quiz_marks(folder: Path) -> Iterator[dict[str, str]]:
    """The marks Q1 to Q7 of every filled row of every quiz sheet."""
    for path in sorted(folder.rglob("*.csv")):
        for row in _rows(path):
            if (row.get("Q1") or "").strip():
                yield {name: (row[name] or "").strip() for name in QUIZ_CRITERIA}


def _rating(path: Path, row: dict[str, str]) -> Rating:
    where = f"{path}: item {row['item']} of {row['rater'] or 'a rater without a name'}"
    marks = {}
    for name in CRITERIA:
        value = (row[name] or "").strip().lower()
        if value not in {"0", "1", "na", ""}:
            raise SheetError(f"{where}: {name} is “{value}”, not 0, 1 or na.")
        if value in {"0", "1"}:
            marks[name] = value == "1"
    verdict = (row["verdict"] or "").strip().upper()
    if verdict not in VERDICTS:
        raise SheetError(f"{where}: the verdict is “{verdict}”, not P, E or X.")
    good = (row["d_ok"] or "").strip()
    return Rating(
        rater=row["rater"].strip(),
        article=row["article"].strip(),
        item=row["item"].strip().zfill(2),
        marks=marks,
        good_wrong=int(good) if good.isdigit() else None,
        verdict=verdict,
        fault=(row["fault"] or "").strip().upper(),
        closed=(row["A_guess"] or "").strip(),
        opened=(row["B_answer"] or "").strip(),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, skipinitialspace=True))
