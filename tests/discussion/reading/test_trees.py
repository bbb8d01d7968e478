import random

import pytest

from discussion.reading.trees import Place, flatten


def shape(keys):
    return [(place.pk, place.depth) for place in flatten(keys)]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([], []),
        ([(1, None)], [(1, 0)]),
        ([(1, None), (2, None), (3, 1)], [(1, 0), (3, 1), (2, 0)]),
        ([(1, None), (2, 1), (3, 2), (4, 1)], [(1, 0), (2, 1), (3, 2), (4, 1)]),
        ([(4, 1), (3, 2), (2, 1), (1, None)], [(1, 0), (2, 1), (3, 2), (4, 1)]),
    ],
    ids=["nothing", "one", "two roots", "replies before later siblings", "given in any order"],
)
def test_reading_order(keys, expected):
    assert shape(keys) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([(1, 1)], [(1, 0)]),
        ([(1, 2), (2, 1)], [(1, 0), (2, 1)]),
        ([(1, 3), (2, 1), (3, 2)], [(1, 0), (2, 1), (3, 2)]),
        ([(2, 1)], [(2, 0)]),
    ],
    ids=["answers itself", "two in a ring", "three in a ring", "parent is missing"],
)
def test_broken_keys_give_every_post_one_place(keys, expected):
    assert shape(keys) == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([], []),
        ([(1, None), (2, None), (3, None)], [1, 3, 2]),
        ([(1, None), (2, None), (3, None), (4, 2)], [1, 2, 4, 3]),
        ([(1, None), (2, 1), (3, 1), (4, 2)], [1, 2, 4, 3]),
        ([(1, None), (2, None), (3, 2), (4, 2), (5, None)], [1, 5, 2, 3, 4]),
    ],
    ids=["nothing", "first stays", "a reply counts", "under the first post too", "a branch stays in its order"],
)
def test_order_by_newest_activity(keys, expected):
    assert [place.pk for place in flatten(keys, newest_first=True)] == expected


def test_a_thousand_levels():
    places = flatten([(pk, pk - 1 or None) for pk in range(1, 1001)])

    assert places == [Place(pk, pk - 1) for pk in range(1, 1001)]


@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("seed", range(5))
def test_any_tree_keeps_each_post_once_and_right_after_its_branch(seed, newest_first):
    chance = random.Random(seed)
    parents = {pk: chance.choice([None, *range(1, pk)]) for pk in range(1, 300)}

    places = flatten(parents.items(), newest_first=newest_first)

    assert sorted(place.pk for place in places) == list(parents)
    path: list[int] = []
    for place in places:
        del path[place.depth :]
        assert (path[-1] if path else None) == parents[place.pk]
        path.append(place.pk)
