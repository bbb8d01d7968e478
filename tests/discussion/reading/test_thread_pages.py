import pytest
from django.utils import timezone

from classroom.models import Membership
from discussion.models import Post, Thread
from discussion.reading.thread_pages import single_entry, thread_page
from discussion.rights import rights_in
from tests import factories_discussion as make


def page_for(user, cast, **options):
    thread = Thread.objects.with_place().get(pk=cast.thread.pk)
    return thread_page(thread, rights_in(thread, user, timezone.now()), **options)


def entry_for(user, cast, post):
    return next(entry for entry in page_for(user, cast).entries if entry.post.pk == post.pk)


def chain(cast, length):
    """Posts each of which answers the one before; the opening post is the first."""
    posts = [cast.opening]
    for number in range(1, length):
        posts.append(make.make_post(cast.thread, cast.classmate, f"Answer {number}", parent=posts[-1]))
    return posts


def test_indent_ends_and_words_take_over(cast):
    chain(cast, 7)

    entries = page_for(cast.student, cast).entries

    assert [entry.depth for entry in entries] == [0, 1, 2, 3, 4, 5, 6]
    assert [entry.indent for entry in entries] == [0, 1, 2, 3, 4, 4, 4]
    assert [entry.parent_words for entry in entries if entry.quotes_parent] == ["Answer 4", "Answer 5"]


@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_a_reply_does_not_quote_what_is_not_shown(cast, state):
    posts = chain(cast, 7)
    Post.objects.filter(pk=posts[5].pk).update(state=state)

    entry = entry_for(cast.student, cast, posts[6])

    assert (entry.quotes_parent, entry.parent_words) == (True, "")


@pytest.mark.parametrize(
    ("who", "names_author", "hidden_html"),
    [
        ("student", True, '<p dir="auto">Why?</p>'),
        ("classmate", False, ""),
        ("teacher", True, '<p dir="auto">Why?</p>'),
    ],
)
def test_who_sees_what_of_a_hidden_post(cast, who, names_author, hidden_html):
    make.hide(cast.opening, cast.teacher)

    entry = entry_for(getattr(cast, who), cast, cast.opening)

    assert (entry.html, entry.hiding.reason) == ("", "Rule 1: no names.")
    assert (entry.names_author, entry.hidden_html) == (names_author, hidden_html)


@pytest.mark.parametrize("who", ["student", "classmate", "teacher"])
def test_nobody_sees_the_text_of_a_withdrawn_post(cast, who):
    make.withdraw(cast.opening)

    entry = entry_for(getattr(cast, who), cast, cast.opening)

    assert (entry.html, entry.hidden_html) == ("", "")


def test_the_reason_is_that_of_the_last_hiding(cast):
    make.hide(cast.opening, cast.teacher, "First.")
    make.hide(cast.opening, cast.teacher, "Second.")

    assert entry_for(cast.student, cast, cast.opening).hiding.reason == "Second."


@pytest.mark.parametrize(
    ("who", "rights"),
    [
        ("student", ["reply", "edit", "withdraw"]),
        ("classmate", ["reply"]),
        ("teacher", ["reply", "hide"]),
    ],
)
def test_what_each_may_do_to_the_students_post(cast, who, rights):
    entry = entry_for(getattr(cast, who), cast, cast.opening)

    deeds = ["reply", "edit", "withdraw", "hide", "restore"]
    assert [deed for deed in deeds if getattr(entry, f"may_{deed}")] == rights


@pytest.mark.parametrize(("who", "rights"), [("student", ["withdraw"]), ("classmate", []), ("teacher", ["hide"])])
def test_what_each_may_do_in_a_closed_thread(cast, who, rights):
    Thread.objects.update(is_locked=True)

    entry = entry_for(getattr(cast, who), cast, cast.opening)

    deeds = ["reply", "edit", "withdraw", "hide", "restore"]
    assert [deed for deed in deeds if getattr(entry, f"may_{deed}")] == rights


@pytest.mark.parametrize(("role", "badge"), [("teacher", "Teacher"), ("assistant", "Assistant"), ("student", "")])
def test_the_badge_is_the_role_in_this_class_even_after_leaving(cast, role, badge):
    Membership.objects.filter(user=cast.teacher).update(role=role, is_active=False)
    post = make.make_post(cast.thread, cast.teacher)

    assert entry_for(cast.student, cast, post).role == badge


def test_a_page_that_begins_inside_a_branch_says_what_is_answered(cast):
    replies = [make.make_post(cast.thread, cast.classmate, f"R{n}", parent=cast.opening) for n in range(55)]

    page = page_for(cast.student, cast, number=2)

    assert [entry.post for entry in page.entries] == replies[49:]
    assert [entry.parent_words for entry in page.entries if entry.quotes_parent] == ["Why?"] * 6


@pytest.mark.parametrize(("asked", "got"), [(1, 1), (2, 2), (3, 2), (10**15, 2)])
def test_page_past_the_end(cast, asked, got):
    make.make_posts(cast.thread, cast.classmate, 55)

    assert page_for(cast.student, cast, number=asked).number == got


def test_new_posts_are_those_of_others(cast):
    seen = make.make_post(cast.thread, cast.classmate)
    make.make_post(cast.thread, cast.student)
    new = make.make_post(cast.thread, cast.classmate)

    entries = page_for(cast.student, cast, new_after=seen.number).entries

    assert [entry.post for entry in entries if entry.is_new] == [new]


def test_a_single_entry_stands_at_its_depth(cast):
    last = chain(cast, 4)[-1]
    post = Post.objects.with_place().get(pk=last.pk)

    entry = single_entry(post, rights_in(post.thread, cast.student, timezone.now()))

    assert (entry.post, entry.depth, entry.quotes_parent) == (last, 3, False)


def test_a_ring_in_the_database_is_shown_once(cast):
    one = make.make_post(cast.thread, cast.classmate)
    two = make.make_post(cast.thread, cast.classmate, parent=one)
    Post.objects.filter(pk=one.pk).update(parent=two)

    assert [entry.post for entry in page_for(cast.student, cast).entries] == [cast.opening, one, two]
