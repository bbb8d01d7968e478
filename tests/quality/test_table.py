from tests.quality.figures import count
from tests.quality.invented import ARTICLE, make_draft, make_item, of_each_kind
from tests.quality.table import grid, report


def test_a_grid_has_straight_columns():
    assert grid([["name", "n"], ["a", "10"]]) == ["name   n", "a     10"]


def test_the_report_shows_articles_their_sum_and_what_was_missed():
    one = count("one", ARTICLE, make_draft(*of_each_kind().values()), 12)
    two = count("two", ARTICLE, make_draft(make_item("What did he do?"), shortfalls=("Asked for 12.",)), 12)

    lines = report([one, two], 200.4).splitlines()

    assert [line.split()[:4] for line in lines[1:4]] == [
        ["one", "51", "11/12", "53.9"],
        ["two", "51", "1/12", "4.9"],
        ["all", "102", "12/24", "29.4"],
    ]
    assert "  two 01: dangling: What did he do?" in lines
    assert "Whole without loading / parsing: 2.00, 19.61 s per 1,000 words; peak memory 200 MB" in lines
    assert [line.split()[0] for line in lines if line.endswith("MISSED")] == ["dangling", "missing"]


def test_one_article_has_no_sum():
    lines = report([count("one", ARTICLE, make_draft(), 0)], 1).splitlines()

    assert [line.split()[0] for line in lines[:2]] == ["article", "one"]
    assert lines[2] == ""
