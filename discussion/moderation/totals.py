"""What was moderated, week by week and without names: for the whole class to read."""

import datetime
import zoneinfo
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from classroom.models import Classroom
from discussion.models import ModerationEvent

#: So many weeks back, this one among them.
WEEKS = 12
COUNTED = [
    ModerationEvent.Action.HOLD,
    ModerationEvent.Action.RELEASE,
    ModerationEvent.Action.APPROVE,
    ModerationEvent.Action.HIDE,
    ModerationEvent.Action.RESTORE,
    ModerationEvent.Action.KEEP,
]


@dataclass
class Week:
    """From a Monday on, by the class's clock: how often what was done to posts, and under which rules."""

    monday: datetime.date
    actions: Counter[str] = field(default_factory=Counter)
    rules: Counter[int] = field(default_factory=Counter)

    @property
    def counts(self) -> list[int]:
        """In the order of ``COUNTED``."""
        return [self.actions[action] for action in COUNTED]

    @property
    def hidden_by_rule(self) -> list[tuple[int, int]]:
        return sorted(self.rules.items())


def weekly_totals(classroom: Classroom, at: datetime.datetime) -> list[Week]:
    """Weeks in which something was done, the newest first. Causes a query."""
    zone = zoneinfo.ZoneInfo(classroom.time_zone)
    first = _monday(at, zone) - datetime.timedelta(weeks=WEEKS - 1)
    since = datetime.datetime.combine(first, datetime.time.min, tzinfo=zone)
    weeks: dict[datetime.date, Week] = {}
    for moment, action, rule in _events(classroom, since):
        monday = _monday(moment, zone)
        week = weeks.setdefault(monday, Week(monday))
        week.actions[action] += 1
        if action == ModerationEvent.Action.HIDE and rule:
            week.rules[rule] += 1
    return [weeks[monday] for monday in sorted(weeks, reverse=True)]


def _events(classroom: Classroom, since: datetime.datetime) -> Iterator[tuple[datetime.datetime, str, int | None]]:
    events = ModerationEvent.objects.filter(classroom=classroom, at__gte=since, action__in=COUNTED)
    yield from events.order_by().values_list("at", "action", "rule_number")


def _monday(moment: datetime.datetime, zone: zoneinfo.ZoneInfo) -> datetime.date:
    day = moment.astimezone(zone).date()
    return day - datetime.timedelta(days=day.weekday())
