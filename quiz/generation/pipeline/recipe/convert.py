"""Turn CoNLL-U trees into spaCy's training format.

    python convert.py OUT.spacy [--gold FILE …] [--silver FILE …] [--names-only]

Gold files keep everything. Silver files are machine-made and their source had lost its quotation marks and
apostrophes, so a sentence is kept only if nothing in it shows that loss; see ``is_clean``.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin

#: Names that the pipeline learns. Dates, sums and shares are found by rule in ``quiz.generation``.
NAME_TYPES = {"PERSON", "PLACE", "ORG"}
#: Typographic marks that the parser sees as plain ones; ``quiz.generation.parse.parsing`` does the same, one for one.
PLAIN_MARKS = str.maketrans("“”‘’", "\"\"''")
SENTENCES_PER_DOC = 6
LONGEST_SILVER_SENTENCE = 45
#: What is left of "don't", "it's" or "we'll" when the apostrophe is lost.
STRIPPED_CONTRACTION = re.compile(
    r"^(dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|cant|couldnt|wont|wouldnt|shouldnt"
    r"|im|ive|youre|youve|theyre|theyve|weve|hes|shes|thats|theres|whats|lets)$",
    re.IGNORECASE,
)


@dataclass
class Row:
    """One token of a tree; ``head`` counts from 0 inside the sentence, ``name`` is BIO, "" where not annotated."""

    word: str
    lemma: str
    tag: str
    head: int
    dep: str
    name: str
    space: bool


Sentence = list[Row]


@dataclass
class Tree:
    """A sentence, the document it stands in, and whether it is the first of a paragraph."""

    document: str
    starts_paragraph: bool
    rows: Sentence


def read(path: Path) -> Iterator[Tree]:
    """Yield the trees of a CoNLL-U file."""
    rows, starts, document = [], True, ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# newpar", "# newdoc")):
            starts = True
        if line.startswith("# newdoc id = "):
            document = line.removeprefix("# newdoc id = ")
        elif not line.startswith("#") and line:
            fields = line.split("\t")
            if fields[0].isdigit():
                rows.append(_row(fields))
        elif not line and rows:
            yield Tree(document, starts, rows)
            rows, starts = [], False
    if rows:
        yield Tree(document, starts, rows)


def _row(fields: list[str]) -> Row:
    number, word, lemma, _pos, tag, _feats, head, dep, _deps, misc = fields
    name = re.search(r"NER=([A-Z-]+)", misc)
    return Row(
        word=word.translate(PLAIN_MARKS),
        lemma=lemma.translate(PLAIN_MARKS),
        tag=tag,
        head=int(head) - 1 if head != "0" else int(number) - 1,
        dep="ROOT" if dep == "root" else dep,
        name=_known_name(name.group(1)) if name else "",
        space="SpaceAfter=No" not in misc,
    )


def _known_name(label: str) -> str:
    return label if label[2:] in NAME_TYPES else "" if label.endswith("EVENT") else "O"


def split_hyphens(sentence: Sentence, tags: dict[str, str]) -> Sentence:
    """Cut "two-year" into three tokens, as the gold trees and spaCy's tokenizer do; the last piece keeps the place."""
    pieces = [re.split(r"(?<=[A-Za-z])(-)(?=[A-Za-z])", row.word) for row in sentence]
    place, total = [], 0
    for piece in pieces:
        total += len(piece)
        place.append(total - 1)
    rows = []
    for row, piece, here in zip(sentence, pieces, place, strict=True):
        inside = "I-" + row.name[2:] if row.name[2:] else row.name
        for index, word in enumerate(piece[:-1]):
            tag = "HYPH" if word == "-" else tags.get(word.lower(), "NN")
            dep = "punct" if word == "-" else "compound"
            rows.append(Row(word, word.lower(), tag, here, dep, inside if index else row.name, space=False))
        lemma = row.lemma.rsplit("-", 1)[-1] if len(piece) > 1 else row.lemma
        name = inside if len(piece) > 1 else row.name
        rows.append(replace(row, word=piece[-1], lemma=lemma, head=place[row.head], name=name))
    return rows


def is_clean(sentence: Sentence, names: set[str]) -> bool:
    """Whether nothing in a machine-made tree shows a parser that gave up or a source that lost its marks.

    ``names`` are the capitalised words of the document: "Googles" beside "Google" is a possessive without its mark.
    """
    words = [row.word for row in sentence]
    return not (
        len(words) > LONGEST_SILVER_SENTENCE
        or words[-1] not in {".", "?", "!", '"'}
        or any(row.dep == "dep" for row in sentence)
        or any(STRIPPED_CONTRACTION.match(word) for word in words)
        or any(word.istitle() and word.endswith("s") and word[:-1] in names for word in words)
        or any(row.word == ":" for row in sentence)
    )


def commonest_tags(sentences: list[Sentence]) -> dict[str, str]:
    """Each word's commonest tag, lower case."""
    counts: dict[str, Counter[str]] = {}
    for row in (row for sentence in sentences for row in sentence):
        counts.setdefault(row.word.lower(), Counter())[row.tag] += 1
    return {word: count.most_common(1)[0][0] for word, count in counts.items()}


def to_doc(vocab: spacy.Vocab, sentences: list[Sentence], *, with_trees: bool = True) -> Doc:
    """One document of a few sentences, so that the parser learns where a sentence ends.

    Without its trees it teaches names and lemmas only: spaCy takes tags, heads and names that are not annotated as
    unknown, not as wrong; a missing lemma it would take as an empty one.
    """
    rows, heads = [], []
    for sentence in sentences:
        start = len(rows)
        rows += sentence
        heads += [start + row.head for row in sentence]
    tree = {
        "tags": [row.tag for row in rows],
        "heads": heads,
        "deps": [row.dep for row in rows],
    }
    return Doc(
        vocab,
        words=[row.word for row in rows],
        spaces=[row.space for row in rows],
        lemmas=[row.lemma for row in rows],
        ents=[row.name for row in rows],
        **(tree if with_trees else {}),
    )


def grouped(trees: list[Tree]) -> Iterator[list[Sentence]]:
    """Runs of up to ``SENTENCES_PER_DOC`` sentences that never cross a paragraph."""
    group: list[Sentence] = []
    for tree in trees:
        if group and (tree.starts_paragraph or len(group) == SENTENCES_PER_DOC):
            yield group
            group = []
        group.append(tree.rows)
    if group:
        yield group


def main() -> None:
    """Write the documents of all named files into one DocBin."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--gold", type=Path, nargs="*", default=[])
    parser.add_argument("--silver", type=Path, nargs="*", default=[])
    parser.add_argument(
        "--names-only", action="store_true", help="take names and lemmas of silver sentences, not their trees"
    )
    options = parser.parse_args()

    vocab = spacy.blank("en").vocab
    gold = [tree for path in options.gold for tree in read(path)]
    silver = [tree for path in options.silver for tree in read(path)]
    names = {row.word for tree in silver for row in tree.rows if row.tag.startswith("NNP")}
    tags = commonest_tags([tree.rows for tree in gold])
    kept = [replace(tree, rows=split_hyphens(tree.rows, tags)) for tree in silver if is_clean(tree.rows, names)]

    docs = DocBin(attrs=["TAG", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "SENT_START"])
    for group in grouped(gold):
        docs.add(to_doc(vocab, group))
    for group in grouped(kept):
        docs.add(to_doc(vocab, group, with_trees=not options.names_only))
    docs.to_disk(options.out)
    print(f"{options.out}: {len(gold)} gold and {len(kept)} of {len(silver)} silver sentences in {len(docs)} documents")


if __name__ == "__main__":
    main()
