"""Writing before reading: what a student's first post on a section needs, and the copy that is kept of it.

Who has written it sees the talk on the section from then on, whatever becomes of the post. What is for the teachers
alone may be as short as it likes: somebody who does not understand a sentence has to be able to say so.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.template.defaultfilters import pluralize

from classroom.models import Assignment, Membership, Section, User
from discussion.models import AssignmentTalk, FirstPost, Post, Thread
from discussion.models.settings import assignment_talk
from discussion.refusals import Refused
from discussion.writing.markdown import render
from discussion.writing.own_words import count_own_words, count_words
from discussion.writing.quotes import passage_in
from discussion.writing.words import Words

#: What is shorter is no sentence.
QUOTED_WORDS = 3


@dataclass(frozen=True)
class DueFirst:
    """The first post that somebody still has to write on a section: a quoted sentence and so many own words."""

    section: Section
    own_words: int

    def missing(self, words: Words) -> list[str]:
        """What the words lack, as things to do; nothing if they are enough."""
        return list(_missing(words, self.section, self.own_words))

    def require(self, words: Words) -> None:
        """Raise ``Refused`` with what is missing."""
        if missing := self.missing(words):
            raise Refused(
                f"Here everybody writes before reading the others. To post this, {' and '.join(missing)}. "
                "Your text is still here."
            )

    def keep(self, post: Post) -> None:
        """Keep the post as it is now, if it is enough."""
        if not self.missing(Words(body=post.body, quote=post.quote)):
            # Of two posts at the same moment the one that is stored first counts.
            FirstPost.objects.bulk_create([_copy(post, self.section, post.body)], ignore_conflicts=True)


def due_first(user: User, assignment: Assignment, section: Section) -> DueFirst | None:
    """Return what a student has to write on the section before reading the others, if anything.

    Causes a query where students write first, and one for the settings unless they were fetched along.
    """
    talk = assignment_talk(assignment)
    if not talk.posts_first or FirstPost.objects.filter(assignment=assignment, section=section, author=user).exists():
        return None
    return DueFirst(section, talk.own_words)


def due_for_reply(thread: Thread, parent: Post | None, author: User) -> DueFirst | None:
    """The same for a reply. In a thread of one's own, and in a talk with the teachers alone, nothing has to come first.

    Causes as many queries.
    """
    if author.pk in (thread.opened_by_id, thread.private_to_id) or (parent and parent.private_to_id):
        return None
    return due_first(author, thread.assignment, thread.section)


def keep_earlier_ones(talk: AssignmentTalk) -> None:
    """Let those who have written enough already see the talk: keep the first version of each that was enough."""
    kept = set(FirstPost.objects.filter(assignment=talk.assignment).values_list("section", "author"))
    copies = []
    for post in _posts_of_students(talk.assignment):
        key = (post.thread.section_id, post.author_id)
        copy = None if key in kept else _first_that_is_enough(post, talk.own_words)
        if copy:
            kept.add(key)
            copies.append(copy)
    FirstPost.objects.bulk_create(copies, ignore_conflicts=True)


def _missing(words: Words, section: Section, wanted: int) -> Iterator[str]:
    quote = words.quote.strip()
    if not quote:
        yield "quote a sentence of this section"
    elif passage_in(section.body, quote) is None:
        yield "quote a sentence of this section word for word"
    elif count_words(quote) < QUOTED_WORDS:
        yield "quote a whole sentence of this section"
    lacking = wanted - count_own_words(render(words.body), section.body)
    if lacking > 0:
        yield f"write {lacking} more word{pluralize(lacking)} of your own"


def _posts_of_students(assignment: Assignment) -> Iterator[Post]:
    students = Membership.objects.students().filter(classroom=assignment.classroom_id)
    posts = Post.objects.filter(thread__assignment=assignment, author__in=students.values("user"))
    written = posts.exclude(state=Post.State.WITHDRAWN).exclude(quote="").filter(first_version=None)
    return written.select_related("thread__section").prefetch_related("revisions").order_by("pk").iterator(200)


def _first_that_is_enough(post: Post, wanted: int) -> FirstPost | None:
    section = post.thread.section
    for body in (*(revision.body for revision in post.revisions.all()), post.body):
        if not list(_missing(Words(body=body, quote=post.quote), section, wanted)):
            return _copy(post, section, body)
    return None


def _copy(post: Post, section: Section, body: str) -> FirstPost:
    return FirstPost(
        assignment_id=post.thread.assignment_id,
        section=section,
        author_id=post.author_id,
        post=post,
        quote=post.quote,
        body=body,
        at=post.created_at,
    )
