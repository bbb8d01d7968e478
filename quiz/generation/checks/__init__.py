"""The checks, in the order in which they are tried; the first that refuses names the reason.

A check is a function of an item and of a little that is known of the article (``base``); it is listed with its
reason in the ``CHECKS`` of its module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generation.checks import (
    faithfulness,
    fit,
    giveaways,
    grammar,
    leaks,
    options,
    pairs,
    reasons,
    references,
    rivals,
    suitability,
    typed,
    wording,
    worth,
)
from quiz.generation.checks.base import Check, Context, ItemText, item_text
from quiz.generation.checks.contexts import PlainContext, ReadContext
from quiz.generation.checks.sets import SET_CHECKS, SetCheck

if TYPE_CHECKING:
    from quiz.generation.candidates import Candidate
    from quiz.generation.facts.understanding import Reading

__all__ = [
    "CHECKS",
    "SET_CHECKS",
    "Check",
    "Context",
    "ItemText",
    "PlainContext",
    "ReadContext",
    "SetCheck",
    "item_text",
    "reason_to_refuse",
]

CHECKS: tuple[Check, ...] = (
    *options.CHECKS,
    *fit.CHECKS,
    *giveaways.CHECKS,
    *suitability.CHECKS,
    *worth.CHECKS,
    *leaks.CHECKS,
    *wording.CHECKS,
    *grammar.CHECKS,
    *references.CHECKS,
    *faithfulness.CHECKS,
    *reasons.CHECKS,
    *rivals.CHECKS,
    *pairs.CHECKS,
    *typed.CHECKS,
)
_GRAVE = tuple(check for check in CHECKS if check.grave)


def reason_to_refuse(candidate: Candidate, reading: Reading) -> str:
    """The name of the first check that refuses ``candidate``, or the empty string."""
    item, context = item_text(candidate), ReadContext(reading)
    return next((check.name for check in _GRAVE if check.fault(item, context)), "")
