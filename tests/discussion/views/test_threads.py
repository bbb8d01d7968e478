import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion.models import Post, ReadMark
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

    with django_assert_num_queries(9):
        student.get(thread_url(cast))


def test_thread_of_5000_posts_query_count(student, cast, django_assert_num_queries):
    make.make_posts(cast.thread, cast.classmate, 5000)

    with django_assert_num_queries(9):
        response = student.get(thread_url(cast))

    assert len(response.context["page"].entries) == 50
    assert response.context["page"].count == 101


def test_thread_a_thousand_levels_deep(student, cast, django_assert_num_queries):
    make.make_posts(cast.thread, cast.classmate, 1000, deep=True)

    with django_assert_num_queries(8):
        response = student.get(thread_url(cast) + "?page=9")

    entries = response.context["page"].entries
    assert (entries[0].depth, entries[0].indent, entries[0].parent_words) == (399, 4, "Post 399")
    assert [entry.quotes_parent for entry in entries] == [True] * 50


def test_post_leads_to_its_page(student, cast):
    posts = make.make_posts(cast.thread, cast.classmate, 250)

    led = student.get(reverse("discussion:post", args=[posts[220].pk]))
    page = student.get(led.url).context["page"]

    assert led.url == f"{thread_url(cast)}?post={posts[220].pk}#post-{posts[220].pk}"
    assert (page.number, posts[220] in [entry.post for entry in page.entries]) == (5, True)
    assert Post.objects.count() == 251


@pytest.mark.parametrize(
    ("who", "status"),
    [("student", 200), ("classmate", 200), ("teacher", 200), ("outsider", 404), ("other_teacher", 404)],
)
def test_who_may_read_a_thread(cast, client_of, who, status):
    assert client_of(getattr(cast, who)).get(thread_url(cast)).status_code == status


def test_nobody_reads_without_signing_in(cast, client):
    assert client.get(thread_url(cast)).url.startswith(reverse("classroom:join"))


def test_a_student_reads_only_while_the_assignment_is_open_to_them(student, teacher, cast):
    cast.assignment.opens_at = timezone.now() + datetime.timedelta(days=1)
    cast.assignment.save()

    assert [client.get(thread_url(cast)).status_code for client in (student, teacher)] == [404, 200]


@pytest.mark.parametrize("page", ["", "0", "-1", "x", "9" * 30, "1%00"])
def test_nonsense_for_a_page(student, cast, page):
    assert student.get(f"{thread_url(cast)}?page={page}").status_code == (400 if "%00" in page else 200)


def news_url(cast, after, told=None):
    query = f"?after={after}" + (f"&told={told}" if told else "")
    return reverse("discussion:news", args=[cast.thread.pk]) + query


def test_no_news_is_204_with_one_query_for_the_news(student, cast, django_assert_num_queries):
    with django_assert_num_queries(3):  # session, user, thread
        response = student.get(news_url(cast, cast.opening.number))

    assert (response.status_code, response.content) == (204, b"")


def test_no_news_is_304_to_who_brings_the_etag(student, cast, django_assert_num_queries):
    etag = student.get(news_url(cast, cast.opening.number))["ETag"]

    with django_assert_num_queries(3):
        unchanged = student.get(news_url(cast, cast.opening.number), headers={"If-None-Match": etag})
    make.make_post(cast.thread, cast.classmate)
    changed = student.get(news_url(cast, cast.opening.number), headers={"If-None-Match": etag})

    assert (unchanged.status_code, unchanged.content) == (304, b"")
    assert (changed.status_code, "1 new reply" in changed.content.decode()) == (200, True)
    assert changed["ETag"] != etag


def test_news_query_count(student, cast, django_assert_num_queries):
    make.make_posts(cast.thread, cast.classmate, 3)

    with django_assert_num_queries(6):
        student.get(news_url(cast, cast.opening.number))


def test_the_etag_opens_nothing(cast, client_of):
    headers = {"If-None-Match": client_of(cast.student).get(news_url(cast, 1))["ETag"]}

    answers = [client_of(who).get(news_url(cast, 1), headers=headers) for who in (cast.student, cast.outsider)]

    assert [answer.status_code for answer in answers] == [304, 404]


def test_news_counts_what_others_wrote(student, cast):
    for _ in range(3):
        make.make_post(cast.thread, cast.classmate)
    make.make_post(cast.thread, cast.student)

    response = student.get(news_url(cast, cast.opening.number))

    assert "3 new replies - show them" in response.content.decode()


def test_news_is_told_once(student, cast):
    newest = make.make_post(cast.thread, cast.classmate)

    first = student.get(news_url(cast, cast.opening.number))
    second = student.get(news_url(cast, cast.opening.number, told=newest.number))
    make.make_post(cast.thread, cast.classmate)
    third = student.get(news_url(cast, cast.opening.number, told=newest.number))

    assert "1 new reply - show it" in first.content.decode()
    assert f"told={newest.number}" in first.content.decode()
    assert second.status_code == 204
    assert "2 new replies - show them" in third.content.decode()


@pytest.mark.parametrize(
    ("who", "state"), [("classmate", "withdrawn"), ("classmate", "hidden"), ("student", "visible")]
)
def test_what_is_not_shown_or_ones_own_is_no_news_and_not_asked_for_again(student, cast, who, state):
    newest = make.make_post(cast.thread, getattr(cast, who), state=state)

    page = student.get(news_url(cast, cast.opening.number)).content.decode()
    again = student.get(news_url(cast, cast.opening.number, told=newest.number))

    assert (" new " in page, f"told={newest.number}" in page) == (False, True)
    assert again.status_code == 204


@pytest.mark.parametrize("who", ["held", "private"])
def test_what_others_may_not_read_is_not_told_by_its_number(cast, client_of, who):
    classmate, address = client_of(cast.classmate), news_url(cast, cast.opening.number)
    before = classmate.get(address)
    make.make_post(cast.thread, cast.student, **({"state": "held"} if who == "held" else {"private_to": cast.student}))

    after = classmate.get(address)
    make.make_post(cast.thread, cast.student, "For all")
    told = classmate.get(address)

    assert (after.status_code, after.content, after["ETag"]) == (204, b"", before["ETag"])
    assert (told.status_code, told["ETag"] == before["ETag"]) == (200, False)


def test_news_of_other_threads_is_no_news(student, cast):
    make.make_thread(cast.assignment, cast.classmate)

    assert student.get(news_url(cast, cast.opening.number)).status_code == 204


@pytest.mark.parametrize("after", ["", "x", "-1", "9" * 30])
def test_news_of_nonsense_is_refused(student, cast, after):
    assert student.get(news_url(cast, after)).status_code == 400


def test_showing_the_news_gives_the_page_that_holds_it(student, cast):
    seen = make.make_posts(cast.thread, cast.classmate, 250)[-1]
    new = make.make_post(cast.thread, cast.classmate, "Brand new")

    response = student.get(reverse("discussion:posts", args=[cast.thread.pk]), {"after": seen.number})

    assert response["HX-Replace-Url"] == thread_url(cast) + "?page=6"
    assert [entry.post for entry in response.context["page"].entries if entry.is_new] == [new]
    assert f"after={new.number}" in response.content.decode()


def test_a_page_knows_what_it_has_shown(student, cast):
    newest = make.make_post(cast.thread, cast.classmate)

    page = student.get(thread_url(cast)).content.decode()

    assert f'hx-get="{news_url(cast, newest.number)}" hx-trigger="every 1s, looked-at"' in page


def test_every_id_of_a_page_is_there_once(teacher, cast):
    make.hide(make.make_post(cast.thread, cast.classmate, parent=cast.opening), cast.teacher)

    ids = re.findall(r' id="([^"]+)"', teacher.get(thread_url(cast)).content.decode())

    assert sorted(ids) == sorted(set(ids))


def test_the_order_is_chosen_by_a_link_and_stays(student, cast):
    first, *_ = make.make_posts(cast.thread, cast.classmate, 60)
    make.make_post(cast.thread, cast.classmate, "Late", parent=first)

    page = student.get(thread_url(cast) + "?order=newest")

    assert words_of(page)[:4] == ["Why?", "Post 1", "Late", "Post 60"]
    assert f'href="{thread_url(cast)}?order=newest&amp;page=2"' in page.content.decode()
    assert "/add/?order=newest&amp;page=1" in page.content.decode()
    assert words_of(student.get(thread_url(cast) + "?order=nonsense"))[:2] == ["Why?", "Post 1"]


def folds(response):
    """For each fold whether it stands open, and how many posts it says it has."""
    found = re.findall(
        r"<details( open)?>\s*<summary><span class=\"when-folded\">Show (\d+)", response.content.decode()
    )
    return [(bool(is_open), int(count)) for is_open, count in found]


def test_a_long_branch_is_folded_unless_a_post_in_it_is_new_or_asked_for(student, cast):
    root = make.make_post(cast.thread, cast.classmate)
    replies = [make.make_post(cast.thread, cast.classmate, parent=root) for _ in range(10)]
    mark = ReadMark.objects.create(user=cast.student, thread=cast.thread, number=replies[-1].number)

    known = student.get(thread_url(cast))
    asked = student.get(replies[8].get_absolute_url(), follow=True)
    ReadMark.objects.filter(pk=mark.pk).update(number=replies[8].number)
    new = student.get(thread_url(cast))

    assert [folds(page) for page in (known, asked, new)] == [[(False, 4)], [(True, 4)], [(True, 4)]]


def test_the_first_new_post_has_a_link(student, cast):
    ReadMark.objects.create(user=cast.student, thread=cast.thread, number=cast.opening.number)
    before = student.get(thread_url(cast))
    make.make_post(cast.thread, cast.student)
    new = make.make_post(cast.thread, cast.classmate)

    after = student.get(thread_url(cast))

    link = reverse("discussion:unread", args=[cast.thread.pk])
    offered = [f'href="{link}">Go to the first new post' in page.content.decode() for page in (before, after)]
    assert offered == [False, True]
    assert student.get(link).url == new.get_absolute_url()


def test_an_address_of_a_post_elsewhere_gives_the_first_page(student, cast):
    make.make_posts(cast.thread, cast.classmate, 60)
    foreign = make.make_thread(cast.other_assignment, cast.outsider)

    assert student.get(f"{thread_url(cast)}?post={foreign.pk}").context["page"].number == 1
