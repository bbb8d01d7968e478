"""Talk stays with the text it is about when that text is corrected, or its sections are joined.

A thread is about a section as a whole. It goes along where another section has taken the place of its own, and else
stays with the earlier version, where it can still be read and answered.
"""

from django.db.models import Count
from django.template.defaultfilters import pluralize

from classroom.moves import Move
from discussion.models import FirstPost, SectionApproval, Thread

_PLACE = ("assignment_id", "section_id", "author_id")


def follow_text(*, moves: list[Move], **_signal: object) -> None:
    whole = [move for move in moves if move.is_whole]
    for move in whole:
        Thread.objects.filter(section=move.source).update(section=move.target)
    _take_first_posts_along({move.source.pk: move.target.pk for move in whole})
    _take_approvals_along({move.source.pk: move.target.pk for move in whole})


def _take_first_posts_along(targets: dict[int, int]) -> None:
    """A student has one first post on a section: where another holds the place already, it stays where it is."""
    taken = set(FirstPost.objects.filter(section__in=targets.values()).values_list(*_PLACE))
    for first in FirstPost.objects.filter(section__in=targets).order_by("at", "pk"):
        first.section_id = targets[first.section_id]
        place = tuple(getattr(first, name) for name in _PLACE)
        if place not in taken:
            taken.add(place)
            first.save(update_fields=["section"])


def _take_approvals_along(targets: dict[int, int]) -> None:
    """What is read first on one of the sections that are joined is read first on the whole."""
    for approval in SectionApproval.objects.filter(section__in=targets):
        SectionApproval.objects.get_or_create(
            assignment_id=approval.assignment_id, section_id=targets[approval.section_id]
        )


def what_would_move(*, moves: list[Move], **_signal: object) -> dict[int, str]:
    """For each source what hangs on it: "2 threads". Causes a query."""
    rows = Thread.objects.filter(section__in={move.source.pk for move in moves}).order_by()
    counts = rows.values_list("section").annotate(Count("pk"))
    return {section: f"{threads} thread{pluralize(threads)}" for section, threads in counts}
