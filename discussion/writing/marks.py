"""What a reader has seen is noted. Marks only grow: of two pages open at once the one that showed more counts."""

from collections.abc import Mapping

from django.db.models import Case, Value, When

from classroom.models import User
from discussion.models import ReadMark, Thread

#: More threads than anybody has news in; who has more presses the button again.
MOST_THREADS = 1_000


def mark_read(*, user: User, seen: Mapping[int, int]) -> None:
    """Note that the user has seen each thread up to a number. What the user cannot see is passed over.

    Causes three queries. The first of two requests at once makes the row, and both raise it.
    """
    here = Thread.objects.visible_to(user).filter(pk__in=seen).order_by("pk").values_list("pk", "last_number")
    numbers = {pk: min(seen[pk], last_number) for pk, last_number in here}
    if not numbers:
        return
    marks = [ReadMark(user=user, thread_id=pk, number=number) for pk, number in numbers.items()]
    ReadMark.objects.bulk_create(marks, ignore_conflicts=True)
    reached = Case(*(When(thread=pk, then=Value(number)) for pk, number in numbers.items()))
    ReadMark.objects.filter(user=user, thread__in=numbers, number__lt=reached).update(number=reached)
