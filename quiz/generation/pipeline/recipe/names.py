"""Measure what the generator's second look at names adds to the pipeline's own, on gold documents.

    PYTHONPATH=../../../.. python names.py --trees test.conllu

Prints precision, recall and F1 of names with their kind (PERSON, PLACE, ORG) in the documents of a treebank whose names
are annotated, read as articles: first as the pipeline labels them, then as ``quiz.generation.facts.names`` settles
them.
A name counts as found when its words and its kind are those of the gold file; titles ("Dr") do not count as part of it.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from convert import NAME_TYPES, Tree, read

from quiz.generation.facts.names import Names
from quiz.generation.items import ArticleText, SectionText
from quiz.generation.parse import parsing
from quiz.generation.parse.reading import read as read_article
from quiz.generation.vocabulary.people import TITLES

KINDS = {"person": "PERSON", "place": "PLACE", "organisation": "ORG"}

Span = tuple[str, str]


def documents(path: Path) -> dict[str, list[Tree]]:
    """The trees by document, only those with annotated names."""
    found: dict[str, list[Tree]] = defaultdict(list)
    for tree in read(path):
        if any(row.name for row in tree.rows):
            found[tree.document].append(tree)
    return found


def gold_names(trees: list[Tree]) -> Counter[Span]:
    """Each name of capitals with its kind."""
    names: Counter[Span] = Counter()
    for tree in trees:
        run, kind = [], ""
        for row in [*tree.rows, None]:
            if row is not None and row.name.startswith("I-"):
                run.append(row)
                continue
            names.update(_named(run, kind))
            run, kind = ([row], row.name[2:]) if row is not None and row.name.startswith("B-") else ([], "")
    return names


def _named(run: list, kind: str) -> Iterator[Span]:
    text = "".join(row.word + " " * row.space for row in run).strip()
    if run and kind in NAME_TYPES:
        yield without_title(text), kind


def without_title(text: str) -> str:
    """The name as both sides write it: no article, no title before it, no owner's 's behind it."""
    words = text.removesuffix("'s").removesuffix("’s").split()
    while len(words) > 1 and (words[0].lower() in {"the", "a", "an"} or words[0].lower().rstrip(".") in TITLES):
        words = words[1:]
    return " ".join(words)


def article_of(trees: list[Tree]) -> ArticleText:
    paragraphs: list[str] = []
    for tree in trees:
        text = "".join(row.word + " " * row.space for row in tree.rows)
        if tree.starts_paragraph or not paragraphs:
            paragraphs.append(text.strip())
        else:
            paragraphs[-1] += " " + text.strip()
    return ArticleText("", (SectionText(1, "", "\n\n".join(paragraphs)),))


def found_names(article: ArticleText) -> tuple[Counter[Span], Counter[Span]]:
    """By the pipeline alone, and after the rules."""
    plain: Counter[Span] = Counter()
    for paragraph in article.sections[0].body.split("\n\n"):
        for name in parsing.parse(paragraph).ents:
            plain[without_title(name.text), name.label_] += 1
    parsed = read_article(article)
    names = Names([*parsed.sentences, *parsed.spoken])
    settled = Counter(
        (without_title(mention.text), KINDS[mention.name.kind])
        for mention in names.mentions
        if mention.name is not None and mention.name.kind in KINDS
    )
    return plain, settled


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--trees", type=Path, required=True)
    options = parser.parse_args()
    gold: Counter[Span] = Counter()
    plain: Counter[Span] = Counter()
    settled: Counter[Span] = Counter()
    for name, trees in documents(options.trees).items():
        by_pipeline, by_rules = found_names(article_of(trees))
        for total, part in ((gold, gold_names(trees)), (plain, by_pipeline), (settled, by_rules)):
            total.update({(f"{name}: {text}", kind): count for (text, kind), count in part.items()})
    for label, found in (("pipeline", plain), ("with rules", settled)):
        print(label, ", ".join(f"{kind} {scored(gold, found, kind)}" for kind in ("all", *sorted(NAME_TYPES))))


def scored(gold: Counter[Span], found: Counter[Span], kind: str) -> str:
    """Precision / recall / F1 in per cent."""
    gold, found = (
        Counter({span: n for span, n in names.items() if kind in {"all", span[1]}}) for names in (gold, found)
    )
    hits = (gold & found).total()
    precision, recall = hits / max(1, found.total()), hits / max(1, gold.total())
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{100 * precision:.1f}/{100 * recall:.1f}/{100 * f1:.1f}"


if __name__ == "__main__":
    main()
