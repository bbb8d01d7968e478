import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality.ratings import summary
from tests.quality.sheets import CRITERIA, Key, Rating
from tests.quality.verdicts import Judged

ROOT = Path(__file__).resolve().parents[2]


def ratings(*failed: str, fault: str = "") -> tuple[Rating, ...]:
    marks = {name: name not in failed for name in CRITERIA}
    verdict = "X" if failed else "P"
    return tuple(Rating(f"r{n}", "mill", "01", marks, 3, verdict, fault, "B", "A") for n in (1, 2, 3))


def judged(planted="", *failed, fault=""):
    key = Key("A) Jon Vale", "multiple_choice", 4, 3, planted)
    return Judged("mill", key, ratings(*failed, fault=fault))


@pytest.fixture
def lines():
    items = [judged(), judged(), judged(), judged("", "C8", fault="TRIVIAL"), judged("CUE", "C6", fault="CUE")]
    return summary([*items, judged("KEY")], [{f"Q{n}": "1" for n in range(1, 7)} | {"Q7": "P"}]).splitlines()


def test_planted_items_are_no_part_of_the_shares(lines):
    assert lines[:1] + lines[4:8] == [
        "4 items of 1 articles, 3 raters.",
        "| usable as is | 75% | 75%–75% |",
        "| verdict P | 75% | 75%–75% |",
        "| verdict P or E | 75% | 75%–75% |",
        "| every rater finds it usable | 75% | 75%–75% |",
    ]


def test_each_criterion_article_and_kind_has_a_row(lines):
    assert [line for line in lines if line.startswith(("| C8", "| good", "| mill", "| multiple"))] == [
        "| C8 worth asking | 3 | 4 | 75% |",
        "| good wrong options | 12.0 | 12 | 100% |",
        "| mill | 4 | 75% | 75% | 75% | TRIVIAL 1 |",
        "| multiple_choice | 4 | 75% | 75% | 75% | TRIVIAL 1 |",
    ]


def test_raters_are_judged_by_each_other_by_guesses_and_by_planted_faults(lines):
    assert lines[-10:] == [
        "Agreement on usable: 100% of pairs, κ 1.00, AC1 1.00.",
        "",
        "Right with the article closed: 0% of 12 (chance 25%); open: 100% of 12.",
        "",
        "Planted faults: 1 of 2 caught, 1 by their own name; passed: KEY.",
        *(f"- r{n} passed 1 of 2 – too many: leave this rater out" for n in (1, 2, 3)),
        "",
    ] + ["Quiz sheets: 1; passed: Q1 1, Q2 1, Q3 1, Q4 1, Q5 1, Q6 1, Q7 1 (Q7: handed out as is)."]


def test_a_folder_without_a_study_is_said_so(tmp_path):
    command = [sys.executable, "-m", "tests.quality.ratings", str(tmp_path)]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)

    assert (run.returncode, run.stderr.count("\n")) == (1, 1)
