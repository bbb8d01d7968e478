import pytest

from tests.quality.intervals import Band, keeps, spread, told, wilson


@pytest.mark.parametrize(
    ("successes", "cases", "expected"),
    [(0, 0, (0.0, 1.0)), (5, 10, (0.237, 0.763)), (0, 10, (0.0, 0.278)), (10, 10, (0.722, 1.0))],
)
def test_the_interval_of_a_share(successes, cases, expected):
    assert tuple(round(end, 3) for end in wilson(successes, cases)) == expected


@pytest.mark.parametrize(
    ("successes", "cases", "expected"),
    [(0, 0, True), (3, 6, True), (6, 6, False), (12, 40, True), (13, 40, False), (50, 200, True), (30, 200, False)],
)
def test_few_cases_are_held_to_their_interval_and_many_to_the_mark(successes, cases, expected):
    assert keeps(Band(0.2, 0.3), successes, cases) is expected


@pytest.mark.parametrize(
    ("successes", "cases", "expected"),
    [(0, 0, "none to count"), (5, 10, "50% of 10 (few: 24%–76%)"), (10, 40, "25% of 40")],
)
def test_a_share_is_told_with_its_count(successes, cases, expected):
    assert told(successes, cases) == expected


@pytest.mark.parametrize(("band", "expected"), [(Band(0.2, 0.3), "20%–30%"), (Band(0.2), "at least 20%")])
def test_a_band_is_told(band, expected):
    assert str(band) == expected


@pytest.mark.parametrize(
    ("observed", "expected", "value"),
    [([5, 5], [5.0, 5.0], 0.0), ([10, 0], [5.0, 5.0], 10.0), ([3, 0], [3.0, 0.0], 0.0)],
)
def test_spread_is_measured_against_chance(observed, expected, value):
    assert spread(observed, expected) == value
