"""Talk stays with the text it is about when that text is corrected, or its sections are joined.

A thread is about a section as a whole. It goes along where another section has taken the place of its own, and else
stays with the earlier version, where it can still be read and answered.
"""

from django.db.models import Count
from django.template.defaultfilters import pluralize

from classroom.moves import Move
from discussion.models import Thread


def follow_text(*, moves: list[Move], **_signal: object) -> None:
    for move in moves:
        if move.is_whole:
            Thread.objects.filter(section=move.source).update(section=move.target)


def what_would_move(*, moves: list[Move], **_signal: object) -> dict[int, str]:
    """For each source what hangs on it: "2 threads". Causes a query."""
    rows = Thread.objects.filter(section__in={move.source.pk for move in moves}).order_by()
    counts = rows.values_list("section").annotate(Count("pk"))
    return {section: f"{threads} thread{pluralize(threads)}" for section, threads in counts}
