"""Whom a writer may write for, and how that is said.

Pages offer by it and deeds are refused by it. The first audience is the widest: what is chosen if nothing is said.
"""

from classroom import access
from classroom.models import Assignment, User
from discussion.groups.lists import group_of
from discussion.models import Group, Post, Thread
from discussion.rights import Reader, reader_in
from discussion.writing.words import THE_CLASS, Audience

Audiences = dict[str, Audience]

ONLY_TEACHERS = "Only your teachers"


def audiences_for_thread(assignment: Assignment, writer: Reader) -> Audiences:
    """The class; for a student also the own group, if there is one, and the teachers alone. Causes a query
    unless the group was fetched along."""
    if writer.teaches:
        return {"class": THE_CLASS}
    group = group_of(writer.user, assignment)
    of_group = {"group": Audience(group=group)} if group else {}
    return {"class": THE_CLASS, **of_group, "private": Audience(private_to=writer.user)}


def audiences_for_reply(thread: Thread, parent: Post | None, writer: Reader) -> Audiences:
    """Those who read the thread, and a talk of one student with the teachers. What is private stays it.

    Causes a query for a teacher who answers a post.
    """
    if student := bound_to(thread, parent):
        return {"private": Audience(private_to=student)}
    everybody = {"group" if thread.group_id else "class": Audience(group=thread.group)}
    student = _student_spoken_to(thread, parent) if writer.teaches else writer.user
    return {**everybody, "private": Audience(private_to=student)} if student else everybody


def bound_to(thread: Thread, parent: Post | None) -> User | None:
    """The student who alone talks with the teachers here, whatever a writer might want."""
    return thread.private_to or (parent.private_to if parent else None)


def may_open_for(audience: Audience, assignment: Assignment, author: User) -> bool:
    """Causes two queries unless it is for the class."""
    if audience == THE_CLASS:
        return True
    writer = reader_in(assignment.classroom, author)
    if writer.teaches:
        return audience.group is None or audience.group.assignment_id == assignment.pk
    return audience in audiences_for_thread(assignment, writer).values()


def may_reply_for(audience: Audience, thread: Thread, parent: Post | None, author: User) -> bool:
    """Causes two queries if somebody else is spoken to alone."""
    student = bound_to(thread, parent)
    if (student or audience.private_to) in (None, author):
        return True
    writer = reader_in(thread.assignment.classroom, author)
    return writer.teaches and (student or _student_spoken_to(thread, parent)) == (student or audience.private_to)


def _student_spoken_to(thread: Thread, parent: Post | None) -> User | None:
    if parent is None or access.teaches(parent.author, thread.assignment.classroom):
        return None
    return parent.author


def audience_of(post: Post) -> Audience:
    """For whom the post is. Causes no query if it was fetched ``with_place``."""
    return Audience(private_to=post.private_to) if post.private_to else Audience(group=post.thread.group)


def who_sees(audience: Audience, reader: Reader) -> str:
    """Say to the reader who will read what is written for the audience."""
    if student := audience.private_to:
        return ONLY_TEACHERS if student == reader.user else f"Only {student.shown_name} and the teachers"
    if audience.group:
        return f"{_group_name(audience.group)} and the teachers"
    return "The class and its teachers" if reader.teaches else "Your class and its teachers"


def _group_name(group: Group) -> str:
    return group.name if group.name.casefold().startswith("group") else f"Group {group.name}"
