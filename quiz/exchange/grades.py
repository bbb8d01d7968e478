"""The shares of the points that Moodle knows, in percent; a question with another one is refused there."""

from fractions import Fraction

_PARTS = (
    *(Fraction(100), Fraction(90), Fraction(500, 6), Fraction(80), Fraction(75), Fraction(70), Fraction(200, 3)),
    *(Fraction(60), Fraction(50), Fraction(40), Fraction(100, 3), Fraction(30), Fraction(25), Fraction(20)),
    *(Fraction(100, 6), Fraction(100, 7), Fraction(25, 2), Fraction(100, 9), Fraction(10), Fraction(5), Fraction(0)),
)
#: As Moodle writes them, with at most five decimals.
GRADES = tuple(sorted({round(float(sign * part), 5) for part in _PARTS for sign in (1, -1)}))
_NEAR = 0.001


def grade(text: str) -> float | None:
    """The share that is written here, or ``None`` for one that Moodle does not know."""
    try:
        share = float(text)
    except ValueError:
        return None
    return next((known for known in GRADES if abs(known - share) < _NEAR), None)


def shown(share: float) -> str:
    """The share as a file has it: "100", "33.33333"."""
    return f"{share:.5f}".rstrip("0").rstrip(".")
