import datetime
from pathlib import Path

import pytest

from classroom.articles.drafts import ArticleError
from classroom.articles.front_matter import LONGEST, checked_overrides, split_front_matter
from tests.classroom.articles.examples import TEXT, read_text

KEYS = ", ".join(LONGEST)


@pytest.mark.parametrize(
    ("lines", "values", "start"),
    [
        (["The ferry"], {}, 0),
        ([], {}, 0),
        (["---", "title: The ferry: a story", "---", "Text"], {"title": "The ferry: a story"}, 3),
        (["", "---", "# a note", "", 'Author: "Rosa Imrie"', "...", "Text"], {"author": "Rosa Imrie"}, 6),
        (["---", "language: en-GB", "slug: old_ferry-2", "---"], {"language": "en-GB", "slug": "old_ferry-2"}, 4),
        (["---", "publisher:", "---"], {"publisher": ""}, 3),
        (["---", "---", "Text"], {}, 2),
        (["---", "The ferry sailed on Monday.", "---"], {}, 0),
    ],
)
def test_front_matter_is_parted_from_the_text(lines: list[str], values: dict[str, str], start: int) -> None:
    assert split_front_matter(lines) == (values, start)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["---", "title: A", "Text"], "line 3 of the front matter is “Text”: write it as “key: value”."),
        (["---", "title A", "---"], "line 2 of the front matter is “title A”: write it as “key: value”."),
        (["---", "title: A"], "the front matter that begins on line 1 has no end: close it with a line “---”."),
        (["---", "titel: A", "---"], f"line 2 has the unknown key “titel”: use {KEYS}."),
        (["---", "slug: a", "slug: b", "---"], "line 3 gives “slug” a second time: keep one of the two."),
        (
            ["---", "published: 5 May 2024", "---"],
            "line 2: “5 May 2024” is not a date: write it as YYYY-MM-DD.",
        ),
        (["---", "published: 2024-02-30", "---"], "line 2: “2024-02-30” is not a date: write it as YYYY-MM-DD."),
        (
            ["---", "url: javascript:alert(1)", "---"],
            "line 2: “javascript:alert(1)” is not a web address: begin it with https://.",
        ),
        (
            ["---", "language: de", "---"],
            "line 2: the language is “de”, but only English articles (en) can be loaded: bring an English text.",
        ),
        (
            ["---", "slug: the ferry", "---"],
            "line 2: “the ferry” cannot be a slug: use letters without accents, digits and hyphens.",
        ),
        (["---", "title: " + "a" * 201, "---"], "line 2: the title is longer than 200 characters: shorten it."),
    ],
)
def test_broken_front_matter_is_refused_with_its_line(lines: list[str], message: str) -> None:
    with pytest.raises(ArticleError) as refusal:
        split_front_matter(lines)

    assert str(refusal.value) == message


def test_overrides_are_checked_and_empty_ones_left_out() -> None:
    assert checked_overrides({"title": " The  ferry ", "slug": ""}) == {"title": "The ferry"}
    with pytest.raises(ArticleError, match=r"^--published: “soon” is not a date: write it as YYYY-MM-DD\.$"):
        checked_overrides({"published": "soon"})


def test_overrides_win_over_front_matter_and_that_over_the_title_line(tmp_path: Path) -> None:
    text = f"---\ntitle: From the front\npublished: 2024-05-17\nrights: Our own\n---\nA short first line\n\n{TEXT}"

    front = read_text(tmp_path, text)
    overridden = read_text(tmp_path, text, title="From the command", slug="chosen")

    assert (front.title, front.slug, front.rights) == ("From the front", "from-the-front", "Our own")
    assert front.published == datetime.date(2024, 5, 17)
    assert (overridden.title, overridden.slug) == ("From the command", "chosen")
    assert [section.body for section in front.sections] == [TEXT]
