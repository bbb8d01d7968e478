"""What the desk's review of an article is asked and answers."""

import html
import re

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from classroom.models import Article
from quiz.models import Question
from quiz.questions.reviewing import as_seen
from tests import factories_quiz


def page(article: Article, question: Question | None = None) -> str:
    if question is None:
        return reverse("admin:quiz_question_review", args=[article.pk])
    return reverse("admin:quiz_question_review_one", args=[article.pk, question.pk])


def deed(name: str, question: Question) -> str:
    return reverse(f"admin:quiz_question_review_{name}", args=[question.section.article_id, question.pk])


def press(client: Client, name: str, question: Question, seen: str | None = None) -> HttpResponse:
    """Press the button of a deed on a page that showed the question as it is now, or as it was ``seen``."""
    sent = {"seen": as_seen(Question.objects.get(pk=question.pk)) if seen is None else seen}
    return client.post(deed(name, question), sent, follow=True)


def make(section, state: str = "draft", **fields) -> Question:
    return factories_quiz.make_question(section, state=state, **{"origin": "generated", **fields})


def words_of(response: HttpResponse) -> str:
    """The text of the page, in one line."""
    body = re.sub(r"<(script|style|svg).*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())
