"""The page on which a post is made more private."""

import pytest
from django.urls import reverse

from discussion.models import ClassTalk, Post
from tests import factories_discussion as make
from tests.discussion.views.test_writing import address


def url(post):
    return reverse("discussion:narrow", args=[post.pk])


def test_it_says_who_sees_the_post_now(cast, student):
    page = student.get(url(cast.opening)).content.decode()

    assert "Now: <bdi>Your class and its teachers</bdi>." in page
    assert ("Leave my name out" in page, "Only my teachers see this" in page) == (True, True)


def test_making_it_more_private(cast, student):
    response = student.post(url(cast.opening), {"is_anonymous": "on", "is_private": "on"})

    post = Post.objects.get()
    assert (post.is_anonymous, post.private_to, response.url) == (True, cast.student, address(post))
    page = student.get(url(post)).content.decode()
    assert "Now: <bdi>Only your teachers</bdi>, without your name to the class." in page
    assert ("as private as it can be" in page, "checkbox" in page) == (True, False)


@pytest.mark.parametrize("data", [{}, {"is_anonymous": "", "private_to": ""}])
def test_nothing_chosen_changes_nothing(cast, student, data):
    response = student.post(url(cast.opening), data)

    assert "Choose what to change" in response.content.decode()


@pytest.mark.parametrize("data", [{"is_anonymous": ""}, {"is_private": "0", "audience": "class", "private_to": ""}])
def test_no_form_makes_it_less_private(cast, student, data):
    Post.objects.update(is_anonymous=True, private_to=cast.student)

    student.post(url(cast.opening), data)
    student.post(reverse("discussion:edit", args=[cast.opening.pk]), {"body": "Edited", "version": 1, **data})

    post = Post.objects.get()
    assert (post.body, post.is_anonymous, post.private_to) == ("Edited", True, cast.student)


def test_where_names_are_asked_for_only_the_other_is_offered(cast, student):
    ClassTalk.objects.create(classroom=cast.classroom, allows_anonymous=False)

    student.post(url(cast.opening), {"is_anonymous": "on"})

    assert not Post.objects.get().is_anonymous
    assert "Leave my name out" not in student.get(url(cast.opening)).content.decode()


@pytest.mark.parametrize("reply", [False, True])
def test_it_says_what_becomes_of_the_thread(cast, student, reply):
    if reply:
        make.make_post(cast.thread, cast.classmate)

    page = student.get(url(cast.opening)).content.decode()

    assert ("What classmates wrote in this thread stays" in page, "The whole thread goes" in page) == (reply, not reply)


def test_teachers_have_no_such_page(cast, teacher):
    assert teacher.get(url(make.make_post(cast.thread, cast.teacher))).status_code == 404


def test_the_way_there_ends_with_what_can_be_done(cast, student, classmate, teacher):
    thread = reverse("discussion:thread", args=[cast.thread.pk])
    pages = [client.get(thread).content.decode() for client in (student, classmate, teacher)]
    assert [url(cast.opening) in page for page in pages] == [True, False, False]

    Post.objects.update(is_anonymous=True, private_to=cast.student)

    assert url(cast.opening) not in student.get(thread).content.decode()
