import pytest

from quiz.generation.parse.asides import asides_last

MOVED = {
    "The old school, Anna Krol says, is too damp.": "The old school is too damp, Anna Krol says.",
    "The old school, said Anna Krol, is too damp.": "The old school is too damp, said Anna Krol.",
    "Vardo Motors, he argues, has lost its way.": "Vardo Motors has lost its way, he argues.",
}
KEPT = [
    "The old school, says Anna Krol, the mayor of Lund, is too damp.",
    "Most crucial, said Anna Krol, has been the new road.",
    "The old school, Anna Krol says, is too damp, Tom Bell says, is not.",
    "The old school, a fine house, is too damp.",
    "The old school, Anna Krol says, is too damp?",
]


@pytest.mark.parametrize("text", MOVED)
def test_who_says_it_goes_to_the_end(text: str) -> None:
    moved, places = asides_last(text, list(range(len(text))))

    assert moved == MOVED[text]
    assert "".join(text[place] for place in places) == moved


@pytest.mark.parametrize("text", KEPT)
def test_what_is_no_aside_stays(text: str) -> None:
    assert asides_last(text, list(range(len(text)))) == (text, list(range(len(text))))
