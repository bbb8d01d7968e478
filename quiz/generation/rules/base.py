"""What a rule is."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.generation.candidates import Candidate
from quiz.generation.facts.understanding import Reading


@dataclass(frozen=True)
class Rule:
    """``version`` goes up whenever the rule makes other questions of the same text."""

    name: str
    version: int
    make: Callable[[Reading, random.Random], Iterator[Candidate]]
