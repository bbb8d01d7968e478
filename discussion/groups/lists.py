"""Who is in which group: for the desk, and for the members."""

from collections.abc import Iterable
from dataclasses import dataclass

from classroom.models import Assignment, Membership, User
from discussion.models import Group, GroupMember


@dataclass(frozen=True)
class Listed:
    """A group with those of its members who are in the class now."""

    group: Group
    people: tuple[User, ...]


def students_of(assignment: Assignment) -> list[User]:
    """The students on the class's list, by name. Causes a query."""
    members = Membership.objects.on_the_list().students().filter(classroom=assignment.classroom_id)
    return [member.user for member in members.select_related("user").order_by("pseudonym_key")]


def listed_groups(assignment: Assignment, students: Iterable[User]) -> list[Listed]:
    """The groups in the order of their names, with those of the students who are in them. Causes two queries."""
    places = dict(assignment.group_members.values_list("user", "group"))
    by_group: dict[int, list[User]] = {}
    for student in students:
        by_group.setdefault(places.get(student.pk, 0), []).append(student)
    groups = sorted(assignment.groups.all(), key=_by_name)
    return [Listed(group, tuple(by_group.get(group.pk, ()))) for group in groups]


def group_of(user: User, assignment: Assignment) -> Group | None:
    """The group that the user is in for this text. Causes a query unless the user's place was fetched along."""
    if hasattr(assignment, "own_place"):
        return assignment.own_place.group if assignment.own_place else None
    return Group.objects.of(user).filter(assignment=assignment).first()


def companions(group: Group, user: User) -> list[str]:
    """The names of the others in the user's group who are in the class now. Causes a query."""
    members = Membership.objects.on_the_list().filter(classroom__assignments=group.assignment_id)
    others = GroupMember.objects.filter(group=group, user__in=members.values("user")).exclude(user=user)
    return sorted(member.user.shown_name for member in others.select_related("user"))


def _by_name(group: Group) -> tuple[int, str]:
    """“Group 2” comes before “Group 10”."""
    return len(group.name) if group.name.startswith("Group ") else 0, group.name.casefold()
