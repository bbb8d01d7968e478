"""Forms that no page of ours makes: who writes writes only where it is allowed, and nothing else is stored."""

import pytest
from django.urls import reverse

from discussion.models import Appeal, Draft, FirstPost, ModerationEvent, Post, Report, Thread
from tests import factories
from tests import factories_discussion as make
from tests.tables import changed, contents

MARKS = ("mark_answer", "unmark_answer", "endorse", "unendorse")
NEW = {"kind": "question", "title": "Boats", "body": "Are there more?"}


@pytest.fixture
def other(cast):
    """The opening post of a thread in class B."""
    return make.make_thread(cast.other_assignment, cast.outsider, title="Theirs")


def section_address(assignment, section):
    return reverse("discussion:section", args=[assignment.pk, section.pk])


def deeds_on(post, assignment):
    """Every address at which something can be done about a post or its thread, with what a page of ours would send."""
    return [
        (reverse("discussion:add", args=[post.thread_id]), {"body": "Me, too"}),
        (reverse("discussion:read", args=[post.thread_id]), {"number": "1"}),
        (reverse("discussion:reply", args=[post.pk]), {"body": "Me, too"}),
        (reverse("discussion:edit", args=[post.pk]), {"body": "Taken", "version": "1"}),
        (reverse("discussion:withdraw", args=[post.pk]), {}),
        (reverse("discussion:narrow", args=[post.pk]), {"is_private": "on"}),
        (reverse("discussion:report", args=[post.pk]), {"sort": "It hurts somebody"}),
        (reverse("discussion:answer_back", args=[post.pk]), {"text": "No"}),
        *[(reverse(f"discussion:{deed}", args=[post.pk]), {}) for deed in MARKS],
        (reverse("discussion:manage", args=[post.thread_id]), {"is_locked": "on"}),
        (reverse("discussion:hide", args=[post.pk]), {"reason": "Taken"}),
        (reverse("discussion:approve", args=[post.pk]), {"version": "1"}),
        (reverse("discussion:restore", args=[post.pk]), {}),
        *[
            (reverse(f"discussion:{deed}", args=[assignment.pk, f"{kind}-{pk}"]), {"body": "Taken"})
            for deed in ("preview", "quote", "keep_draft", "discard_draft")
            for kind, pk in (("thread", post.thread_id), ("post", post.pk))
        ],
    ]


@pytest.mark.parametrize("who", ["student", "teacher"])
def test_nothing_is_done_in_another_class(cast, client_of, other, who):
    client, before = client_of(getattr(cast, who)), contents()
    section = other.thread.section
    asked = [
        *deeds_on(other, cast.other_assignment),
        (section_address(cast.other_assignment, section), NEW),
        (section_address(cast.assignment, section), NEW),
        (reverse("discussion:keep_draft", args=[cast.other_assignment.pk, f"section-{section.pk}"]), NEW),
        (reverse("discussion:keep_draft", args=[cast.assignment.pk, f"section-{section.pk}"]), NEW),
        (reverse("discussion:keep_draft", args=[cast.assignment.pk, f"thread-{other.thread_id}"]), NEW),
        (reverse("discussion:keep_draft", args=[cast.assignment.pk, f"post-{other.pk}"]), NEW),
    ]

    statuses = {address: client.post(address, form).status_code for address, form in asked}

    assert statuses == dict.fromkeys(statuses, 404)
    assert changed(before, contents()) == []


def kept(cast, how):
    """A post of the student's that a classmate does not see."""
    if how == "held":
        return make.make_post(cast.thread, cast.student, state="held", held_for="x")
    if how == "private":
        return make.make_post(cast.thread, cast.student, private_to=cast.student)
    group = make.make_group(cast.assignment, cast.student)
    return make.make_thread(cast.assignment, cast.student, group=group)


@pytest.mark.parametrize("how", ["held", "private", "of a group"])
def test_nothing_is_done_to_what_one_does_not_see(cast, classmate, how):
    post = kept(cast, how)
    before = contents()
    own_thread = {reverse(f"discussion:{deed}", args=[cast.thread.pk]) for deed in ("add", "read", "manage")}

    statuses = {
        address: classmate.post(address, form).status_code
        for address, form in deeds_on(post, cast.assignment)
        if address not in own_thread and f"thread-{cast.thread.pk}/" not in address
    }

    assert statuses == dict.fromkeys(statuses, 404)
    assert changed(before, contents()) == []


@pytest.mark.parametrize(
    "deed", [*MARKS, "edit", "withdraw", "narrow", "answer_back", "hide", "approve", "restore", "versions"]
)
def test_nothing_is_done_to_a_classmates_post(cast, classmate, deed):
    before = contents()
    forms = {"body": "Taken", "version": "1", "is_private": "on", "text": "No", "reason": "Taken"}

    response = classmate.post(reverse(f"discussion:{deed}", args=[cast.opening.pk]), forms)

    assert response.status_code == (405 if deed == "versions" else 404)
    assert changed(before, contents()) == []


def test_what_a_form_does_not_ask_is_not_stored(cast, classmate, other):
    """Ownership, place, state and honours are decided by the site, whatever is sent along."""
    forged = {
        **{"author": cast.student.pk, "thread": other.thread_id, "parent": other.pk, "number": "99", "state": "hidden"},
        **{"is_opening": "on", "is_answer": "on", "endorsed_by": cast.teacher.pk, "private_to": cast.student.pk},
        **{"body_html": "<script>", "created_at": "2020-01-01", "held_for": "x", "version": "9", "is_pinned": "on"},
        **{"group": "1", "is_locked": "on", "opened_by": cast.student.pk, "assignment": cast.other_assignment.pk},
        **{"section": other.thread.section_id, "locks_at": "2020-01-01", "last_number": "7", "talking_point": "1"},
    }

    classmate.post(reverse("discussion:reply", args=[cast.opening.pk]), {"body": "Yes", **forged})
    classmate.post(section_address(cast.assignment, cast.section), {**NEW, **forged})

    reply = Post.objects.get(body="Yes")
    assert (reply.author, reply.thread, reply.parent, reply.number) == (cast.classmate, cast.thread, cast.opening, 2)
    assert (reply.state, reply.body_html) == ("visible", '<p dir="auto">Yes</p>')
    assert (reply.private_to, reply.endorsed_by, reply.is_answer, reply.is_opening) == (None, None, False, False)
    opened = Thread.objects.get(title="Boats")
    assert (opened.opened_by, opened.assignment, opened.section) == (cast.classmate, cast.assignment, cast.section)
    assert (opened.is_pinned, opened.is_locked, opened.group, opened.locks_at, opened.last_number) == (
        False, False, None, None, 1,
    )  # fmt: skip


@pytest.mark.parametrize("audience", ["group", "everybody", "1", "", "class\x1f"])
def test_nobody_writes_for_an_audience_that_was_not_offered(cast, classmate, audience):
    """A group that one is not in, or an invented one."""
    make.make_group(cast.assignment, cast.student)

    classmate.post(section_address(cast.assignment, cast.section), {**NEW, "audience": audience})

    made = Thread.objects.filter(title="Boats")
    assert [(thread.group, thread.private_to) for thread in made] == ([(None, None)] if audience == "" else [])


@pytest.mark.parametrize("audience", ["class", "group", ""])
def test_a_reply_to_something_private_is_private_whatever_is_sent(cast, student, audience):
    own = make.make_post(cast.thread, cast.student, private_to=cast.student)

    student.post(reverse("discussion:reply", args=[own.pk]), {"body": "More of it", "audience": audience})

    assert set(Post.objects.filter(body="More of it").values_list("private_to", flat=True)) <= {cast.student.pk}


def test_a_group_one_has_left_is_closed_at_once(cast, classmate):
    """Signed in all the while, with the page still open."""
    group = make.make_group(cast.assignment, cast.classmate)
    opening = make.make_thread(cast.assignment, cast.classmate, group=group)
    others = make.make_thread(cast.assignment, cast.student, group=group)
    before = classmate.get(others.thread.get_absolute_url()).status_code

    group.members.all().delete()

    assert before == 200
    refused = deeds_on(others, cast.assignment)
    assert {classmate.post(address, form).status_code for address, form in refused} == {404}
    assert (
        classmate.post(section_address(cast.assignment, cast.section), {**NEW, "audience": "group"}).status_code == 200
    )
    assert not Thread.objects.filter(title="Boats").exists()
    assert make.sees(cast.classmate, opening.thread)


def test_who_is_paused_reads_and_writes_nothing(cast, classmate, teacher):
    member = cast.classmate.memberships.get()
    teacher.post(reverse("admin:discussion_pause", args=[member.pk]), {"reason": "Talk to me first."})
    own = make.make_post(cast.thread, cast.classmate, "Mine")

    for address, form in [
        (reverse("discussion:add", args=[cast.thread.pk]), {"body": "Too late"}),
        (reverse("discussion:reply", args=[cast.opening.pk]), {"body": "Too late"}),
        (reverse("discussion:edit", args=[own.pk]), {"body": "Too late", "version": "1"}),
        (section_address(cast.assignment, cast.section), {**NEW, "title": "Too late"}),
    ]:
        answer = classmate.post(address, form)
        assert "Too late" in answer.content.decode()  # what was typed is still there

    assert classmate.get(cast.thread.get_absolute_url()).status_code == 200
    assert not Post.objects.filter(body="Too late").exists()
    assert not Thread.objects.filter(title="Too late").exists()


def test_a_section_of_another_text_or_none_opens_no_thread(cast, classmate):
    elsewhere = factories.make_article().sections.first()

    statuses = [
        classmate.post(section_address(cast.assignment, elsewhere), NEW).status_code,
        classmate.post(reverse("discussion:section", args=[cast.assignment.pk, 10**9]), NEW).status_code,
    ]

    assert statuses == [404, 404]
    assert not Thread.objects.filter(title="Boats").exists()


def test_a_talk_at_the_desk_is_only_its_teachers(cast, client_of):
    """Reports, appeals and alerts of another class are not acted on at the desk either."""
    post = make.hide(make.make_post(cast.thread, cast.student), cast.teacher)
    Report.objects.create(post=cast.opening, reporter=cast.classmate, reason="It hurts somebody")
    Appeal.objects.create(event=post.moderation_events.get(), text="No")
    client, before = client_of(cast.other_teacher), contents()

    statuses = {
        (name, row.pk): client.post(
            reverse(f"admin:discussion_queue_{name}", args=[row.pk]),
            {"reason": "Taken", "answer": "Taken", "version": "1"},
        ).status_code
        for name in ("approve", "hide", "keep", "restore", "seen", "answer")
        for row in (post, cast.opening)
    }

    assert statuses == dict.fromkeys(statuses, 404)
    assert changed(before, contents()) == []
    assert (Draft.objects.count(), ModerationEvent.objects.count()) == (0, 1)


def test_a_thread_moved_to_where_one_has_to_write_first_is_gone_until_then(cast, student, classmate, teacher):
    """The page that is still open gets no more of it, by whichever address."""
    make.write_first(cast.assignment)
    elsewhere = factories.make_section(cast.assignment.article)
    first = make.make_post(cast.thread, cast.classmate, "Mine")
    FirstPost.objects.create(
        **{"assignment": cast.assignment, "section": cast.section, "author": cast.classmate, "post": first},
        **{"quote": "q", "body": "b", "at": first.created_at},
    )
    before = classmate.get(cast.thread.get_absolute_url()).status_code

    teacher.post(reverse("discussion:manage", args=[cast.thread.pk]), {"section": elsewhere.pk, "kind": "discussion"})

    cast.thread.refresh_from_db()
    assert (before, cast.thread.section) == (200, elsewhere)
    refused = deeds_on(cast.opening, cast.assignment)
    assert {classmate.post(address, form).status_code for address, form in refused} == {404}
    assert student.get(cast.thread.get_absolute_url()).status_code == 200
