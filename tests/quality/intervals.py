"""How far a share can be trusted that was counted on few cases."""

import math
from dataclasses import dataclass

#: Below so many cases a share is held to its mark only as far as its interval reaches.
FEW = 40


@dataclass(frozen=True)
class Band:
    """The shares, from 0 to 1, between which a mark is kept."""

    low: float
    high: float = 1.0

    def __str__(self) -> str:
        return f"{self.low:.0%}–{self.high:.0%}" if self.high < 1 else f"at least {self.low:.0%}"


def wilson(successes: float, cases: int) -> tuple[float, float]:
    """The 95 % interval of a share (E. B. Wilson, 1927); (0, 1) without any case."""
    if not cases:
        return 0.0, 1.0
    z, share = 1.96, successes / cases
    middle = share + z * z / (2 * cases)
    reach = z * math.sqrt(share * (1 - share) / cases + z * z / (4 * cases * cases))
    scale = 1 + z * z / cases
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def keeps(band: Band, successes: float, cases: int) -> bool:
    """Whether the share lies in the band; with few cases, whether its interval touches it."""
    if cases >= FEW:
        return band.low <= successes / cases <= band.high
    low, high = wilson(successes, cases)
    return low <= band.high and high >= band.low


def told(successes: float, cases: int) -> str:
    """The share as printed: with its count, and with its interval when that is what decides."""
    if not cases:
        return "none to count"
    share = f"{successes / cases:.0%} of {cases}"
    if cases >= FEW:
        return share
    low, high = wilson(successes, cases)
    return f"{share} (few: {low:.0%}–{high:.0%})"


def spread(observed: list[int], expected: list[float]) -> float:
    """Pearson's chi-square of counts against what chance would give; cells that expect nothing are left out."""
    return sum((seen - due) ** 2 / due for seen, due in zip(observed, expected, strict=True) if due)
