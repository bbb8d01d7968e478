import pytest

from quiz.kinds.tolerance.numbers import canonical, is_number, joined


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("twelve", "12"),
        ("twenty one", "21"),
        ("three hundred and five boats", "305 boats"),
        ("three thousand two hundred", "3200"),
        ("one hundred and five thousand two hundred and three", "105203"),
        ("two million three", "2000003"),
        ("five hundred twelve", "512"),
        ("a dozen", "a 12"),
        ("two dozen eggs", "24 eggs"),
        ("twelve hundred", "1200"),
        ("48 thousand", "48000"),
        ("3.2 million", "3200000"),
        ("3,200", "3200"),
        ("1,234,567.5", "1234567.5"),
        ("12 345", "12345"),
        ("2,5", "2.5"),
        ("2.50", "2.5"),
        ("007", "7"),
        ("zero", "0"),
        ("twenty first", "21th"),
        ("21st", "21th"),
        ("two hundredth", "200th"),
        ("thirtieth", "30th"),
        ("second", "2th"),
    ],
)
def test_numbers_have_one_form(text, words):
    assert canonical(joined(text).split()) == words.split()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("five and six", "5 and 6"),
        ("1998 and 12", "1998 and 12"),
        ("one in three", "1 in 3"),
        ("ten five", "10 5"),
        ("20 five", "20 5"),
        ("two and a half", "2 and a half"),
        ("hundreds of boats", "hundreds of boats"),
        ("the 1990s", "the 1990s"),
        ("month north", "month north"),
        ("1,2,3", "1,2,3"),
        ("1998,2001", "1998,2001"),
        ("and hundred", "and 100"),
    ],
)
def test_what_is_not_one_number_stays_apart(text, words):
    assert canonical(joined(text).split()) == words.split()


@pytest.mark.parametrize("length", [10, 200])
def test_endless_numbers_are_read(length):
    assert canonical(joined("9" * length).split()) != [""]
    assert is_number(canonical(["million"] * length)[0])
