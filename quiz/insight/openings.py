"""How a thread about a question may begin: in words that say nothing of its answer."""

from dataclasses import dataclass

from django.utils.text import Truncator

from quiz.models import QuizItem

LONGEST_TITLE = 100


@dataclass(frozen=True)
class Opening:
    title: str
    body: str


def opening_about(item: QuizItem) -> Opening:
    """What the teacher finds in the form, to change and to send. The class may not have seen the answer yet."""
    stem = " ".join(item.question.stem.split())
    return Opening(
        title=Truncator(stem).chars(LONGEST_TITLE),
        body=(
            f"> {stem}\n\nLet us read “{item.question.section.heading}” again. Which of its words help with this "
            "question, and what is not clear to you?"
        ),
    )
