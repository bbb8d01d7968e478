"""Figures worked out by hand for a small class, and numpy's for a large one."""

import math
import random

import pytest

from quiz.insight.statistics import FEWEST, Share, discrimination, share, wilson

#: Wilson's interval by hand with z * z = 3.8415: for 15 of 24 the middle is (0.625 + 3.8415 / 48) / (1 + 3.8415 / 24)
#: = 0.7050 / 1.1601 = 0.6078, and the reach 1.96 * sqrt(0.625 * 0.375 / 24 + 3.8415 / 2304) / 1.1601 = 0.1807.
BY_HAND = [
    ([1.0] * 15 + [0.0] * 9, (0.625, 0.427, 0.788, 24)),
    ([1.0] * 4, (1.0, 0.510, 1.0, 4)),
    ([0.0] * 4, (0.0, 0.0, 0.490, 4)),
    ([0.5, 1.0], (0.75, 0.198, 0.973, 2)),
]


@pytest.mark.parametrize(("shares", "expected"), BY_HAND)
def test_a_share_with_its_interval(shares, expected):
    found = share(shares)

    assert (round(found.mean, 3), round(found.low, 3), round(found.high, 3), found.count) == expected


def test_no_answers_have_no_share():
    assert share([]) is None


def test_what_is_wrong_is_the_rest():
    assert Share(0.75, 0.5, 0.9, 8).rest == Share(0.25, pytest.approx(0.1), 0.5, 8)


@pytest.mark.parametrize("count", [1, 5, 40, 10_000])
@pytest.mark.parametrize("mean", [0.0, 0.3, 0.5, 1.0])
def test_the_interval_solves_wilsons_equation(mean, count):
    """Its ends are the shares that lie just 1.96 of their own standard errors from what was seen."""
    for end in wilson(mean, count):
        assert abs(mean - end) == pytest.approx(1.959964 * math.sqrt(end * (1 - end) / count), abs=1e-6)


def test_how_a_question_goes_with_the_rest_by_hand():
    """Ten right with 3 points else, five right with 2, five wrong with 1.

    Deviations: of the question 0.25 (15 times) and -0.75 (5), so a sum of squares of 3.75; of the rest 0.75, -0.25 and
    -1.25, so 13.75; of their products 10 * 0.1875 - 5 * 0.0625 + 5 * 0.9375 = 6.25. And 6.25 / sqrt(3.75 * 13.75) is
    0.870.
    """
    found = discrimination([1] * 15 + [0] * 5, [3] * 10 + [2] * 5 + [1] * 5)

    assert round(found, 3) == 0.870


@pytest.mark.parametrize(
    ("points", "rests", "expected"),
    [
        ([0, 1] * 10, [0, 1] * 10, 1.0),
        ([0, 1] * 10, [1, 0] * 10, -1.0),
        ([0, 1] * 10, [0, 0, 1, 1] * 5, 0.0),
        ([0, 1] * 9 + [1], [0, 1] * 9 + [1], None),
        ([1] * 20, [0, 1] * 10, None),
        ([0.1] * 20, [0, 1] * 10, None),
        ([0, 1] * 10, [0.7] * 20, None),
    ],
)
def test_the_ends_of_the_scale_and_where_there_is_none(points, rests, expected):
    assert discrimination(points, rests) == (expected if expected is None else pytest.approx(expected))


def test_the_fewest_tries_are_twenty():
    assert FEWEST == 20


def test_numpy_finds_the_same_for_a_large_class():
    import numpy

    chance = random.Random(7)
    skills = [chance.gauss(0, 1) for _ in range(2_000)]
    points = [min(1.0, max(0.0, round(skill + chance.gauss(0, 1), 1))) for skill in skills]
    rests = [round(10 + 3 * skill + chance.gauss(0, 2), 1) for skill in skills]

    assert share(points).mean == pytest.approx(numpy.mean(points))
    assert discrimination(points, rests) == pytest.approx(numpy.corrcoef(points, rests)[0, 1])
