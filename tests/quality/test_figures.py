from collections import Counter

import pytest

from quiz.generation.items import MULTIPLE_CHOICE, TRUE_FALSE, Seconds
from tests.quality.figures import count, longest_share, third_of, together
from tests.quality.invented import ARTICLE, make_draft, make_item, of_each_kind, options

STATEMENT = make_item("The mill is closed.", options("True", "False", key=1), kind=TRUE_FALSE, section=1)


@pytest.mark.parametrize(("section", "start", "expected"), [(1, 0, 0), (2, 0, 1), (1, 39, 0), (3, 0, 2), (3, 60, 2)])
def test_an_item_stands_in_the_third_where_its_evidence_begins(section, start, expected):
    assert third_of(make_item(section=section, start=start), ARTICLE) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [(("long", "a", "b"), 1.0), (("long", "tall", "b"), 0.5), (("a", "b", "c", "d"), 0.25), (("a", "bb", "c"), 0.0)],
)
def test_a_tie_for_the_longest_is_shared(texts, expected):
    assert longest_share(make_item(choices=options(*texts))) == expected


def test_an_articles_items_are_counted():
    figures = count("mill", ARTICLE, make_draft(make_item(), STATEMENT, reserve=(make_item(),)), asked=12)

    assert (figures.words, figures.items, figures.asked) == (51, 2, 12)
    assert figures.kinds == Counter({MULTIPLE_CHOICE: 1, TRUE_FALSE: 1})
    assert (figures.thirds, figures.depths, figures.refusals) == ((1, 0, 1), Counter(), Counter({"too short": 2}))
    assert (figures.with_options, figures.longest, figures.guess) == (1, 0.0, 0.25)
    assert (figures.keys, figures.due) == ((1, 0, 0, 0), (0.25, 0.25, 0.25, 0.25))
    assert (figures.truths, figures.statements, figures.reserve, figures.talking_points) == (0, 1, 1, 0)
    assert (figures.load, figures.parse, figures.total) == (1.0, 0.5, 2.0)


def test_every_kind_can_be_counted():
    items = of_each_kind()

    figures = count("mill", ARTICLE, make_draft(*items.values()), asked=11)

    assert (figures.kinds, figures.faults) == (Counter(list(items)), Counter())


def test_findings_name_article_and_place():
    draft = make_draft(make_item("What did he do?"), shortfalls=("Asked for 2, made 1.",))

    figures = count("mill", ARTICLE, draft, asked=2)

    assert figures.findings == ("mill 01: dangling: What did he do?",)
    assert figures.shortfalls == ("mill: Asked for 2, made 1.",)


def test_an_empty_draft_is_counted():
    figures = count("mill", ARTICLE, make_draft(seconds=Seconds(0, 0, 0)), asked=12)

    assert (figures.items, figures.thirds, figures.keys) == (0, (0, 0, 0), (0, 0, 0, 0))


def test_articles_add_up():
    one = count("one", ARTICLE, make_draft(make_item()), asked=12)
    two = count("two", ARTICLE, make_draft(STATEMENT, make_item("Why?")), asked=12)

    whole = together([one, two])

    assert (whole.name, whole.articles, whole.items, whole.asked, whole.thirds) == ("all", 2, 3, 24, (1, 0, 2))
    assert (whole.kinds, whole.total) == (Counter({MULTIPLE_CHOICE: 2, TRUE_FALSE: 1}), 4.0)
