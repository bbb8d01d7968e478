import pytest

from classroom.articles import markdown


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("a *very* old **ferry**", "a very old ferry"),
        ("an _old_ __ferry__ and old_ferry_names", "an old ferry and old_ferry_names"),
        ("the [old ferry](https://example.org/a 'x')", "the [old ferry](https://example.org/a 'x')"),
        ('the [old ferry](https://example.org/a "x") left', "the old ferry left"),
        ("![A boat](boat.png) The `engine` of *The [Gull](g)*", "The engine of The Gull"),
        ("4 * 5 * 6 is 120", "4 * 5 * 6 is 120"),
        (r"a \*star\* and \# hash", "a *star* and # hash"),
    ],
)
def test_marks_become_plain_text(marked: str, plain: str) -> None:
    assert markdown.plain(marked) == plain


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("# The ferry", (1, "The ferry")),
        ("### The *ferry* ##", (3, "The ferry")),
        ("#ferry", None),
        ("The ferry", None),
    ],
)
def test_headings_are_known_by_their_marks(line: str, heading: tuple[int, str] | None) -> None:
    assert markdown.heading(line) == heading


@pytest.mark.parametrize(("line", "item"), [("- oars", "oars"), ("2. sails", "sails"), ("1931 was cold", None)])
def test_items_of_lists_are_known_by_their_marks(line: str, item: str | None) -> None:
    assert markdown.list_item(line) == item
