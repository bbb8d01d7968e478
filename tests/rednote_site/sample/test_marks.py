import datetime
import random

from quiz.kinds import Answer
from quiz.models import Response
from rednote_site.sample.marks import mark_part
from tests import factories, factories_quiz

AT = datetime.datetime(2026, 3, 18, 9, 0, tzinfo=datetime.UTC)


def test_the_first_written_question_is_marked_the_second_in_part_and_the_third_not_at_all(db):
    assignment = factories.make_assignment()
    teacher = factories.make_teacher(assignment.classroom)
    quiz = factories_quiz.make_quiz(assignment, items=0)
    section = assignment.article.sections.first()
    for position in (1, 2, 3):
        question = factories_quiz.make_question_of("written", section, stem=f"Why? ({position})")
        quiz.items.create(question=question, position=position)
    for _ in range(12):
        student = factories.make_student(assignment.classroom)
        answers = [Answer(text="For the view.")] * 3
        factories_quiz.make_attempt(quiz, student, answers, state="handed_in", handed_in_at=AT)
    factories_quiz.make_attempt(quiz, factories.make_student(assignment.classroom), [Answer(text="Not yet.")])

    mark_part(quiz, teacher, AT, random.Random(1))

    marked = [Response.objects.filter(item__position=number, marked_by=teacher).count() for number in (1, 2, 3)]
    assert marked[0] == 12
    assert 0 < marked[1] < 12
    assert marked[2] == 0
