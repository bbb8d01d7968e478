"""What a machine can tell of accessibility on the pages of the talk, and where the focus is after a swap."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from discussion.models import Alert, Appeal, AssignmentTalk, MemberTalk, ModerationEvent, Post, Report, Thread
from tests import factories
from tests import factories_discussion as make
from tests.browser import people
from tests.browser.test_accessibility import DJANGOS_OWN, LOOKS, problems

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"


@pytest.fixture
def cast():
    """A thread in which a post stands in every state, and one that has two pages and long branches."""
    cast = make.talking_cast()
    thread, opening = cast.thread, cast.opening
    Thread.objects.update(kind="question")
    said = make.make_post(thread, cast.classmate, "Because of @Ada.", opening, quote="It carries bicycles for free.")
    Post.objects.filter(pk=said.pk).update(is_answer=True, endorsed_by=cast.teacher, edited_at=said.created_at)
    said.revisions.create(version=1, body="Why not", body_html="<p>Why not</p>")
    cast.answer = said
    make.make_post(thread, cast.teacher, "مرحبا", said, language="ar")
    make.make_post(thread, cast.classmate, "Nobody knows me", opening, is_anonymous=True)
    cast.held = make.make_post(thread, cast.student, "Call me", opening, state="held", held_for="It has a number.")
    Alert.objects.create(post=cast.held, words="Really")
    make.withdraw(make.make_post(thread, cast.classmate, "Gone", opening))
    make.hide(make.make_post(thread, cast.classmate, "Rude", opening), cast.teacher)
    cast.hidden = make.hide(make.make_post(thread, cast.student, "Rude, too", opening), cast.teacher)
    cast.shut = make.hide(make.make_post(thread, cast.student, "And again", opening), cast.teacher)
    event = cast.shut.moderation_events.get()
    Appeal.objects.create(event=event, text="It was a joke.")
    make.make_post(thread, cast.student, "For you alone", private_to=cast.student)
    reported = make.make_post(thread, cast.classmate, "Unkind", opening)
    Report.objects.create(post=reported, reporter=cast.student, reason="It hurts somebody")
    cast.long = make.make_thread(cast.assignment, cast.teacher, cast.section, is_pinned=True).thread
    make.make_posts(cast.long, cast.classmate, 40, deep=True)
    make.make_posts(cast.long, cast.classmate, 40)
    make.make_thread(cast.assignment, cast.student, factories.make_section(cast.assignment.article, is_current=False))
    factories.make_talking_point(cast.section)
    return cast


def visited(page, addresses):
    """The faults of each page, with everything on it unfolded."""
    found = {}
    for address in addresses:
        page.goto(address)
        for summary in page.locator("main summary, #content summary").all():
            if summary.is_visible():
                summary.click()
        found[address] = [fault for fault in problems(page) if fault != DJANGOS_OWN]
    return found


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_students(visit, cast, width, scheme):
    page = visit(width=width, scheme=scheme)
    people.sign_in(page, cast.classroom)
    assignment, section = [cast.assignment.pk], [cast.assignment.pk, cast.section.pk]

    found = visited(
        page,
        [
            reverse("discussion:new"),
            reverse("discussion:how_we_talk", args=[cast.classroom.pk]),
            reverse("discussion:section", args=section),
            reverse("discussion:section", args=section) + "?show=unanswered&order=oldest",
            reverse("discussion:earlier", args=assignment),
            reverse("discussion:own_part", args=assignment),
            cast.thread.get_absolute_url(),
            cast.thread.get_absolute_url() + "?order=newest",
            cast.long.get_absolute_url(),
            cast.long.get_absolute_url() + "?page=2",
            reverse("discussion:reply", args=[cast.answer.pk]),
            reverse("discussion:report", args=[cast.answer.pk]),
            reverse("discussion:answer_back", args=[cast.hidden.pk]),
            reverse("discussion:answer_back", args=[cast.shut.pk]),
            reverse("discussion:narrow", args=[cast.opening.pk]),
            reverse("discussion:edit", args=[cast.held.pk]),
        ],
    )
    page.goto(reverse("discussion:report", args=[cast.answer.pk]))
    page.get_by_role("button", name="Report it").click()
    expect(page.get_by_role("alert")).to_be_focused()
    found["report with an error"] = problems(page)

    assert found == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_who_is_new_paused_or_has_to_write_first(visit, cast, width, scheme):
    page, section = (
        visit(width=width, scheme=scheme),
        reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]),
    )
    newcomer = factories.make_student(cast.classroom, "Cleo")
    people.sign_in(page, cast.classroom, "Cleo")

    found = {"new": visited(page, [section])}
    page.get_by_role("button", name="Open the thread").click()
    expect(page.get_by_role("alert")).to_be_focused()
    found["guide not accepted"] = problems(page)
    AssignmentTalk.objects.create(assignment=cast.assignment, posts_first=True, is_graded=True)
    found["write first"] = visited(page, [section, cast.long.get_absolute_url()])
    MemberTalk.objects.create(membership=newcomer.memberships.get(), is_paused=True)
    found["paused"] = visited(page, [section, cast.long.get_absolute_url()])

    faults = {
        name: pages if isinstance(pages, list) else [f for p in pages.values() for f in p]
        for name, pages in found.items()
    }
    assert faults == dict.fromkeys(found, [])


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_pages_of_teachers(visit, cast, width, scheme):
    make.make_group(cast.assignment, cast.student, cast.classmate)
    member = cast.student.memberships.get()
    ModerationEvent.objects.create(
        classroom=cast.classroom, member=member, actor=cast.teacher, action="pause", reason="Talk to me."
    )
    page = visit(width=width, scheme=scheme)
    people.sign_in_as_teacher(page, cast.teacher, PASSWORD)
    of_assignment = ("assignment", "first_posts", "participation", "groups")

    found = visited(
        page,
        [
            cast.thread.get_absolute_url(),
            reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]),
            reverse("discussion:manage", args=[cast.thread.pk]),
            reverse("discussion:hide", args=[cast.answer.pk]),
            reverse("discussion:versions", args=[cast.answer.pk]),
            reverse("admin:discussion_queue"),
            *[reverse("admin:discussion_queue_post", args=[post.pk]) for post in (cast.held, cast.hidden, cast.shut)],
            reverse("admin:discussion_pause", args=[member.pk]),
            reverse("admin:discussion_talk_class", args=[cast.classroom.pk]),
            reverse("admin:discussion_talk_guide", args=[cast.classroom.pk]),
            *[reverse(f"admin:discussion_talk_{name}", args=[cast.assignment.pk]) for name in of_assignment],
            *[reverse(f"admin:discussion_{name}_changelist") for name in ("post", "thread", "moderationevent")],
            reverse("admin:discussion_post_change", args=[cast.answer.pk]),
            reverse("admin:discussion_moderationevent_change", args=[cast.shut.moderation_events.get().pk]),
        ],
    )

    assert found == dict.fromkeys(found, [])


def test_a_post_says_who_wrote_it_when_at_which_level_and_how_it_stands(visit, cast):
    page = visit()
    people.sign_in(page, cast.classroom)
    page.goto(cast.thread.get_absolute_url())

    def said_of(post):
        article = page.locator(f"#post-{post.pk} > article")
        head = " ".join(article.locator("header").inner_text().split())
        return article.evaluate("article => article.getAttribute('aria-labelledby')"), head, article.inner_text()

    labels, head, _ = said_of(cast.answer)
    assert labels == f"post-{cast.answer.pk}-by post-{cast.answer.pk}-at"
    assert page.locator(f"#post-{cast.answer.pk}-at time").get_attribute("datetime")
    for words in ("Bo", "Answer", "Endorsed by", "edited", "reply to Ada, level 2"):
        assert words in head
    assert "Only you and your teachers can read this yet." in said_of(cast.held)[2]
    assert "Hidden by a teacher" in said_of(cast.hidden)[2]
    hidden_of_another = page.get_by_role("article", name="A post that is not shown")
    assert hidden_of_another.count() == 2


def test_the_focus_stays_with_who_previews_and_quotes(visit, cast):
    page = visit()
    people.sign_in(page, cast.classroom)
    page.goto(cast.thread.get_absolute_url())
    box = page.get_by_label("Add to this thread")

    box.fill("A *thought*")
    page.get_by_role("button", name="Preview").focus()
    page.keyboard.press("Enter")
    expect(page.locator("em").filter(has_text="thought")).to_be_visible()
    on = page.evaluate("document.activeElement.closest('#composer') !== null")
    expect(box).to_have_value("A *thought*")
    page.get_by_text("Quote, language").click()
    page.get_by_text("Choose a sentence to quote").click()
    page.get_by_role("button", name="It carries bicycles for free.").click()
    quoted = page.get_by_label("From the text")
    expect(quoted).to_have_value("It carries bicycles for free.")
    expect(quoted).to_be_focused()
    expect(box).to_have_value("A *thought*")

    assert on is True
