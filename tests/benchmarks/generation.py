"""How long drafting takes beside parsing the same text, and how much memory the process needs.

    python -m tests.benchmarks.generation [FILE…]

Each article (default: those in ``seeds/``) is drafted several times in one process after loading; the best round
counts, since nothing but the machine's other work can make one slower. The figure that counts is the ratio of the whole
to parsing, both without loading; the budget is 2. A thousand words should take about a second, the process less than
700 MB.
"""

import resource
import sys
from pathlib import Path

from quiz.generation import generate
from quiz.generation.items import ArticleText
from tests.quality import articles
from tests.quality.figures import words_of
from tests.quality.table import grid

ROOT = Path(__file__).resolve().parents[2]
BUDGET, MOST_MEGABYTES, ROUNDS = 2.0, 700, 5


def best_round(article: ArticleText) -> tuple[float, float]:
    """Seconds of parsing and of the whole without loading, of the round with the shortest whole."""
    rounds = [generate(article).seconds for _ in range(ROUNDS)]
    whole, parse = min((seconds.total - seconds.load, seconds.parse) for seconds in rounds)
    return parse, whole


def row(name: str, words: int, parse: float, whole: float) -> list[str]:
    figures = [f"{parse:.3f}", f"{whole:.3f}", f"{whole / parse:.2f}", f"{1000 * whole / words:.2f}"]
    return [name, str(words), *figures]


def main(files: list[Path]) -> None:
    rows = [["article", "words", "parse s", "whole s", "ratio", "s per 1,000 words"]]
    sums = [0, 0.0, 0.0]
    for file in files:
        article = articles.read(file)
        figures = (words_of(article), *best_round(article))
        sums = [total + figure for total, figure in zip(sums, figures, strict=True)]
        rows.append(row(file.stem, *figures))
    # Linux counts in kilobytes.
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("\n".join(grid([*rows, row("all", *sums)])))
    print(f"ratio {sums[2] / sums[1]:.2f} (budget {BUDGET:.0f}), best of {ROUNDS} rounds")
    print(f"peak memory {megabytes:.0f} MB (budget {MOST_MEGABYTES})")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted((ROOT / "seeds").glob("*.md")))
