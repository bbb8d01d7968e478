from dataclasses import dataclass

import pytest

from discussion.reading.folding import fold


@dataclass(frozen=True)
class Said:
    depth: int
    begins_branch: bool = False
    is_wanted: bool = False


def shape(entries):
    return [(len(run.entries), run.is_folded) for run in fold(entries)]


HEAD = Said(0, begins_branch=True)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([], []),
        ([HEAD] * 50, [(50, False)]),
        ([HEAD, *[Said(1)] * 6], [(7, False)]),
        ([HEAD, *[Said(1)] * 8], [(7, False), (2, False)]),
        ([HEAD, *[Said(1)] * 9], [(7, False), (3, True)]),
        ([HEAD, *[Said(1)] * 20, HEAD, Said(1)], [(7, False), (14, True), (2, False)]),
        ([HEAD, *[Said(depth) for depth in range(1, 9)]], [(5, False), (4, True)]),
        ([HEAD, Said(5), Said(6), Said(7), Said(1)], [(1, False), (3, True), (1, False)]),
    ],
    ids=["nothing", "no replies", "readable", "two more", "three more", "a long branch", "a deep one", "deep early"],
)
def test_what_is_folded(entries, expected):
    assert shape(entries) == expected


def test_replies_to_the_first_post_each_begin_a_branch():
    replies = [Said(1, begins_branch=True)] * 30

    assert shape([HEAD, *replies]) == [(31, False)]


def test_a_page_that_begins_inside_a_branch_counts_from_its_first_post():
    assert shape([Said(400 + number) for number in range(50)]) == [(5, False), (45, True)]


@pytest.mark.parametrize("wanted", [None, 7, 9])
def test_a_fold_with_what_is_wanted_stands_open(wanted):
    entries = [HEAD, *[Said(1, is_wanted=number == wanted) for number in range(1, 12)]]

    assert [run.is_open for run in fold(entries) if run.is_folded] == [wanted is not None]


def test_nothing_is_lost():
    entries = [HEAD, *[Said(number % 9) for number in range(1, 50)]]

    assert [entry for run in fold(entries) for entry in run.entries] == entries
