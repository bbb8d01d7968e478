"""Typed answers: whether one is as good as an accepted one, and in what form two of them are equal."""

from quiz.kinds.tolerance.comparing import is_accepted
from quiz.kinds.tolerance.words import comparable

__all__ = ["comparable", "is_accepted"]
