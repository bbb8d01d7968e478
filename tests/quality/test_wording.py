import pytest

from tests.quality.wording import folded, holds, outside_quotes, roots, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The baker’s £3,200 oven, at 7:30", ["The", "baker", "3,200", "oven", "at", "7:30"]),
        ("the bakers’ don’t", ["the", "bakers", "don’t"]),
        ("…", []),
        ("学校 now", ["学校", "now"]),
    ],
)
def test_words_are_read_as_printed(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("The Mill", "a mill.", True),
        ("three wheels", "3 wheels", True),
        ("£3,200", "£3200", True),
        ("the mill", "the mills", False),
    ],
)
def test_folding_tells_whether_two_answers_are_one(left, right, same):
    assert (folded(left) == folded(right)) is same


def test_roots_leave_small_words_and_endings_out():
    assert roots("What was the miller repairing with the wheels?") == {"miller", "repair", "wheel"}


@pytest.mark.parametrize(
    ("longer", "shorter", "expected"),
    [("a b c", "b c", True), ("a b c", "a c", False), ("a", "a b", False), ("a", "", False)],
)
def test_words_are_held_in_a_row(longer, shorter, expected):
    assert holds(tuple(longer.split()), tuple(shorter.split())) is expected


def test_what_is_quoted_is_left_out():
    assert outside_quotes("Who says “I bake”?").split() == ["Who", "says", "“quotation”", "?"]
