import subprocess
import sys

import pytest

from quiz.kinds.base import Line
from quiz.linting import Remark, lint
from quiz.wording import Wording
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
        Remark("the key leaks into the stem", "The answer “Rosa” stands in the question itself; ask without it.")
    ]


def test_pages_load_neither_parser_nor_dictionary():
    heavy = {"spacy", "numpy", "lemminflect"}
    program = f"import sys, quiz.generation.checks; print(sorted({heavy} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "[]\n"
