"""What of an answer is counted over a class."""

import pytest

from quiz.kinds import KINDS, NO_ANSWER, Answer, Part, kind_named
from tests.quiz.kinds.examples import EXAMPLES

CHOOSING = ["true_false", "claim_kind"]
LETTERED = ["multiple_choice", "gap"]


def parts(name, posted=None, answer=None):
    kind, asked = kind_named(name), EXAMPLES[name].asked
    answer = answer or kind.read_answer({field: [value] for field, value in posted.items()}, asked)
    return kind.parts(answer, asked)


@pytest.mark.parametrize("name", CHOOSING)
def test_an_option_with_a_place_of_its_own_is_called_by_its_words(name):
    right, wrong = (EXAMPLES[name].asked.lines[index].text for index in (0, 1))

    assert parts(name, {"choice": "1"}) == (Part(right, True, is_quotable=False),)
    assert parts(name, {"choice": "2"}) == (Part(wrong, False, is_quotable=False),)


@pytest.mark.parametrize("name", LETTERED)
def test_other_options_have_letters(name):
    kind, asked = kind_named(name), EXAMPLES[name].asked

    assert parts(name, {"choice": "2"}) == (Part(asked.lines[1].text, False, letter="B"),)
    assert [(part.letter, part.is_right) for part in kind.offered(asked)][:3] == [
        ("A", True),
        ("B", False),
        ("C", False),
    ]


def test_an_opinion_is_neither_right_nor_wrong():
    kind, asked = kind_named("poll"), EXAMPLES["poll"].asked

    assert {part.is_right for part in kind.offered(asked)} == {None}


def test_of_many_sentences_only_the_right_one_is_offered():
    kind, asked = kind_named("find_evidence"), EXAMPLES["find_evidence"].asked

    assert [part.is_right for part in kind.offered(asked)] == [True]


def test_every_pair_counts_for_its_line():
    answer = Answer(partners=("yellow", "", "yellow"))
    asked = EXAMPLES["matching"].asked

    given = [(part.about, part.text, part.is_right) for part in parts("matching", answer=answer)]

    lines = [line.text for line in asked.lines if line.text]
    assert given == [
        (lines[0], "yellow", asked.lines[0].partner == "yellow"),
        (lines[2], "yellow", asked.lines[2].partner == "yellow"),
    ]
    assert [part.about for part in kind_named("matching").offered(asked)] == lines


def test_a_place_in_an_order_is_no_quotation():
    assert {(part.text, part.is_quotable) for part in parts("ordering", answer=Answer(partners=("2", "", "2")))} == {
        ("place 2", False)
    }


@pytest.mark.parametrize(
    ("one", "other"), [("The Ferry", "ferry"), ("twenty-one", "21"), ("March 3rd, 1998", "3 March 1998"), ("?!", "?!")]
)
def test_typed_answers_that_say_the_same_are_one(one, other):
    (first,), (second,) = parts("short_answer", {"text": one}), parts("short_answer", {"text": other})

    assert (first.key, first.text, first.is_right) == (second.key, one, None)
    assert first.key != parts("short_answer", {"text": "a bridge"})[0].key


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_answer_has_no_parts(kind):
    assert kind.parts(NO_ANSWER, EXAMPLES[kind.name].asked) == ()


def test_written_answers_are_not_counted():
    assert parts("written", {"text": "It saves time."}) == ()
