import pytest

from tests.quality.agreement import ac1, kappa, plain

Y, N = True, False


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([[Y, Y, Y], [N, N, N]], (1.0, 1.0, 1.0)),
        ([[Y, Y, N], [Y, N, N]], (0.33, -0.33, -0.33)),
        ([[Y, Y], [Y, Y], [Y, Y], [Y, N]], (0.75, -0.14, 0.68)),
        ([[Y], [N]], (1.0, 1.0, 1.0)),
        ([[Y, Y], [Y, Y]], (1.0, 1.0, 1.0)),
    ],
)
def test_agreement_plain_and_beyond_chance(items, expected):
    assert tuple(round(measure(items), 2) for measure in (plain, kappa, ac1)) == expected
