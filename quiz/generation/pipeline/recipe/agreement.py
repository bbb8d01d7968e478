"""Measure what the agreement of two pipelines is worth on gold trees.

    PYTHONPATH=../../../.. python agreement.py FIRST SECOND --trees test.conllu

For every finite main clause: how often are the parts of the first pipeline's statement (subject, objects, adjuncts with
their first and last words) those of the gold tree, over all clauses and over those where both pipelines agree.
"""

import argparse
from pathlib import Path

import spacy
from convert import read, to_doc
from spacy.tokens import Doc

from quiz.generation.parse.agreement import is_agreed, note_second_parse
from quiz.generation.parse.words import Word

FINITE = {"VBD", "VBZ", "VBP", "MD"}


def words_of(doc: Doc) -> list[Word]:
    """The tree of a sentence as the generator sees it."""
    words = [
        Word(token.i, token.idx, token.text, token.lemma_, token.tag_, token.dep_, token.idx, bool(token.whitespace_))
        for token in doc
    ]
    for token in doc:
        if token.head.i != token.i:
            words[token.i].head = words[token.head.i]
            words[token.head.i].children.append(words[token.i])
    return words


def is_finite(root: Word) -> bool:
    """A main clause with a subject."""
    verb_tags = {root.tag, *(child.tag for child in root.all("aux", "aux:pass", "cop"))}
    return root.has("nsubj", "nsubj:pass") and bool(verb_tags & FINITE)


def main() -> None:
    """Print precision over all clauses and over the agreed ones."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("--trees", type=Path, required=True)
    parser.add_argument("--genre", default="", help="only documents whose name begins so, such as GUM_news")
    options = parser.parse_args()
    first, second = spacy.load(options.first), spacy.load(options.second)
    trees = [tree for tree in read(options.trees) if tree.document.startswith(options.genre)]
    outcomes = [
        (agreed, right)
        for tree in trees
        for gold in [to_doc(first.vocab, [tree.rows])]
        for agreed, right in measured(gold, first, second)
    ]
    agreed = [right for sure, right in outcomes if sure]
    print(f"{len(outcomes)} clauses: parts right in {sum(right for _, right in outcomes) / len(outcomes):.1%}")
    print(f"agreed {len(agreed) / len(outcomes):.1%}: parts right in {sum(agreed) / len(agreed):.1%}")


def measured(gold: Doc, first: spacy.Language, second: spacy.Language) -> list[tuple[bool, bool]]:
    """(agreed, right) of the main clause of a sentence that is tokenised as the gold tree is; else nothing."""
    docs = [
        nlp(
            Doc(
                nlp.vocab,
                words=[t.text for t in gold],
                spaces=[bool(t.whitespace_) for t in gold],
                sent_starts=[True] + [False] * (len(gold) - 1),
            )
        )
        for nlp in (first, second)
    ]
    words = words_of(docs[0])
    root = next(word for word in words if word.head is word)
    if not is_finite(root):
        return []
    note_second_parse(words, docs[1])
    agreed = is_agreed(root, words)
    note_second_parse(words, gold)
    return [(agreed, is_agreed(root, words))]


if __name__ == "__main__":
    main()
