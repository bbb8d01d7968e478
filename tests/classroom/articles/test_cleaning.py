import pytest

from classroom.articles.cleaning import clean_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The\told  ferry ", ["The old ferry"]),
        ("The old\u00a0\u2009ferry", ["The old ferry"]),
        ("The fer\u00adry\u200b sails", ["The ferry sails"]),
        ("\u202bThe ferry\u202c", ["The ferry"]),
        ("Cafe\u0301", ["Café"]),
        ("one\n12\ntwo", ["one", "", "two"]),
        ("one\n- 12 -\nPage 3 of 9\np. 4\n3/9\ntwo", ["one", "", "", "", "", "two"]),
        ("The year\n1931", ["The year", "1931"]),
        ("The ferry sank.[12] Nobody [note 3] knew.[citation needed]", ["The ferry sank. Nobody knew."]),
        ("The list [a] and f[x] and [1931]", ["The list [a] and f[x] and [1931]"]),
        ("a twenty-\nfirst trip", ["a twenty-", "first trip"]),
    ],
)
def test_lines_are_cleaned_and_stay_lines(text: str, lines: list[str]) -> None:
    assert clean_lines(text) == lines
