import random
from collections import Counter

from quiz.generation.choosing.numbering import arranged
from quiz.generation.items import Choice
from tests.quiz.generation.choosing.test_selection import make_candidates


def test_numbers_stand_in_order_of_size():
    made, _ = make_candidates(key="300", wrong=("1,200", "45"), topic="quantity")

    [(_, choices)] = arranged(made[:1], random.Random(0))

    assert [choice.text for choice in choices] == ["45", "300", "1,200"]


def test_key_positions_are_used_equally_often():
    made, _ = make_candidates(wrong=("One", "Two", "Three"))

    places = Counter(
        next(place for place, choice in enumerate(choices) if choice.correct)
        for _, choices in arranged(made, random.Random(0))
    )

    assert sorted(places.values()) == [2, 2, 2, 2]


def test_true_stands_before_false():
    made, _ = make_candidates(kind="true_false", key="False", wrong=("True",))

    [(_, choices)] = arranged(made[:1], random.Random(0))

    assert [(choice.text, choice.correct) for choice in choices] == [("True", False), ("False", True)]


def test_what_is_typed_has_no_choices():
    made, _ = make_candidates(kind="short_answer", wrong=())

    assert [choices for _, choices in arranged(made[:1], random.Random(0))] == [()]


def test_a_fixed_order_stays():
    made, _ = make_candidates(kind="claim_kind", key="B", wrong=("C", "A"), ordered=("A", "B", "C"))

    [(_, choices)] = arranged(made[:1], random.Random(0))

    assert [(choice.text, choice.correct) for choice in choices] == [("A", False), ("B", True), ("C", False)]


def test_a_spare_partner_stands_last_and_alone():
    pairs = (("Imrie", "drives"), ("", "cooks"), ("Bell", "counts"))
    made, _ = make_candidates(kind="matching", key="", wrong=(), pairs=pairs)

    [(_, choices)] = arranged(made[:1], random.Random(0))

    assert (choices[-1], sorted(choice.partner for choice in choices)) == (
        Choice("", False, "cooks"),
        ["cooks", "counts", "drives"],
    )


def test_events_are_never_shown_in_their_right_order():
    pairs = (("Built", "1"), ("Burnt", "2"))
    made, _ = make_candidates(kind="ordering", key="", wrong=(), pairs=pairs)

    shown = {tuple(c.partner for c in choices) for _, choices in arranged(made, random.Random(0))}

    assert shown == {("2", "1")}
