"""The rules, each in a module of its own, in the order in which they are tried."""

from quiz.generation.rules import (
    called,
    claim,
    how_many,
    intention,
    name_gap,
    number_gap,
    owner,
    purpose,
    reason,
    role,
    true_false,
    what_did,
    when,
    where,
    which_words,
    who_did,
    who_said,
)
from quiz.generation.rules.base import Rule

RULES: tuple[Rule, ...] = (
    reason.RULE,
    purpose.RULE,
    intention.RULE,
    called.RULE,
    owner.RULE,
    role.RULE,
    who_said.RULE,
    which_words.RULE,
    claim.RULE,
    what_did.RULE,
    who_did.RULE,
    when.RULE,
    where.RULE,
    how_many.RULE,
    number_gap.RULE,
    name_gap.RULE,
    true_false.RULE,
)
