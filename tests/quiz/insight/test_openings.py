import re

import pytest

from quiz.insight.openings import LONGEST_TITLE, opening_about
from tests import factories_quiz
from tests.quiz import lessons
from tests.quiz.kinds.examples import EXAMPLES


@pytest.mark.parametrize("kind", EXAMPLES)
def test_nothing_of_the_answer_is_said(cast, kind):
    quiz = lessons.make_quiz(cast, items=0)
    section = quiz.assignment.article.sections.first()
    item = quiz.items.create(question=factories_quiz.make_question_of(kind, section), position=1)
    question = item.question
    secrets = [question.key_text, *question.accepted, question.explanation, question.evidence_text]
    secrets += [part for line in question.asked.lines for part in (line.text, line.partner)]

    opening = opening_about(item)

    said = f"{opening.title}\n{opening.body}".replace(question.stem, "")
    assert [
        secret for secret in secrets if secret and re.search(rf"\b{re.escape(secret)}\b", said, re.IGNORECASE)
    ] == []
    assert (opening.title, opening.body.startswith(f"> {question.stem}\n\n")) == (question.stem, True)


def test_a_long_question_is_cut_in_the_title(cast):
    quiz = lessons.make_quiz(cast)
    item = quiz.items.select_related("question__section").get()
    item.question.stem = "Why " * 60

    assert len(opening_about(item).title) == LONGEST_TITLE
