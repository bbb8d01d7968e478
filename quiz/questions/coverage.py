"""How an article is covered by its questions: how many there are in each state by section, kind and difficulty."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import Count

from classroom.models import Article, Section
from quiz.kinds import KINDS
from quiz.models import Question


@dataclass(frozen=True)
class Tally:
    """How many questions of something there are in each state."""

    name: str
    approved: int
    drafts: int
    in_reserve: int
    retired: int
    section: Section | None = None

    @property
    def in_use(self) -> int:
        return self.approved + self.drafts


@dataclass(frozen=True)
class Coverage:
    """``kinds`` and ``difficulties`` name only those of which something is in use.

    ``stale`` questions are in use on an earlier version of the text, and count nowhere else.
    """

    sections: list[Tally]
    kinds: list[Tally]
    difficulties: list[Tally]
    whole: Tally
    stale: int

    @property
    def most_in_use(self) -> int:
        """What the fullest section has, at least 1: the length of the longest bar."""
        return max([1, *(tally.in_use for tally in self.sections)])

    @property
    def bare(self) -> list[Tally]:
        """Sections without any question in use."""
        return [tally for tally in self.sections if not tally.in_use]


@dataclass(frozen=True)
class _Group:
    section: int
    kind: str
    difficulty: str
    state: str
    count: int


def coverage_of(article: Article) -> Coverage:
    """Causes three queries, whatever the number of questions."""
    columns = ("section_id", "kind", "difficulty", "state")
    rows = Question.objects.of_article(article).order_by().values_list(*columns).annotate(Count("pk"))
    groups = [_Group(*row) for row in rows]
    return Coverage(
        sections=[
            _tally(groups, str(section), lambda group, pk=section.pk: group.section == pk, section)
            for section in article.sections.current().defer("body")
        ],
        kinds=_spread(groups, "kind", [(kind.name, kind.label) for kind in KINDS]),
        difficulties=_spread(groups, "difficulty", Question.Difficulty.choices),
        whole=_tally(groups, str(article), lambda group: True),
        stale=Question.objects.in_use().filter(section__article=article, section__is_current=False).count(),
    )


def _spread(groups: Iterable[_Group], field: str, names: Iterable[tuple[str, str]]) -> list[Tally]:
    tallies = [_tally(groups, label, lambda group, name=name: getattr(group, field) == name) for name, label in names]
    return [tally for tally in tallies if tally.in_use]


def _tally(
    groups: Iterable[_Group], name: str, belongs: Callable[[_Group], bool], section: Section | None = None
) -> Tally:
    counts: Counter[str] = Counter()
    for group in filter(belongs, groups):
        counts[group.state] += group.count
    state = Question.State
    return Tally(
        name, counts[state.APPROVED], counts[state.DRAFT], counts[state.RESERVE], counts[state.RETIRED], section
    )
