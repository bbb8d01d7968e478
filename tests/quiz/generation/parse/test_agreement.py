"""Two parses of one sentence, made by hand: agreed or not."""

import pytest

from quiz.generation.parse.agreement import is_agreed
from quiz.generation.parse.words import Word

#: Ferries | carry | salt | from | Lund, with the head of each word (itself for the root) and its relation.
TEXT = ["Ferries", "carry", "salt", "from", "Lund"]
FIRST = [(1, "nsubj"), (1, "ROOT"), (1, "obj"), (4, "case"), (2, "nmod")]
ON_THE_VERB = [(1, "nsubj"), (1, "ROOT"), (1, "obj"), (4, "case"), (1, "obl")]
NO_SUBJECT = [(1, "compound"), (1, "ROOT"), (1, "obj"), (4, "case"), (2, "nmod")]
SHORTER = [(1, "nsubj"), (1, "ROOT"), (1, "obj"), (4, "case"), (1, "parataxis")]


def make_words(second: list[tuple[int, str]]) -> list[Word]:
    words = [
        Word(i=i, idx=i, text=text, lemma=text, tag="NN", dep=dep, start=i, spaced=True)
        for i, (text, (_, dep)) in enumerate(zip(TEXT, FIRST, strict=True))
    ]
    for word, (head, _), (other, dep) in zip(words, FIRST, second, strict=True):
        word.second_head, word.second_dep = words[other], dep
        if words[head] is not word:
            word.head = words[head]
            words[head].children.append(word)
    return words


@pytest.mark.parametrize(
    ("second", "expected"), [(FIRST, True), (ON_THE_VERB, True), (NO_SUBJECT, False), (SHORTER, False)]
)
def test_statement_is_agreed_with_the_same_subject_and_end(second, expected):
    words = make_words(second)

    assert is_agreed(words[1], words) is expected


@pytest.mark.parametrize(("second", "expected"), [(FIRST, True), (ON_THE_VERB, False)])
def test_an_answer_is_agreed_as_a_whole(second, expected):
    words = make_words(second)

    assert is_agreed(words[1], words, words[2]) is expected
