"""Writing before reading: what a first post needs, what is kept of it, and what it opens."""

import uuid

import pytest

from discussion.models import Alert, AssignmentTalk, FirstPost, Post, PostRevision, Thread
from discussion.refusals import Refused
from discussion.talk_settings import save_assignment_talk
from discussion.writing import deeds
from discussion.writing.words import Audience, Words
from tests import factories
from tests import factories_discussion as make

QUOTE = "The yellow ferry crosses the lake twice a day."
ENOUGH = "I wonder who pays for it."


@pytest.fixture(autouse=True)
def talk(cast):
    return AssignmentTalk.objects.create(assignment=cast.assignment, posts_first=True, own_words=6)


def write(cast, author=None, body=ENOUGH, quote=QUOTE, **fields):
    return deeds.open_thread(
        assignment=cast.assignment,
        section=cast.section,
        author=author or cast.classmate,
        title="A thought",
        words=Words(body, quote=quote),
        token=uuid.uuid4(),
        **fields,
    )


def kept():
    return list(FirstPost.objects.values_list("section", "author", "quote", "body"))


def sees(cast, user):
    return Thread.objects.filter(pk=cast.thread.pk).visible_to(user).exists()


def test_a_first_post_is_kept_and_opens_the_section(cast):
    before = sees(cast, cast.classmate)

    post = write(cast)

    assert (before, sees(cast, cast.classmate)) == (False, True)
    assert kept() == [(cast.section.pk, cast.classmate.pk, QUOTE, ENOUGH)]
    assert FirstPost.objects.get().at == post.created_at


@pytest.mark.parametrize(
    ("body", "quote", "told"),
    [
        (ENOUGH, "", "quote a sentence of this section."),
        ("Who pays?", "", "quote a sentence of this section and write 4 more words of your own."),
        ("I wonder who pays it.", QUOTE, "write 1 more word of your own."),
        (QUOTE + " Why?", QUOTE, "write 5 more words of your own."),
        (ENOUGH, "The blue ferry crosses", "quote a sentence of this section word for word."),
        (ENOUGH, "for free.", "quote a whole sentence of this section."),
    ],
)
def test_what_is_not_enough_is_refused_before_anything_is_stored(cast, body, quote, told):
    threads = Thread.objects.count()

    with pytest.raises(Refused) as refusal:
        write(cast, body=body, quote=quote)

    assert f"To post this, {told} Your text is still here." in str(refusal.value)
    assert (Thread.objects.count(), kept(), sees(cast, cast.classmate)) == (threads, [], False)


def test_after_the_first_post_any_text_is_taken(cast):
    write(cast)

    deeds.reply(
        thread=cast.thread, parent=None, author=cast.classmate, words=Words("Yes!"), token=uuid.uuid4()
    )  # fmt: skip

    assert kept() == [(cast.section.pk, cast.classmate.pk, QUOTE, ENOUGH)]


def test_the_answer_to_what_a_teacher_asks_is_a_first_post(cast):
    asked = make.make_thread(cast.assignment, cast.teacher, cast.section, is_pinned=True)

    def answer(words):
        return deeds.reply(
            thread=asked.thread, parent=None, author=cast.classmate, words=words, token=uuid.uuid4()
        )  # fmt: skip

    with pytest.raises(Refused):
        answer(Words("Yes!"))
    answer(Words(ENOUGH, quote=QUOTE))

    assert sees(cast, cast.classmate)


def test_teachers_write_as_they_like(cast):
    write(cast, author=cast.teacher, body="Hello", quote="")

    assert kept() == []


def test_a_short_word_to_the_teachers_is_taken_and_opens_nothing(cast):
    write(cast, body="I do not get it.", quote="", audience=Audience(private_to=cast.classmate))

    assert (kept(), sees(cast, cast.classmate)) == ([], False)


def test_a_long_word_to_the_teachers_alone_counts_the_same(cast):
    write(cast, audience=Audience(private_to=cast.classmate))

    assert sees(cast, cast.classmate)


def test_each_section_opens_by_itself(cast):
    other = factories.make_section(cast.assignment.article)
    elsewhere = make.make_thread(cast.assignment, cast.student, other)

    write(cast)

    assert not Thread.objects.filter(pk=elsewhere.thread_id).visible_to(cast.classmate).exists()


def test_editing_and_withdrawing_keep_the_first_version_and_close_nothing(cast):
    post = write(cast)

    deeds.edit_post(post=post, body="Never mind.", version=1)
    deeds.withdraw_post(post)

    assert kept() == [(cast.section.pk, cast.classmate.pk, QUOTE, ENOUGH)]
    assert sees(cast, cast.classmate)


def test_the_same_form_sent_twice_keeps_one(cast):
    token = uuid.uuid4()
    words = Words(ENOUGH, quote=QUOTE)
    fields = {"assignment": cast.assignment, "section": cast.section, "author": cast.classmate, "title": "A"}

    posts = {deeds.open_thread(**fields, words=words, token=token).pk for _ in range(2)}

    assert (len(posts), len(kept())) == (1, 1)


@pytest.fixture
def earlier(cast, talk):
    """A class that has talked before its teacher asks everybody to write first."""
    talk.posts_first = False
    talk.save()
    talk.posts_first = True
    return talk


def save(talk):
    save_assignment_talk(talk, read_first=[])


def test_who_has_written_enough_keeps_seeing_the_talk(cast, earlier):
    make.make_post(cast.thread, cast.classmate, body=ENOUGH, quote=QUOTE)
    make.make_post(cast.thread, cast.classmate, body=ENOUGH + " Really.", quote=QUOTE)
    make.make_post(cast.thread, cast.teacher, body=ENOUGH, quote=QUOTE)
    cy = factories.make_student(cast.classroom)
    make.make_post(cast.thread, cy, body="Yes!", quote=QUOTE)

    save(earlier)
    save(earlier)

    assert kept() == [(cast.section.pk, cast.classmate.pk, QUOTE, ENOUGH)]
    assert [sees(cast, user) for user in (cast.classmate, cy)] == [True, False]


def test_of_an_edited_post_the_first_version_that_was_enough_is_kept(cast, earlier):
    post = make.make_post(cast.thread, cast.classmate, body="Something else.", quote=QUOTE)
    for version, body in enumerate(("Short.", ENOUGH, "Quite another one that is enough."), start=1):
        PostRevision.objects.create(post=post, version=version, body=body, body_html="")

    save(earlier)

    assert kept() == [(cast.section.pk, cast.classmate.pk, QUOTE, ENOUGH)]


@pytest.mark.parametrize(("state", "count"), [("visible", 1), ("held", 1), ("hidden", 1), ("withdrawn", 0)])
def test_a_post_counts_by_its_state_when_the_rule_begins(cast, earlier, state, count):
    make.make_post(cast.thread, cast.classmate, body=ENOUGH, quote=QUOTE, state=Post.State(state))

    save(earlier)

    assert len(kept()) == count


@pytest.mark.parametrize("posts", [1, 5])
def test_looking_for_earlier_ones_costs_the_same_for_any_number(cast, earlier, django_assert_num_queries, posts):
    for _ in range(posts):
        make.make_post(
            cast.thread, factories.make_student(cast.classroom), body=ENOUGH, quote=QUOTE
        )  # fmt: skip

    with django_assert_num_queries(8):
        save(earlier)


def test_a_call_for_help_is_never_refused_for_being_short(cast):
    post = write(cast, body="I want to kill myself", quote="")

    assert (post.is_held, Alert.objects.get().post, kept()) == (True, post, [])
