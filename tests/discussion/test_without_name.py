"""Who leaves the name out is not named to classmates: on no page of the talk, nowhere in what a page is made of."""

import pytest
from django.urls import reverse

from discussion.models import Post
from tests import factories
from tests import factories_discussion as make
from tests.site_map import SITE

NAME = "Zebulon"
#: More than the replies that are shown by their indent alone, so that words say what a post answers.
DEEP = 7


@pytest.fixture
def stage(cast):
    """All posts are by one who leaves the name out, also where they answer one another, are withdrawn or hidden."""
    author = factories.make_student(cast.classroom, NAME)
    post = make.make_thread(cast.assignment, author, cast.section, body="First words")
    parent = post
    for number in range(DEEP):
        parent = make.make_post(post.thread, author, f"Words {number}", parent=parent)
    make.hide(make.make_post(post.thread, author, "Hidden", parent=post), cast.teacher)
    make.withdraw(make.make_post(post.thread, author, "Withdrawn", parent=post))
    Post.objects.filter(author=author).update(is_anonymous=True)
    cast.classroom_pk, cast.assignment_pk, cast.section_pk = cast.classroom.pk, cast.assignment.pk, cast.section.pk
    cast.thread_pk, cast.post_pk, cast.author, cast.last = post.thread_id, post.pk, author, parent
    return cast


def pages(stage, client):
    """Every page and part of a page of the talk that the client is shown."""
    talk = [one for one in SITE if one.name.startswith("discussion:") and one.method == "get"]
    addresses = []
    for post in Post.objects.filter(author=stage.author):
        stage.post_pk = post.pk
        addresses += [address.url(stage) for address in talk]
    addresses += [
        reverse("classroom:read", args=[stage.assignment_pk]),
        reverse("discussion:posts", args=[stage.thread_pk]) + "?after=0",
        reverse("discussion:news", args=[stage.thread_pk]) + "?after=0",
    ]
    answers = {address: client.get(address) for address in dict.fromkeys(addresses)}
    return {address: str(answer.headers) + answer.content.decode() for address, answer in answers.items()}


def test_no_page_names_who_left_the_name_out(stage, client_of):
    shown = pages(stage, client_of(stage.classmate))

    assert [address for address, page in shown.items() if NAME.casefold() in page.casefold()] == []
    assert [address for address, page in shown.items() if str(stage.author.username) in page] == []
    assert sum("A classmate" in page for page in shown.values()) > DEEP


def test_with_the_name_the_same_pages_name_it(stage, client_of):
    Post.objects.update(is_anonymous=False)

    shown = pages(stage, client_of(stage.classmate))

    assert sum(NAME in page for page in shown.values()) > DEEP


def test_what_is_made_by_writing_names_nobody(stage, client_of):
    classmate, words = client_of(stage.classmate), {"body": "An answer"}

    for headers in ({}, {"HX-Request": "true"}):
        answers = [
            classmate.post(reverse("discussion:reply", args=[stage.last.pk]), data, headers=headers)
            for data in (words, {"body": ""})
        ]
        assert [NAME in answer.content.decode() for answer in answers] == [False, False]


def test_teachers_see_the_name_and_that_the_class_does_not(stage, client_of):
    page = client_of(stage.teacher).get(reverse("discussion:thread", args=[stage.thread_pk])).content.decode()

    assert (NAME in page, "without name to the class" in page, "A classmate" in page) == (True, True, False)


def test_the_author_sees_the_own_posts_as_such(stage, client_of):
    page = client_of(stage.author).get(reverse("discussion:thread", args=[stage.thread_pk])).content.decode()

    assert page.count('<span class="quiet">you</span>') == page.count("without name to the class") == DEEP + 3
