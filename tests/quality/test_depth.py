import pytest

from quiz.generation.items import ORDERING, TRUE_FALSE
from tests.quality.depth import depth
from tests.quality.invented import make_item


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Why did the mill close?", "reason"),
        ("According to Jon Vale, for what reason was oak used?", "reason"),
        ("What led to the sale of the mill?", "reason"),
        ("What was the closing of the mill caused by?", "reason"),
        ("How did the village save the wheel?", "reason"),
        ("How have the mills of the valley been saved?", "reason"),
        ("How has the miller described the wheel?", ""),
        ("What did the storm force the miller to do?", "relation"),
        ("What was the miller asked to do?", ""),
        ("How does the article present this?", ""),
        ("How many wheels did the mill have?", ""),
        ("How is the mill described?", ""),
        ("What did the storm lead to?", "relation"),
        ("What will the mill do if the river falls?", "relation"),
        ("What will happen if the river falls?", "relation"),
        ("Which of the events happened first, according to the article?", "relation"),
        ("What does the mill cause?", "relation"),
        ("What happened after the mill had closed?", "relation"),
        ("What did the village do when the wheel was broken?", "relation"),
        ("What does the article contrast the old mill with?", "relation"),
        ("What is the main idea of the article?", "main idea"),
        ("What is this part mostly about?", "main idea"),
        ("What is the job of the person who said, “It turns”?", "relation"),
        ("For which of the following does the article give the highest number?", "relation"),
        ("Who repaired the wheel?", ""),
        ("Who asked, “Why should the mill be closed?”", ""),
        ("What was the first name of the mill?", ""),
    ],
)
def test_depth_is_read_from_the_words(stem, expected):
    assert depth(make_item(stem)) == expected


def test_an_order_in_time_is_a_relation_true_or_false():
    assert depth(make_item("Jon Vale sold the mill before moving to Lund.", kind=TRUE_FALSE)) == "relation"


@pytest.mark.parametrize(("kind", "expected"), [(ORDERING, "relation"), (TRUE_FALSE, "")])
def test_some_kinds_decide_it(kind, expected):
    assert depth(make_item("Why it closed is not known.", kind=kind)) == expected
