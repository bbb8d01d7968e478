"""Who answers what right: item response theory, drawn instead of fitted.

The chance of a right answer grows with the distance between the student's ability and the question's difficulty, both
on one scale in logits: G. Rasch, *Probabilistic Models for Some Intelligence and Attainment Tests* (1960). How steeply
it grows, and how far guessing carries, are the second and third parameters of A. Birnbaum (in Lord and Novick,
*Statistical Theories of Mental Test Scores*, 1968). So facility and discrimination come out as they do in a classroom.
Nothing here touches the database.
"""

import math
import random
from dataclasses import dataclass

#: Where teachers' three words lie on the scale; most students of a class can do most of its quiz.
CENTRES = {"easy": -1.4, "medium": -0.5, "hard": 0.3}
#: Of those who choose wrongly, how many take the favourite wrong option, the next one, and so on.
POPULARITY = (60, 25, 10, 5)


@dataclass(frozen=True)
class Traits:
    """``difficulty`` in logits, ``steepness`` around 1, and the share that is right by mere guessing."""

    difficulty: float
    steepness: float
    guessing: float


def draw_traits(rng: random.Random, *, difficulty: str, options: int, is_flawed: bool = False) -> Traits:
    """A question's traits, by the word for its difficulty and how many options it has, none if it is typed.

    A flawed question hardly tells those who know from those who do not: every real quiz has one.
    """
    steepness = 0.1 if is_flawed else rng.lognormvariate(0.1, 0.3)
    return Traits(rng.gauss(CENTRES[difficulty], 0.7), steepness, 1 / options if options else 0.0)


def draw_ability(rng: random.Random) -> float:
    return rng.gauss(0, 1)


def chance(ability: float, traits: Traits) -> float:
    """The probability of a right answer."""
    known = 1 / (1 + math.exp(-traits.steepness * (ability - traits.difficulty)))
    return traits.guessing + (1 - traits.guessing) * known


def draw_wrong(rng: random.Random, count: int) -> int:
    """Which of so many wrong options is taken, counted from 0 in the order of their popularity."""
    weights = [POPULARITY[min(place, len(POPULARITY) - 1)] for place in range(count)]
    return rng.choices(range(count), weights)[0]
