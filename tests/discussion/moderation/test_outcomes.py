import datetime

from django.utils import timezone

from discussion.models import Appeal, ModerationEvent, Report
from discussion.moderation.outcomes import outcomes_for, settled_reports
from tests import factories_discussion as make

Action = ModerationEvent.Action


def event(cast, post, action, **fields):
    return ModerationEvent.objects.create(
        classroom=cast.classroom, post=post, actor=cast.teacher, action=action, **{"reason": "Rule 1.", **fields}
    )


def told(user):
    return outcomes_for(user, timezone.now())


def test_the_author_is_told_what_was_done_last(cast):
    event(cast, cast.opening, Action.HIDE)
    event(cast, cast.opening, Action.RESTORE)
    event(cast, cast.opening, Action.KEEP)
    other = make.make_post(cast.thread, cast.student)
    event(cast, other, Action.HIDE)

    assert [(one.post, one.action) for one in told(cast.student)] == [(other, "hide"), (cast.opening, "restore")]
    assert told(cast.classmate) == told(cast.teacher) == []


def test_what_its_author_put_right_is_told_to_wait_no_more(cast):
    event(cast, cast.opening, Action.HOLD)
    event(cast, cast.opening, Action.RELEASE)

    assert [one.action for one in told(cast.student)] == ["release"]


def test_what_is_long_ago_is_told_no_more_unless_an_answer_came(cast):
    long_ago = timezone.now() - datetime.timedelta(days=15)
    old = event(cast, cast.opening, Action.HIDE, at=long_ago)
    appeal = Appeal.objects.create(event=old, text="Why?", at=long_ago)

    before = told(cast.student)
    appeal.answer, appeal.answered_by, appeal.answered_at = "Because.", cast.teacher, timezone.now()
    appeal.save()

    assert before == []
    assert [one.appeal.answer for one in told(cast.student)] == ["Because."]


def test_a_withdrawn_post_is_no_matter_any_more(cast):
    event(cast, cast.opening, Action.RESTORE)
    make.withdraw(cast.opening)

    assert told(cast.student) == []


def test_who_reported_is_told_how_it_ended(cast):
    report = Report.objects.create(post=cast.opening, reporter=cast.classmate, reason="Unkind.")

    before = settled_reports(cast.classmate, timezone.now())
    report.settled_by = event(cast, cast.opening, Action.KEEP)
    report.save()

    assert before == []
    assert settled_reports(cast.classmate, timezone.now()) == [report]
    assert settled_reports(cast.student, timezone.now()) == []
