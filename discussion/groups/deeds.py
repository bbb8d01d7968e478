"""A teacher makes groups for one text, changes them by hand, and takes them away.

A group that has begun to talk stays: its threads belong to it. Who comes into it reads what was said before.
"""

from collections.abc import Mapping, Sequence

from django.db import transaction

from classroom.models import Assignment, User
from discussion.models import Group, GroupMember, Thread
from discussion.refusals import Refused

HAVE_TALKED = (
    "A group has begun to talk, so the groups are not made anew: its threads would belong to nobody. Move students "
    "by hand."
)
HAS_TALKED = "“{}” has begun to talk, so it stays. Move its students to other groups if it should be empty."


def has_threads(assignment: Assignment) -> bool:
    """Whether a group of the assignment has begun to talk. Causes a query."""
    return Thread.objects.filter(group__assignment=assignment).exists()


@transaction.atomic
def make_groups(*, assignment: Assignment, groups: Sequence[Sequence[User]]) -> None:
    """Put these groups in place of all there are. Raises ``Refused`` once one has begun to talk."""
    _lock(assignment)
    if has_threads(assignment):
        raise Refused(HAVE_TALKED)
    assignment.groups.all().delete()
    for number, people in enumerate(groups, start=1):
        group = Group.objects.create(assignment=assignment, name=f"Group {number}")
        GroupMember.objects.bulk_create(GroupMember(group=group, assignment=assignment, user=user) for user in people)


@transaction.atomic
def add_group(assignment: Assignment) -> Group:
    """Add an empty group under the next free number."""
    _lock(assignment)
    taken = set(assignment.groups.values_list("name", flat=True))
    number = next(number for number in range(1, len(taken) + 2) if f"Group {number}" not in taken)
    return Group.objects.create(assignment=assignment, name=f"Group {number}")


@transaction.atomic
def arrange(*, assignment: Assignment, names: Mapping[Group, str], places: Mapping[User, Group | None]) -> None:
    """Give groups their names and students their groups; ``None`` takes a student out. Others stay where they are."""
    _lock(assignment)
    renamed = {group: name for group, name in names.items() if group.name != name}
    # Two that swap their names must not meet on the way.
    for names_now in ({group: f"\u2026{group.pk}" for group in renamed}, renamed):
        for group, name in names_now.items():
            Group.objects.filter(pk=group.pk).update(name=name)
    assignment.group_members.filter(user__in=places).delete()
    GroupMember.objects.bulk_create(
        GroupMember(group=group, assignment=assignment, user=user) for user, group in places.items() if group
    )


@transaction.atomic
def remove_group(group: Group) -> None:
    """Take a group away; its students are in none then. Raises ``Refused`` if it has begun to talk."""
    _lock(group.assignment)
    if group.threads.exists():
        raise Refused(HAS_TALKED.format(group.name))
    group.delete()


def _lock(assignment: Assignment) -> None:
    """Of two who change the groups at once the second sees what the first has done."""
    Assignment.objects.select_for_update().get(pk=assignment.pk)
