"""A quotation stands in the section, and is kept as it stands there."""

import pytest

from discussion.writing.quotes import passage_in, sentences_of

TEXT = "“It’s a joke,” she said.\n\nThe yellow ferry – the old one – crosses\nthe lake twice a day."


@pytest.mark.parametrize(
    ("quoted", "passage"),
    [
        ("The yellow ferry", "The yellow ferry"),
        ('"It\'s a joke," she said.', "“It’s a joke,” she said."),
        ("“It’s a joke,” she said. The yellow", "“It’s a joke,” she said. The yellow"),
        ("the old one -  crosses \r\n the\tlake", "the old one – crosses the lake"),
        ('"The yellow ferry"', "The yellow ferry"),
        ("’s a joke", "’s a joke"),
        ("the yellow ferry", None),
        ("The green ferry", None),
        ("The yellow lake", None),
        ("“”", None),
        ("", None),
        ("'", "’"),
        ("<b>The yellow ferry</b>", None),
        ("x" * 1_000_000, None),
    ],
)
def test_what_stands_there(quoted, passage):
    assert passage_in(TEXT, quoted) == passage


def test_every_sentence_that_is_offered_stands_there():
    sentences = sentences_of(TEXT.split("\n\n"))

    assert sentences == ["“It’s a joke,” she said.", "The yellow ferry – the old one – crosses the lake twice a day."]
    assert [passage_in(TEXT, sentence) for sentence in sentences] == sentences


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("One. Two! “Three?” Four", ["One.", "Two!", "“Three?”", "Four"]),
        ("你好。再见！", ["你好。", "再见！"]),
        ("", []),
        ("x" * 601 + ". Short.", ["Short."]),
    ],
)
def test_sentences(paragraph, sentences):
    assert sentences_of([paragraph]) == sentences
