"""Choose the questions: by worth, spread over sections, kinds, rules and sentences, none that answers another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from quiz.generation.candidates import DEEPER, Candidate
from quiz.generation.choosing.company import Company
from quiz.generation.choosing.overlaps import excludes
from quiz.generation.choosing.ranking import Ranked, cost, ranked
from quiz.generation.choosing.shares import LOOSENESS, keeps_shares
from quiz.generation.facts.understanding import Reading

#: What is worth less than the first fills a quiz up to its third and no further, less than the second nothing: rather
#: fewer questions than weak ones.
_FILLER, _WEAKEST = 0.4, 0.37
#: So many exchanges are tried.
_MOST_TRIES = 60
#: Of two sets the one is better whose questions are worth more beyond this; to ask for more than a fact counts besides.
_WEAK, _DEPTH_GAIN = 0.35, 0.3


def choose(
    candidates: list[Candidate], count: int, reading: Reading, company: Company | None = None, thorough: bool = True
) -> list[Candidate]:
    """Return up to ``count`` candidates in the order of the text. Equal ones are decided by their place in the list.

    Where there are too few, what could be put out for another is tried as well, if the choice is to be ``thorough``.
    """
    choice = _Choice(ranked(candidates, count, reading), count, company or Company(reading))
    chosen = choice.filled()
    if thorough:
        chosen = choice.exchanged(choice.with_more(chosen))
    return sorted(chosen, key=lambda candidate: (candidate.source.section, candidate.source.start))


class _Choice:
    """One choice among ``open_``, of ``count`` questions at most."""

    def __init__(self, open_: list[Ranked], count: int, company: Company) -> None:
        self._open, self._count, self._company = open_, count, company
        self._excluded: dict[tuple[Candidate, Candidate], bool] = {}

    def filled(self, start: Iterable[Candidate] = (), banned: frozenset[str] = frozenset()) -> list[Candidate]:
        """The best one after the other, each by what it is worth beside those before it; no rule of ``banned``."""
        chosen = list(start)
        open_ = [pair for pair in self._open if pair[0].rule not in banned and not self._blocking(pair[0], chosen)]
        rounds = [(looseness, _FILLER, self._count) for looseness in LOOSENESS]
        for looseness, floor, most in [*rounds, (LOOSENESS[-1], _WEAKEST, self._count // 3)]:
            while len(chosen) < most:
                best = self._best([pair for pair in open_ if pair[0].worth >= floor], chosen, looseness)
                if best is None:
                    break
                chosen.append(best)
                open_ = [pair for pair in open_ if pair[0] is not best and not self._excludes(pair[0], best)]
        return chosen

    def with_more(self, chosen: list[Candidate]) -> list[Candidate]:
        """Where the text gives too few: without the rules whose questions stand for several facts, if that helps."""
        tried, banned = chosen, frozenset[str]()
        while len(tried) < self._count and (several := {one.rule for one in tried if _stands_for_several(one)}):
            banned |= several
            tried = self.filled(banned=banned)
            chosen = max(chosen, tried, key=len)
        return chosen

    def exchanged(self, chosen: list[Candidate]) -> list[Candidate]:
        """Where there are too few still: one put out for another, if what can be had then is worth more in all."""
        tries = _MOST_TRIES
        while len(chosen) < self._count and tries:
            for start in islice(self._exchanges(chosen), tries):
                tries -= 1
                tried = self.filled(start)
                if _value(tried) > _value(chosen):
                    chosen = tried
                    break
            else:
                break
        return chosen

    def _exchanges(self, chosen: list[Candidate]) -> Iterator[list[Candidate]]:
        """The chosen with one of them, which kept a candidate out, replaced by it."""
        for candidate, _ in sorted(self._open, key=lambda pair: -pair[1]):
            blocking = self._blocking(candidate, chosen)
            if candidate in chosen or candidate.worth < _FILLER or len(blocking) > 1:
                continue
            for out in blocking or chosen:
                rest = [one for one in chosen if one is not out]
                if self._company.admits(candidate, rest) and keeps_shares(candidate, rest, self._count, LOOSENESS[-1]):
                    yield [*rest, candidate]

    def _best(self, open_: list[Ranked], chosen: list[Candidate], looseness: float) -> Candidate | None:
        """The one worth most among those that go with the chosen; the best is tried first, for that takes long."""
        fitting = [
            (candidate, worth - cost(candidate, chosen, self._count))
            for candidate, worth in open_
            if keeps_shares(candidate, chosen, self._count, looseness)
        ]
        best_first = sorted(fitting, key=lambda pair: -pair[1])
        return next((candidate for candidate, _ in best_first if self._company.admits(candidate, chosen)), None)

    def _blocking(self, candidate: Candidate, chosen: list[Candidate]) -> list[Candidate]:
        return [one for one in chosen if one is candidate or self._excludes(candidate, one)]

    def _excludes(self, left: Candidate, right: Candidate) -> bool:
        pair = (left, right)
        if pair not in self._excluded:
            self._excluded[pair] = self._excluded[right, left] = excludes(left, right)
        return self._excluded[pair]


def _value(chosen: list[Candidate]) -> float:
    """What a quiz is worth, weak questions next to nothing: two of them do not make up for a reason."""
    return sum(candidate.worth - _WEAK + _DEPTH_GAIN * (candidate.topic in DEEPER) for candidate in chosen)


def _stands_for_several(candidate: Candidate) -> bool:
    return bool(candidate.pairs) or candidate.topic == "order"
