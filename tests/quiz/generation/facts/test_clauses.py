import pytest

from quiz.generation.wording.phrases import printed
from tests.quiz.generation.texts import understand

#: text -> the clauses found in it
CLAUSES = [
    (
        "Vardo Motors, which built the yellow bus, opened a workshop.",
        ["Vardo Motors, which built the yellow bus, opened a workshop", "Vardo Motors built the yellow bus"],
    ),
    (
        "The county bought a boat from Vardo Motors, which sells buses.",
        ["The county bought a boat from Vardo Motors, which sells buses", "Vardo Motors sells buses"],
    ),
    ("For Lund, the bus could be good news and bad news at once.", []),
    ("For Lund, the bus could be good news and a bad joke.", ["For Lund, the bus could be good news"]),
    ("The last match in Lund ended 2 – 1.", ["The last match in Lund ended 2 – 1"]),
    # half of what follows, and half of a list, look like one statement to the parser
    (
        "Family refusal is a big factor that affects the numbers of boats and the main reason for refusal is lack of "
        "money.",
        [],
    ),
    ("The chance to click on news sites, communicate with friends and use maps has created new jobs.", []),
    ("The bus that stopped in Lund was yellow.", ["The bus that stopped in Lund was yellow"]),
    ("Rosa Imrie bought a boat, which sank.", ["Rosa Imrie bought a boat, which sank"]),
    (
        "Anna Krol said the county would buy the old ferry, which leaks.",
        ["the county would buy the old ferry, which leaks"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses_of_a_text(text, expected):
    reading = understand(text)
    found = [printed(clause.words, clause.sentence) for clause in reading.clauses]

    assert [text for text in found if "said" not in text] == expected


INSERTED = [
    "The old school, Anna Krol says, is too damp for books.",
    "The old school, said Anna Krol, is too damp for books.",
    "The old school is too damp for books, Anna Krol says.",
]


@pytest.mark.parametrize("text", INSERTED)
def test_who_says_it_is_no_part_of_what_is_said(text):
    said = [clause for clause in understand(text).clauses if clause.speaker]

    assert [(printed(clause.words, clause.sentence), clause.speaker.text) for clause in said] == [
        ("The old school is too damp for books", "Anna Krol")
    ]
