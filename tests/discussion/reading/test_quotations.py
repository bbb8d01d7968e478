import pytest

from discussion.reading.quotations import text_fragment


@pytest.mark.parametrize(
    ("passage", "fragment"),
    [
        ("The ferry", ":~:text=The%20ferry"),
        ("well-known, & “new”", ":~:text=well%2Dknown%2C%20%26%20%E2%80%9Cnew%E2%80%9D"),
        ("a b c d e f g h i j k", ":~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"),
        ('"><script>', ":~:text=%22%3E%3Cscript%3E"),
    ],
)
def test_fragments(passage, fragment):
    assert text_fragment(passage) == fragment
