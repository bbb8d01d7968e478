"""The whole lesson, from the class code to the teacher's desk, in a real browser with and without JavaScript."""

import pytest
from playwright.sync_api import expect

from classroom.loading import store_article
from quiz.assembly import assemble_quiz
from quiz.drafts import article_files
from quiz.drafts.drafting import draft_questions
from quiz.models import Question
from tests import factories, texts
from tests.browser import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"


@pytest.fixture
def lesson(tmp_path):
    """A class with its teacher, a loaded text and a quiz of drafted questions."""
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)
    article = store_article(article_files.read(file)).article
    draft_questions(article, count=4)
    Question.objects.in_use().update(state=Question.State.APPROVED)
    assignment = factories.make_assignment(factories.make_classroom(), article)
    return assemble_quiz(assignment=assignment)


def answer_everything(page, quiz):
    for item in quiz.items.order_by("position"):
        people.answer(page, item.question)
        page.get_by_role("button", name="Save and continue").click()
    page.get_by_role("button", name="Hand in").click()


def open_thread(page):
    page.get_by_role("link", name="Talk about this section").first.click()
    page.get_by_label("A question").check()
    page.get_by_label("What is it about?").fill("How loud was it?")
    page.get_by_label("Your post").fill("Could **every** boat hear the bell?")
    page.get_by_label("I have read it").check()
    page.get_by_role("button", name="Open the thread").click()


def reply(page):
    page.get_by_role("link", name="Reply to Ada").click()
    send = page.get_by_role("button", name="Reply")
    expect(send).to_be_visible()
    page.get_by_label("Your reply").first.fill("Only in winter, I think.")
    page.get_by_label("I have read it").first.check()
    send.click()


@pytest.mark.parametrize("javascript", [True, False])
def test_the_whole_lesson(visit, lesson, javascript):
    classroom = lesson.assignment.classroom
    teacher = factories.make_teacher(classroom, password=PASSWORD)
    items = lesson.items.scored()
    right = sum(not item.question.how.is_marked_by_hand for item in items)
    score = f"{right} of {len(items)}"

    ada = visit(javascript=javascript, width=360)
    people.join(ada, classroom, "Ada")
    ada.get_by_role("link", name="A harbour learns to wait").click()
    expect(ada.get_by_role("heading", name="The bell")).to_be_visible()
    ada.get_by_role("link", name="To the questions").first.click()
    ada.get_by_role("button", name="Start").click()
    answer_everything(ada, lesson)
    expect(ada.get_by_role("heading", level=1)).to_have_text(score)
    first = lesson.items.get(position=1).question
    ada.get_by_text(f"Where the text says so: {first.section.heading}").first.click()
    expect(ada.locator("#question-1 mark")).to_have_text(first.evidence_text)

    open_thread(ada)
    expect(ada.get_by_role("strong")).to_have_text("every")
    thread_url = ada.url

    bo = visit(javascript=javascript)
    people.join(bo, classroom, "Bo")
    bo.goto(thread_url)
    reply(bo)
    expect(bo.get_by_text("Only in winter, I think.")).to_be_visible()

    if javascript:
        ada.get_by_role("link", name="1 new reply - show it").click()
    else:
        ada.reload()
    expect(ada.get_by_text("Only in winter, I think.")).to_be_visible()

    desk = visit(javascript=javascript)
    people.sign_in_as_teacher(desk, teacher, PASSWORD)
    desk.get_by_role("link", name="Quizzes").click()
    desk.get_by_role("link", name="Scores", exact=True).first.click()
    row = desk.get_by_role("row").filter(has_text="Ada")
    expect(row).to_contain_text(score)
    row.get_by_role("link").first.click()
    expect(desk.get_by_text(first.key_text).first).to_be_visible()

    desk.goto(thread_url)
    desk.get_by_role("link", name="Hide the post of Bo").click()
    desk.get_by_label("Reason").fill("Please look it up in the text first.")
    desk.get_by_role("button", name="Hide this post").click()
    expect(desk.get_by_text("Hidden by a teacher: Please look it up in the text first.")).to_be_visible()

    ada.goto(thread_url)
    expect(ada.get_by_text("Hidden by a teacher: Please look it up in the text first.")).to_be_visible()
    expect(ada.get_by_text("Only in winter, I think.")).to_have_count(0)
