import csv
from dataclasses import replace

import pytest

from quiz.generation.items import Reserve
from tests.quality.invented import ARTICLE, make_draft, make_item, of_each_kind, options
from tests.quality.studies import ANSWERS, QUIZ, Drafted, write_study

SPARE = make_item("Why did Petra Lund buy the mill?", options("The wheel", "The view", "The bread"))


def write(folder, plant=0):
    draft = make_draft(*of_each_kind().values(), reserve=(SPARE,))
    return write_study([Drafted("mill", ARTICLE, draft)], folder, seed=1, plant=plant)


def rows(path):
    with path.open(newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def study(tmp_path):
    write(tmp_path, plant=1)
    return tmp_path / "mill"


def test_a_study_has_the_sheets_it_needs(study):
    assert sorted(path.name for path in study.iterdir()) == [
        "answers_empty.csv",
        "article.md",
        "items.md",
        "key.csv",
        "key_for_raters.csv",
        "quiz_empty.csv",
    ]


def test_the_sheet_shows_neither_rule_nor_key_nor_what_is_planted(study):
    shown = (study / "items.md").read_text() + (study / "key_for_raters.csv").read_text()

    assert [word for word in ("who_did", "easy", "LANG", "planted", "The article says this.,") if word in shown] == []


def test_items_are_shuffled_and_each_has_its_key(study):
    keys = rows(study / "key.csv")[1:]
    heads = [line.split(" · ") for line in (study / "items.md").read_text().splitlines() if line.startswith("## ")]

    assert [(head[3:], kind.replace(" ", "_")) for head, kind in heads] == [(row[0], row[3]) for row in keys]
    assert [row[7] for row in keys] != sorted((row[7] for row in keys), key=int)
    assert sorted(row[7:] for row in keys) == sorted([["0", "LANG"], *([str(n), ""] for n in range(1, 12))])


def test_empty_sheets_have_a_row_to_fill_in_for_each_item(study):
    answers, quiz = rows(study / "answers_empty.csv"), rows(study / "quiz_empty.csv")

    assert (answers[0], quiz[0]) == (ANSWERS.split(), QUIZ.split())
    assert [row[:3] for row in answers[1:]] == [["", "mill", f"{n:02}"] for n in range(1, 13)]
    assert {cell for row in answers[1:] for cell in row[4:]} == {""}
    assert quiz[1][:3] == ["", "mill", "12"]  # a planted fault counts like any other item


def test_the_same_seed_writes_the_same_study(study, tmp_path):
    write(tmp_path / "again", plant=1)

    assert [(tmp_path / "again" / "mill" / path.name).read_bytes() for path in sorted(study.iterdir())] == [
        path.read_bytes() for path in sorted(study.iterdir())
    ]


@pytest.mark.parametrize(("plant", "expected"), [(0, 0), (1, 1), (5, 1)])
def test_it_is_said_how_many_faults_were_planted(tmp_path, plant, expected):
    assert write(tmp_path, plant=plant) == expected


@pytest.mark.parametrize("behind", [None, 0])
def test_a_fault_is_planted_where_it_tells_of_no_other_question(tmp_path, behind):
    twin = make_item("Why did Petra Lund sell the mill?", options("The wheel", "The view", "The bread"))
    draft = replace(make_draft(*of_each_kind().values()), reserve=(Reserve(twin, behind), Reserve(SPARE)))

    write_study([Drafted("mill", ARTICLE, draft)], tmp_path, seed=1, plant=9)

    shown = (tmp_path / "mill" / "items.md").read_text()
    assert ("sell the mill" in shown) == (behind is None)
