"""How a thread about a question may begin: in words that say nothing of its answer."""

from dataclasses import dataclass

from django.utils.http import urlencode
from django.utils.text import Truncator

from quiz.models import QuizItem

LONGEST_TITLE = 100
LONGEST_QUOTE = 500


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


def asking_about(item: QuizItem, *, shows_evidence: bool, is_over: bool) -> str:
    """What a student who missed the question finds in the form for a new thread, as a query string.

    The sentence that proves the answer, without the question until nobody can answer it any more: side by side they
    would tell the answer to who is still at it.
    """
    question = item.question
    title = question.stem if is_over or not shows_evidence else f"A sentence in “{question.section.heading}”"
    quote = _shortened(question.evidence_text) if shows_evidence else ""
    return urlencode(
        {"kind": "question", "title": Truncator(" ".join(title.split())).chars(LONGEST_TITLE), "quote": quote}
    )


def _shortened(text: str) -> str:
    """The text as it stands, or its beginning up to a whole word: what is quoted must stand in the section."""
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rsplit(" ", 1)[0]
