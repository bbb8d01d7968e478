"""With the shipped pipeline; skipped, with its own message, where that has not been trained yet."""

import re

import pytest

from quiz.generation.headings import draft_heading, draft_title

FERRY = (
    "The sale of the old ferry surprised the town of Port Selwyn. The mayor, Greta Holm, said that the sale of the "
    "ferry would pay for a new school roof. “We had no choice,” she told the council. Fishermen opposed it."
)
TAXES = (
    "He was angry. The council had raised local taxes twice in a year, and shopkeepers said that the local taxes were "
    "too high. Higher local taxes drive customers away, according to a study by the University of Arden."
)
TALKS = (
    "There were long talks between farmers and bakers in the winter. The talks between farmers and bakers were about "
    "the price of flour, which had doubled since the flood."
)
SELWYN = (
    "Selwyn opened the first tidal power station of the coast in May. The power station in Selwyn gives light to nine "
    "hundred homes. Selwyn had tried wind, but the power station is cheaper. “Selwyn is proud,” the mayor said. In "
    "Selwyn the price of electricity has fallen, and visitors come to Selwyn to see the power station."
)


@pytest.mark.parametrize(
    ("body", "heading"),
    [
        (FERRY, "Sale of the old ferry"),
        (TAXES, "Local taxes"),
        (TALKS, "Long talks between farmers and bakers"),
    ],
)
def test_heading_is_the_phrase_the_passage_comes_back_to(body: str, heading: str) -> None:
    assert draft_heading(body, []) == heading


@pytest.mark.parametrize("body", [FERRY, TAXES, TALKS, SELWYN])
def test_headings_are_distinct_short_and_open_without_article(body: str) -> None:
    taken: list[str] = []
    for _ in range(12):
        taken.append(draft_heading(body, taken))

    assert len({heading.lower() for heading in taken}) == 12
    assert [heading for heading in taken if len(heading.split()) > 8 or not heading[0].isupper()] == []
    assert [heading for heading in taken if re.match(r"(?:The|An?|His|Her|Their|It|He|She|This)\b", heading)] == []


@pytest.mark.parametrize(
    ("body", "taken", "heading"),
    [
        ("Went. Gone. Ran!", [], "Went. Gone. Ran"),
        ("Went. Gone. Ran!", ["went gone ran"], "Went. Gone. Ran (2)"),
        ("", [], "Untitled"),
        ("“…”", ["Untitled"], "Untitled (2)"),
    ],
)
def test_heading_falls_back_on_the_first_words(body: str, taken: list[str], heading: str) -> None:
    assert draft_heading(body, taken) == heading


def test_title_names_the_subject_and_what_about_it() -> None:
    assert draft_title(SELWYN) == "Selwyn: tidal power station of the coast"


def test_title_calls_the_subject_as_it_is_introduced() -> None:
    assert draft_title(f"{SELWYN} Last year Old Selwyn was sold.").startswith("Selwyn: ")


@pytest.mark.parametrize("text", [FERRY, TAXES, TALKS, SELWYN, "Yes.", "", "a" * 30_000])
def test_title_is_never_empty_nor_long(text: str) -> None:
    title = draft_title(text)

    assert 1 <= len(title.split()) <= 10
    assert len(title) <= 200
    assert title[0].isupper()


def test_typographic_marks_of_the_text_are_kept() -> None:
    body = "The town’s council met. The town’s council voted for a bridge. The town’s council went home."

    assert draft_heading(body, []) == "Town’s council"
