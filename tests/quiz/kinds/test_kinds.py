import random

import pytest

from quiz.kinds import KINDS, NO_ANSWER, Answer, Asked, InvalidAnswer, Line, kind_named
from quiz.kinds.matching import MATCHING
from quiz.kinds.ordering import ORDERING
from quiz.models import Question
from tests.quiz.kinds.examples import EXAMPLES

ALL = [(kind_named(name), examples) for name, examples in EXAMPLES.items()]


def one_by_one(attribute):
    """A test case for each example in one of the tables."""
    return [
        pytest.param(kind, examples.asked, example, id=f"{kind.name}-{number}")
        for kind, examples in ALL
        for number, example in enumerate(getattr(examples, attribute), start=1)
    ]


def posted(values):
    return {field: [value] for field, value in values.items()}


def test_every_kind_has_examples_and_can_be_stored_and_found():
    names = [kind.name for kind in KINDS]

    assert list(EXAMPLES) == names
    assert [name for name, _ in Question._meta.get_field("kind").choices] == names
    assert [kind_named(name) for name in names] == list(KINDS)


@pytest.mark.parametrize(("kind", "asked", "example"), one_by_one("answers"))
def test_what_an_answer_is_and_what_it_is_worth(kind, asked, example):
    answer = kind.read_answer(posted(example.posted), asked)

    got = (kind.mark(answer, asked), kind.filled(answer, asked).value, kind.show_answer(answer, asked))
    assert got == (example.percent, example.filled, example.shown)
    assert bool(kind.missing(answer, asked)) == (example.filled == "partly")


@pytest.mark.parametrize(("kind", "examples"), ALL, ids=EXAMPLES)
def test_the_first_example_is_right_and_the_second_wrong(kind, examples):
    is_marked = kind.is_scored and not kind.is_marked_by_hand

    first, second, *_ = examples.answers
    assert [first.percent, second.percent] == ([100, 0] if is_marked else [None, None])
    assert (first.filled, second.filled) == ("wholly", "wholly")


@pytest.mark.parametrize(("kind", "asked", "values"), one_by_one("refused"))
def test_what_is_no_answer(kind, asked, values):
    with pytest.raises(InvalidAnswer):
        kind.read_answer(values, asked)


@pytest.mark.parametrize(("kind", "asked", "values"), one_by_one("nothing"))
def test_an_empty_form_is_no_answer(kind, asked, values):
    assert kind.read_answer(posted(values), asked) == NO_ANSWER


@pytest.mark.parametrize(("kind", "examples"), ALL, ids=EXAMPLES)
def test_no_answer_earns_nothing_and_says_nothing(kind, examples):
    assert kind.filled(NO_ANSWER, examples.asked) == "none"
    assert kind.mark(NO_ANSWER, examples.asked) == (0 if kind.is_scored else None)
    assert (kind.show_answer(NO_ANSWER, examples.asked), kind.missing(NO_ANSWER, examples.asked)) == ("", "")
    assert kind.show_key(examples.asked) == examples.key


def test_a_half_filled_answer_says_what_is_open():
    parts, steps = EXAMPLES["matching"].asked, EXAMPLES["ordering"].asked

    assert MATCHING.missing(Answer(partners=("yellow", "", "")), parts) == "2 of 3 still open"
    assert ORDERING.missing(Answer(partners=("1", "", "1")), steps) == "1 of 3 still open"
    assert ORDERING.missing(Answer(partners=("1", "2", "1")), steps) == "two events have the same place"


@pytest.mark.parametrize("kind", [MATCHING, ORDERING], ids=lambda kind: kind.name)
def test_the_partners_to_choose_from_tell_nothing(kind):
    """However they belong to the lines, they stand in the same order."""
    lines = list(EXAMPLES[kind.name].asked.lines)
    partners = [line.partner for line in lines]
    seen = set()
    for seed in range(20):
        random.Random(seed).shuffle(partners)
        asked = Asked(
            tuple(Line(line.position, line.text, partner) for line, partner in zip(lines, partners, strict=True))
        )
        seen.add(tuple(kind.context(NO_ANSWER, asked)["partners"]))

    assert len(seen) == 1


@pytest.mark.parametrize(("longest", "letters"), [("a lake", []), ("the captain of the other ferry", ["A", "B"])])
def test_long_partners_get_letters_since_a_closed_list_cuts_them_off(longest, letters):
    asked = Asked((Line(1, "One", "a boat"), Line(2, "Two", longest)))

    assert [letter for letter, _ in MATCHING.context(NO_ANSWER, asked)["letters"]] == letters


def test_ten_events_stand_in_the_order_of_numbers():
    lines = tuple(Line(n, f"Event {n}", str(11 - n)) for n in range(1, 11))

    assert ORDERING.partners(Asked(lines)) == [str(n) for n in range(1, 11)]
    assert ORDERING.show_key(Asked(lines)).startswith("1. Event 10; 2. Event 9; ")
