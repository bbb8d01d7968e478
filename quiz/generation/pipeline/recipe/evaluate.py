"""Measure a trained pipeline on gold trees and gold names.

    python evaluate.py MODEL --trees test.conllu --names web-ner-test.iob2

Figures are per cent: tags, lemmas and sentence ends right; heads right (UAS), heads with their relation right (LAS);
names found and named right (F1), by type. Text is tokenised by the pipeline itself, as on a real article.
"""

import argparse
import time
from collections.abc import Iterator
from pathlib import Path

import spacy
from convert import PLAIN_MARKS, grouped, read, to_doc
from spacy.tokens import Doc
from spacy.training import Example

NAME_TYPE = {"PER": "PERSON", "LOC": "PLACE", "ORG": "ORG"}
SCORES = {"tag_acc": "tags", "dep_uas": "UAS", "dep_las": "LAS", "lemma_acc": "lemmas", "sents_f": "sentences"}


def name_docs(vocab: spacy.Vocab, path: Path) -> Iterator[Doc]:
    """One document a sentence of an IOB2 file (index, word, label)."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        labels = [row[2] if row[2] == "O" else row[2][:2] + NAME_TYPE[row[2][2:]] for row in rows]
        yield Doc(vocab, words=[row[1].translate(PLAIN_MARKS) for row in rows], ents=labels)


def by_type(scores: dict) -> str:
    return ", ".join(
        f"{name} {100 * score['f']:.1f}" for name, score in sorted((scores["ents_per_type"] or {}).items())
    )


def main() -> None:
    """Print the figures for one model."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model")
    parser.add_argument("--trees", type=Path, required=True)
    parser.add_argument("--genre", default="", help="only documents whose name begins so, such as GUM_news")
    parser.add_argument("--names", type=Path)
    options = parser.parse_args()

    nlp = spacy.load(options.model)
    trees = [tree for tree in read(options.trees) if tree.document.startswith(options.genre)]
    if not trees:
        parser.error(f"{options.trees}: no document whose name begins with “{options.genre}”.")
    gold = [to_doc(nlp.vocab, group) for group in grouped(trees)]
    start = time.perf_counter()
    scores = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in gold])
    words = sum(len(doc) for doc in gold)
    print(f"{len(trees)} trees, {words} tokens, {words / (time.perf_counter() - start):.0f} tokens a second")
    print(", ".join(f"{name} {100 * scores[key]:.1f}" for key, name in SCORES.items() if key in scores))
    if scores.get("ents_f") is not None:
        print(f"names in the trees: all {100 * scores['ents_f']:.1f}, {by_type(scores)}")
    if options.names:
        found = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in name_docs(nlp.vocab, options.names)])
        print(f"names in {options.names.name}: all {100 * found['ents_f']:.1f}, {by_type(found)}")


if __name__ == "__main__":
    main()
