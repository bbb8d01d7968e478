import pytest

from quiz.questions.wording import find_span, stem_fault

BODY = "“Come in,” said the owner. The shop opens at ten.\n\nThe shop closes late. The shop opens at ten."


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
        ("open_gap", "The _____ opens at ten.", True),
        ("open_gap", "The shop opens at ten.", False),
        ("multiple_choice", "When does the shop open?", True),
        ("multiple_choice", "When does the _____ open?", False),
        ("true_false", "The shop_opens at ten.", True),
    ],
)
def test_stem_fault(kind, stem, is_good):
    assert (stem_fault(kind, stem) == "") == is_good
