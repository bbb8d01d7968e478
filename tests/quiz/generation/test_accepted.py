"""What is accepted where an answer is typed: every way to say the same thing, and no part of it that is another."""

import pytest

from quiz.generation.items import SHORT_ANSWER
from quiz.generation.rules import RULES
from tests.quiz.generation.texts import candidates_of

BY_NAME = {rule.name: rule for rule in RULES}
_QUOTED = "“The ferry to the valley is far too slow for the market,” {speaker}. “We need boats,” said Anna Krol."
CASES = [
    (
        "what",
        "Helen Ward sold her old wooden boat in 1931.",
        ("Her old wooden boat", "old wooden boat", "wooden boat", "boat"),
    ),
    (
        "what",
        "Helen Ward sold the old wooden boat in 1931.",
        ("The old wooden boat", "old wooden boat", "wooden boat", "boat"),
    ),
    ("what", "Helen Ward sold the virtual ferry in 1931.", ("The virtual ferry", "virtual ferry")),
    ("what", "Helen Ward sold the steam ferry in 1931.", ("The steam ferry", "steam ferry")),
    ("what", "Helen Ward criticised smoke-free ferry trips in 1931.", ("Smoke-free ferry trips",)),
    ("what", "Helen Ward criticised the loss of trust in 1931.", ("The loss of trust", "loss of trust")),
    (
        "who_said",
        _QUOTED.format(speaker="said the Bishop of Lund, Tom Bell"),
        ("Tom Bell", "Bell", "the Bishop of Lund", "Bishop of Lund"),
    ),
    (
        "who_said",
        _QUOTED.format(speaker="said Tom Bell, the head of the school"),
        ("Tom Bell", "Bell", "the head of the school", "head of the school"),
    ),
    # there may be many councillors
    ("who_said", _QUOTED.format(speaker="said Tom Bell, a councillor from Lund"), ("Tom Bell", "Bell")),
    # the bridge is no title of his
    (
        "who_said",
        "Beside the bridge, Tom Bell said: “The ferry to the valley is far too slow for the market.” "
        "“We need boats,” said Anna Krol.",
        ("Tom Bell", "Bell"),
    ),
]


@pytest.mark.parametrize(("rule", "text", "accepted"), CASES)
def test_accepted_answers(rule, text, accepted):
    made = [candidate.accepted for candidate in candidates_of(BY_NAME[rule], text) if candidate.kind == SHORT_ANSWER]

    assert accepted in made
