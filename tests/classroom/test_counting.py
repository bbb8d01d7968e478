from django.db import connection
from django.test.utils import CaptureQueriesContext

from classroom.models import Classroom, Membership
from classroom.models.counting import count_of
from tests import factories


def test_every_row_has_its_own_count_and_those_without_have_none(db):
    classes = [factories.make_classroom(name=name) for name in ("Empty", "One", "Two")]
    for count, classroom in enumerate(classes):
        for _ in range(count):
            factories.make_student(classroom)
    factories.make_teacher(*classes)

    counted = Classroom.objects.annotate(students=count_of(Membership.objects.students(), "classroom"))

    assert {classroom.name: classroom.students for classroom in counted} == {"Empty": 0, "One": 1, "Two": 2}


def test_counting_the_rows_counts_nothing_else(db):
    factories.make_student(factories.make_classroom())
    counted = Classroom.objects.annotate(students=count_of(Membership.objects.students(), "classroom"))

    with CaptureQueriesContext(connection) as queries:
        assert counted.count() == 1

    assert [query["sql"].count("SELECT") for query in queries] == [1]
