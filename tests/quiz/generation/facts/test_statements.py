import pytest

from quiz.generation.facts.statements import statements
from tests.quiz.generation.texts import understand

TEXTS = [
    ("But the yellow bus carries books to Marsham.", ["The yellow bus carries books to Marsham."]),
    ("However, the yellow bus carries books to Marsham.", ["The yellow bus carries books to Marsham."]),
    ("Rosa Imrie reads. She also drives a yellow bus.", ["Rosa Imrie drives a yellow bus."]),
    ("The yellow bus may go to Marsham.", ["The yellow bus may go to Marsham."]),
    ("Tom Bell said that a yellow bus could stop there.", ["According to Tom Bell, a yellow bus could stop there."]),
    (
        "Tom Bell reportedly buys nine books a year and returns about half under a rule of the village.",
        [],
    ),
    ("She drives a yellow bus to Marsham.", []),
    ("The man drives a yellow bus to Marsham.", []),
    ("This bus stops in Marsham every day.", []),
    ("On Monday a yellow bus stopped in Marsham.", []),
    ("We drive a yellow bus to Marsham.", []),
    ("Does the yellow bus stop in Marsham?", []),
    ("A yellow bus to Marsham and back.", []),
    ("“The yellow bus carries books to Marsham.”", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_statements_of_a_text(text, expected):
    assert [s.text for s in statements(understand(text)) if "reads" not in s.text and "said" not in s.text] == expected


def test_a_long_sentence_gives_shorter_ones():
    text = "The yellow bus carries books to Marsham, a town of nine streets, which has no library."

    assert [s.text for s in statements(understand(text))] == [
        "The yellow bus carries books to Marsham, a town of nine streets, which has no library.",
        "The yellow bus carries books to Marsham, a town of nine streets.",
        "The yellow bus carries books to Marsham.",
    ]
