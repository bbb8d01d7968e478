"""What a sentence's opening "It" or "They" is taken to mean."""

import pytest

from quiz.generation.facts.carrying import carried_subject
from tests.quiz.generation.texts import understand

MEANINGS = [
    ("Marsham lost its last school in 1998. It opened a new library in 2003.", "Marsham"),
    ("Otters returned to the river in 1998. They eat crabs and small fish.", "Otters"),
    ("Rosa Imrie opened a library in Marsham. It lends books to the whole valley.", ""),
    ("Many otters returned to the river in 1998. They eat crabs and small fish.", ""),
    ("Marsham lost its last school in 1998. It is clear that nobody wanted this.", ""),
    ("Marsham lost its last school in 1998. It was Rosa Imrie who opened a library.", ""),
    ("The river rose in the spring of 1998. It rained for six weeks in the hills.", ""),
    ("The school closed its doors in 1998. It caused much anger in the valley.", ""),
    ("Marsham lost its last school in 1998.\n\nIt opened a new library in 2003.", ""),
]


@pytest.mark.parametrize(("text", "meaning"), MEANINGS)
def test_it_and_they_mean_the_subject_before_or_nothing(text, meaning):
    reading = understand(text)
    last = reading.sentences[-1]

    assert carried_subject(list(last.words), last, reading).get(0, "") == meaning


def test_of_no_words_nothing_is_carried():
    reading = understand(MEANINGS[0][0])

    assert carried_subject([], reading.sentences[-1], reading) == {}


def test_a_statement_names_what_it_is_about():
    texts = [statement.text for statement in understand(MEANINGS[0][0]).statements]

    assert "Marsham opened a new library in 2003." in texts
