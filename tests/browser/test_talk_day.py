"""A day of talk in a real browser: two students and a teacher, from the first post to the last word about it."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from discussion.models import AssignmentTalk, ClassTalk, FirstPost, Post, Thread
from tests import factories, factories_quiz
from tests.browser import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"
SENTENCE = "It carries bicycles for free."
QUESTION = "Why for free?"
UNKIND = "That is a silly thing to ask."
FIRST_THOUGHT = (
    "I think the bicycles matter most here, because whoever brings one needs no car on the other side of the lake."
)


@pytest.fixture
def cast(db):
    cast = factories.make_cast()
    ClassTalk.objects.create(classroom=cast.classroom, watch_words="dolt")
    cast.quiz = factories_quiz.make_quiz(cast.assignment, items=1)
    cast.first, cast.second = cast.assignment.article.sections.all()
    return cast


@pytest.fixture
def ada(visit, cast):
    return signed_in(visit(), cast, "Ada")


@pytest.fixture
def bo(visit, cast):
    return signed_in(visit(width=360), cast, "Bo")


@pytest.fixture
def desk(visit, cast):
    page = visit()
    people.sign_in_as_teacher(page, cast.teacher, PASSWORD)
    return page


def signed_in(page, cast, name):
    people.sign_in(page, cast.classroom, name)
    return page


def post_with(page, text):
    return page.get_by_role("article").filter(has_text=text).first


def accept_guide(page):
    page.get_by_label("I have read it and will keep to it").first.check()


def write_reply(page, to, text, under="Reply"):
    post_with(page, to).get_by_role("link", name=under).click()
    page.get_by_label("Your reply").fill(text)


def send_reply(page):
    page.get_by_label("Your reply").locator("xpath=ancestor::form").get_by_role("button", name="Reply").click()


def test_a_day_of_talk(cast, ada, bo, desk):
    ask_about_what_was_selected(ada, cast)
    reply_and_name(bo)
    find_what_is_new(ada)
    report(ada, bo)
    be_held(bo, ada)
    decide_at_the_desk(desk, ada, bo)
    answer_back(bo)
    restore(desk, ada, bo)
    write_before_reading(desk, ada, bo, cast)
    ask_from_the_quiz(bo, cast)


def ask_about_what_was_selected(ada, cast):
    """A sentence that was selected in the reader goes along; the guide comes before the first post."""
    ada.goto(reverse("classroom:read", args=[cast.assignment.pk]))
    ada.get_by_text(SENTENCE).first.click(click_count=3)
    ada.get_by_role("link", name="Talk about this", exact=True).click()
    expect(ada.get_by_label("From the text")).to_have_value(SENTENCE)
    ada.get_by_label("A question").check()
    ada.get_by_label("What is it about?").fill(QUESTION)
    ada.get_by_label("Your post").fill("Who pays for them?")
    ada.get_by_role("button", name="Open the thread").click()
    expect(ada.get_by_role("alert")).to_be_focused()
    accept_guide(ada)
    ada.get_by_role("button", name="Open the thread").click()

    expect(ada.get_by_role("heading", level=1)).to_have_text(QUESTION)
    expect(post_with(ada, "Who pays for them?")).to_contain_text(SENTENCE)
    assert Post.objects.get().quote == SENTENCE


def reply_and_name(bo):
    """What is new leads to the thread; the reply names its reader."""
    bo.get_by_role("link", name="What is new").click()
    bo.get_by_role("link", name=QUESTION).click()
    write_reply(bo, "Who pays for them?", "The county does, @Ada.")
    accept_guide(bo)
    send_reply(bo)
    expect(post_with(bo, "The county does")).to_be_focused()


def find_what_is_new(ada):
    """Who was named is told so, and has one post to read."""
    ada.goto(reverse("quiz:home"))
    expect(ada.locator(".talk-count")).to_contain_text("1 new")
    ada.get_by_role("link", name="What is new").click()
    expect(ada.get_by_text("1 new post about your texts.")).to_be_visible()
    ada.get_by_role("link", name="Bo wrote to you").click()
    expect(post_with(ada, "The county does")).to_contain_text("New")
    ada.get_by_role("link", name="What is new").click()
    expect(ada.get_by_text("You have read everything that was written.")).to_be_visible()


def report(ada, bo):
    """What hurts is reported; nobody but the teachers learns of it."""
    ada.goto(Thread.objects.get().get_absolute_url())
    write_reply(bo, "The county does", UNKIND)
    send_reply(bo)
    ada.get_by_role("link", name=re.compile("1 new reply")).click()
    expect(post_with(ada, UNKIND)).to_be_focused()
    post_with(ada, UNKIND).get_by_role("link", name="Report").click()
    ada.get_by_label("It hurts somebody").check()
    ada.get_by_role("button", name="Report it").click()
    expect(post_with(ada, UNKIND)).to_contain_text("You reported this. Your teachers will look at it.")
    bo.reload()
    expect(bo.get_by_text("reported")).to_have_count(0)


def be_held(bo, ada):
    """A word that the class looks at first holds a post, says so, and hides it from nobody who is told otherwise."""
    bo.get_by_label("Add to this thread").fill("Do not be a dolt about it.")
    bo.get_by_role("button", name="Post", exact=True).click()
    expect(post_with(bo, "Do not be a dolt")).to_contain_text("It contains “dolt”, which this class looks at first.")
    ada.reload()
    expect(ada.get_by_text("dolt")).to_have_count(0)


def decide_at_the_desk(desk, ada, bo):
    """The teacher approves what was held, and hides what was reported by a rule of the guide."""
    desk.goto(reverse("admin:discussion_queue"))
    held = desk.locator(".case").filter(has_text="Do not be a dolt")
    held.get_by_role("button", name="Approve").click()
    hide_at_the_desk(desk)

    for page in (ada, bo):
        page.reload()
        expect(post_with(page, "Do not be a dolt")).to_be_visible()
        expect(post_with(page, "Hidden by a teacher: rule 4")).to_contain_text("Ask what was meant.")
    expect(ada.get_by_text(UNKIND)).to_have_count(0)
    expect(ada.get_by_text("You reported this; a teacher looked at it and hid it.")).to_be_visible()


def hide_at_the_desk(desk):
    """By a rule of the guide and a reason; then nothing waits."""
    desk.goto(reverse("admin:discussion_queue"))
    case = desk.locator(".case").filter(has_text=UNKIND)
    expect(case).to_contain_text("Reported by Ada: It hurts somebody")
    case.get_by_text("Hide it").click()
    case.get_by_label("Rule").select_option("4")
    case.get_by_label("Reason").fill("Ask what was meant.")
    case.get_by_role("button", name="Hide", exact=True).click()
    expect(desk.get_by_text("Nothing waits")).to_be_visible()


def answer_back(bo):
    post_with(bo, "Hidden by a teacher: rule 4").get_by_role("link", name="Answer back").click()
    bo.get_by_label("Answer back").fill("I meant my own question.")
    bo.get_by_role("button", name="Send it to your teacher").click()
    expect(bo.get_by_text("I meant my own question.")).to_be_visible()


def restore(desk, ada, bo):
    """The teacher answers and shows the post again; its author reads both."""
    desk.goto(reverse("admin:discussion_queue"))
    desk.get_by_label("Your answer").fill("Then say so, and all is well.")
    desk.get_by_label("The post").select_option("is shown again")
    desk.get_by_role("button", name="Answer", exact=True).click()
    ada.reload()
    expect(post_with(ada, UNKIND)).to_be_visible()
    expect(ada.get_by_text("Then say so")).to_have_count(0)
    bo.goto(reverse("discussion:new"))
    expect(bo.get_by_text("Then say so, and all is well.")).to_be_visible()


def write_before_reading(desk, ada, bo, cast):
    """Each writes before reading the other; Ada without her name, which her teacher still sees."""
    desk.goto(reverse("admin:discussion_talk_assignment", args=[cast.assignment.pk]))
    desk.get_by_label("Students write before they read what others wrote").check()
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_text("Saved. It holds from now on.")).to_be_visible()
    assert AssignmentTalk.objects.get().posts_first
    talk = reverse("discussion:section", args=[cast.assignment.pk, cast.second.pk])

    open_thread(bo, talk, "Bo's thought")
    ada.goto(talk)
    expect(ada.get_by_role("heading", name="Write first, then read")).to_be_visible()
    expect(ada.get_by_text("Bo's thought")).to_have_count(0)
    ada.get_by_label("Leave my name out").check()
    open_thread(ada, "", "A first thought")
    ada.goto(talk)
    expect(ada.get_by_role("link", name="Bo's thought")).to_be_visible()
    bo.goto(talk)
    thought = bo.locator(".entry").filter(has_text="A first thought")
    expect(thought).to_contain_text("A classmate")
    expect(thought).not_to_contain_text("Ada")
    desk.goto(Thread.objects.get(title="A first thought").get_absolute_url())
    expect(post_with(desk, FIRST_THOUGHT)).to_contain_text("Ada")
    assert FirstPost.objects.filter(section=cast.second).count() == 2


def open_thread(page, address, title):
    if address:
        page.goto(address)
    page.get_by_label("A note").check()
    page.get_by_label("What is it about?").fill(title)
    page.get_by_label("Your post").fill(FIRST_THOUGHT)
    page.get_by_label("From the text").fill(SENTENCE)
    page.get_by_role("button", name="Open the thread").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def ask_from_the_quiz(bo, cast):
    """A question that was missed leads into the talk, with its sentence. Who else asked is told after a first post."""
    bo.goto(reverse("quiz:start", args=[cast.assignment.pk]))
    bo.get_by_role("button", name="Start").click()
    bo.get_by_label("Once", exact=True).check()
    bo.get_by_role("button", name="Save and continue").click()
    bo.get_by_role("button", name="Hand in").click()
    bo.get_by_role("link", name="Ask about this").wait_for()
    result, others = bo.url, bo.get_by_role("link", name="1 classmate asked about this section")
    with bo.expect_response("**/asked/"):
        bo.reload()
    expect(others).to_have_count(0)

    bo.get_by_role("link", name="Ask about this").click()
    evidence = cast.quiz.items.get().question.evidence_text
    expect(bo.get_by_label("From the text")).to_have_value(evidence)
    expect(bo.get_by_label("A question")).to_be_checked()
    bo.get_by_label("What is it about?").fill("I do not see it")
    bo.get_by_label("Your post").fill(f"Where does it say so? {FIRST_THOUGHT}")
    bo.get_by_role("button", name="Open the thread").click()
    expect(post_with(bo, "Where does it say so?")).to_contain_text(evidence)
    bo.goto(result)
    expect(others).to_be_visible()


def test_a_shorter_day_without_scripts(cast, visit):
    """The same by plain forms and links, on a phone: choose a sentence, preview, post, reply, report, hide, say so."""
    ada, bo, teacher = (visit(javascript=False, width=360) for _ in range(3))
    signed_in(ada, cast, "Ada")
    signed_in(bo, cast, "Bo")
    people.sign_in_as_teacher(teacher, cast.teacher, PASSWORD)

    ada.goto(reverse("classroom:read", args=[cast.assignment.pk]))
    ada.get_by_role("link", name="Talk about this section").first.click()
    ada.get_by_label("A question").check()
    ada.get_by_label("What is it about?").fill(QUESTION)
    ada.get_by_label("Your post").fill("Who **pays** for them?")
    ada.get_by_text("Quote, language").click()
    ada.get_by_text("Choose a sentence to quote").click()
    ada.get_by_role("button", name=SENTENCE).click()
    expect(ada.get_by_label("From the text")).to_have_value(SENTENCE)
    ada.get_by_role("button", name="Preview").click()
    expect(ada.locator("strong").filter(has_text="pays")).to_be_visible()
    accept_guide(ada)
    ada.get_by_role("button", name="Open the thread").click()
    expect(post_with(ada, "Who pays for them?")).to_contain_text(SENTENCE)

    bo.goto(reverse("discussion:new"))
    bo.get_by_role("link", name=QUESTION).click()
    write_reply(bo, "Who pays for them?", UNKIND)
    accept_guide(bo)
    send_reply(bo)
    expect(post_with(bo, UNKIND)).to_be_visible()

    ada.goto(reverse("discussion:new"))
    ada.get_by_role("link", name="Bo replied to you").click()
    post_with(ada, UNKIND).get_by_role("link", name="Report").click()
    ada.get_by_label("It hurts somebody").check()
    ada.get_by_role("button", name="Report it").click()
    expect(post_with(ada, UNKIND)).to_contain_text("You reported this.")

    hide_at_the_desk(teacher)
    bo.reload()
    answer_back(bo)
    restore(teacher, ada, bo)
