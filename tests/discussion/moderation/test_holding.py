import uuid

import pytest

from discussion.models import Alert, ClassTalk, MemberTalk, ModerationEvent, Post, SectionApproval
from discussion.moderation import holding
from discussion.writing import deeds
from discussion.writing.words import Audience, Words
from tests import factories_discussion as make

NUMBER = "Call me: 06 12 34 56 78"
HELD_FOR_NUMBER = "It contains what looks like a phone number: “06 12 34 56 78”."
ALARM = "I want to die"


def reply(cast, body="A thought.", author=None, **audience):
    return deeds.reply(
        thread=cast.thread,
        parent=None,
        author=author or cast.student,
        words=Words(body),
        token=uuid.uuid4(),
        audience=Audience(**audience),
    )


def open_thread(cast, title="Boats", body="Why?", quote=""):
    return deeds.open_thread(
        assignment=cast.assignment,
        section=cast.section,
        author=cast.student,
        title=title,
        words=Words(body, quote=quote),
        token=uuid.uuid4(),
    )


def edit(post, body):
    return deeds.edit_post(post=post, body=body, version=post.version)


def holds():
    return list(ModerationEvent.objects.values_list("action", "post", "actor", "reason"))


def class_reads_first(cast):
    ClassTalk.objects.create(classroom=cast.classroom, approves_first=True)


def section_is_read_first(cast):
    SectionApproval.objects.create(assignment=cast.assignment, section=cast.section)


def student_is_read_first(cast):
    MemberTalk.objects.create(membership=cast.student.memberships.get(), approves_first=True)


READ_FIRST = [
    (class_reads_first, holding.READ_FIRST_IN_CLASS),
    (section_is_read_first, holding.READ_FIRST_ON_SECTION),
    (student_is_read_first, holding.READ_FIRST_OF_STUDENT),
]


@pytest.mark.parametrize(("setting", "reason"), READ_FIRST)
def test_where_a_teacher_reads_first_posts_wait(cast, setting, reason):
    before = reply(cast)
    setting(cast)

    held = reply(cast)

    assert (before.state, before.number) == ("visible", 2)
    assert (held.state, held.number, held.held_for) == ("held", None, reason)
    assert holds() == [("hold", held.pk, None, reason)]


@pytest.mark.parametrize(("setting", "_reason"), READ_FIRST)
def test_posts_of_teachers_never_wait(cast, setting, _reason):
    setting(cast)

    assert reply(cast, f"{NUMBER} {ALARM}", author=cast.teacher).state == "visible"
    assert (holds(), Alert.objects.count()) == ([], 0)


def test_only_the_student_who_is_read_first_waits(cast):
    student_is_read_first(cast)

    assert reply(cast, author=cast.classmate).state == "visible"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (NUMBER, HELD_FOR_NUMBER),
        ("You **idi**ot", "It contains “idiot”, which this class looks at first."),
        ("[here](mailto:a@b.org)", "It contains what looks like an e-mail address: “a@b.org”."),
        (ALARM, holding.ALARMING),
    ],
)
def test_what_is_found_holds_a_post_and_is_named(cast, body, reason):
    ClassTalk.objects.create(classroom=cast.classroom, watch_words="idiot")

    held = reply(cast, body)

    assert (held.state, held.number, held.held_for) == ("held", None, reason)


def test_a_title_is_looked_through_as_well(cast):
    assert open_thread(cast, title=NUMBER).held_for == HELD_FOR_NUMBER


def test_what_the_text_says_itself_holds_nothing(cast):
    cast.section.body = "He called 06 12 34 56 78 from 12 Old Mill Road."
    cast.section.save()

    assert open_thread(cast, body=NUMBER, quote="He called 06 12 34 56 78 from 12 Old Mill Road.").state == "visible"


def test_what_only_teachers_read_does_not_wait_but_still_calls_them(cast):
    private = reply(cast, f"{NUMBER} {ALARM}", private_to=cast.student)

    assert (private.state, private.held_for) == ("visible", "")
    assert (Alert.objects.get().post, holds()) == (private, [])


def test_a_held_post_gets_no_number_and_the_next_one_gets_the_next(cast):
    reply(cast, NUMBER)

    assert reply(cast).number == 2


def test_a_call_for_help_raises_an_alert(cast):
    post = reply(cast, ALARM)

    alert = Alert.objects.get()
    assert (alert.post, alert.words, alert.seen_by) == (post, "", None)


def test_an_edit_cannot_bring_in_what_would_have_waited(cast):
    with pytest.raises(holding.EditHeld, match="06 12 34 56 78"):
        edit(cast.opening, NUMBER)

    assert Post.objects.get().body == "Why?"
    assert (Post.objects.get().state, holds()) == ("visible", [])


def test_a_call_for_help_in_an_edit_is_heard(cast):
    with pytest.raises(holding.EditHeld):
        edit(cast.opening, ALARM)

    alert = Alert.objects.get()
    assert (alert.post, alert.words) == (cast.opening, ALARM)


def test_a_second_call_is_heard_after_the_first_was_seen(cast):
    post = reply(cast, ALARM)
    Alert.objects.update(seen_by=cast.teacher)

    edit(post, f"{ALARM}. Please")

    assert Alert.objects.waiting().count() == 1


def test_the_author_takes_out_what_it_waits_for(cast):
    held = reply(cast, NUMBER)
    reason = held.held_for

    edit(held, "Call me.")

    post = Post.objects.get(pk=held.pk)
    assert (post.state, post.number, post.held_for, post.body) == ("visible", 2, "", "Call me.")
    record = [(event.action, event.actor, event.reason) for event in post.moderation_events.order_by("pk")]
    assert record == [
        ("hold", None, reason),
        ("release", None, "Its author changed the text, and nothing is left in it to wait for."),
    ]


def test_nothing_is_released_that_did_not_wait(cast):
    shown = reply(cast, "Call me.")

    edit(shown, "Call me, please.")

    assert shown.moderation_events.count() == 0


def test_a_held_post_that_is_changed_waits_for_what_it_says_now(cast):
    held = reply(cast, NUMBER)

    edit(held, "a@b.org")

    post = Post.objects.get(pk=held.pk)
    assert (post.state, post.held_for) == ("held", "It contains what looks like an e-mail address: “a@b.org”.")
    assert [event.action for event in post.moderation_events.all()] == ["hold"]


def test_no_edit_gets_past_a_teacher_who_reads_first(cast):
    class_reads_first(cast)
    held = reply(cast)

    edit(held, "Another thought.")

    assert Post.objects.get(pk=held.pk).state == "held"
    with pytest.raises(holding.EditHeld):
        edit(cast.opening, "Another thought.")


def test_what_its_author_takes_back_before_it_was_read_leaves_nothing(cast):
    held = reply(cast, NUMBER)

    deeds.withdraw_post(held)

    seen = [Post.objects.visible_to(user).filter(pk=held.pk).exists() for user in (cast.student, cast.classmate)]
    assert (held.state, seen) == ("withdrawn", [True, False])


def test_a_thread_waits_with_its_opening(cast):
    opening = open_thread(cast, body=NUMBER)

    assert [make.sees(user, opening.thread) for user in (cast.student, cast.classmate, cast.teacher)] == [
        True,
        False,
        True,
    ]


def test_a_double_click_holds_once(cast):
    token = uuid.uuid4()
    sent = [
        deeds.reply(thread=cast.thread, parent=None, author=cast.student, words=Words(NUMBER), token=token)
        for _ in range(2)
    ]

    assert sent[0] == sent[1]
    assert len(holds()) == 1
