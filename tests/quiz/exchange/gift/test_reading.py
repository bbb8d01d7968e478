"""Every sort of block that GIFT has, and what becomes of it."""

import pytest

from quiz.exchange.gift.answers import NO_GRADE
from quiz.exchange.gift.reading import NO_BLANK_LINE, NOT_CLOSED, NOT_OPENED, TWO_IN_ONE, read
from quiz.exchange.items import DESCRIPTION, FileFault, Option, Refused, Sort

SORTS = [
    ("Who? {=Ada ~Bo}", Sort.CHOICE, [("Ada", 100), ("Bo", 0)]),
    ("Who? {~%50%Ada ~%50%Bo ~%-100%Cy}", Sort.CHOICE, [("Ada", 50), ("Bo", 50), ("Cy", -100)]),
    ("It is blue. {T}", Sort.TRUE_FALSE, [("True", 100), ("False", 0)]),
    ("It is blue. {FALSE}", Sort.TRUE_FALSE, [("True", 0), ("False", 100)]),
    ("How many? {=two =%50%a few}", Sort.SHORT_ANSWER, [("two", 100), ("a few", 50)]),
    ("How many? {#3:0.5}", Sort.NUMBER, [("3:0.5", 100)]),
    ("How many? {#=2..3 =%50%1..4}", Sort.NUMBER, [("2..3", 100), ("1..4", 50)]),
    ("How many? {#=2 ~#No.}", Sort.NUMBER, [("2", 100), ("*", 0)]),
    ("Why? {}", Sort.ESSAY, []),
    ("Which? {=a -> 1 =b -> 2 =c -> 3}", Sort.MATCHING, []),
]


@pytest.mark.parametrize(("text", "sort", "options"), SORTS)
def test_every_sort(text, sort, options):
    (question,) = read(text).questions

    assert question.sort == sort
    assert [(option.text, option.percent) for option in question.options] == options


def test_a_text_that_asks_nothing_is_refused_by_name():
    assert read("Who? {T}\n\n::Note::Read this first.").refused == (Refused("Note", 3, DESCRIPTION),)


def test_a_gap_stands_where_the_answers_stood():
    (question,) = read("The ferry carries {=bicycles ~cars} for free.").questions

    assert question.stem == "The ferry carries _____ for free."


def test_what_a_question_has_beside_its_answers():
    text = """$CATEGORY: Ferries/Lakes

// [tag:lake][tag:hard] a comment
::The ferry::
[html]<p>How <b>often</b>?<img src="x.png"></p> {
  =twice#Well seen.
  ~once
  ####It crosses \\{twice\\}.\\nEvery day.
}"""

    (question,) = read(text).questions

    assert (question.name, question.stem, question.line) == ("The ferry", "How often?", 4)
    assert question.options == (Option("twice", 100.0, "Well seen."), Option("once"))
    assert question.feedback == "It crosses {twice}.\nEvery day."
    assert (question.category, question.tags) == ("Ferries/Lakes", ("lake", "hard"))
    assert question.losses == ("a picture",)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Who? {T}\n\nWho?\n{=Ada ~Bo\n\nWhen? {T}", f"Line 4: {NOT_CLOSED}"),
        ("Who? =Ada ~Bo}", f"Line 1: {NOT_OPENED}"),
        ("What is {a:b} = c? {=x ~y}", f"Line 1: {TWO_IN_ONE}"),
        ("Who? {T}\nWhen? {T}", f"Line 2: {TWO_IN_ONE}"),
        ("// x\n\n$CATEGORY: a\nWho? {T}", f"Line 3: {NO_BLANK_LINE}"),
        ("Who? {\n=Ada\n~%47%Bo}", f"Line 1: {NO_GRADE.format(share=47)}"),
        ("Who? {~Ada ~Bo}", "Line 1: no answer is right. Put = before the right one."),
        ("Who? {=Ada ~}", "Line 1: an answer is empty. Write it, or escape the sign before it with a backslash."),
        ("Who? {Ada ~Bo}", "Line 1: “Ada” stands before the first answer. Put = or ~ before it."),
        (
            "Which? {=a -> 1 =b}",
            "Line 1: “b” has nothing that belongs to it. Write each pair as = left -> right.",
        ),
        (
            "How many? {#two}",
            "Line 1: “two” is no number. Write 3, 3:0.1 (with a tolerance) or 3..4 (a range).",
        ),
        ("{=Ada ~Bo}", "Line 1: there are answers, but no question before them."),
    ],
)
def test_faults_name_their_line(text, fault):
    with pytest.raises(FileFault) as error:
        read(text)

    assert error.value.faults == [fault]


def test_all_faults_are_said_at_once():
    with pytest.raises(FileFault) as error:
        read("A {\n\nWho? {T}\n\nB }")

    assert [fault.split(":")[0] for fault in error.value.faults] == ["Line 1", "Line 5"]


@pytest.mark.parametrize("text", ["", "\n\n", "// only\n// comments", "$CATEGORY: a"])
def test_a_file_may_hold_nothing(text):
    assert read(text).questions == ()
