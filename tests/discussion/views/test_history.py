"""How a post was before: for teachers, as long as it is not withdrawn."""

import pytest
from django.urls import reverse

from discussion.models import Post, PostRevision
from discussion.writing.deeds import edit_post
from tests import factories_discussion as make


@pytest.fixture
def edited(cast):
    post = Post.objects.with_place().get()
    edit_post(post=post, body="Second", version=1)
    return edit_post(post=post, body="*Third*", version=2)


def url(post):
    return reverse("discussion:versions", args=[post.pk])


def thread_url(post):
    return reverse("discussion:thread", args=[post.thread_id])


def test_each_edit_keeps_what_was(edited):
    kept = PostRevision.objects.values_list("version", "body", "body_html")

    assert list(kept) == [(1, "Why?", '<p dir="auto">Why?</p>'), (2, "Second", '<p dir="auto">Second</p>')]
    assert edited.edited_at == PostRevision.objects.last().until


def test_a_teacher_reads_all_versions(edited, teacher):
    page = teacher.get(url(edited)).content.decode()

    assert [text in page for text in ("Why?", "Second", "<em>Third</em>")] == [True] * 3
    assert "edited, 2 earlier versions</a>" in teacher.get(thread_url(edited)).content.decode()


def test_students_read_that_it_was_edited_and_no_more(edited, student, classmate):
    for client in (student, classmate):
        page = client.get(thread_url(edited)).content.decode()
        assert (">edited</span>" in page, "earlier version" in page, url(edited) in page) == (True, False, False)
        assert client.get(url(edited)).status_code == 404


def test_what_is_withdrawn_is_nobodys_to_read(edited, teacher):
    make.withdraw(edited)

    assert teacher.get(url(edited)).status_code == 404
    assert "earlier version" not in teacher.get(thread_url(edited)).content.decode()


def test_a_change_of_language_is_an_edit(cast, student):
    edit = reverse("discussion:edit", args=[cast.opening.pk])

    student.post(edit, {"body": "Why?", "version": 1, "language": "zh-hans"})

    post = Post.objects.get()
    assert (post.language, post.version, post.revisions.count()) == ("zh-hans", 2, 1)


@pytest.mark.parametrize("versions", [1, 3])
def test_query_count(cast, teacher, django_assert_num_queries, versions):
    post = Post.objects.with_place().get()
    for version in range(1, versions):
        edit_post(post=post, body=f"Text {version}", version=version)

    with django_assert_num_queries(7):
        teacher.get(url(post))
