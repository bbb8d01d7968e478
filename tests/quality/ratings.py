"""``python -m tests.quality.ratings FOLDER``: what raters found in a study that ``make quality`` wrote.

Reads every filled answer sheet below FOLDER, whatever its file is called. ``--summary FILE`` writes the figures as
Markdown: numbers only, so that it can be kept where the articles cannot.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.quality import agreement
from tests.quality.sheets import QUIZ_CRITERIA, SheetError, read_keys, read_quiz_marks, read_ratings
from tests.quality.verdicts import (
    MOST_PASSED,
    Judged,
    careless,
    faults_given,
    good_wrong,
    guessed,
    interval,
    judged,
    pass_rates,
    share,
)

SHARES: tuple[tuple[str, Callable[[Judged], bool]], ...] = (
    ("usable as is", lambda item: item.usable),
    ("verdict P", lambda item: item.given("P")),
    ("verdict P or E", lambda item: item.given("PE")),
    ("every rater finds it usable", lambda item: all(rating.usable for rating in item.ratings)),
)
MEANINGS = {
    "C1": "language",
    "C2": "self-contained",
    "C3": "answerable",
    "C4": "one answer",
    "C5": "key correct",
    "C6": "no giveaway",
    "C7": "wrong options good",
    "C8": "worth asking",
    "C9": "faithful",
    "C10": "suitable",
}


def summary(items: Sequence[Judged], quiz_marks: Sequence[dict[str, str]]) -> str:
    """The figures of a study as Markdown."""
    own = [item for item in items if not item.key.planted]
    planted = [item for item in items if item.key.planted]
    raters = sorted({rating.rater for item in items for rating in item.ratings})
    lines = [f"{len(own)} items of {len({item.article for item in own})} articles, {len(raters)} raters.", ""]
    lines += [*_shares(own), "", *_criteria(own), "", *_articles(own), "", *_kinds(own), ""]
    lines += [*_agreement(own), *_guesses(own), *_planted(planted), *_quizzes(quiz_marks)]
    return "\n".join(lines) + "\n"


def _shares(items: Sequence[Judged]) -> list[str]:
    lines = ["| per majority | share | 95 % over articles |", "|---|---|---|"]
    for name, holds in SHARES:
        low, high = interval(items, holds)
        lines.append(f"| {name} | {share(items, holds):.0%} | {low:.0%}–{high:.0%} |")
    return lines


def _criteria(items: Sequence[Judged]) -> list[str]:
    lines = ["| criterion | passed | of | share |", "|---|---|---|---|"]
    for name, (passed, met) in pass_rates(items).items():
        lines.append(f"| {name} {MEANINGS[name]} | {passed} | {met} | {_rate(passed, met)} |")
    good, shown = good_wrong(items)
    return [*lines, f"| good wrong options | {good:.1f} | {shown} | {_rate(good, shown)} |"]


def _articles(items: Sequence[Judged]) -> list[str]:
    return _by("article", items, lambda item: item.article)


def _kinds(items: Sequence[Judged]) -> list[str]:
    return _by("kind", items, lambda item: item.key.kind)


def _by(title: str, items: Sequence[Judged], group: Callable[[Judged], str]) -> list[str]:
    lines = [f"| {title} | items | usable | P | P or E | main faults |", "|---|---|---|---|---|---|"]
    for name in sorted({group(item) for item in items}):
        part = [item for item in items if group(item) == name]
        cells = [f"{share(part, holds):.0%}" for _, holds in SHARES[:3]]
        faults = ", ".join(f"{code} {n}" for code, n in sorted(faults_given(part).items()))
        lines.append(f"| {name} | {len(part)} | {' | '.join(cells)} | {faults or '–'} |")
    return lines


def _agreement(items: Sequence[Judged]) -> list[str]:
    marks = [[rating.usable for rating in item.ratings] for item in items]
    figures = [f"{name} {value:.2f}" for name, value in (("κ", agreement.kappa(marks)), ("AC1", agreement.ac1(marks)))]
    return [f"Agreement on usable: {agreement.plain(marks):.0%} of pairs, {', '.join(figures)}.", ""]


def _guesses(items: Sequence[Judged]) -> list[str]:
    closed, chance, met = guessed(items, lambda rating: rating.closed)
    opened, _, read = guessed(items, lambda rating: rating.opened)
    return [
        f"Right with the article closed: {_rate(closed, met)} of {met} (chance {_rate(chance, met)}); "
        f"open: {_rate(opened, read)} of {read}.",
        "",
    ]


def _planted(items: Sequence[Judged]) -> list[str]:
    caught = [item for item in items if not item.usable]
    missed = sorted(item.key.planted for item in items if item.usable)
    lines = [
        f"Planted faults: {len(caught)} of {len(items)} caught, {sum(item.named for item in items)} by their own name"
        + (f"; passed: {', '.join(missed)}." if missed else ".")
    ]
    for rater, (passed, met) in careless(items).items():
        drop = " – too many: leave this rater out" if passed > MOST_PASSED * met else ""
        lines.append(f"- {rater} passed {passed} of {met}{drop}")
    return [*lines, ""]


def _quizzes(marks: Sequence[dict[str, str]]) -> list[str]:
    if not marks:
        return []
    good = [f"{name} {sum(row[name] in {'1', 'P'} for row in marks)}" for name in QUIZ_CRITERIA]
    return [f"Quiz sheets: {len(marks)}; passed: {', '.join(good)} (Q7: handed out as is)."]


def _rate(part: float, whole: float) -> str:
    return f"{part / whole:.0%}" if whole else "–"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.quality.ratings", description="Read filled rating sheets.")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where make quality wrote the study")
    parser.add_argument("--summary", type=Path, metavar="FILE", help="write the figures to FILE as well")
    parser.add_argument("--without", action="append", default=[], metavar="RATER", help="leave a rater out")
    options = parser.parse_args()
    try:
        ratings = [one for one in read_ratings(options.folder) if one.rater not in options.without]
        items = judged(ratings, read_keys(options.folder))
    except SheetError as error:
        sys.exit(str(error))
    if not items:
        sys.exit(f"{options.folder}: no sheet below it is filled in yet.")
    text = summary(items, list(read_quiz_marks(options.folder)))
    sys.stdout.write(text)
    if options.summary:
        options.summary.write_text(f"# Blind rating of the drafted questions\n\n{text}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
