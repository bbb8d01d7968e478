import pytest

from discussion.models import Post
from discussion.reading.asking import classmates_who_asked
from tests import factories
from tests import factories_discussion as make


def ask(cast, who, **fields):
    return make.make_thread(cast.assignment, who, cast.section, kind="question", **fields)


def asked(cast, reader=None):
    return classmates_who_asked(cast.assignment, reader or cast.student)


def test_each_classmate_who_asked_counts_once(cast):
    third = factories.make_student(cast.classroom)
    for who in (cast.classmate, cast.classmate, third, cast.student, cast.teacher):
        ask(cast, who)
    make.make_thread(cast.assignment, third, cast.section, kind="note")

    assert asked(cast) == {cast.section.pk: 2}
    assert asked(cast, cast.outsider) == {}


@pytest.mark.parametrize("state", ["held", "hidden", "withdrawn"])
def test_a_question_that_is_not_shown_is_not_counted(cast, state):
    opening = ask(cast, cast.classmate)
    Post.objects.filter(pk=opening.pk).update(state=state, number=None if state == "held" else 1)

    assert asked(cast) == {}


def test_a_question_to_the_teacher_is_not_counted(cast):
    ask(cast, cast.classmate, private_to=cast.classmate)

    assert asked(cast) == {}


def test_who_has_to_write_first_is_told_nothing(cast):
    ask(cast, cast.classmate)
    before = asked(cast)
    make.write_first(cast.assignment)

    assert (before, asked(cast)) == ({cast.section.pk: 1}, {})
