"""The list of the threads on a section: kinds, states, order and what stands above."""

import datetime
import re
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion.models import AssignmentTalk, Group, GroupMember, Post, Thread
from discussion.moderation.hiding import approve_post, restore_post
from tests import factories_discussion as make


def section_url(cast, query=""):
    return reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]) + query


def listed(client, cast, query=""):
    return [thread.shown_title for thread in client.get(section_url(cast, query)).context["threads"]]


def states(client, cast, thread):
    """The badges beside a thread in the list."""
    page = client.get(section_url(cast)).content.decode()
    entry = page.split(f'id="thread-{thread.pk}"')[1].split("</li>")[0]
    return [re.sub(r"<[^>]+>", "", badge) for badge in re.findall(r'class="badge[^"]*">(.*?)</', entry)]


def new_thread(**fields):
    return {"kind": "note", "title": "Boats", "body": "Are there more?", "token": str(uuid.uuid4()), **fields}


@pytest.fixture
def question(cast):
    """A question of the student with the reply of a classmate."""
    opening = make.make_thread(cast.assignment, cast.student, cast.section, title="Asked", kind="question")
    make.make_post(opening.thread, cast.classmate, parent=opening)
    return opening.thread


@pytest.mark.parametrize("kind", Thread.Kind.values)
def test_a_thread_has_the_kind_that_was_chosen(student, cast, kind):
    student.post(section_url(cast), new_thread(kind=kind))

    thread = Thread.objects.get(title="Boats")
    assert (thread.kind, states(student, cast, thread)) == (kind, [kind.capitalize()])


@pytest.mark.parametrize("kind", ["", "poll"])
def test_the_form_says_what_is_missing_without_a_kind(student, cast, kind):
    response = student.post(section_url(cast), new_thread(kind=kind))

    assert list(response.context["form"].errors) == ["kind"]
    assert Thread.objects.count() == 1


def test_the_form_says_what_each_kind_is_for_and_chooses_none(student, cast):
    page = student.get(section_url(cast)).content.decode()

    kinds = re.findall(r'<input type="radio" name="kind"[^>]*>', page)
    assert (len(kinds), ["checked" in kind for kind in kinds]) == (3, [False] * 3)
    assert page.count('<span class="hint">') == 3


def test_the_states_stand_in_words(student, cast, question):
    assert states(student, cast, question) == ["Question"]

    Post.objects.filter(parent__thread=question).update(is_answer=True)
    Thread.objects.filter(pk=question.pk).update(is_locked=True, due_at=timezone.now())

    assert states(student, cast, question) == ["Question", "Answered", "Closed"]
    assert "due <time" in student.get(section_url(cast)).content.decode()


def test_it_says_who_a_thread_is_for(cast, student, teacher):
    group = Group.objects.create(assignment=cast.assignment, name="Blue")
    GroupMember.objects.create(group=group, assignment=cast.assignment, user=cast.student)
    blue = make.make_thread(cast.assignment, cast.student, cast.section, group=group).thread
    alone = make.make_thread(cast.assignment, cast.student, cast.section, private_to=cast.student).thread

    assert states(student, cast, blue) == ["Discussion", "Group Blue and the teachers"]
    assert states(student, cast, alone) == ["Discussion", "Only your teachers"]
    assert states(teacher, cast, alone) == ["Discussion", "Only Ada and the teachers"]


@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_what_is_not_shown_is_no_answer(student, cast, question, state):
    Post.objects.filter(parent__thread=question).update(is_answer=True, state=state)

    assert states(student, cast, question) == ["Question"]


def test_the_order_is_chosen_by_a_link(student, cast):
    make.make_thread(cast.assignment, cast.classmate, cast.section, title="Second")
    make.make_post(cast.thread, cast.classmate)

    assert listed(student, cast) == ["Thread 1", "Second"]
    assert listed(student, cast, "?order=oldest") == ["Thread 1", "Second"]
    make.make_thread(cast.assignment, cast.classmate, cast.section, title="Third")
    assert listed(student, cast) == ["Third", "Thread 1", "Second"]
    assert listed(student, cast, "?order=oldest") == ["Thread 1", "Second", "Third"]
    assert listed(student, cast, "?order=nonsense&page=x") == ["Third", "Thread 1", "Second"]


def test_unanswered_questions_alone(student, cast, question):
    answered = make.make_thread(cast.assignment, cast.student, cast.section, title="Answered", kind="question")
    make.make_post(answered.thread, cast.classmate, parent=answered, is_answer=True)

    assert "1 unanswered question<" in student.get(section_url(cast)).content.decode()
    assert listed(student, cast, "?show=unanswered") == ["Asked"]
    Post.objects.filter(parent__thread=question).update(is_answer=True)
    assert "Every question has its answer." in student.get(section_url(cast, "?show=unanswered")).content.decode()


def test_order_and_filter_stay_from_page_to_page(student, cast):
    for number in range(51):
        make.make_thread(cast.assignment, cast.classmate, cast.section, title=f"N {number}", kind="question")

    page = student.get(section_url(cast, "?show=unanswered&order=oldest"))

    assert f'href="{section_url(cast)}?show=unanswered&amp;order=oldest&amp;page=2"' in page.content.decode()
    assert listed(student, cast, "?show=unanswered&order=oldest&page=2") == ["N 50"]


def test_what_a_teacher_asks_the_class_stands_above(student, teacher, cast):
    teacher.post(section_url(cast), new_thread(kind="question", is_pinned="on"))
    student.post(section_url(cast), new_thread(title="Not pinned", is_pinned="on"))

    context = student.get(section_url(cast)).context
    assert [thread.title for thread in context["pinned"]] == ["Boats"]
    assert [thread.title for thread in context["threads"]] == ["Not pinned", "Thread 1"]
    assert context["unanswered"] == 0
    page = student.get(section_url(cast)).content.decode()
    assert f'href="{context["pinned"][0].get_absolute_url()}#composer"' in page


def test_only_teachers_are_offered_to_ask_the_class(student, teacher, cast):
    pages = [client.get(section_url(cast)).content.decode() for client in (student, teacher)]

    assert ["Ask the whole class" in page for page in pages] == [False, True]


def test_nothing_is_opened_once_the_talk_about_the_text_is_closed(student, cast):
    AssignmentTalk.objects.create(assignment=cast.assignment, locks_at=timezone.now() - datetime.timedelta(minutes=1))

    page = student.get(section_url(cast))
    refused = student.post(section_url(cast), new_thread())

    assert page.context["may_post"] is False
    assert "<textarea" not in page.content.decode()
    assert refused.context["form"].non_field_errors() == [
        "The talk about this text has been closed for new posts. Copy your text if you want to keep it."
    ]


def test_a_post_that_is_approved_or_restored_lifts_its_thread(student, cast):
    held = make.make_post(cast.thread, cast.classmate, state="held")
    hidden = make.hide(make.make_thread(cast.assignment, cast.classmate, cast.section, title="Second"), cast.teacher)
    make.make_thread(cast.assignment, cast.classmate, cast.section, title="Third")
    assert listed(student, cast) == ["Third", "Thread 1", "Thread hidden by a teacher"]

    approve_post(post=held, actor=cast.teacher, version=1)
    assert listed(student, cast) == ["Thread 1", "Third", "Thread hidden by a teacher"]
    restore_post(post=hidden, actor=cast.teacher)
    assert listed(student, cast) == ["Second", "Thread 1", "Third"]


def test_a_post_that_the_reader_cannot_see_lifts_nothing(student, teacher, cast):
    make.make_thread(cast.assignment, cast.classmate, cast.section, title="Second")
    make.make_post(cast.thread, cast.classmate, private_to=cast.classmate)

    assert listed(student, cast) == ["Second", "Thread 1"]
    assert listed(teacher, cast) == ["Thread 1", "Second"]


def test_query_count_in_a_group_where_students_write_first(student, cast, django_assert_num_queries):
    make.make_group(cast.assignment, cast.student, cast.classmate)
    make.write_first(cast.assignment)

    with django_assert_num_queries(10):
        page = student.get(section_url(cast)).content.decode()

    assert ["You are in <strong><bdi>Blue" in page, "at least 15 words" in page] == [True, True]


@pytest.mark.parametrize("threads", [1, 3])
def test_query_count(student, cast, django_assert_num_queries, threads):
    for _ in range(threads):
        make.make_thread(cast.assignment, cast.teacher, cast.section, is_pinned=True)
        make.make_thread(cast.assignment, cast.classmate, cast.section, kind="question")

    with django_assert_num_queries(9):
        student.get(section_url(cast))
