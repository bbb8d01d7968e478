"""The checks, in the order in which they are tried; the first that refuses names the reason."""

from quiz.generation.candidates import Candidate
from quiz.generation.checks import options, stems, suitability, worth
from quiz.generation.checks.base import Check
from quiz.generation.understanding import Reading

CHECKS: tuple[Check, ...] = (*options.CHECKS, *suitability.CHECKS, *worth.CHECKS, *stems.CHECKS)


def reason_to_refuse(candidate: Candidate, reading: Reading) -> str:
    """The name of the first check that refuses ``candidate``, or the empty string."""
    return next((check.name for check in CHECKS if check.refuses(candidate, reading)), "")
