from classroom import sectioning
from classroom.articles.drafts import ArticleDraft, SectionDraft
from classroom.loading import correct, matching
from discussion.models import FirstPost, SectionApproval, Thread
from discussion.moving import what_would_move
from tests import factories, factories_discussion

BELL = "The bell rings at six. It was cast in 1911 by the founder of the school, and it is heard on the far shore."
GOAT = "Nobody counts the goats of the harbour, and nobody ever will, says the man who sells the tickets there."


def draft(*bodies):
    sections = tuple(SectionDraft(f"Part {number}", body) for number, body in enumerate(bodies, start=1))
    return ArticleDraft("A title", "", "", None, "", "en", "", "slug", sections, (), "1" * 64)


def make_threads(cast, *bodies):
    """A thread on each of the sections."""
    article = factories.make_article(sections=0)
    assignment = factories.make_assignment(cast.classroom, article)
    sections = [factories.make_section(article, heading="One", body=body) for body in bodies]
    threads = [
        factories_discussion.make_thread(assignment, cast.student, section=section).thread for section in sections
    ]
    return article, threads


def place(thread):
    section = Thread.objects.select_related("section").get(pk=thread.pk).section
    return section.position, section.is_current


def test_talk_goes_with_a_section_that_is_joined_and_stays_where_one_is_split(cast):
    article, threads = make_threads(cast, BELL, GOAT + "\n\nThe end.")

    sectioning.join_to_previous(article.sections.get(position=2))
    joined = [place(thread) for thread in threads]
    sectioning.split(article.sections.get(is_current=True), 2)

    assert joined == [(1, True), (1, True)]
    assert [place(thread) for thread in threads] == [(1, True), (1, True)]


def test_talk_stays_with_a_corrected_section_and_with_one_that_is_gone(cast):
    article, threads = make_threads(cast, BELL, GOAT)

    correct(article=article, draft=draft(BELL.replace("1911", "1912")))

    assert [place(thread) for thread in threads] == [(1, True), (2, False)]


def test_threads_are_told_before_anything_moves(cast, django_assert_num_queries):
    article, _ = make_threads(cast, BELL, GOAT)
    moves = matching(article, draft(BELL.replace("1911", "1912"), GOAT)).moves

    with django_assert_num_queries(1):
        told = what_would_move(moves=moves)

    assert told == {article.sections.get(position=1).pk: "1 thread"}


def make_first_post(thread, author):
    post = factories_discussion.make_post(thread, author)
    return FirstPost.objects.create(
        assignment=thread.assignment, section=thread.section, author=author, post=post, quote="q", body="b",
        at=post.created_at,
    )  # fmt: skip


def section_of(row):
    row.refresh_from_db()
    return row.section.position, row.section.is_current


def test_first_posts_go_with_a_section_that_is_joined_unless_there_is_one(cast):
    article, (above, below) = make_threads(cast, BELL, GOAT)
    both = [make_first_post(thread, cast.student) for thread in (above, below)]
    alone = make_first_post(below, cast.classmate)

    sectioning.join_to_previous(article.sections.get(position=2))

    assert [section_of(row) for row in (*both, alone)] == [(1, True), (2, False), (1, True)]
    assert Thread.objects.filter(pk=above.pk).visible_to(cast.classmate).exists()


def test_a_joined_section_is_read_first_if_one_of_its_parts_was(cast):
    article, threads = make_threads(cast, BELL, GOAT, BELL + GOAT)
    for thread in threads[:2]:
        SectionApproval.objects.create(assignment=thread.assignment, section=thread.section)

    sectioning.join_to_previous(article.sections.get(position=3))
    sectioning.join_to_previous(article.sections.get(position=2))

    approved = SectionApproval.objects.filter(section__is_current=True)
    assert list(approved.values_list("section__position", flat=True)) == [1]
