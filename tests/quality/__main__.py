"""``python -m tests.quality [FILE…]``: see ``make quality``."""

import argparse
import os
import resource
import sys
from pathlib import Path

from classroom.articles.reading import ArticleError
from quiz.generation import generate
from quiz.generation.parse import parsing
from tests.quality import articles
from tests.quality.figures import count, together
from tests.quality.marks import marks
from tests.quality.sheets import SheetError, read_ratings
from tests.quality.studies import Drafted, write_study
from tests.quality.table import report

ROOT = Path(__file__).resolve().parents[2]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description="Measure the drafted questions.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="articles (default: those in seeds/)")
    parser.add_argument("--count", type=int, default=12, help="questions to ask for in each article (default: 12)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plant", type=int, default=0, metavar="N", help="add N items with one known fault each")
    folder = Path(os.environ.get("VAR_DIR", ROOT / "var")) / "quality"
    parser.add_argument("--out", type=Path, default=folder, help="folder for the rating sheets (default: %(default)s)")
    return parser.parse_args()


def drafted(file: Path, *, asked: int, seed: int) -> Drafted:
    article = articles.read(file)
    return Drafted(file.stem, article, generate(article, count=asked, seed=seed))


def main() -> int:
    options = arguments()
    if options.count < 1:
        sys.exit(f"--count {options.count}: ask for at least one question.")
    parsing.use_pipeline(os.environ.get("QUIZ_LANGUAGE_PIPELINE", ""))
    files = options.files or sorted((ROOT / "seeds").glob("*.md"))
    try:
        if options.out.exists() and read_ratings(options.out):
            sys.exit(f"{options.out} holds filled sheets, whose keys would be lost: name another folder with --out.")
        study = [drafted(file, asked=options.count, seed=options.seed) for file in files]
    except (ArticleError, parsing.PipelineError, SheetError) as error:
        sys.exit(str(error))
    parts = [count(one.name, one.article, one.draft, options.count) for one in study]
    # Linux counts in kilobytes.
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(report(parts, megabytes))
    planted = write_study(study, options.out, seed=options.seed, plant=options.plant)
    print(f"\nRating sheets in {options.out}" + (f", {planted} planted faults among them" if options.plant else ""))
    return int(not all(mark.kept for mark in marks(together(parts))))


if __name__ == "__main__":
    sys.exit(main())
