"""Talk about passages that a correction has taken out of the text: still found, read and answered."""

import pytest
from django.urls import reverse

from classroom.articles.drafts import ArticleDraft, SectionDraft
from classroom.loading import correct
from tests import factories_discussion as make

OTHER = "A bridge has taken the place of everything that once went over the water, and nobody is sorry about it."


@pytest.fixture
def thread(cast):
    """A thread on a section that is not in the text any more."""
    make.make_post(cast.thread, cast.student, body="Why yellow?")
    bridge = (SectionDraft("Bridge", OTHER),)
    draft = ArticleDraft("A bridge", "", "", None, "", "en", "", "bridge", bridge, (), "1" * 64)
    correct(article=cast.assignment.article, draft=draft)
    return cast.thread


def earlier_url(cast):
    return reverse("discussion:earlier", args=[cast.assignment.pk])


def test_the_reader_leads_to_it_once_a_text_was_corrected(cast, client_of, request):
    client, reader = client_of(cast.student), reverse("classroom:read", args=[cast.assignment.pk])
    before = earlier_url(cast) in client.get(reader).content.decode()

    request.getfixturevalue("thread")

    assert (before, earlier_url(cast) in client.get(reader).content.decode()) == (False, True)


def test_it_lists_the_sections_that_are_talked_about(cast, client_of, thread):
    page = client_of(cast.classmate).get(earlier_url(cast)).content.decode()

    assert page.count('<li class="entry">') == 1
    assert reverse("discussion:section", args=[cast.assignment.pk, thread.section_id]) in page
    assert "Why yellow?" in page
    assert "2 posts, " in page


def test_it_can_still_be_answered_and_says_that_the_passage_is_gone(cast, client_of, thread):
    page = client_of(cast.classmate).get(thread.get_absolute_url()).content.decode()

    assert "this passage stood in an earlier version of it" in page
    assert reverse("discussion:add", args=[thread.pk]) in page


def test_without_such_talk_it_says_so(cast, client_of):
    assert "there is none here" in client_of(cast.student).get(earlier_url(cast)).content.decode()


def test_hidden_posts_are_not_counted(cast, client_of, thread):
    for post in thread.posts.all():
        make.hide(post, cast.teacher, "Not kind")

    assert "there is none here" in client_of(cast.student).get(earlier_url(cast)).content.decode()


@pytest.mark.parametrize("threads", [1, 3])
def test_it_asks_the_same_whatever_was_said(cast, client_of, thread, django_assert_num_queries, threads):
    for _ in range(threads - 1):
        make.make_thread(cast.assignment, cast.student, section=thread.section)
    client = client_of(cast.student)

    with django_assert_num_queries(7):
        client.get(earlier_url(cast))
