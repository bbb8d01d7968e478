import pytest

from discussion.writing.markdown import render
from discussion.writing.own_words import count_own_words, count_words

PASSAGE = "The yellow ferry crosses the lake twice a day.\n\nIt carries bicycles for free."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("I like it.", 3),
        ("I **really** like [it](https://example.org/a-b-c)!", 4),
        ("It isn't the captain’s", 4),
        ("3.5 metres", 3),
        ("> The words of others\n\nMine are two", 3),
        ("> The words\ngo on here\n\n> > and deeper\n\nMine", 1),
        ("The yellow ferry crosses the lake twice a day. Why?", 1),
        ("the YELLOW ferry -- crosses the lake, indeed", 1),
        ("The yellow ferry crosses no lake", 6),
        ("no no no no no no", 1),
        ("我觉得渡船很有意思", 5),
        ("我觉得 ferry 很好", 4),
        ("มากกว่า", 2),
        ("좋은 배입니다", 2),
        ("... — !!! 😀", 0),
    ],
)
def test_words_of_ones_own(text, count):
    assert count_own_words(render(text), PASSAGE) == count


def test_words_of_a_quote():
    assert [count_words(text) for text in ("It carries bicycles for free.", "渡船过湖", "…")] == [5, 2, 0]


def test_a_passage_in_chinese_is_not_copied_either():
    assert count_own_words(render("黄色的渡船每天过湖两次。为什么？"), "黄色的渡船每天过湖两次。") == 2
