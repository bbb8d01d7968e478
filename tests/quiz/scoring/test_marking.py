import pytest

from quiz.scoring.marking import in_points


@pytest.mark.parametrize(
    ("hundredths", "points"), [(0, 0.0), (100, 1.0), (99, 1.0), (94, 0.9), (95, 1.0), (567, 5.7), (1200, 12.0)]
)
def test_points_have_one_decimal_place(hundredths, points):
    assert in_points(hundredths) == points
