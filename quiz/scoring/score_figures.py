"""What a score table says of the class as a whole: how the scores are spread, and how each question went."""

from dataclasses import dataclass

from quiz.models import QuizItem
from quiz.scoring.marking import Mark
from quiz.scoring.scores import ScoreTable

#: More bars than this cannot be told apart on a small screen.
MOST_BARS = 11


@dataclass(frozen=True)
class Bar:
    """Scores from ``low`` points to under ``high + 1``, and how many students have one of them."""

    low: int
    high: int
    count: int

    @property
    def label(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}–{self.high}"


def distribution(table: ScoreTable) -> list[Bar]:
    """The scores that were handed in, in at most ``MOST_BARS`` bars of the same width; without any, none."""
    scores = [row.score for row in table.final if row.score is not None]
    width = -(-(table.best_score + 1) // MOST_BARS)
    counts = [0] * (table.best_score // width + 1)
    for score in scores:
        counts[int(score) // width] += 1
    return [
        Bar(place * width, min((place + 1) * width - 1, table.best_score), count) for place, count in enumerate(counts)
    ] * bool(scores)


@dataclass(frozen=True)
class Drawn:
    """A bar of a picture, in its units, upright from ``BASE``; ``middle`` is where its words stand."""

    bar: Bar
    x: int
    height: int

    @property
    def y(self) -> int:
        return BASE - self.height

    @property
    def middle(self) -> int:
        return self.x + BAR // 2


BAR, STEP, TALLEST, BASE = 36, 48, 100, 120


def drawn(bars: list[Bar]) -> list[Drawn]:
    """The bars with their places: the highest one is ``TALLEST``."""
    most = max((bar.count for bar in bars), default=0) or 1
    return [
        Drawn(bar, STEP * place + (STEP - BAR) // 2, round(TALLEST * bar.count / most))
        for place, bar in enumerate(bars)
    ]


@dataclass(frozen=True)
class Right:
    """How many of the marked answers to an item were wholly right; no answer is not right."""

    item: QuizItem
    right: int
    of: int

    @property
    def percent(self) -> int | None:
        return round(100 * self.right / self.of) if self.of else None


def shares_right(table: ScoreTable) -> list[Right]:
    """Of those who handed in, by item. Opinions are never right, and what nobody has marked is not counted."""
    columns = zip(*(row.cells for row in table.final), strict=True) if table.final else [()] * len(table.items)
    return [_right(item, [cell.mark for cell in cells]) for item, cells in zip(table.items, columns, strict=True)]


def _right(item: QuizItem, marks: list[Mark]) -> Right:
    if item.is_void or not item.question.how.is_scored:
        return Right(item, 0, 0)
    return Right(item, marks.count(Mark.RIGHT), len(marks) - marks.count(Mark.UNMARKED))
