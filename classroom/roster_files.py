"""A class list as a file or as pasted lines: one student a line, the name and, if wanted, a PIN.

Spreadsheets part the cells with commas, semicolons or tabs; a first line that only names the columns is passed over.
Nothing here touches the database.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from classroom import pins
from classroom.pseudonyms import PSEUDONYM_LENGTH, cleaned_pseudonym, pseudonym_key

MOST_STUDENTS = 5_000
#: In characters: a line is a name and a PIN.
LONGEST_LIST = MOST_STUDENTS * 100

TOO_MANY = f"A list has at most {MOST_STUDENTS:,} students. Bring them in with two lists."
NOBODY = "There is nobody on this list. Write one name a line."
_HEADS = frozenset({"name", "student", "pseudonym"})
_PIN = re.compile(rf"[0-9]{{{pins.PIN_LENGTHS.start},{pins.PIN_LENGTHS.stop - 1}}}")


class RosterError(Exception):
    """``faults`` are sentences for the teacher, each with the number of its line."""

    def __init__(self, *faults: str) -> None:
        super().__init__(*faults)
        self.faults = list(faults)


@dataclass(frozen=True)
class Entry:
    """``pin`` is empty where one is to be made; ``line`` counts from 1."""

    line: int
    name: str
    pin: str


def read(text: str) -> list[Entry]:
    """Return the students of the list in its order. Raises ``RosterError`` with every fault of it at once."""
    entries, faults, lines_of = [], [], dict[str, int]()
    for line, cells in _rows(text):
        name, pin = cleaned_pseudonym(cells[0]), cells[1].strip() if len(cells) > 1 else ""
        fault = _fault(name, pin, cells) or _met_before(name, lines_of)
        lines_of.setdefault(pseudonym_key(name), line)
        if fault:
            faults.append(f"Line {line}: {fault}")
        entries.append(Entry(line, name, pin))
    if not entries:
        faults = [NOBODY]
    if len(entries) > MOST_STUDENTS:
        faults = [TOO_MANY]
    if faults:
        raise RosterError(*faults)
    return entries


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    lines = text.removeprefix("\ufeff").splitlines()
    sign = max(",;\t", key=lambda sign: sum(sign in line for line in lines))
    for number, line in enumerate(lines, start=1):
        cells = next(csv.reader([line.replace("\0", "")], delimiter=sign), [])
        while cells and not cells[-1].strip():
            cells.pop()
        is_head = number == 1 and bool(cells) and cells[0].strip().casefold() in _HEADS
        if cells and not is_head:
            yield number, cells


def _fault(name: str, pin: str, cells: list[str]) -> str:
    if len(cells) > 2:
        return "more than a name and a PIN. Leave the other columns out."
    if not any(character.isalnum() for character in name):
        return "no name. Write one with at least one letter or digit."
    if len(name) > PSEUDONYM_LENGTH:
        return f"“{name}” is too long: at most {PSEUDONYM_LENGTH} characters."
    if pin and not _PIN.fullmatch(pin):
        return f"“{pin}” is no PIN. A PIN has 4 to 12 digits; leave it out and one is made."
    return ""


def _met_before(name: str, lines_of: dict[str, int]) -> str:
    first = lines_of.get(pseudonym_key(name))
    return f"“{name}” stands on line {first} already. Tell the two apart." if first else ""
