"""The rules, each in a module of its own, in the order in which they are tried."""

from quiz.generation.rules import number_gap, role, true_false, who_said
from quiz.generation.rules.base import Rule

RULES: tuple[Rule, ...] = (role.RULE, who_said.RULE, number_gap.RULE, true_false.RULE)
