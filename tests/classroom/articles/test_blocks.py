import textwrap

import pytest

from classroom.articles.blocks import read_blocks
from tests.classroom.articles.examples import BRIDGE, ENGINE, FERRY


def paragraphs(text: str) -> list[str]:
    return [block.text for block in read_blocks(text.split("\n"))]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([FERRY, ENGINE, BRIDGE]),
        "\n".join([FERRY, ENGINE, BRIDGE]),
        "\n\n".join(textwrap.fill(paragraph, 70) for paragraph in [FERRY, ENGINE, BRIDGE]),
        "\n\n".join("> " + textwrap.fill(paragraph, 68).replace("\n", "\n> ") for paragraph in [FERRY, ENGINE, BRIDGE]),
        "\n\n---\n\n".join([FERRY, ENGINE, BRIDGE]),
        "\n---\n".join([FERRY, ENGINE, BRIDGE]),
        "\n\n".join([FERRY, ENGINE.replace(" built ", "\n\nbuilt "), BRIDGE]),
    ],
    ids=["parted", "a line each", "wrapped", "quoted", "ruled", "ruled closely", "cut by a page"],
)
def test_paragraphs_are_found_however_lines_are_broken(text: str) -> None:
    assert paragraphs(text) == [FERRY, ENGINE, BRIDGE]


@pytest.mark.parametrize("word", ["one", "one hundred and eleven"])
def test_wrapped_text_with_a_corrected_line_is_the_same_paragraph(word: str) -> None:
    wrapped = textwrap.fill(f"{FERRY} {ENGINE}", 80).replace("generations", f"generations and {word}")

    assert paragraphs(f"{wrapped}\n\n{BRIDGE}") == [" ".join(wrapped.split()), BRIDGE]


def test_short_paragraphs_a_line_each_stay_apart() -> None:
    lines = [
        "The ferry left at noon.",
        "Nobody waved from the pier but a boy.",
        "It rained.",
        "A dog barked at the sea.",
    ]

    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# One\nText.\n## Two", [("One", 1, 1), ("Text.", 2, 0), ("Two", 3, 2)]),
        ("One\n===\nText.\n\nTwo\n---\n", [("One", 1, 1), ("Text.", 3, 0), ("Two", 5, 2)]),
        ("- oars\n- sails", [("oars", 1, 0), ("sails", 2, 0)]),
        ("***\n```\n> \n", []),
    ],
)
def test_blocks_know_their_level_and_line(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(block.text, block.line, block.level) for block in read_blocks(text.split("\n"))] == found
