"""What the boxes say of who reads, and what comes of what is chosen there."""

import uuid

import pytest
from django.urls import reverse

from discussion.models import AssignmentTalk, ClassTalk, Post
from tests import factories_discussion as make


def section_url(cast):
    return reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])


def url(name, target):
    return reverse(f"discussion:{name}", args=[target.pk])


def boxes(cast):
    return [section_url(cast), url("thread", cast.thread), url("reply", cast.opening), url("reply_form", cast.opening)]


def words(**fields):
    return {"kind": "note", "body": "My words", "title": "My title", "token": str(uuid.uuid4()), **fields}


def test_every_box_says_who_sees_and_whether_it_counts(cast, classmate):
    before = [classmate.get(box).content.decode() for box in boxes(cast)]
    AssignmentTalk.objects.create(assignment=cast.assignment, is_graded=True)
    after = [classmate.get(box).content.decode() for box in boxes(cast)]

    assert [page.count("Your class and its teachers") for page in before] == [1, 1, 1, 1]
    assert [page.count("Only your teachers") for page in before] == [1, 1, 1, 1]
    assert [page.count("Not graded.") for page in before] == [1, 1, 1, 1]
    told = "Taking part counts, by number alone; a post that only your teachers see counts the same."
    assert [page.count(told) for page in after] == [1, 1, 1, 1]


def test_a_teacher_is_told_who_sees_and_nothing_of_counting(cast, teacher):
    pages = [teacher.get(box).content.decode() for box in boxes(cast)]

    assert [page.count("The class and its teachers") for page in pages] == [1, 1, 1, 1]
    assert [page.count("Only Ada and the teachers") for page in pages] == [0, 0, 1, 1]
    assert ["graded" in page or "Leave my name out" in page for page in pages] == [False] * 4


@pytest.mark.parametrize("allows", [True, False])
def test_the_name_can_be_left_out_where_the_class_allows_it(cast, classmate, allows):
    ClassTalk.objects.create(classroom=cast.classroom, allows_anonymous=allows)

    assert ["Leave my name out" in classmate.get(box).content.decode() for box in boxes(cast)] == [allows] * 4


def test_writing_without_name_to_the_teachers(cast, classmate):
    data = words(audience="private", is_anonymous="on")

    classmate.post(section_url(cast), data)
    classmate.post(url("add", cast.thread), data | {"token": uuid.uuid4()})
    classmate.post(url("reply", cast.opening), data | {"token": uuid.uuid4()})

    posts = Post.objects.filter(body="My words")
    assert [(post.private_to, post.is_anonymous) for post in posts] == [(cast.classmate, True)] * 3


def test_a_teacher_answers_one_student_alone(cast, teacher):
    teacher.post(url("reply", cast.opening), words(audience="private"))

    assert Post.objects.get(body="My words").private_to == cast.student


@pytest.mark.parametrize("forged", ["group", "everybody", "2"])
def test_an_audience_that_was_not_offered_is_refused(cast, classmate, forged):
    response = classmate.post(url("reply", cast.opening), words(audience=forged))

    assert list(response.context["form"].errors) == ["audience"]
    assert Post.objects.count() == 1


def test_a_forged_audience_makes_nothing_wider(cast, classmate):
    own = make.make_post(cast.thread, cast.classmate, private_to=cast.classmate)

    classmate.post(url("reply", own), words(audience="class", private_to="", group=1))

    assert Post.objects.get(body="My words").private_to == cast.classmate


def test_classmates_do_not_read_what_is_for_the_teachers(cast, student, classmate, teacher):
    classmate.post(url("reply", cast.opening), words(audience="private"))

    pages = [client.get(url("thread", cast.thread)).content.decode() for client in (classmate, teacher, student)]

    assert ["My words" in page for page in pages] == [True, True, False]
    assert [page.count("Only your teachers</bdi>") for page in pages] == [2, 0, 1]
    assert "Only Bo and the teachers</bdi>" in pages[1]


def test_a_reply_to_what_cannot_be_seen_says_so_and_no_more(cast, student, classmate):
    secret = make.make_post(cast.thread, cast.student, "A secret")
    make.make_post(cast.thread, cast.classmate, "An answer", parent=secret)
    Post.objects.filter(pk=secret.pk).update(private_to=cast.student)

    page = classmate.get(url("thread", cast.thread)).content.decode()

    assert "replying to a post that you cannot see" in page
    assert ("A secret" in page, f"post-{secret.pk}" in page, f"posts/{secret.pk}/" in page) == (False, False, False)


def test_what_is_said_to_teachers_alone_says_so(cast, student, classmate):
    hidden = make.hide(make.make_post(cast.thread, cast.student), cast.teacher)

    pages = [classmate.get(url("report", cast.opening)), student.get(url("answer_back", hidden))]

    assert [page.content.decode().count('<bdi class="badge">Only your teachers</bdi>') for page in pages] == [1, 1]
