"""What waits behind the chosen questions, so that a teacher who drops one gets another at once."""

from __future__ import annotations

from quiz.generation.candidates import Candidate
from quiz.generation.choosing.company import Company
from quiz.generation.choosing.overlaps import excludes
from quiz.generation.choosing.selection import choose
from quiz.generation.facts.understanding import Reading


def reserves(
    candidates: list[Candidate], chosen: list[Candidate], count: int, reading: Reading
) -> list[tuple[Candidate, int | None]]:
    """Return questions that were not chosen, each with the index in ``chosen`` of the only one it may replace.

    First up to ``count`` that go with all the chosen and with one another (None), then at most one behind each chosen
    question that clashes with that question alone, most often a second way to ask for the same fact.
    """
    company = Company(reading)
    left = [candidate for candidate in candidates if candidate not in chosen]
    fitting = [one for one in left if not _clashing(one, chosen) and company.admits(one, chosen)]
    free = choose(fitting, count, reading, company, thorough=False)
    behind: dict[int, Candidate] = {}
    for candidate in sorted(left, key=lambda candidate: -candidate.worth):
        clashing = _clashing(candidate, chosen)
        if len(clashing) != 1 or clashing[0] in behind or _clashing(candidate, [*free, *behind.values()]):
            continue
        if company.admits(candidate, [other for place, other in enumerate(chosen) if place != clashing[0]]):
            behind[clashing[0]] = candidate
    return [(candidate, None) for candidate in free] + [(behind[place], place) for place in sorted(behind)]


def _clashing(candidate: Candidate, others: list[Candidate]) -> list[int]:
    return [place for place, other in enumerate(others) if excludes(candidate, other)]
