from dataclasses import replace

import pytest

from classroom.models import Section
from quiz import assembly
from quiz.assembly import Place
from quiz.keys import later_keys
from quiz.keys.key_plans import Fix
from quiz.kinds.keys import Key
from quiz.models import Question, Quiz
from quiz.questions.revision import revise, wording_of
from tests import factories, factories_quiz
from tests.quiz.desk import make_superuser
from tests.quiz.wrong_keys import ONCE_ONLY, first_item, fix_key, make_class

TWO_SENTENCES = "The bus leaves at nine. The boat leaves at ten."


@pytest.fixture
def assignment(db):
    """An article of two sections with questions that were written in another order than that of reading."""
    article = factories.make_article(sections=0)
    second = factories.make_section(article, position=2, body=TWO_SENTENCES)
    first = factories.make_section(article, position=1, body=TWO_SENTENCES)
    for section, evidence in ((second, "bus"), (first, "boat"), (first, "bus")):
        factories_quiz.make_question(section, stem=f"{section.position} {evidence}", evidence_text=f"The {evidence}")
    return factories.make_assignment(article=article)


def stems(quiz):
    return [item.question.stem for item in quiz.items.all()]


def test_assemble_takes_approved_questions_in_reading_order(assignment):
    quiz = assembly.assemble_quiz(assignment=assignment, answers_shown=Quiz.Moment.NEVER)

    assert stems(quiz) == ["1 bus", "1 boat", "2 bus"]
    assert [item.position for item in quiz.items.all()] == [1, 2, 3]
    assert quiz.answers_shown == Quiz.Moment.NEVER


def test_assemble_leaves_out_drafts_retired_and_former_sections(assignment):
    Question.objects.filter(stem="1 bus").update(state=Question.State.DRAFT)
    Question.objects.filter(stem="1 boat").update(state=Question.State.RETIRED)
    factories_quiz.make_question(Section.objects.first(), state=Question.State.RESERVE, evidence_text="The boat")
    old = factories.make_section(assignment.article, position=3, is_current=False)
    factories_quiz.make_question(old)

    assert stems(assembly.assemble_quiz(assignment=assignment)) == ["2 bus"]


def test_a_poll_has_no_points(assignment):
    section = Section.objects.get(position=2)
    factories_quiz.make_question_of("poll", section, evidence_text="The boat")

    quiz = assembly.assemble_quiz(assignment=assignment)

    assert list(quiz.items.values_list("question__kind", "points")) == [("multiple_choice", 1)] * 3 + [("poll", 0)]


def test_assemble_twice_changes_nothing(assignment):
    quiz = assembly.assemble_quiz(assignment=assignment)
    before = list(quiz.items.values())
    factories_quiz.make_question(Section.objects.first(), stem="later", evidence_text="The boat")

    again = assembly.assemble_quiz(assignment=assignment, answers_shown=Quiz.Moment.NEVER)

    assert (again, again.answers_shown, list(again.items.values())) == (quiz, Quiz.Moment.LAST_TRY, before)


def test_arrange_changes_order_and_points(assignment):
    quiz = assembly.assemble_quiz(assignment=assignment)
    first, second, third = (item.question for item in quiz.items.all())

    assembly.arrange(quiz=quiz, places=[Place(third, points=3), Place(first)])

    assert list(quiz.items.values_list("question", "position", "points")) == [(third.pk, 1, 3), (first.pk, 2, 1)]
    assert second.items.count() == 0


def test_arrange_refuses_a_quiz_that_somebody_has_begun(assignment):
    quiz = assembly.assemble_quiz(assignment=assignment)
    factories_quiz.make_attempt(quiz, factories.make_student(assignment.classroom))

    with pytest.raises(assembly.QuizStarted):
        assembly.arrange(quiz=quiz, places=[])
    assert quiz.items.count() == 3


def copied(quiz):
    """The items of the quiz that another class gets."""
    copy = factories.make_assignment(article=quiz.assignment.article)
    assembly.copy_quiz(original=quiz.assignment, copy=copy)
    return list(copy.quiz.items.with_question())


def test_a_copy_has_the_keys_that_were_put_right(cast):
    quiz = make_class(cast)
    fix_key(first_item(quiz))

    first, second = copied(quiz)

    assert (first.key_text, second.key_text) == ("Twice or Once", "Twice")
    assert first.correction.item == first
    assert first_item(quiz).correction.item == first_item(quiz)


def test_a_copy_asks_the_version_that_took_over(cast):
    quiz = make_class(cast)
    item = first_item(quiz)
    fix_key(item, fix=ONCE_ONLY)
    new = later_keys.pass_on(question=item.question, key=Key(right=(2,)), editor=cast.teacher).question

    first, second = copied(quiz)

    assert (first.question, first.correction, first.key_text) == (new, None, "Once")
    assert second.question == quiz.items.get(position=2).question


@pytest.mark.parametrize("way", ["void", "everybody"])
def test_a_copy_leaves_out_what_was_found_wrong(cast, way):
    quiz = make_class(cast)
    fix_key(first_item(quiz), fix=Fix(way, Key(right=(1,))))

    (only,) = copied(quiz)

    assert (only.question, only.position, only.points) == (quiz.items.get(position=2).question, 1, 1)


def test_a_copied_key_goes_with_its_version(cast):
    """The teacher edits the question before the new class begins: its options may be others then."""
    quiz = make_class(cast)
    fix_key(first_item(quiz))
    first, _ = copied(quiz)
    wording = replace(wording_of(first.question), stem="How often does it cross?")

    revise(question=first.question, wording=wording, state="approved", editor=make_superuser())

    first.refresh_from_db()
    assert (first.question.version, first.correction, first.key_text) == (2, None, "Twice")
