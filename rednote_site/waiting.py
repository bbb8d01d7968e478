"""What waits for a teacher: the first thing at the desk, each with the page where it is done.

It names quizzes and texts and counts nothing but the talk: the pages that it leads to do. It is
about the classes that the user teaches, so the school's IT does not have to look through everybody's.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.template.defaultfilters import pluralize
from django.urls import reverse
from django.utils.http import urlencode

from classroom.models import Article, Assignment, Classroom, User
from quiz.admin.attempts import UNMARKED
from quiz.insight.tasks import Link
from quiz.models import Challenge, Question, Quiz, Response

#: More links of a sort are no list to work through any more.
MOST_LINKS = 5


@dataclass(frozen=True)
class Waiting:
    """A sort of task with links to where it is done; ``has_more`` of them than are shown."""

    words: str
    links: tuple[Link, ...]
    has_more: bool


def waiting_for(user: User) -> list[Waiting]:
    """What is to be done now. Causes four queries, and two about the talk."""
    classes = Classroom.objects.taught_by(user).filter(is_archived=False)
    found = ((words, list(links(classes, user))) for words, links in SORTS)
    return [Waiting(words, tuple(links[:MOST_LINKS]), len(links) > MOST_LINKS) for words, links in found if links]


def challenges(classes: QuerySet[Classroom], user: User) -> Iterator[Link]:
    asked = Challenge.objects.open().filter(response__attempt__quiz=OuterRef("pk"))
    for quiz in _quizzes(classes, Exists(asked)):
        of_quiz = {"response__attempt__quiz__assignment__id__exact": quiz.assignment_id, "state__exact": "open"}
        yield Link(str(quiz.assignment), f"{reverse('admin:quiz_challenge_changelist')}?{urlencode(of_quiz)}")


def answers_to_mark(classes: QuerySet[Classroom], user: User) -> Iterator[Link]:
    unmarked = Response.objects.filter(UNMARKED, attempt__quiz=OuterRef("pk")).exclude(item__correction__way="void")
    for quiz in _quizzes(classes, Exists(unmarked)):
        yield Link(str(quiz.assignment), reverse("admin:quiz_quiz_marking", args=[quiz.pk]))


def drafts(classes: QuerySet[Classroom], user: User) -> Iterator[Link]:
    """Of the user's own texts, and of those that the user's classes read."""
    drafted = Question.objects.filter(state=Question.State.DRAFT, section__article=OuterRef("pk"))
    read = Q(pk__in=Assignment.objects.filter(classroom__in=classes).values("article"))
    texts = Article.objects.manageable_by(user).filter(Q(owner=user) | read, Exists(drafted))
    for article in _first(texts.order_by("title", "pk")):
        yield Link(article.title, reverse("admin:quiz_question_review", args=[article.pk]))


def without_quiz(classes: QuerySet[Classroom], user: User) -> Iterator[Link]:
    given = Assignment.objects.filter(classroom__in=classes, quiz=None)
    for assignment in _first(given.select_related("article", "classroom")):
        yield Link(str(assignment), reverse("admin:quiz_quiz_of_assignment", args=[assignment.pk]))


def calls_for_help(classes: QuerySet[Classroom], user: User) -> Iterator[Link]:
    """This one counts, and so does the next: all that waits in the talk stands on one page."""
    if apps.is_installed("discussion"):
        from discussion.models import Alert  # only where the talk is switched on

        yield from _in_the_talk(Alert.objects.waiting().filter(post__thread__assignment__classroom__in=classes))


def talk_to_moderate(classes: QuerySet[Classroom], user: User) -> Iterator[Link]:
    if apps.is_installed("discussion"):
        from discussion.moderation.waiting import waiting_posts

        yield from _in_the_talk(waiting_posts(user).filter(thread__assignment__classroom__in=classes))


def _in_the_talk(posts: QuerySet) -> Iterator[Link]:
    if count := posts.count():
        yield Link(f"{count} post{pluralize(count)}", reverse("admin:discussion_queue"))


SORTS: tuple[tuple[str, Callable[[QuerySet[Classroom], User], Iterable[Link]]], ...] = (
    ("Calls for help in the talk", calls_for_help),
    ("Challenges to answer", challenges),
    ("Answers to mark", answers_to_mark),
    ("Drafted questions to read", drafts),
    ("Held, reported or answered in the talk", talk_to_moderate),
    ("Texts given without a quiz: make it", without_quiz),
)


def _quizzes(classes: QuerySet[Classroom], condition: Exists) -> QuerySet[Quiz]:
    quizzes = Quiz.objects.filter(condition, assignment__classroom__in=classes)
    return _first(quizzes.select_related("assignment__article", "assignment__classroom"))


def _first(rows: QuerySet) -> QuerySet:
    return rows[: MOST_LINKS + 1]
