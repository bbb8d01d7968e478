"""What a check is: a named reason to refuse a candidate."""

from collections.abc import Callable
from dataclasses import dataclass

from quiz.generation.candidates import Candidate
from quiz.generation.understanding import Reading


@dataclass(frozen=True)
class Check:
    """``refuses`` is True for a candidate that must not be asked; ``name`` is the reason, in plain words."""

    name: str
    refuses: Callable[[Candidate, Reading], bool]
