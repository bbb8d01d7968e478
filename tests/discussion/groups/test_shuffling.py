import pytest

from discussion.groups.shuffling import shuffled


@pytest.mark.parametrize(
    ("people", "size", "sizes"),
    [
        (10, 4, [4, 3, 3]),
        (12, 4, [4, 4, 4]),
        (5, 4, [3, 2]),
        (3, 2, [3]),
        (5, 2, [3, 2]),
        (2, 20, [2]),
        (1, 3, [1]),
        (0, 3, [0]),
        (31, 3, [3] * 9 + [2] * 2),
    ],
)
def test_sizes_differ_by_one_at_most_and_nobody_is_alone(people, size, sizes):
    groups = shuffled(range(people), size, seed=1)

    assert [len(group) for group in groups] == sizes
    assert sorted(one for group in groups for one in group) == list(range(people))


def test_a_seed_gives_the_same_groups_and_another_one_others():
    first, again, other = (shuffled(range(30), 4, seed) for seed in (1, 1, 2))

    assert first == again
    assert first != other
