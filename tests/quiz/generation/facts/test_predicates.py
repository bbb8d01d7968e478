"""What a clause says of its subject, and whom it names."""

import pytest

from quiz.generation.facts.doers import opening, subject_name
from quiz.generation.facts.predicates import is_telling, is_vague_subject, is_whole, joins_clauses
from tests.quiz.generation.texts import understand

WHOLE = [
    ("Rosa Imrie drove the first bus across the pass.", True),
    ("Rosa Imrie was tired and wet.", False),
    ("The county sold the old bus and was replaced by Vardo Motors.", True),
    ("Rosa Imrie was born in a small house.", False),
    ("Rosa Imrie was charged with a theft.", False),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_a_whole_predicate(text, expected):
    assert is_whole(understand(text).clauses[0]) is expected


TELLING = [("Rosa Imrie laughed.", False), ("Rosa Imrie drove nine old buses to Lund.", True)]


@pytest.mark.parametrize(("text", "expected"), TELLING)
def test_a_telling_predicate(text, expected):
    words = understand(text).sentences[0].words

    assert is_telling(words[2:]) is expected


VAGUE = [("Some readers went to Norway in May.", True), ("The readers went to Norway in May.", False)]


@pytest.mark.parametrize(("text", "expected"), VAGUE)
def test_a_vague_subject(text, expected):
    assert is_vague_subject(understand(text).clauses[0]) is expected


JOINED = [
    ("The council is busy with buses and the old harbour is full.", True),
    ("The council is busy with buses and ferries.", False),
    ("The council sold the bus and bought a boat.", False),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_two_statements_joined_without_a_comma(text, expected):
    assert joins_clauses(understand(text).sentences[0].words) is expected


SUBJECTS = [
    ("Rosa Imrie drove a bus.", "Rosa Imrie", "Who"),
    ("The University of Lund built a museum.", "University of Lund", "Which university"),
    ("Norway built a long bridge.", "Norway", "Which country"),
    ("Oslo built a long bridge.", "Oslo", "Which city"),
    ("The bus stopped in Lund.", None, None),
]


@pytest.mark.parametrize(("text", "name", "word"), SUBJECTS)
def test_who_the_subject_is_and_how_to_ask(text, name, word):
    reading = understand(text)
    found = subject_name(reading.clauses[0], reading)

    assert (found and found.text, found and opening(found)) == (name, word)
