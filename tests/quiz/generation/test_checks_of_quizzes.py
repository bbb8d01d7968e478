from typing import Any

import pytest

from quiz.generation.checks import SET_CHECKS, ItemText
from tests.quiz.generation.check_examples import sets
from tests.quiz.generation.check_examples.base import CHOICE

SET_BY_NAME = {check.name: check for check in SET_CHECKS}


def set_faults(check: str, changed: list[dict[str, Any]]) -> list[str]:
    items = [ItemText(**{**CHOICE, **changes}) for changes in changed]
    return [advice for advice, _ in SET_BY_NAME[check].faults(items)]


def set_cases(sort: str) -> list[tuple[str, list[dict[str, Any]]]]:
    return [(name, quiz) for name, examples in sets.EXAMPLES.items() for quiz in getattr(examples, sort)]


def test_every_check_of_a_quiz_has_examples_of_both_sorts():
    assert list(sets.EXAMPLES) == list(SET_BY_NAME)
    assert all(examples.refused and examples.passed for examples in sets.EXAMPLES.values())


@pytest.mark.parametrize(("check", "quiz"), set_cases("refused"))
def test_check_of_a_quiz_finds_fault(check, quiz):
    assert len(set_faults(check, quiz)) == 1


@pytest.mark.parametrize(("check", "quiz"), set_cases("passed"))
def test_check_of_a_quiz_lets_pass(check, quiz):
    assert set_faults(check, quiz) == []


@pytest.mark.parametrize(
    ("check", "quiz"),
    [
        pytest.param(name, quiz, marks=pytest.mark.xfail(reason=reason))
        for name, examples in sets.EXAMPLES.items()
        for quiz, reason in examples.missed
    ],
)
def test_check_of_a_quiz_sees_what_it_misses_so_far(check, quiz):
    assert set_faults(check, quiz) != []
