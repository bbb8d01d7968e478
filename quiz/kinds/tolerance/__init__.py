"""Whether a typed answer is as good as an accepted one: ``is_accepted`` is the whole interface."""

from quiz.kinds.tolerance.comparing import is_accepted

__all__ = ["is_accepted"]
