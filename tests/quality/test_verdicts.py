from collections import Counter

import pytest

from tests.quality.sheets import CRITERIA, Key, Rating
from tests.quality.verdicts import (
    Judged,
    careless,
    faults_given,
    good_wrong,
    guessed,
    interval,
    judged,
    pass_rates,
    share,
)

KEY = Key("A) Jon Vale", "multiple_choice", 4, 3, "")
PLANTED = Key("A) Jon Vale", "multiple_choice", 4, 3, "CUE")


def rating(
    rater="r1", *failed, article="mill", item="01", verdict="P", fault="", good=3, closed="B", opened="A", na=()
):
    marks = {name: name not in failed for name in CRITERIA if name not in na}
    return Rating(rater, article, item, marks, good, verdict, fault, closed, opened)


def item(*ratings, key=KEY, article="mill"):
    return Judged(article, key, ratings)


GOOD = item(rating("r1"), rating("r2"), rating("r3"))
BAD = item(
    rating("r1", "C6", verdict="E", fault="CUE"),
    rating("r2", "C6", verdict="X", fault="CUE"),
    rating("r3", "C1", verdict="P"),
)


@pytest.mark.parametrize(
    ("ratings", "usable"),
    [
        ((rating("r1"), rating("r2"), rating("r3", "C6")), True),
        ((rating("r1"), rating("r2", "C6"), rating("r3", "C6")), False),
        ((rating("r1", "C1"), rating("r2", "C2"), rating("r3", "C6")), True),
        ((rating("r1"), rating("r2", "C6")), False),
        ((rating("r1", na=("C7",)), rating("r2", "C7"), rating("r3", na=("C7",))), True),
    ],
)
def test_an_item_is_usable_when_each_criterion_has_a_majority(ratings, usable):
    assert item(*ratings).usable is usable


def test_verdicts_are_counted_per_majority():
    assert [(BAD.given("P"), BAD.given("PE")), (GOOD.given("P"), GOOD.given("PE"))] == [(False, True), (True, True)]


def test_ratings_meet_their_keys():
    ratings = [rating("r1"), rating("r2"), rating("r1", item="02"), rating("r1", item="99")]

    items = judged(ratings, {("mill", "01"): KEY, ("mill", "02"): PLANTED})

    assert [(one.key.planted, len(one.ratings)) for one in items] == [("", 2), ("CUE", 1)]


def test_shares_and_pass_rates():
    rates = pass_rates([GOOD, BAD])

    assert share([GOOD, BAD], lambda one: one.usable) == 0.5
    assert (rates["C1"], rates["C6"]) == ((2, 2), (1, 2))


def test_the_interval_is_over_articles():
    items = [item(rating("r1"), article=name) for name in ("a", "b")] + [item(rating("r1", "C1"), article="c")]

    assert interval(items, lambda one: one.usable) == (0.0, 1.0)
    assert interval(items[:2], lambda one: one.usable) == (1.0, 1.0)
    assert interval([], lambda one: one.usable) == (0.0, 1.0)


def test_good_wrong_options_are_the_raters_mean():
    assert good_wrong([item(rating("r1", good=3), rating("r2", good=2)), item(rating(good=None))]) == (2.5, 3)
    assert good_wrong([item(rating(good=4))]) == (3, 3)


def test_the_fault_most_named_counts():
    assert faults_given([GOOD, BAD]) == Counter({"CUE": 1})


def test_who_passes_planted_faults_is_counted():
    seen = item(rating("r1"), rating("r2", "C6", verdict="E"), key=PLANTED)

    assert careless([seen, GOOD]) == {"r1": (1, 1), "r2": (0, 1)}


def test_a_planted_fault_is_named_when_one_rater_gives_its_code():
    assert (item(rating(fault="CUE"), key=PLANTED).named, item(rating(fault="LANG"), key=PLANTED).named) == (
        True,
        False,
    )


def test_guesses_are_held_against_chance():
    open_answer = item(rating(), key=Key("the mill", "short_answer", 0, 0, ""))

    assert guessed([GOOD, open_answer], lambda one: one.closed) == (0, 0.75, 3)
    assert guessed([GOOD], lambda one: one.opened) == (3, 0.75, 3)
