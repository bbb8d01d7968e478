import pytest

from classroom.articles.first_words import LONGEST, heading_from


@pytest.mark.parametrize(
    ("body", "heading"),
    [
        ("The bell rang twice.", "The bell rang twice."),
        ("The bell rang twice, and nobody came to the door.", "The bell rang twice, and nobody…"),
        ("Who rang? The bell of the harbour did.", "Who rang? The bell of the…"),
        ("One two three four five six. Seven.", "One two three four five six…"),
        ("w" * 500, "w" * LONGEST + "…"),
    ],
)
def test_a_heading_is_how_the_section_begins(body: str, heading: str) -> None:
    assert heading_from(body) == heading
