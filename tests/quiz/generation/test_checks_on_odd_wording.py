import random

import pytest

from quiz.generation.checks import CHECKS, SET_CHECKS, ItemText, PlainContext
from quiz.kinds import KINDS

ODD = ["", " ", "?", "_____", "“", "((", "[a", "\\", "£", "3,200", "1990s", "the", "Who", "WHO", "…", "*", "İ", "and"]


def odd_text(rng: random.Random, most: int) -> str:
    return " ".join(rng.choice(ODD) for _ in range(rng.randrange(most)))


def odd_item(kind: str, rng: random.Random) -> ItemText:
    return ItemText(
        kind=kind,
        stem=odd_text(rng, 9),
        key=odd_text(rng, 4),
        wrong=tuple(odd_text(rng, 4) for _ in range(rng.randrange(4))),
        evidence=odd_text(rng, 12),
        pairs=tuple((odd_text(rng, 3), odd_text(rng, 3)) for _ in range(rng.randrange(5))),
        place=rng.choice([None, 0, 3]),
    )


@pytest.mark.parametrize("kind", [*(kind.name for kind in KINDS), "a kind to come"])
def test_no_check_raises_for_what_a_teacher_has_only_begun_to_write(kind):
    rng = random.Random(kind)
    quiz = [odd_item(kind, rng) for _ in range(100)]
    context = PlainContext(odd_text(rng, 4), odd_text(rng, 30))

    said = [check.fault(item, context) for check in CHECKS for item in quiz]

    assert {type(fault) for fault in said} == {str}
    assert all(places for check in SET_CHECKS for _, places in check.faults(quiz[:12]))
