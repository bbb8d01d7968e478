"""A thread in a real browser: nothing that was typed is lost, and the focus is where a reader expects it."""

from types import SimpleNamespace

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect

from discussion.models import Post, ReadMark, Thread
from tests import factories_discussion as make

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def cast():
    return make.talking_cast()


@pytest.fixture
def open_thread(visit, live_server, cast):
    """Return a function that opens the thread in a new browser as one of the cast."""

    def opened(user, **options):
        client = Client()
        client.force_login(user)
        page = visit(**options)
        page.context.add_cookies(
            [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
        )
        page.goto(cast.thread.get_absolute_url())
        return page

    return opened


def post_with(page, text):
    return page.get_by_role("article").filter(has_text=text)


def test_a_reply_is_written_under_the_post_and_appears_there(open_thread, cast):
    make.make_post(cast.thread, cast.student, "Another thought")
    page = open_thread(cast.classmate)

    page.get_by_role("link", name="Reply to Ada").first.click()
    expect(page.get_by_label("Your reply")).to_be_focused()
    page.get_by_role("button", name="Reply").click()
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_label("Your reply").fill("Because of the *hills*")
    page.get_by_role("link", name="Reply to Ada").first.click()
    expect(page.get_by_label("Your reply")).to_have_value("Because of the *hills*")
    page.get_by_role("button", name="Reply").click()

    expect(post_with(page, "Because of the hills")).to_be_focused()
    expect(page.get_by_label("Your reply")).to_have_count(0)
    assert [text.split("\n")[0] for text in page.get_by_role("article").all_inner_texts()] == ["Ada", "Bo", "Ada"]


def test_control_and_enter_send_a_post(open_thread, cast):
    page = open_thread(cast.classmate)

    page.get_by_label("Add to this thread").fill("By keys alone")
    page.keyboard.press("Control+Enter")

    expect(post_with(page, "By keys alone")).to_be_focused()


def test_cancel_leads_back_to_where_the_reply_began(open_thread, cast):
    page = open_thread(cast.classmate)

    page.get_by_role("link", name="Reply to Ada").click()
    page.get_by_role("link", name="Cancel").click()

    expect(page.get_by_label("Your reply")).to_have_count(0)
    expect(page.get_by_role("link", name="Reply to Ada")).to_be_focused()


def test_new_posts_wait_for_a_click_and_leave_a_half_written_reply_alone(open_thread, cast):
    page = open_thread(cast.student)
    page.get_by_role("link", name="Reply to Ada").click()
    page.get_by_label("Your reply").fill("Half a thou")

    new = make.make_post(cast.thread, cast.classmate, "Brand new", parent=cast.opening)
    button = page.get_by_role("status").get_by_role("link", name="1 new reply - show it")
    expect(button).to_be_visible()
    expect(page.get_by_label("Your reply")).to_be_focused()
    expect(post_with(page, "Brand new")).to_have_count(0)
    button.click()

    expect(page.locator(f"#post-{new.pk} article")).to_be_focused()
    expect(page.get_by_label("Your reply")).to_have_value("Half a thou")
    expect(button).to_have_count(0)


def test_what_one_adds_oneself_is_there_at_once_and_no_news(open_thread, cast):
    page = open_thread(cast.student)

    page.get_by_label("Add to this thread").fill("One more thing")
    page.get_by_role("button", name="Post").click()

    expect(post_with(page, "One more thing")).to_be_focused()
    expect(page.get_by_label("Add to this thread")).to_have_value("")
    page.wait_for_timeout(1500)
    expect(page.get_by_role("link", name="new repl")).to_have_count(0)


def test_a_reply_by_keyboard_alone(open_thread, cast):
    page = open_thread(cast.classmate)

    page.get_by_role("link", name="Reply to Ada").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your reply")).to_be_focused()
    page.keyboard.type("By keyboard")
    # Past the fold for quoting, who sees it, and the box for leaving the name out.
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Reply", exact=True)).to_be_focused()
    page.keyboard.press("Enter")

    expect(post_with(page, "By keyboard")).to_be_focused()


def test_enter_in_a_line_opens_the_thread_and_quotes_nothing(open_thread, cast):
    page = open_thread(cast.classmate)
    page.goto(reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk]))

    page.get_by_label("A note").check()
    page.get_by_label("Your post").fill("The first button of the form is not a sentence.")
    page.get_by_label("What is it about?").fill("Boats")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Boats")).to_be_visible()
    assert Post.objects.get(thread__title="Boats").quote == ""


def test_a_teacher_hides_and_restores_in_place(open_thread, cast):
    page = open_thread(cast.teacher)

    page.get_by_role("link", name="Hide the post of Ada").click()
    page.get_by_label("Reason").fill("Rule 1: talk about the text.")
    page.get_by_role("button", name="Hide this post").click()
    expect(post_with(page, "Hidden by a teacher: Rule 1: talk about the text.")).to_be_focused()
    page.get_by_role("button", name="Show this post again").click()

    expect(post_with(page, "Why?")).to_be_focused()
    expect(page.get_by_text("Hidden by a teacher")).to_have_count(0)


def test_everything_without_javascript(open_thread, cast):
    ada = open_thread(cast.student, javascript=False, width=360)

    ada.get_by_label("Add to this thread").fill("A *plain* post")
    ada.get_by_role("button", name="Post").click()
    post_with(ada, "A plain post").get_by_role("link", name="Edit").click()
    ada.get_by_label("Your post").fill("A plainer post")
    ada.get_by_role("button", name="Save").click()
    expect(post_with(ada, "A plainer post")).to_contain_text("edited")
    post_with(ada, "A plainer post").get_by_role("link", name="Withdraw").click()
    ada.get_by_role("button", name="Withdraw it").click()
    expect(ada.get_by_text("Withdrawn by its author")).to_be_visible()

    teacher = open_thread(cast.teacher, javascript=False)
    teacher.get_by_role("link", name="Hide the post of Ada").click()
    teacher.get_by_label("Reason").fill("Rule 1.")
    teacher.get_by_role("button", name="Hide this post").click()
    teacher.get_by_role("button", name="Show this post again").click()
    expect(post_with(teacher, "Why?")).to_be_visible()


def test_the_margin_of_the_reader_fills_itself(open_thread, cast):
    page = open_thread(cast.student)

    page.get_by_role("link", name=cast.assignment.article.title).click()

    margin = page.locator(f"#margin-{cast.section.pk}")
    expect(margin).to_contain_text("Ada: Why?")
    expect(margin).to_contain_text("1 post")


def test_what_was_shown_is_marked_as_read_by_itself(open_thread, cast):
    ReadMark.objects.create(user=cast.student, thread=cast.thread, number=1)
    page = open_thread(cast.student)
    make.make_post(cast.thread, cast.classmate, "Brand new")

    with page.expect_response("**/read/"):
        page.get_by_role("link", name="1 new reply - show it").click()

    expect(page.get_by_role("button", name="Mark as read")).to_have_count(0)
    assert list(ReadMark.objects.values_list("user__pseudonym", "number")) == [("Ada", 2)]


def test_without_script_a_button_marks_as_read(open_thread, cast):
    page = open_thread(cast.classmate, javascript=False)

    page.get_by_role("button", name="Mark as read").click()

    expect(page.get_by_role("button", name="Mark as read")).to_have_count(0)
    assert list(ReadMark.objects.values_list("user__pseudonym", "number")) == [("Bo", 1)]


@pytest.fixture
def asked(open_thread, cast):
    """An open page, and what it asks for news; ``asked.answer`` may answer in place of the site."""

    def answer(route):
        seen.urls.append(route.request.url)
        route.fulfill(status=seen.status) if seen.status else route.continue_()

    seen = SimpleNamespace(page=open_thread(cast.student), urls=[], status=None)
    seen.page.route("**/news/**", answer)
    return seen


def test_nobody_asks_for_news_while_nobody_looks(asked):
    asked.page.evaluate("Object.defineProperty(document, 'hidden', {value: true, configurable: true})")
    asked.page.wait_for_timeout(2500)
    while_hidden = len(asked.urls)
    asked.page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
    asked.page.wait_for_timeout(300)

    assert (while_hidden, len(asked.urls) > 0) == (0, True)


def test_a_server_that_cannot_answer_is_left_in_peace(asked):
    asked.status = 204
    asked.page.wait_for_timeout(2500)
    answered = len(asked.urls)
    asked.page.evaluate("htmx.trigger(document.querySelector('[data-polls]'), 'htmx:timeout')")
    asked.page.wait_for_timeout(3000)

    assert answered >= 2
    assert len(asked.urls) == answered


def test_an_answer_is_marked_where_it_stands(open_thread, cast):
    Thread.objects.update(kind="question")
    make.make_post(cast.thread, cast.classmate, "By bicycle")
    page = open_thread(cast.student)
    page.get_by_label("Add to this thread").fill("Half a thought")

    page.get_by_role("button", name="This answers the question (the post of Bo)").click()

    expect(page.get_by_role("button", name="Not the answer after all")).to_be_focused()
    expect(page.locator("#answered")).to_contain_text("Answered by Bo: By bicycle")
    expect(page.get_by_label("Add to this thread")).to_have_value("Half a thought")
    page.get_by_role("button", name="Not the answer after all").click()
    expect(page.get_by_role("button", name="This answers the question (the post of Bo)")).to_be_focused()
    expect(page.locator("#answered")).to_have_text("")


def test_a_fold_opens_for_an_address_in_it(open_thread, cast):
    root = make.make_post(cast.thread, cast.classmate, "The branch")
    replies = [make.make_post(cast.thread, cast.classmate, f"Reply {n}", parent=root) for n in range(10)]
    page = open_thread(cast.student)

    expect(post_with(page, "Reply 9")).to_be_hidden()
    page.get_by_text("Show 4 replies").click()
    expect(post_with(page, "Reply 9")).to_be_visible()
    page.goto(replies[8].get_absolute_url())
    expect(post_with(page, "Reply 8")).to_be_in_viewport()
