"""What a corrected text would do to an article, for its owner to look at first. Stores nothing."""

from collections import defaultdict
from dataclasses import dataclass, field

from classroom.articles.drafts import ArticleDraft
from classroom.loading import matching
from classroom.matching import Matching
from classroom.models import Article, Section
from classroom.moves import Move
from classroom.signals import text_would_move


@dataclass(frozen=True)
class Row:
    """A section of the new text, or one that leaves it. ``hanging`` are phrases such as "3 questions"."""

    section: Section
    what: str
    hanging: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Preview:
    rows: list[Row]
    leaving: list[Row]
    changes_nothing: bool


def preview(article: Article, draft: ArticleDraft) -> Preview:
    """Causes a query, and those of the wings that say what hangs on what changes."""
    found = matching(article, draft)
    hanging = _hanging(found.moves)
    before = {section.pk: section for section in found.before}
    return Preview(
        rows=[_row(section, found, before, hanging) for section in found.sections],
        leaving=[
            Row(section, "leaves the text", hanging[section.pk])
            for section in found.gone
            if section.pk not in found.successors
        ],
        changes_nothing=found.changes_nothing,
    )


def _row(section: Section, found: Matching, before: dict[int, Section], hanging: dict[int, list[str]]) -> Row:
    if section.pk in found.kept:
        old = before[section.pk]
        return Row(section, "stays" if old.heading == section.heading else f"stays; was “{old.heading}”")
    sources = [old for old in found.gone if found.successors.get(old.pk) is section]
    if sources:
        names = " and ".join(f"“{old.heading}”" for old in sources)
        is_same = [old.heading for old in sources] == [section.heading]
        phrases = [phrase for old in sources for phrase in hanging[old.pk]]
        return Row(section, "changed" if is_same else f"changed; was {names}", phrases)
    return Row(section, "comes back" if section.pk else "new")


def _hanging(moves: list[Move]) -> dict[int, list[str]]:
    """The phrases of all wings, by the id of the section."""
    phrases: dict[int, list[str]] = defaultdict(list)
    for _, told in text_would_move.send(sender=Section, moves=moves) if moves else ():
        for section, phrase in told.items():
            phrases[section].append(phrase)
    return phrases
