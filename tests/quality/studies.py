"""The folder of a blind rating study: for each article a sheet of items, its key apart, and empty answer sheets."""

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quiz.generation.items import ArticleText, Draft, Item
from tests.quality.planting import planted
from tests.quality.printing import key_of, sheet_lines

ANSWERS = (
    "rater article item kind A_guess A_sure A_reason B_answer C1 C2 C3 C4 C5 C6 C7 d_ok C8 C9 C10 verdict fault note"
)
QUIZ = "rater article n Q1 thirds Q2 kinds Q3 pairs Q4 pairs Q5 e m h Q6 positions Q7 note"
SHOWN_KEY = "item key explanation"
#: ``planted`` is a fault code or empty, ``wrong`` the number of wrong options, ``number`` the place in the quiz.
KEY = f"{SHOWN_KEY} kind options wrong rule number planted"


@dataclass(frozen=True)
class Drafted:
    name: str
    article: ArticleText
    draft: Draft


@dataclass(frozen=True)
class Entry:
    """A line of the sheet: an item, its place in the quiz (0: not in it), and the fault planted in it, if any."""

    item: Item
    number: int
    fault: str = ""


def write_study(study: Sequence[Drafted], folder: Path, *, seed: int, plant: int) -> int:
    """Write the sheets of every article below ``folder``; return how many faults were planted."""
    rng = random.Random(f"{seed}:study")
    faulty = list(planted([_pool(one.draft) for one in study], plant, rng))
    for place, one in enumerate(study):
        entries = [Entry(item, number) for number, item in enumerate(one.draft.items, start=1)]
        entries += [Entry(item, 0, code) for where, code, item in faulty if where == place]
        _write(one, rng.sample(entries, len(entries)), folder / one.name, f"{seed}:{one.name}")
    return len(faulty)


def _pool(draft: Draft) -> list[Item]:
    """What may carry a fault: what waits behind the quiz and goes with all of it, as far as there is any.

    So no rater meets a faulty twin of a good item, or one that gives its answer away.
    """
    free = [reserve.item for reserve in draft.reserve if reserve.behind is None]
    return free or [reserve.item for reserve in draft.reserve] or list(draft.items)


def _write(one: Drafted, entries: Sequence[Entry], folder: Path, seed: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    numbered = list(enumerate(entries, start=1))
    text = [f"# {one.article.title}", ""]
    for section in one.article.sections:
        text += [f"## {section.heading}", "", section.body, ""]
    (folder / "article.md").write_text("\n".join(text), encoding="utf-8")
    lines = [f"# Items on “{one.article.title}”", ""]
    for n, entry in numbered:
        lines += sheet_lines(n, entry.item, random.Random(f"{seed}:{n}"))
    (folder / "items.md").write_text("\n".join(lines), encoding="utf-8")
    keys = [_key_row(n, entry, seed) for n, entry in numbered]
    _write_csv(folder / "key.csv", KEY, keys)
    _write_csv(folder / "key_for_raters.csv", SHOWN_KEY, [row[:3] for row in keys])
    answers = [["", one.name, f"{n:02}", entry.item.kind] for n, entry in numbered]
    _write_csv(folder / "answers_empty.csv", ANSWERS, [[*row, *[""] * (len(ANSWERS.split()) - 4)] for row in answers])
    quiz = ["", one.name, str(len(entries)), *[""] * (len(QUIZ.split()) - 3)]
    _write_csv(folder / "quiz_empty.csv", QUIZ, [quiz])


def _key_row(n: int, entry: Entry, seed: str) -> list[str]:
    item = entry.item
    wrong = sum(not choice.correct for choice in item.choices)
    key = key_of(item, random.Random(f"{seed}:{n}"))
    facts = [item.kind, str(len(item.choices)), str(wrong), item.rule, str(entry.number), entry.fault]
    return [f"{n:02}", key, item.explanation, *facts]


def _write_csv(path: Path, header: str, rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header.split(), *rows])
