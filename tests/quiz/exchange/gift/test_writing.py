from dataclasses import replace

import pytest

from quiz.exchange.gift.reading import read
from quiz.exchange.gift.writing import NO_ARROW, NO_TAKEN, why_not, written
from quiz.exchange.items import Option, Portable, Sort
from tests.quiz.exchange import portables

FILE = r"""// Made for a test (tag:x)

$CATEGORY: A ferry

// [tag:Multiple choice] [tag:hard]
::How often::[html]How often does the ferry cross? {
	=Twice
	~Once#Read on.
	~%-50%Never
	####<p>It crosses twice a day.</p><p>The text says\: “The yellow ferry crosses the lake twice a day.”</p>
}

::50\:50::[html]Is \{x\} &lt; 2? {
	FALSE
}

[html]What is it? {
	=%100%[html][a\: b]
}
"""


def test_the_file():
    questions = [
        portables.CHOICE,
        Portable(Sort.TRUE_FALSE, "Is {x} < 2?", (Option("True"), Option("False", 100.0)), name="50:50"),
        Portable(Sort.SHORT_ANSWER, "What is it?", (Option("[a: b]", 100.0),)),
    ]

    assert written(questions, ["Made for a test [tag:x]"]) == FILE


def test_questions_of_a_category_stand_under_it_once():
    other = replace(portables.TRUE, category="Another/text")

    text = written([portables.TRUE, portables.FALSE, other])

    assert [line for line in text.splitlines() if line.startswith("$")] == [
        "$CATEGORY: A ferry",
        "$CATEGORY: Another//text",
    ]


def test_between_questions_is_a_blank_line_and_in_none():
    text = written([portables.with_text(question, "a\n\nb\r\n\r\nc") for question in portables.ALL])

    assert len(text.strip().split("\n\n")) == len(portables.ALL) + 1


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        (Portable(Sort.SHORT_ANSWER, "Which?", (Option("a", 100.0), Option("b -> c", 100.0))), NO_ARROW),
        (Portable(Sort.SHORT_ANSWER, "Which?", (Option("&&058;", 100.0),)), NO_TAKEN),
        (Portable(Sort.MATCHING, "Which?", pairs=(("a", "x"), ("b", "&&010"))), NO_TAKEN),
        (Portable(Sort.MATCHING, "Which?", pairs=(("a -> b &&058;", "x -> y"),)), ""),
        (Portable(Sort.CHOICE, "Which &&058;?", (Option("a -> b", 100.0), Option("&&058;"))), ""),
    ],
)
def test_what_gift_cannot_hold(question, reason):
    assert why_not(question) == reason


@pytest.mark.parametrize("text", [*portables.HOSTILE, *portables.ARROWS, *portables.random_texts(150)])
def test_what_is_written_is_read_again(text):
    questions = [portables.with_text(question, text) for question in portables.ALL]
    questions = [question for question in questions if not why_not(question)]

    found = read(written(questions)).questions

    assert [replace(question, line=0, name="", category="") for question in found] == [
        replace(question, name="", category="") for question in questions
    ]
