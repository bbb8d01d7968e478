"""Threads and posts for tests."""

from itertools import pairwise

from django.utils import timezone

from classroom.models import Assignment, Membership, Section, User
from discussion.models import (
    Alert,
    Appeal,
    AssignmentTalk,
    ClassTalk,
    Draft,
    FirstPost,
    Group,
    GroupMember,
    Guide,
    ModerationEvent,
    Post,
    Report,
    Thread,
)
from discussion.moderation import guides
from discussion.writing.markdown import render
from discussion.writing.storing import next_number
from tests import factories


def make_thread(assignment: Assignment, opened_by: User, section: Section | None = None, body="Why?", **fields) -> Post:
    """A thread with its opening post, which is returned."""
    section = section or assignment.article.sections.first()
    defaults = {"title": f"Thread {Thread.objects.count() + 1}", "opened_by": opened_by}
    thread = Thread.objects.create(assignment=assignment, section=section, **{**defaults, **fields})
    return make_post(thread, opened_by, body=body, is_opening=True)


def make_post(thread: Thread, author: User, body="A thought.", parent: Post | None = None, **fields) -> Post:
    thread.refresh_from_db(fields=["last_number"])
    is_held = fields.get("state") == Post.State.HELD
    number, shown_at = (None, None) if is_held else (next_number(thread), fields.get("created_at", timezone.now()))
    defaults = {"body_html": render(body), "number": number, "shown_at": shown_at}
    return Post.objects.create(thread=thread, author=author, parent=parent, body=body, **{**defaults, **fields})


def make_posts(thread: Thread, author: User, count: int, *, deep: bool = False) -> list[Post]:
    """Many posts at once: each answers the one before it if ``deep``, otherwise the thread."""
    thread.refresh_from_db(fields=["last_number"])
    posts = Post.objects.bulk_create(
        Post(
            thread=thread,
            author=author,
            number=thread.last_number + number,
            shown_at=timezone.now(),
            body=f"Post {number}",
            body_html=f"<p>Post {number}</p>",
        )
        for number in range(1, count + 1)
    )
    thread.last_number += count
    thread.save(update_fields=["last_number"])
    if deep:
        for parent, post in pairwise(posts):
            post.parent = parent
        Post.objects.bulk_update(posts[1:], ["parent"], batch_size=200)
    return posts


def make_group(assignment: Assignment, *users: User, name="Blue") -> Group:
    group = Group.objects.create(assignment=assignment, name=name)
    GroupMember.objects.bulk_create(GroupMember(group=group, assignment=assignment, user=user) for user in users)
    return group


def accept_guide(*users: User) -> None:
    """Let them say yes to the guide of each of their classes, as it is now."""
    for membership in Membership.objects.filter(user__in=users).select_related("classroom"):
        version = guides.current_guide(membership.classroom).version
        guides.accept_guide(classroom=membership.classroom, user=membership.user, version=version)


def sees(user: User, row: Thread | Post) -> bool:
    return type(row).objects.visible_to(user).filter(pk=row.pk).exists()


def hide(post: Post, actor: User, reason="Rule 1: no names.") -> Post:
    """Put the post into the state that hiding leaves."""
    classroom = post.thread.assignment.classroom
    ModerationEvent.objects.create(
        classroom=classroom, post=post, actor=actor, action=ModerationEvent.Action.HIDE, reason=reason
    )
    post.state = Post.State.HIDDEN
    post.save()
    return post


def write_first(assignment: Assignment) -> None:
    """Students see what others wrote on a section after their own first post on it."""
    AssignmentTalk.objects.create(assignment=assignment, posts_first=True)


def withdraw(post: Post) -> Post:
    post.state = Post.State.WITHDRAWN
    post.save()
    return post


def talking_cast():
    """The cast, with a thread on the first section of its assignment: an opening post by the student.

    The students have accepted their class's guide.
    """
    cast = factories.make_cast()
    accept_guide(cast.student, cast.classmate, cast.outsider)
    cast.section = cast.assignment.article.sections.first()
    cast.opening = make_thread(cast.assignment, cast.student, cast.section)
    cast.thread = cast.opening.thread
    return cast


def say_everywhere(text: str, thread: Thread, author: User, teacher: User) -> None:
    """Put the text into everything that is written about a thread beside its posts, and into a post in each state."""
    assignment, classroom = thread.assignment, thread.assignment.classroom
    everything = {"body": text, "quote": text}
    held = make_post(thread, author, **everything, state=Post.State.HELD, held_for=text)
    Alert.objects.create(post=held, words=text)
    reported = make_post(thread, author, **everything, version=2, is_anonymous=True)
    reported.revisions.create(version=1, body=text, body_html=render(text))
    Report.objects.create(post=reported, reporter=teacher, reason=text)
    hiding = hide(make_post(thread, author, **everything), teacher, text).moderation_events.filter(action="hide").get()
    Appeal.objects.create(event=hiding, text=text, answer=text, answered_by=teacher)
    waiting = hide(make_post(thread, author, **everything), teacher, text).moderation_events.get()
    Appeal.objects.create(event=waiting, text=text)
    of_rule = {"classroom": classroom, "actor": teacher, "rule_number": 1, "rule_text": text, "reason": text}
    ModerationEvent.objects.create(post=reported, action="keep", **of_rule)
    ModerationEvent.objects.create(member=author.memberships.get(classroom=classroom), action="pause", **of_rule)
    Draft.objects.create(author=author, assignment=assignment, place=f"thread-{thread.pk}", title=text, **everything)
    FirstPost.objects.create(
        assignment=assignment, section=thread.section, author=author, post=reported, at=timezone.now(), **everything
    )
    ClassTalk.objects.update_or_create(classroom=classroom, defaults={"watch_words": text, "help_text": text})
    guide = Guide.objects.create(classroom=classroom, version=classroom.guides.count() + 1, made_by=teacher)
    guide.rules.create(number=1, text=text, text_zh=text)
