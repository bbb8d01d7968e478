"""Which section of a corrected text is which section of the text as it was. Stores nothing."""

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from classroom.articles.drafts import SectionDraft
from classroom.models import Section
from classroom.moves import Move

#: How many words make a run: two texts that do not stem from one another have hardly a run in common.
_RUN = 3
#: The share of a section's runs that its successor has at least; the same heading is worth as much.
_ENOUGH = 0.5

Runs = frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class Matching:
    """``sections`` are the text as it will be, unsaved where they are new; ``before`` the text as it was.

    ``earlier`` are the other stored sections, kept from before. ``successors`` has, by the id of a section that is
    not in the new text, the one that took its place.
    """

    sections: list[Section]
    before: list[Section]
    earlier: list[Section]
    successors: dict[int, Section]

    @cached_property
    def kept(self) -> set[int]:
        """The ids of those that stay in the text as they were."""
        return {section.pk for section in self.sections} & {section.pk for section in self.before}

    @cached_property
    def fresh(self) -> list[Section]:
        """Those of the new text that were not in it before."""
        return [section for section in self.sections if section.pk not in self.kept]

    @cached_property
    def gone(self) -> list[Section]:
        return [section for section in self.before if section.pk not in self.kept]

    @property
    def changes_nothing(self) -> bool:
        return not (self.fresh or self.gone) and _told(self.sections) == _told(self.before)

    @property
    def moves(self) -> list[Move]:
        """Where the text of all sections that are not in the new text may stand now, the likeliest place first.

        Those of earlier versions are among them: a sentence that was put back takes its questions back.
        """
        found, current = [], {section.pk for section in self.sections}
        for source in [*self.gone, *(section for section in self.earlier if section.pk not in current)]:
            successor = self.successors.get(source.pk)
            if successor is not None:
                found.append(Move(source, successor, is_whole=True))
            found += [Move(source, target) for target in self.fresh if target is not successor]
        return found


def match(drafts: Sequence[SectionDraft], stored: Iterable[Section]) -> Matching:
    """Find for each section of a text the stored one with the same words, and successors for those that have none."""
    rows = sorted(stored, key=lambda section: (not section.is_current, section.position, section.pk))
    sections = _sections(drafts, rows)
    in_text = {section.pk for section in sections}
    before, earlier = [row for row in rows if row.is_current], [row for row in rows if not row.is_current]
    leaving = [row for row in rows if row.pk not in in_text]
    known = {row.pk for row in before}
    successors = _successors(leaving, [section for section in sections if section.pk not in known])
    found = Matching(sections, before, earlier, successors)
    _keep_headings(drafts, found)
    return found


def _sections(drafts: Sequence[SectionDraft], rows: Sequence[Section]) -> list[Section]:
    sections: list[Section] = []
    taken: set[int] = set()
    for position, draft in enumerate(drafts, start=1):
        row = next((row for row in rows if row.body == draft.body and row.pk not in taken), None)
        section = copy.copy(row) if row else Section(body=draft.body)
        section.position, section.is_current = position, True
        section.heading = section.heading if row and draft.heading_is_drafted else draft.heading
        taken.add(section.pk)
        sections.append(section)
    return sections


def _successors(leaving: Iterable[Section], fresh: Sequence[Section]) -> dict[int, Section]:
    candidates = [(section, _runs(section.body)) for section in fresh]
    successors = {}
    for old in leaving:
        runs = _runs(old.body)
        weighed = [(_likeness(old, runs, section, others), section) for section, others in candidates]
        likeness, successor = max(weighed, key=lambda pair: pair[0], default=(0.0, None))
        if successor is not None and likeness >= _ENOUGH:
            successors[old.pk] = successor
    return successors


def _likeness(old: Section, runs: Runs, new: Section, others: Runs) -> float:
    """How much of the old section's text the new one has; it may have more, where two were made one."""
    share = len(runs & others) / max(len(runs), 1)
    return share + _ENOUGH * (old.heading.casefold() == new.heading.casefold())


def _runs(body: str) -> Runs:
    words = body.casefold().split()
    return frozenset(tuple(words[at : at + _RUN]) for at in range(max(len(words) - _RUN + 1, 1)))


def _keep_headings(drafts: Sequence[SectionDraft], matching: Matching) -> None:
    """Where the text brings no heading, a corrected section keeps the one it had."""
    for draft, section in zip(drafts, matching.sections, strict=True):
        old = next((old for old in matching.gone if matching.successors.get(old.pk) is section), None)
        if old and draft.heading_is_drafted and not section.pk:
            section.heading = old.heading


def _told(sections: Iterable[Section]) -> list[tuple[str, str]]:
    return [(section.heading, section.body) for section in sections]
