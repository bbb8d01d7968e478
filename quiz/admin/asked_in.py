"""Where a question was asked: from its page to the places where its key is put right."""

from dataclasses import dataclass

from classroom.models import User
from quiz.models import Question, Quiz, QuizItem


@dataclass(frozen=True)
class AskedIn:
    """The user's own quizzes that have begun with the question, and whether a colleague's has another key by now."""

    items: tuple[QuizItem, ...]
    is_corrected_elsewhere: bool


def asked_in(question: Question, user: User) -> AskedIn:
    """Causes two queries. Of colleagues' quizzes it tells no more than that there is one."""
    own = Quiz.objects.manageable_by(user)
    begun = question.items.filter(quiz__in=own, quiz__attempts__isnull=False).distinct()
    named = begun.select_related("question", "quiz__assignment__classroom", "quiz__assignment__article")
    corrected = question.items.exclude(correction=None).exclude(quiz__in=own)
    return AskedIn(tuple(named.order_by("quiz__assignment__classroom__name", "pk")), corrected.exists())
