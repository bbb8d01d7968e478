"""What a class's answers to a question tell of the question. Pure arithmetic on shares from 0 to 1."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

#: With fewer tries a correlation says more of chance than of the question.
FEWEST = 20
#: Of the normal distribution: 95 % of it lie within so many standard deviations.
Z = 1.959964


@dataclass(frozen=True)
class Share:
    """A mean share, the ends of its 95 % interval, and on how many cases it rests."""

    mean: float
    low: float
    high: float
    count: int

    @property
    def rest(self) -> "Share":
        """What is lacking to the whole: of the share right the share wrong."""
        return Share(1 - self.mean, 1 - self.high, 1 - self.low, self.count)


def share(shares: Sequence[float]) -> Share | None:
    """The mean of shares of the points, which is a question's facility index; ``None`` without any.

    The interval is Wilson's score interval (E. B. Wilson 1927, doi 10.1080/01621459.1927.10502953). He has cases that
    are right or wrong; points in parts spread less around the same mean, so that for them it is rather too wide.
    """
    if not shares:
        return None
    mean = math.fsum(shares) / len(shares)
    return Share(mean, *wilson(mean, len(shares)), len(shares))


def wilson(mean: float, count: int) -> tuple[float, float]:
    middle = mean + Z * Z / (2 * count)
    reach = Z * math.sqrt(mean * (1 - mean) / count + Z * Z / (4 * count * count))
    scale = 1 + Z * Z / count
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def discrimination(points: Sequence[float], rests: Sequence[float]) -> float | None:
    """How a question goes with the rest of the quiz, from -1 to 1: Moodle's discrimination index.

    It is Pearson's correlation of the points for the question with those for all others of the same try
    (docs.moodle.org/dev/Quiz_statistics_calculations); there it is shown in percent. ``None`` with fewer than
    ``FEWEST`` tries, and where one of the two is the same for everybody.
    """
    if len(points) < FEWEST:
        return None
    ours, theirs = _deviations(points), _deviations(rests)
    spread = math.sqrt(math.fsum(a * a for a in ours) * math.fsum(b * b for b in theirs))
    if math.isclose(spread, 0, abs_tol=1e-12):
        return None
    return math.fsum(a * b for a, b in zip(ours, theirs, strict=True)) / spread


def _deviations(values: Sequence[float]) -> list[float]:
    mean = math.fsum(values) / len(values)
    return [value - mean for value in values]
