"""A sentence with a gap, and the words that might fill it."""

from quiz.kinds.choosing import ChooseOne

GAP = ChooseOne(
    name="gap",
    label="Fill the gap",
    instruction="Choose what belongs in the gap.",
    has_gap=True,
    options_may_move=True,
)
