"""How many classmates have asked about each section: for whoever missed a question on it."""

from django.db.models import Count

from classroom.models import Assignment, Membership, User
from discussion.models import Post, Thread


def classmates_who_asked(assignment: Assignment, reader: User) -> dict[int, int]:
    """The number of students other than the reader with a question that the reader can see, by the section's key.

    Causes a query.
    """
    students = Membership.objects.current().students().filter(classroom=assignment.classroom_id)
    questions = (
        Thread.objects.visible_to(reader)
        .with_title()
        .filter(
            assignment=assignment,
            kind=Thread.Kind.QUESTION,
            opening_state=Post.State.VISIBLE,
            opened_by__in=students.values("user"),
        )
    )
    counted = questions.exclude(opened_by=reader).order_by().values_list("section")
    return dict(counted.annotate(Count("opened_by", distinct=True)))
