"""The marks that the counted figures are held to, and which of them are missed."""

from dataclasses import dataclass, replace

from tests.quality.figures import Figures
from tests.quality.intervals import Band, keeps, spread, told
from tests.quality.mechanical import FAULTS, GIVEN_AWAY

LONGEST, TRUTH, DEPTH = Band(0.20, 0.30), Band(0.40, 0.60), Band(0.20)
#: Chi-square that chance exceeds once in twenty, for three degrees of freedom (four positions).
MOST_SPREAD = 7.81


@dataclass(frozen=True)
class Mark:
    name: str
    value: str
    wanted: str
    kept: bool


def marks(figures: Figures) -> list[Mark]:
    """Every mark with what was counted, in the order of the table."""
    counted = [Mark(name, str(figures.faults[name]), "0", not figures.faults[name]) for name in (*FAULTS, GIVEN_AWAY)]
    uneven = spread(list(figures.keys), list(figures.due))
    deep = figures.depths.total()
    return [
        *counted,
        _longest(figures),
        Mark(
            "key positions", f"{_letters(figures)}, chi² {uneven:.1f}", f"chi² ≤ {MOST_SPREAD}", uneven <= MOST_SPREAD
        ),
        _share("true among true or false", TRUTH, figures.truths, figures.statements),
        _share("reason, relation or main idea", DEPTH, deep, figures.items),
        Mark("missing without a reason", str(figures.unexplained), "0", not figures.unexplained),
    ]


def _share(name: str, band: Band, successes: float, cases: int) -> Mark:
    return Mark(name, told(successes, cases), str(band), keeps(band, successes, cases))


def _longest(figures: Figures) -> Mark:
    mark = _share("the longest option is the key", LONGEST, figures.longest, figures.with_options)
    chance = f", chance {figures.guess / figures.with_options:.0%}" if figures.with_options else ""
    return replace(mark, value=mark.value + chance)


def _letters(figures: Figures) -> str:
    return " ".join(f"{letter} {n}" for letter, n in zip("ABCD", figures.keys, strict=True))
