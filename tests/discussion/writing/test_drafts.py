"""What somebody has begun to write is kept for nobody else, and only until it is posted."""

import uuid

import pytest

from discussion.models import Draft
from discussion.writing.drafts import discard_draft, draft_at, keep_draft
from tests import factories_discussion as make

PLACE = "section-1"


def keep(cast, author=None, **typed):
    return keep_draft(assignment=cast.assignment, author=author or cast.student, place=PLACE, **typed)


def test_a_draft_is_kept_and_replaced(cast):
    keep(cast, title="T", body="One")
    keep(cast, title="T", body="Two", is_anonymous=True, audience="private")

    draft = draft_at(cast.assignment, cast.student, PLACE)
    assert (draft.title, draft.body, draft.is_anonymous, draft.audience) == ("T", "Two", True, "private")
    assert Draft.objects.count() == 1


def test_nobody_else_reads_it(cast):
    keep(cast, body="Mine")

    people = [cast.student, cast.classmate, cast.teacher, cast.outsider]
    assert [Draft.objects.own(user).count() for user in people] == [1, 0, 0, 0]


def test_who_has_left_the_class_reads_it_no_more(cast):
    keep(cast, body="Mine")
    cast.classroom.memberships.update(is_active=False)

    assert draft_at(cast.assignment, cast.student, PLACE) is None


def test_an_empty_form_leaves_nothing(cast):
    keep(cast, body="One")
    keep(cast, body="", is_anonymous=True)

    assert Draft.objects.count() == 0


def test_a_late_save_does_not_bring_back_what_was_posted(cast):
    token = uuid.uuid4()
    make.make_post(cast.thread, cast.student, token=token)

    assert keep(cast, body="Posted already", token=token) is None
    assert Draft.objects.count() == 0
    assert keep(cast, body="Another form", token=uuid.uuid4())


@pytest.mark.parametrize("who", ["student", "classmate"])
def test_discarding_takes_ones_own(cast, who):
    keep(cast, body="Mine")

    discard_draft(assignment=cast.assignment, author=getattr(cast, who), place=PLACE)

    assert Draft.objects.count() == (who == "classmate")
