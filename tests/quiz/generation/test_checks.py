from typing import Any

import pytest

from quiz.generation.candidates import Candidate
from quiz.generation.checks import CHECKS
from quiz.generation.understanding import Reading
from tests.quiz.generation.check_examples import GOOD, PASSED, REFUSED
from tests.quiz.generation.texts import understand

BY_NAME = {check.name: check for check in CHECKS}
TEXT = "Rosa Imrie drives the yellow bus. Tom Bell and Anna Krol read. Peter Lund, the manager, left."


def make_candidate(reading: Reading, **changes: Any) -> Candidate:
    details = {
        "rule": "who_did",
        "version": 1,
        "sentence": reading.sentences[0],
        "explanation": "The article says so.",
        "topic": "person",
        "fact": ("x",),
        "worth": 0.5,
        **GOOD,
    }
    return Candidate(**{**details, **changes})


def is_refused(check: str, changes: dict[str, Any]) -> bool:
    reading = understand(TEXT, title=changes.get("title", "Notes"))
    return BY_NAME[check].refuses(
        make_candidate(reading, **{name: value for name, value in changes.items() if name != "title"}), reading
    )


def test_every_check_has_examples_of_both_sorts_and_every_example_a_check():
    assert (set(REFUSED), set(PASSED)) == (set(BY_NAME), set(BY_NAME))


@pytest.mark.parametrize(("check", "changes"), [(check, changes) for check in REFUSED for changes in REFUSED[check]])
def test_check_refuses(check, changes):
    assert is_refused(check, changes)


@pytest.mark.parametrize(("check", "changes"), [(check, changes) for check in PASSED for changes in PASSED[check]])
def test_check_lets_pass(check, changes):
    assert not is_refused(check, changes)
