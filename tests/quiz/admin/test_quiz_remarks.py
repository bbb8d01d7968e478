"""What the linter remarks on a whole quiz, at the desk."""

import os
import re
import subprocess
import sys

import pytest
from django.urls import reverse

from tests import factories_quiz, hostile

FIRST_EVERY_TIME = "The right answer is option 1 in 5 of 5 questions: move it about."


@pytest.fixture
def section(cast):
    return cast.assignment.article.sections.first()


def quiz_of(cast, questions):
    """With gaps between the positions: a number is that of the position, not of the row."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=0)
    for number, question in enumerate(questions, start=1):
        quiz.items.create(question=question, position=2 * number)
    return quiz


def change_page(quiz):
    return reverse("admin:quiz_quiz_change", args=[quiz.pk])


def remarks_in(page):
    """(whom it is about, advice) for each remark on the page."""
    rows = re.findall(r"<li><strong>(.*?)\.</strong> (.*?)</li>", page)
    return [tuple(text.replace("&#x27;", "'") for text in row) for row in rows]


def test_remarks_stand_on_the_page_with_the_numbers_of_the_questions(cast, section, client_of):
    given = factories_quiz.make_question(section, stem="Who steers the yellow ferry?", options=["Tom Bell", "Ada Roe"])
    other = factories_quiz.make_question(section, stem="How many boats lie there?", options=["Two", "Nine"], key=1)
    again = factories_quiz.make_question(section, stem="Who steers the ferry?", options=["Tom Bell", "Max Orr"])

    page = client_of(cast.teacher).get(change_page(quiz_of(cast, [given, other, again]))).content.decode()

    assert remarks_in(page) == [
        ("Questions 2 and 6", "“Who steers the yellow ferry?” and “Who steers the ferry?” ask for the same fact.")
    ]
    assert page.index("Remarks on the whole:") < page.index("Questions 2 and 6") < page.index('id="items-group"')


def test_the_places_of_the_answers_are_remarked_on(cast, section, client_of):
    things = [("bell", "Loud", "Old"), ("boat", "Red", "Grey"), ("road", "Long", "Wet"), ("hill", "Steep", "Bare")]
    stems = [(f"What is the {thing} like?", right, wrong) for thing, right, wrong in [*things, ("lamp", "New", "Dim")]]
    questions = [factories_quiz.make_question(section, stem=stem, options=options) for stem, *options in stems]

    page = client_of(cast.teacher).get(change_page(quiz_of(cast, questions))).content.decode()

    assert ("Questions 2, 4, 6, 8 and 10", FIRST_EVERY_TIME) in remarks_in(page)


def test_a_page_without_remarks_says_so(cast, section, client_of):
    quiz = quiz_of(cast, [factories_quiz.make_question(section)])

    page = client_of(cast.teacher).get(change_page(quiz)).content.decode()

    assert (remarks_in(page), "Nothing to remark." in page) == ([], True)


def test_a_new_quiz_has_nothing_to_remark_on(cast, client_of):
    page = client_of(cast.teacher).get(reverse("admin:quiz_quiz_add")).content.decode()

    assert "Remarks on the whole" not in page


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_remarks_keep_hostile_text_a_text(cast, section, client_of, payload):
    twins = [factories_quiz.make_question(section, stem=f"Ferry {n} {payload}?", options=["Tom", "Ada"]) for n in "12"]

    page = client_of(cast.teacher).get(change_page(quiz_of(cast, twins))).content.decode()

    assert [about for about, _ in remarks_in(page)] == ["Questions 2 and 4"]
    assert payload not in page


PROGRAM = """
import sys, django
django.setup()
from classroom.models import Section
from quiz.kinds import Line
from quiz.questions.linting import lint_quiz
from quiz.questions.wording import Wording
section = Section(body="Tom Bell steers the yellow ferry.")
lines = (Line(1, "Tom Bell", is_correct=True), Line(2, "Ada Roe"))
wording = Wording(section, "multiple_choice", "Who steers the yellow ferry?", "", 0, 33, "easy", lines)
print(len(lint_quiz([wording] * 8)) > 0, sorted({"spacy", "numpy", "lemminflect"} & set(sys.modules)))
"""


def test_remarking_on_a_quiz_loads_neither_parser_nor_dictionary():
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"}

    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, env=environment)

    assert (run.stdout, run.stderr) == ("True []\n", "")
