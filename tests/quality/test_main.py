import subprocess
import sys
from pathlib import Path

import pytest

from tests import texts
from tests.quality.studies import ANSWERS

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "tests.quality", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_a_file_is_measured_and_its_study_written(tmp_path):
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)

    result = run(file, "--count", "4", "--out", tmp_path / "study")

    missed = any(line.endswith("MISSED") for line in result.stdout.splitlines())
    assert (result.returncode, result.stderr) == (int(missed), "")
    assert result.stdout.splitlines()[1].split()[:2] == ["harbour", "117"]
    assert (tmp_path / "study" / "harbour" / "items.md").exists()


def test_filled_sheets_are_never_overwritten(tmp_path):
    row = "r1,mill,07,gap,,,,,1,1,1,1,1,1,1,3,1,1,1,P,,"
    (tmp_path / "anna.csv").write_text(f"{','.join(ANSWERS.split())}\n{row}\n")

    result = run("--out", tmp_path)

    assert (result.returncode, [path.name for path in tmp_path.iterdir()]) == (1, ["anna.csv"])
    assert (
        result.stderr == f"{tmp_path} holds filled sheets, whose keys would be lost: name another folder with --out.\n"
    )


@pytest.mark.parametrize(("name", "message"), [("nowhere.txt", "nowhere.txt"), ("", "one question")])
def test_what_cannot_be_done_is_said_in_one_sentence(tmp_path, name, message):
    arguments = [tmp_path / name] if name else ["--count", "0"]

    result = run(*arguments, "--out", tmp_path)

    assert (result.returncode, message in result.stderr, result.stderr.count("\n")) == (1, True, 1)
