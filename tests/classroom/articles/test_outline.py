from pathlib import Path

import pytest

from classroom.articles.outline import distinct_headings
from tests.classroom.articles.examples import BRIDGE, ENGINE, FERRY, TEXT, read_text

DRAFTED = ("The file gives no title, so “Drafted title” was drafted from the text: set another one with --title.",)


@pytest.mark.parametrize(
    ("text", "title", "headings"),
    [
        (TEXT, "Drafted title", ["Heading 1"]),
        (f"A ferry finds a home\n\n{TEXT}", "A ferry finds a home", ["Heading 1"]),
        (f"A ferry finds a home\n{TEXT}", "A ferry finds a home", ["Heading 1"]),
        (f"Where did the ferry go?\n\n{TEXT}", "Where did the ferry go?", ["Heading 1"]),
        (f"# A ferry\n\n{FERRY}\n\n## The engine\n\n{ENGINE}\n\n{BRIDGE}", "A ferry", ["Heading 2", "The engine"]),
        (f"A ferry\n===\n\n{FERRY}\n\nThe engine\n---\n{ENGINE}\n\n{BRIDGE}", "A ferry", ["Heading 2", "The engine"]),
        (
            f"{FERRY}\n# The engine\n{ENGINE}\n# The bridge\n{BRIDGE}",
            "Drafted title",
            ["Heading 3", "The engine", "The bridge"],
        ),
        (
            f"A ferry\n\n{FERRY}\nThe engine\n{ENGINE}\nThe bridge\n{BRIDGE}",
            "A ferry",
            ["Heading 3", "The engine", "The bridge"],
        ),
        (
            f"A ferry\n\nThe boat\n\n{FERRY}\n\nThe engine\n\n{ENGINE}\n\nThe bridge\n\n{BRIDGE}",
            "A ferry",
            ["The boat", "The engine", "The bridge"],
        ),
        (
            f"## Boats\n{FERRY}\n## Boats\n{ENGINE}\n## BOATS\n{BRIDGE}",
            "Drafted title",
            ["Boats", "Boats (2)", "BOATS (3)"],
        ),
        (f"A ferry\n\nA ferry\n{FERRY}\nThe engine\n{ENGINE}\n{BRIDGE}", "A ferry", ["Heading 2", "The engine"]),
    ],
)
def test_title_and_headings_are_found(tmp_path: Path, text: str, title: str, headings: list[str]) -> None:
    draft = read_text(tmp_path, text)

    assert draft.title == title
    assert [section.heading for section in draft.sections] == headings
    assert "\n\n".join(section.body for section in draft.sections) == TEXT
    assert draft.notices == (DRAFTED if title == "Drafted title" else ())


def test_who_speaks_is_no_heading(tmp_path: Path) -> None:
    talk = f"Rosa\n\n{FERRY}\n\nTom\n\n{ENGINE}\n\nRosa\n\n{BRIDGE}"

    draft = read_text(tmp_path, f"A talk on the quay\n\n{talk}")

    assert "\n\n".join(section.body for section in draft.sections) == talk


def test_short_first_sentence_is_no_title(tmp_path: Path) -> None:
    draft = read_text(tmp_path, f"The ferry has gone.\n\n{TEXT}")

    assert (draft.title, draft.sections[0].body) == ("Drafted title", f"The ferry has gone.\n\n{TEXT}")


def test_heading_without_text_is_left_out_with_a_notice(tmp_path: Path) -> None:
    draft = read_text(tmp_path, f"# A ferry\n\n## Empty\n\n## Full\n{TEXT}\n\n## Last")

    assert [section.heading for section in draft.sections] == ["Full"]
    assert draft.notices == (
        "Line 3: no text stands under “Empty”, so it is left out.",
        "Line 12: no text stands under “Last”, so it is left out.",
    )


def test_byline_names_the_author(tmp_path: Path) -> None:
    draft = read_text(tmp_path, f"A ferry finds a home\nBy Rosa Imrie\n\n{TEXT}")

    assert (draft.author, [section.body for section in draft.sections]) == ("Rosa Imrie", [TEXT])


def test_headings_are_made_distinct() -> None:
    headings = ["Boats", "Boats", "Boats (2)", "boats"]

    distinct = distinct_headings(headings)

    assert len({heading.casefold() for heading in distinct}) == 4
    assert distinct[:2] == ["Boats", "Boats (2)"]
