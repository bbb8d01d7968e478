import subprocess
import sys

import pytest

from quiz.kinds.base import Line
from quiz.questions.linting import QuizRemark, Remark, lint, lint_quiz
from quiz.questions.wording import Wording
from tests.factories import make_article, make_section

pytestmark = pytest.mark.django_db

BODY = "Rosa Imrie drives the yellow bus. Tom Bell paid for the library."


def make_wording(article, **changes) -> Wording:
    options = changes.pop("options", ("Rosa Imrie", "Tom Bell", "Anna Krol"))
    lines = tuple(Line(n, text, is_correct=n == 1) for n, text in enumerate(options, start=1))
    section = article.sections.current().first()
    details = {"kind": "multiple_choice", "stem": "Who drives the yellow bus?", "explanation": "", "difficulty": "easy"}
    span = {"evidence_start": 0, "evidence_end": 33}
    return Wording(section=section, **{**details, **span, "lines": lines, **changes})


@pytest.fixture
def article():
    article = make_article(sections=0, title="Books on wheels")
    make_section(article, body=BODY)
    return article


def test_good_question_has_no_remark(article):
    assert lint(make_wording(article), article) == []


def test_remark_names_the_reason_and_gives_advice(article):
    leaking = make_wording(article, stem="Who is the Rosa that drives the bus?", options=("Rosa", "Tom", "Anna"))

    assert lint(leaking, article) == [
        Remark("the answer stands in the question", "The answer “Rosa” stands in the question itself; ask without it.")
    ]


def test_pairs_and_typed_answers_are_looked_at(article):
    lines = (Line(1, "Rosa Imrie", "a driver"), Line(2, "Tom Bell", "a payer"), Line(3, "Anna Krol", "a reader"))
    matching = make_wording(article, kind="matching", stem="Who did what in the valley?", lines=lines)
    typed = make_wording(
        article, kind="short_answer", lines=(), accepted=("the driver whom the county had found at last",)
    )

    assert [[remark.reason for remark in lint(wording, article)] for wording in (matching, typed)] == [
        ["no spare partner"],
        ["the answer is too long to type"],
    ]


def test_remarks_that_a_teacher_may_overrule_come_last(article):
    listed = make_wording(
        article, stem="Who paid for this library?", options=("Tom Bell", "Rosa Imrie", "Anna Krol"), evidence_end=64
    )

    assert [(remark.reason, remark.is_grave) for remark in lint(listed, article)] == [
        ("a word points outside the question", True),
        ("a wrong option stands in the evidence", False),
    ]


def test_linting_causes_one_query(article, django_assert_num_queries):
    wording = make_wording(article)

    with django_assert_num_queries(1):
        lint(wording, article)


def test_questions_of_a_quiz_are_compared(article):
    same = [make_wording(article), make_wording(article, stem="Who drives the old yellow bus?")]

    assert lint_quiz(same) == [
        QuizRemark(
            "two items on one fact",
            "“Who drives the yellow bus?” and “Who drives the old yellow bus?” ask for the same fact.",
            (0, 1),
        )
    ]


def test_pages_load_neither_parser_nor_dictionary():
    heavy = {"spacy", "numpy", "lemminflect"}
    program = f"import sys, quiz.generation.checks; print(sorted({heavy} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "[]\n"
