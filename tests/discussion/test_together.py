"""Many people, or one with a nervous finger, at the same moment."""

import uuid

import pytest
from django.test import Client
from django.urls import reverse

from discussion.models import (
    Appeal,
    AssignmentTalk,
    Draft,
    FirstPost,
    GuideAcceptance,
    ModerationEvent,
    Post,
    ReadMark,
    Report,
    Thread,
)
from tests import factories
from tests import factories_discussion as make
from tests.test_together import at_once

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast():
    return make.talking_cast()


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def test_a_double_click_makes_one_reply(cast):
    client, url = client_of(cast.classmate), reverse("discussion:reply", args=[cast.opening.pk])
    data = {"body": "Yes", "token": str(uuid.uuid4())}

    urls = {response.url for response in at_once([lambda: client.post(url, data)] * 4)}

    reply = Post.objects.get(parent=cast.opening)
    assert urls == {f"{reverse('discussion:thread', args=[cast.thread.pk])}?post={reply.pk}#post-{reply.pk}"}


def test_a_double_click_opens_one_thread(cast):
    client = client_of(cast.classmate)
    url = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])
    data = {"kind": "question", "title": "Boats", "body": "Are there more?", "token": str(uuid.uuid4())}

    urls = {response.url for response in at_once([lambda: client.post(url, data)] * 4)}

    assert urls == {Thread.objects.get(title="Boats").get_absolute_url()}


def test_a_whole_class_replies_at_once(cast):
    url = reverse("discussion:reply", args=[cast.opening.pk])
    students = [factories.make_student(cast.classroom) for _ in range(15)]
    make.accept_guide(*students)
    clients = [client_of(student) for student in students]

    statuses = [r.status_code for r in at_once([lambda c=c: c.post(url, {"body": "Yes"}) for c in clients])]

    assert statuses == [302] * 15
    assert cast.opening.replies.count() == 15


def test_an_edit_and_a_hiding_at_once_lose_nothing(cast):
    student, teacher = client_of(cast.student), client_of(cast.teacher)
    edit, hide = (reverse(f"discussion:{name}", args=[cast.opening.pk]) for name in ("edit", "hide"))

    edited, _ = at_once(
        [
            lambda: student.post(edit, {"body": "My better words", "version": 1}),
            lambda: teacher.post(hide, {"reason": "Rule 1."}),
        ]
    )

    post = Post.objects.get()
    was_kept = edited.status_code == 302
    assert (post.state, post.body) == ("hidden", "My better words" if was_kept else "Why?")
    assert was_kept or "My better words" in edited.content.decode()


def test_two_teachers_hide_at_once(cast):
    url = reverse("discussion:hide", args=[cast.opening.pk])
    clients = [client_of(teacher) for teacher in (cast.teacher, factories.make_teacher(cast.classroom))]

    at_once([lambda c=c: c.post(url, {"reason": "Rule 1."}) for c in clients])

    assert ModerationEvent.objects.count() == 1


def form_of(name, post, **data):
    """An address about a post, and what is sent there."""
    return reverse(f"discussion:{name}", args=[post.pk]), data


def all_at_once(clients, url, data):
    """Everybody sends the same form."""
    return at_once([lambda client=client: client.post(url, data) for client in clients])


def test_a_report_sent_twice_is_one_report(cast):
    url, data = form_of("report", cast.opening, sort="It hurts somebody")

    answers = all_at_once([client_of(cast.classmate)] * 4, url, data)

    assert [answer.status_code for answer in answers] == [302] * 4
    assert Report.objects.get().reporter == cast.classmate


def test_answering_back_twice_says_it_once(cast):
    make.hide(cast.opening, cast.teacher)
    url, data = form_of("answer_back", cast.opening, text="It was a joke.")

    answers = all_at_once([client_of(cast.student)] * 4, url, data)

    assert [answer.status_code for answer in answers] == [302] * 4
    assert Appeal.objects.get().text == "It was a joke."


def test_the_guide_accepted_twice_is_accepted_once_and_the_post_made_once(cast):
    newcomer = factories.make_student(cast.classroom)
    url, data = form_of("reply", cast.opening, body="Yes", accepts="on", guide_version="0", token=str(uuid.uuid4()))

    answers = all_at_once([client_of(newcomer)] * 4, url, data)

    assert [answer.status_code for answer in answers] == [302] * 4
    assert (GuideAcceptance.objects.filter(user=newcomer).count(), newcomer.posts.count()) == (1, 1)


def test_two_teachers_approve_and_hide_at_once(cast):
    """Who was quicker counts; then either the class reads it, or it is hidden, and there is one record of each."""
    held = make.make_post(cast.thread, cast.student, state="held", held_for="x")
    one, two = client_of(cast.teacher), client_of(factories.make_teacher(cast.classroom))
    (approve, version), (hide, reason) = form_of("approve", held, version=1), form_of("hide", held, reason="Rule 1.")

    at_once([lambda: one.post(approve, version), lambda: two.post(hide, reason)] * 2)

    held.refresh_from_db()
    actions = [event.action for event in reversed(held.moderation_events.all())]
    assert (held.state, actions) in [("hidden", ["hide"]), ("hidden", ["approve", "hide"])]
    assert (held.number is not None) == ("approve" in actions)


def test_two_teachers_approve_at_once(cast):
    held = make.make_post(cast.thread, cast.student, state="held", held_for="x")
    clients = [client_of(teacher) for teacher in (cast.teacher, factories.make_teacher(cast.classroom))]

    all_at_once(clients * 2, *form_of("approve", held, version=1))

    held.refresh_from_db()
    assert (held.state, held.number) == ("visible", 2)
    assert ModerationEvent.objects.count() == 1


def test_two_teachers_answer_an_appeal_at_once(cast):
    make.hide(cast.opening, cast.teacher)
    Appeal.objects.create(event=ModerationEvent.objects.get(), text="It was a joke.")
    clients = [client_of(teacher) for teacher in (cast.teacher, factories.make_teacher(cast.classroom))]
    url = reverse("admin:discussion_queue_answer", args=[cast.opening.pk])

    answers = at_once(
        [
            lambda client=client, words=words: client.post(url, {"answer": words, "restores": "yes"})
            for client, words in zip(clients, ["Yes.", "No."], strict=True)
        ]
    )

    assert sorted(answer.status_code for answer in answers) == [200, 302]
    (lost,) = [words for answer, words in zip(answers, ["Yes.", "No."], strict=True) if answer.status_code == 200]
    (told,) = [answer.content.decode() for answer in answers if answer.status_code == 200]
    assert Appeal.objects.get().answer == {"Yes.": "No.", "No.": "Yes."}[lost]
    assert lost in told


def test_a_whole_class_reports_while_a_teacher_keeps(cast):
    """Every report is either settled by what the teacher did, or waits."""
    students = [client_of(factories.make_student(cast.classroom)) for _ in range(5)]
    teacher = client_of(cast.teacher)
    Report.objects.create(post=cast.opening, reporter=cast.classmate, reason="It hurts somebody")
    url, data = form_of("report", cast.opening, sort="It hurts somebody")
    keep = reverse("admin:discussion_queue_keep", args=[cast.opening.pk])

    at_once([*[lambda s=student: s.post(url, data) for student in students], lambda: teacher.post(keep)])

    assert Report.objects.count() == 6
    assert ModerationEvent.objects.get().settled_reports.count() + Report.objects.waiting().count() == 6


def test_pausing_twice_leaves_one_record(cast):
    clients = [client_of(teacher) for teacher in (cast.teacher, factories.make_teacher(cast.classroom))]
    url = reverse("admin:discussion_pause", args=[cast.student.memberships.get().pk])

    all_at_once(clients, url, {"reason": "Talk to me first."})

    assert list(ModerationEvent.objects.values_list("action", flat=True)) == ["pause"]


@pytest.mark.parametrize("state", ["hidden", "withdrawn"])
def test_an_edit_of_what_is_no_longer_shown_keeps_the_text_in_the_form(cast, state):
    (url, data), student = form_of("edit", cast.opening, body="My better words", version=1), client_of(cast.student)
    make.hide(cast.opening, cast.teacher) if state == "hidden" else make.withdraw(cast.opening)

    page = student.post(url, data).content.decode()

    cast.opening.refresh_from_db()
    assert (cast.opening.body, cast.opening.state) == ("Why?", state)
    assert "My better words" in page
    assert "Copy your text if you want to keep it" in page


def test_two_tabs_edit_what_is_held_and_a_teacher_approves_the_first(cast):
    """Nobody approves what nobody has read, and nothing that was typed is lost."""
    held = make.make_post(cast.thread, cast.student, "First", state="held", held_for="x")
    student, teacher = client_of(cast.student), client_of(cast.teacher)
    (edit, words), (approve, version) = (
        form_of("edit", held, body="Second", version=1),
        form_of("approve", held, version=1),
    )

    edited, _ = at_once([lambda: student.post(edit, words), lambda: teacher.post(approve, version)])

    held.refresh_from_db()
    assert held.body == "Second" or "Second" in edited.content.decode()
    approved = ModerationEvent.objects.filter(action="approve")
    assert approved.exists() == (held.state == "visible") or held.version == 2


def test_drafts_kept_from_two_tabs_are_one_draft(cast):
    url = reverse("discussion:keep_draft", args=[cast.assignment.pk, f"thread-{cast.thread.pk}"])
    client = client_of(cast.student)

    answers = at_once([lambda words=words: client.post(url, {"body": words}) for words in ("One", "Two", "Three")])

    assert [answer.status_code for answer in answers] == [200] * 3
    assert Draft.objects.get().body in {"One", "Two", "Three"}


def test_a_thread_marked_as_read_from_many_tabs_has_one_mark_and_the_highest(cast):
    make.make_posts(cast.thread, cast.student, 8)
    url, client = reverse("discussion:read", args=[cast.thread.pk]), client_of(cast.classmate)

    answers = at_once([lambda number=number: client.post(url, {"number": number}) for number in (3, 9, 1, 6)])

    assert [answer.status_code for answer in answers] == [302] * 4
    assert ReadMark.objects.get().number == 9


def test_two_answers_marked_at_once_leave_one(cast):
    Thread.objects.update(kind="question")
    replies = [make.make_post(cast.thread, cast.classmate, parent=cast.opening) for _ in range(2)]
    student, teacher = client_of(cast.student), client_of(cast.teacher)
    one, two = (reverse("discussion:mark_answer", args=[reply.pk]) for reply in replies)

    answers = at_once([lambda: student.post(one), lambda: teacher.post(two)] * 2)

    assert [answer.status_code for answer in answers] == [302] * 4
    assert Post.objects.filter(is_answer=True).count() == 1


def test_two_first_posts_at_once_keep_one_copy(cast):
    AssignmentTalk.objects.create(assignment=cast.assignment, posts_first=True, own_words=6)
    words = {"body": "I wonder who pays for it.", "quote": "The yellow ferry crosses the lake twice a day."}
    url = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])
    client = client_of(cast.classmate)

    answers = at_once(
        [
            lambda n=n: client.post(url, {**words, "kind": "note", "title": f"N {n}", "token": str(uuid.uuid4())})
            for n in range(4)
        ]
    )

    assert [answer.status_code for answer in answers] == [302] * 4
    assert (Thread.objects.filter(kind="note").count(), FirstPost.objects.count()) == (4, 1)


def test_groups_made_twice_at_once_are_there_once(cast):
    client = client_of(cast.teacher)
    page = reverse("admin:discussion_talk_groups", args=[cast.assignment.pk])
    form = client.get(page, {"size": 2, "seed": 1}).context["shuffling"]
    sent = {"size": 2, "seed": 1, "people": form.fingerprint}
    url = reverse("admin:discussion_talk_groups_shuffle", args=[cast.assignment.pk])

    answers = at_once([lambda: client.post(url, sent)] * 3)

    assert [answer.status_code for answer in answers] == [302] * 3
    assert list(cast.assignment.groups.values_list("name", flat=True)) == ["Group 1"]
    assert cast.assignment.group_members.count() == 2
