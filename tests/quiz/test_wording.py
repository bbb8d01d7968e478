import pytest

from quiz.wording import find_span, in_order, options_fault, stem_fault

BODY = "“Come in,” said the owner. The shop opens at ten.\n\nThe shop closes late. The shop opens at ten."

NOT_TRUE_FALSE = "A true or false question has exactly two options: True and False."


@pytest.mark.parametrize(
    ("sentence", "near", "found"),
    [
        ("The shop opens at ten.", 0, "The shop opens at ten."),
        ("  The shop\r\nopens  at ten. ", 0, "The shop opens at ten."),
        ('"Come in," said the owner.', 0, "“Come in,” said the owner."),
        ("at ten. The shop closes late.", 0, "at ten.\n\nThe shop closes late."),
    ],
)
def test_find_span_finds_what_stands_there(sentence, near, found):
    start, end = find_span(BODY, sentence, near)

    assert BODY[start:end] == found


@pytest.mark.parametrize("sentence", ["", "   ", "The shop opens at nine.", "the shop opens at ten."])
def test_find_span_finds_nothing_else(sentence):
    assert find_span(BODY, sentence) is None


def test_find_span_takes_the_place_nearest_to_the_old_one():
    first, second = BODY.index("The shop opens"), BODY.rindex("The shop opens")

    assert find_span(BODY, "The shop opens at ten.", near=second - 2)[0] == second
    assert find_span(BODY, "The shop opens at ten.")[0] == first


@pytest.mark.parametrize(
    ("kind", "stem", "is_good"),
    [
        ("gap", "The _____ opens at ten.", True),
        ("gap", "The shop opens at ten.", False),
        ("gap", "The _____ opens at _____.", False),
        ("gap", "The ____ opens at ten.", False),
        ("gap", "The ______ opens at ten.", False),
        ("multiple_choice", "When does the shop open?", True),
        ("multiple_choice", "When does the _____ open?", False),
        ("true_false", "The shop_opens at ten.", True),
    ],
)
def test_stem_fault(kind, stem, is_good):
    assert (stem_fault(kind, stem) == "") == is_good


@pytest.mark.parametrize(
    ("kind", "options", "fault"),
    [
        ("multiple_choice", [("Ten", True), ("Nine", False)], ""),
        ("gap", [("shop", True), ("door", False), ("boat", False)], ""),
        ("true_false", [("True", False), ("False", True)], ""),
        ("true_false", [("true", True), ("FALSE", False)], ""),
        ("true_false", [("Yes", True), ("No", False)], NOT_TRUE_FALSE),
        ("true_false", [("True", True)], NOT_TRUE_FALSE),
        ("multiple_choice", [("Ten", True)], "Write 2 to 5 options. There are 1."),
        ("multiple_choice", [(str(n), n == 1) for n in range(6)], "Write 2 to 5 options. There are 6."),
        ("gap", [("Ten", True), ("ten ", False)], "Two options say the same. Each must be different."),
        ("gap", [("Ten", False), ("Nine", False)], "Mark exactly one option as right. None marked now."),
        ("gap", [("Ten", True), ("Nine", True)], "Mark exactly one option as right. 2 marked now."),
    ],
)
def test_options_fault(kind, options, fault):
    assert options_fault(kind, options) == fault


def test_true_comes_before_false():
    assert in_order("true_false", [("false", True), ("TRUE", False)]) == [("True", False), ("False", True)]
    assert in_order("gap", [("b", True), ("a", False)]) == [("b", True), ("a", False)]
