import random
from collections import Counter

from quiz.generation.numbering import arranged
from tests.quiz.generation.test_ranking import make_candidates


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
