import json

import pytest

from quiz.drafts.draft_reports import as_data, as_text
from quiz.generation.items import ArticleText, SectionText
from quiz.kinds import KINDS
from tests.quiz import made_drafts

TEXT = ArticleText("A ferry", (SectionText(1, "Twice a day", made_drafts.BODY),))


def lines_of(kind):
    """What the sheet says between the stem and the rule."""
    lines = as_text(TEXT, made_drafts.draft([made_drafts.item(kind)])).splitlines()
    return [line.strip() for line in lines[3 : next(i for i, line in enumerate(lines) if "rule example" in line)]]


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("multiple_choice", ["* Twice", "- Once", "- Never"]),
        ("poll", ["- Yes", "- No"]),
        ("short_answer", ["= twice", "= two times"]),
        ("written", ["= It takes their bicycles for free."]),
        (
            "matching",
            ["The colour -> yellow", "The load -> bicycles", "(spare) -> the captain", "The water -> a lake"],
        ),
        ("ordering", ["The ferry lands -> 3", "The ferry leaves -> 1", "The ferry crosses the lake -> 2"]),
    ],
)
def test_every_kind_can_be_read(kind, lines):
    assert lines_of(kind) == lines


def test_the_sheet_has_reserve_and_talking_points():
    text = as_text(TEXT, made_drafts.every_kind())

    assert text.startswith("A ferry\n\n1. How often does the ferry cross the lake?\n")
    assert "\nIn reserve behind 1: How many trips are there a day?\n" in text
    assert "\nIn reserve: What colour is it?\n" in text
    assert "\nTo talk about in section 1 (two views): Should the ferry sail a third time?\n" in text


def test_data_is_plain():
    data = json.loads(json.dumps(as_data(TEXT, made_drafts.every_kind())))

    assert [reserve["behind"] for reserve in data["reserve"]] == [0, None]
    assert [point["sort"] for point in data["talking_points"]] == ["two views", "your place"]
    assert len(data["items"]) == len(KINDS)
