"""Whom a post names, among those for whom it is."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q

from classroom.models import Membership, User
from classroom.pseudonyms import pseudonym_key
from discussion.models import Mention, Post, Thread
from discussion.writing.markdown import render_naming


@dataclass(frozen=True)
class Named:
    """The HTML in which names stand out, and whose they are."""

    html: str
    users: frozenset[int]


def find_names(body: str, *, thread: Thread, author: User, private_to: User | None) -> Named:
    """Render the text with the names in it. Causes a query if there is an @ in it."""
    people = _people(thread, private_to) if "@" in body else {}
    html, keys = render_naming(body, frozenset(people))
    named = {user for key in keys for user in people[key]}
    return Named(html, frozenset(named - {author.pk}))


def note_mentions(post: Post, named: Named) -> None:
    """Make the post's mentions those of its text now."""
    post.mentions.exclude(user__in=named.users).delete()
    Mention.objects.bulk_create(
        [Mention(post=post, user_id=user) for user in sorted(named.users)], ignore_conflicts=True
    )


def _people(thread: Thread, private_to: User | None) -> dict[str, list[int]]:
    """Who reads the post, by the keys of their names."""
    members = Membership.objects.current().filter(classroom=thread.assignment.classroom_id).select_related("user")
    teaches = ~Q(role=Membership.Role.STUDENT)
    if private_to:
        members = members.filter(teaches | Q(user=private_to))
    elif thread.group_id:
        members = members.filter(teaches | Q(user__group_places__group=thread.group_id)).distinct()
    people: defaultdict[str, list[int]] = defaultdict(list)
    for member in members:
        people[pseudonym_key(member.user.shown_name)].append(member.user_id)
    return dict(people)
