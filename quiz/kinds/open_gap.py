"""A sentence with a gap, to be filled by typing."""

from quiz.kinds.typed import Typed

OPEN_GAP = Typed(name="open_gap", label="Open gap", instruction="Type what belongs in the gap.", has_gap=True)
