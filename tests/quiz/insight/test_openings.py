import re
from urllib.parse import parse_qs

import pytest

from quiz.insight.openings import LONGEST_QUOTE, LONGEST_TITLE, asking_about, opening_about
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


@pytest.fixture
def item(cast):
    return lessons.make_quiz(cast).items.first()


def suggested(item, **how):
    return {name: values[0] for name, values in parse_qs(asking_about(item, **how)).items()}


def test_who_asks_while_others_are_at_the_quiz_quotes_the_sentence_without_the_question(item):
    question = item.question

    assert suggested(item, shows_evidence=True, is_over=False) == {
        "kind": "question",
        "title": f"A sentence in “{question.section.heading}”",
        "quote": question.evidence_text,
    }


def test_who_asks_later_names_the_question(item):
    question = item.question

    assert suggested(item, shows_evidence=True, is_over=True) == {
        "kind": "question",
        "title": question.stem,
        "quote": question.evidence_text,
    }


def test_evidence_that_is_not_shown_is_not_quoted(item):
    assert suggested(item, shows_evidence=False, is_over=False) == {"kind": "question", "title": item.question.stem}


def test_a_long_sentence_is_quoted_up_to_a_whole_word(item):
    item.question.evidence_text = "word " * 200

    quote = suggested(item, shows_evidence=True, is_over=True)["quote"]

    assert (len(quote) <= LONGEST_QUOTE, quote.endswith("word")) == (True, True)
