"""Keys that are not the question's own."""

import pytest

from quiz.kinds import KINDS, NO_ANSWER, Answer, Asked, keys, kind_named
from quiz.kinds.keys import Key
from tests.factories_quiz import BY_MACHINE, OTHER, RIGHT, answer_to
from tests.quiz.kinds.examples import EXAMPLES

ORDER = ("1", "2", "3")


def marked(kind, key, answer):
    how, asked = kind_named(kind), EXAMPLES[kind].asked
    return keys.mark(how, answer, keys.variants(how, asked, key))


def joined(kind, answer):
    return keys.joined(kind_named(kind), EXAMPLES[kind].asked, own_key(kind), answer)


def own_key(kind):
    return keys.key_of(kind_named(kind), EXAMPLES[kind].asked)


def test_which_kinds_have_a_key():
    assert [kind.name for kind in KINDS if not keys.has_key(kind)] == ["written", "poll"]


@pytest.mark.parametrize("kind", EXAMPLES)
def test_the_questions_own_key_changes_nothing(kind):
    how, asked = kind_named(kind), EXAMPLES[kind].asked
    questions = keys.variants(how, asked, own_key(kind))

    got = [keys.mark(how, answer_to(kind, {kind: one.posted}), questions) for one in EXAMPLES[kind].answers]
    assert got == [one.percent for one in EXAMPLES[kind].answers]
    assert keys.in_words(how, questions) == EXAMPLES[kind].key


@pytest.mark.parametrize("kind", BY_MACHINE)
def test_an_answer_that_joins_is_right_beside_the_old_one(kind):
    other = answer_to(kind, OTHER)

    key = joined(kind, other)

    assert (marked(kind, own_key(kind), other), marked(kind, key, other)) == (0, 100)
    assert marked(kind, key, answer_to(kind, RIGHT)) == 100
    assert marked(kind, key, NO_ANSWER) == 0


@pytest.mark.parametrize("kind", BY_MACHINE)
def test_nothing_and_what_is_right_already_do_not_join(kind):
    assert [joined(kind, answer) for answer in (NO_ANSWER, answer_to(kind, RIGHT))] == [own_key(kind)] * 2


def test_another_option_takes_the_place_of_the_first():
    key = Key(right=(2,))

    assert [marked("true_false", key, Answer(position=position)) for position in (1, 2)] == [0, 100]


def test_several_options_are_named_together():
    how, asked = kind_named("multiple_choice"), EXAMPLES["multiple_choice"].asked

    assert keys.in_words(how, keys.variants(how, asked, Key(right=(1, 2)))) == "Twice or Once"


def test_accepted_answers_are_replaced():
    key = Key(accepted=("thrice",))

    got = [marked("short_answer", key, Answer(text=text)) for text in ("thrice", "Thrice.", "twice")]

    assert got == [100, 100, 0]


def test_a_teacher_reads_every_accepted_answer():
    how, asked = kind_named("short_answer"), EXAMPLES["short_answer"].asked
    questions = keys.variants(how, asked, Key(accepted=("Mill Street", "the mill")))

    assert (keys.in_words(how, questions), keys.in_full(how, questions)) == ("Mill Street", "Mill Street; the mill")


def test_two_right_orders_are_both_right_and_the_kinder_one_is_shown():
    how, asked = kind_named("ordering"), EXAMPLES["ordering"].asked
    key = joined("ordering", Answer(partners=ORDER))
    questions = keys.variants(how, asked, key)

    assert [keys.mark(how, Answer(partners=given), questions) for given in (("3", "1", "2"), ORDER)] == [100, 100]
    assert [line.partner for line in keys.closest(how, Answer(partners=ORDER), questions).lines] == [*ORDER]
    assert "; or: " in keys.in_words(how, questions)


def test_parts_of_two_right_orders_do_not_add_up():
    key = joined("ordering", Answer(partners=ORDER))

    assert marked("ordering", key, Answer(partners=("3", "2", "1"))) == 33


def test_what_belongs_to_no_line_any_more_can_still_be_chosen():
    how, asked = kind_named("matching"), EXAMPLES["matching"].asked

    (question,) = keys.variants(how, asked, Key(partners=(("the captain", "the captain", "a lake"),)))

    assert how.partners(question) == how.partners(asked)
    assert [line.position for line in how.lines(question)] == [line.position for line in how.lines(asked)]
    assert how.mark(Answer(partners=("the captain", "bicycles", "a lake")), question) == 67


@pytest.mark.parametrize(
    ("kind", "one", "other", "same"),
    [
        ("multiple_choice", Answer(position=2), Answer(position=2), True),
        ("multiple_choice", Answer(position=2), Answer(position=3), False),
        ("short_answer", Answer(text="The Mill Street."), Answer(text="mill street"), True),
        ("short_answer", Answer(text="Mill Street"), Answer(text="Mill Lane"), False),
        ("ordering", Answer(partners=ORDER), Answer(partners=ORDER), True),
    ],
)
def test_which_answers_say_the_same(kind, one, other, same):
    assert keys.is_same(kind_named(kind), Asked(), one, other) is same
