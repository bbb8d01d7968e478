"""The figures as one table for the terminal."""

from collections import Counter
from collections.abc import Callable, Sequence

from tests.quality.figures import Figures, together
from tests.quality.marks import marks

#: Heading and cell of each column after the name.
COLUMNS: tuple[tuple[str, Callable[[Figures], str]], ...] = (
    ("words", lambda f: str(f.words)),
    ("items", lambda f: f"{f.items}/{f.asked}"),
    ("/250", lambda f: f"{250 * f.items / max(1, f.words):.1f}"),
    ("thirds", lambda f: "-".join(map(str, f.thirds))),
    ("deep", lambda f: f"{f.depths.total() / max(1, f.items):.0%}"),
    ("faults", lambda f: str(f.faults.total())),
    ("echo", lambda f: str(f.echoes)),
    ("longest", lambda f: f"{f.longest:.1f}/{f.with_options}"),
    ("keys", lambda f: "-".join(map(str, f.keys))),
    ("true", lambda f: f"{f.truths}/{f.statements}"),
    ("spare", lambda f: str(f.reserve)),
    ("talk", lambda f: str(f.talking_points)),
    ("load", lambda f: f"{f.load:.2f}"),
    ("parse", lambda f: f"{f.parse:.2f}"),
    ("whole", lambda f: f"{f.total:.2f}"),
    ("ratio", lambda f: f"{(f.total - f.load) / f.parse:.2f}" if f.parse else "–"),
)


def report(parts: Sequence[Figures], megabytes: float) -> str:
    """Everything that was counted; the marks come last, where a terminal stops scrolling."""
    whole = together(parts)
    rows = [*parts, whole] if len(parts) > 1 else list(parts)
    lines = grid([["article", *(name for name, _ in COLUMNS)], *([f.name, *(c(f) for _, c in COLUMNS)] for f in rows)])
    lines += ["", "Kinds", *_by_article(rows, lambda f: f.kinds)]
    lines += ["", "Reason, relation or main idea", *_by_article(rows, lambda f: f.depths)]
    lines += ["", "Refusals", *(f"{n:5}  {reason}" for reason, n in whole.refusals.most_common())]
    lines += _block("Shortfalls", whole.shortfalls) + _block("Found", whole.findings)
    lines += ["", f"Whole without loading / parsing: {_pace(whole)}; peak memory {megabytes:.0f} MB", ""]
    verdicts = [["mark", "counted", "wanted", ""]]
    verdicts += [[m.name, m.value, m.wanted, "kept" if m.kept else "MISSED"] for m in marks(whole)]
    return "\n".join([*lines, *grid(verdicts, left=4)])


def _pace(figures: Figures) -> str:
    work = figures.total - figures.load
    return f"{work / figures.parse:.2f}, {1000 * work / figures.words:.2f} s per 1,000 words" if figures.parse else "–"


def _by_article(rows: Sequence[Figures], counts: Callable[[Figures], Counter[str]]) -> list[str]:
    names = [name for name, _ in counts(rows[-1]).most_common()]
    if not names:
        return ["  none"]
    return grid([["article", *names], *([row.name, *(str(counts(row)[name]) for name in names)] for row in rows)])


def _block(title: str, lines: Sequence[str]) -> list[str]:
    return ["", title, *(f"  {line}" for line in lines)] if lines else []


def grid(rows: Sequence[Sequence[str]], left: int = 1) -> list[str]:
    """Columns of equal width; the first ``left`` of them begin at the left, the others end at the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) if place < left else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
