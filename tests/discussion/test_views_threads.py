import pytest
from django.urls import reverse

from discussion.models import Post
from tests import factories_discussion as make


def thread_url(cast):
    return reverse("discussion:thread", args=[cast.thread.pk])


def words_of(response):
    return [entry.post.body for entry in response.context["page"].entries]


def test_thread_shows_posts_in_reading_order(student, cast):
    make.make_post(cast.thread, cast.classmate, "second root")
    make.make_post(cast.thread, cast.teacher, "a reply", parent=cast.opening)

    response = student.get(thread_url(cast))

    assert words_of(response) == ["Why?", "a reply", "second root"]
    assert [entry.role for entry in response.context["page"].entries] == ["", "Teacher", ""]


@pytest.mark.parametrize("replies", [0, 3])
def test_thread_query_count(student, cast, django_assert_num_queries, replies):
    for _ in range(replies):
        make.make_post(cast.thread, cast.classmate, parent=cast.opening)

    with django_assert_num_queries(7):
        student.get(thread_url(cast))


def test_thread_of_5000_posts_query_count(student, cast, django_assert_num_queries):
    make.make_posts(cast.thread, cast.classmate, 5000)

    with django_assert_num_queries(7):
        response = student.get(thread_url(cast))

    assert len(response.context["page"].entries) == 200
    assert response.context["page"].count == 26


def test_thread_a_thousand_levels_deep(student, cast, django_assert_num_queries):
    make.make_posts(cast.thread, cast.classmate, 1000, deep=True)

    with django_assert_num_queries(8):
        response = student.get(thread_url(cast) + "?page=3")

    entries = response.context["page"].entries
    assert (entries[0].depth, entries[0].indent, entries[0].parent_words) == (399, 4, "Post 399")
    assert [entry.quotes_parent for entry in entries] == [True] * 200


def test_post_leads_to_its_page(student, cast):
    posts = make.make_posts(cast.thread, cast.classmate, 250)

    response = student.get(reverse("discussion:post", args=[posts[220].pk]))

    assert response.url == f"{thread_url(cast)}?page=2#post-{posts[220].pk}"
    assert Post.objects.count() == 251
