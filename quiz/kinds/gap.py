"""A sentence with a gap, and the words that might fill it."""

from quiz.kinds.base import Kind

GAP = Kind(name="gap", label="Fill the gap", instruction="Choose what belongs in the gap.")
