"""A question with three or four options."""

from quiz.kinds.base import Kind

MULTIPLE_CHOICE = Kind(name="multiple_choice", label="Multiple choice", instruction="Choose one answer.")
