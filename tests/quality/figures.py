"""The figures of one article's draft, and of several together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from quiz.generation.items import TRUE_FALSE, ArticleText, Draft, Item
from tests.quality.depth import depth
from tests.quality.mechanical import WITH_OPTIONS, echoes, faults


@dataclass(frozen=True)
class Figures:
    """Counts, so that those of several articles add up.

    ``unexplained`` counts items that are missing without a reason, ``thirds`` items by where their evidence begins,
    ``echoes`` hints. ``longest`` is what a guesser gets who always takes the longest of three or four options (a tie of
    two counts half), ``guess`` what a blind one gets there. ``keys`` and ``due`` count key positions and what chance
    would give.
    """

    name: str
    words: int
    asked: int
    items: int
    unexplained: int
    kinds: Counter[str]
    thirds: tuple[int, int, int]
    depths: Counter[str]
    refusals: Counter[str]
    faults: Counter[str]
    echoes: int
    with_options: int
    longest: float
    guess: float
    keys: tuple[int, ...]
    due: tuple[float, ...]
    truths: int
    statements: int
    reserve: int
    talking_points: int
    load: float
    parse: float
    total: float
    findings: tuple[str, ...] = ()
    shortfalls: tuple[str, ...] = ()
    articles: int = field(default=1)


def words_of(article: ArticleText) -> int:
    return sum(len(section.body.split()) for section in article.sections)


def third_of(item: Item, article: ArticleText) -> int:
    """0, 1 or 2: in which third of the article's words the evidence begins."""
    before = 0
    for section in article.sections:
        if section.position == item.evidence.section:
            before += len(section.body[: item.evidence.start].split())
            break
        before += len(section.body.split())
    return min(2, 3 * before // max(1, words_of(article)))


def longest_share(item: Item) -> float:
    """1 when the key alone is the longest option, 1/n when it shares that with others, 0 when another is longer."""
    lengths = [len(choice.text) for choice in item.choices]
    return (len(item.key) == max(lengths)) / lengths.count(max(lengths))


def _explains(shortfall: str) -> bool:
    return shortfall.startswith("Asked for")


def count(name: str, article: ArticleText, draft: Draft, asked: int) -> Figures:
    items = draft.items
    optional = [item for item in items if item.kind in WITH_OPTIONS and len(item.choices) in {3, 4}]
    statements = [item for item in items if item.kind == TRUE_FALSE]
    thirds = Counter(third_of(item, article) for item in items)
    found = faults(items)
    return Figures(
        name=name,
        words=words_of(article),
        asked=asked,
        items=len(items),
        unexplained=0 if any(map(_explains, draft.shortfalls)) else max(0, asked - len(items)),
        kinds=Counter(item.kind for item in items),
        thirds=(thirds[0], thirds[1], thirds[2]),
        depths=Counter(filter(None, map(depth, items))),
        refusals=Counter(dict(draft.refusals)),
        faults=Counter(fault for fault, _, _ in found),
        echoes=sum(map(echoes, items)),
        with_options=len(optional),
        longest=sum(map(longest_share, optional)),
        guess=sum(1 / len(item.choices) for item in optional),
        keys=tuple(sum(key_place(item) == place for item in optional) for place in range(4)),
        due=tuple(sum(1 / len(item.choices) for item in optional if place < len(item.choices)) for place in range(4)),
        truths=sum(item.key == "True" for item in statements),
        statements=len(statements),
        reserve=len(draft.reserve),
        talking_points=len(draft.talking_points),
        load=draft.seconds.load,
        parse=draft.seconds.parse,
        total=draft.seconds.total,
        findings=tuple(f"{name} {n:02}: {fault}: {detail}" for fault, n, detail in found),
        shortfalls=tuple(f"{name}: {sentence}" for sentence in draft.shortfalls),
    )


def key_place(item: Item) -> int:
    return [choice.correct for choice in item.choices].index(True) if any(c.correct for c in item.choices) else -1


def together(parts: Sequence[Figures]) -> Figures:
    """The sums over ``parts``, of which there is at least one."""
    values: dict[str, Any] = {"name": "all"}
    for name in Figures.__dataclass_fields__:
        column = [getattr(part, name) for part in parts]
        if isinstance(column[0], Counter):
            values[name] = sum(column, Counter())
        elif name in {"findings", "shortfalls"}:
            values[name] = tuple(text for texts in column for text in texts)
        elif isinstance(column[0], tuple):
            values[name] = tuple(map(sum, zip(*column, strict=True)))
        elif name != "name":
            values[name] = sum(column)
    return Figures(**values)
