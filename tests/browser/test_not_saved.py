"""What a student sees when something cannot be saved or sent: it stays, and words say what to do."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quiz.models import Quiz, Response
from tests import factories_quiz
from tests.browser import people

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def student(chromium, live_server):
    """A student on the first of two questions. Unlike those of ``visit``, this page may meet refusals."""
    yield from first_page(chromium, live_server, factories_quiz.make_quiz(items=2))


@pytest.fixture
def writer(chromium, live_server):
    """A student on a question that is answered by typing, the first of two."""
    quiz = factories_quiz.make_quiz_of_kinds()
    quiz.items.exclude(question__kind__in=["written", "poll"]).delete()
    for position, item in enumerate(quiz.items.order_by("position"), start=1):
        quiz.items.filter(pk=item.pk).update(position=position)
    yield from first_page(chromium, live_server, quiz)


def first_page(chromium, live_server, quiz):
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 360, "height": 900})
    page = context.new_page()
    page.set_default_timeout(10_000)
    people.join(page, quiz.assignment.classroom)
    page.get_by_role("link", name="Check yourself: 2 questions").click()
    page.get_by_role("button", name="Start").click()
    yield page
    context.close()


def test_nothing_is_lost_while_the_server_is_away(student):
    student.context.set_offline(True)

    student.get_by_label("Once").check()
    expect(student.get_by_role("status")).to_contain_text("Not saved: the server could not be reached.")
    student.get_by_role("button", name="Save and continue").click()
    expect(student.get_by_label("Once")).to_be_checked()
    assert Response.objects.count() == 0

    student.context.set_offline(False)
    student.get_by_role("button", name="Save and continue").click()
    expect(student.get_by_text("Question 2 of 2", exact=True)).to_be_visible()
    assert Response.objects.get().choice.text == "Once"


def test_a_typed_answer_outlives_a_server_that_is_away(writer):
    writer.context.set_offline(True)

    writer.get_by_label("Your answer").press_sequentially("It takes bicycles.")
    expect(writer.get_by_role("status")).to_contain_text("Not saved: the server could not be reached.")
    expect(writer.get_by_label("Your answer")).to_have_value("It takes bicycles.")

    writer.context.set_offline(False)
    writer.get_by_role("button", name="Save and continue").click()
    expect(writer.get_by_text("Question 2 of 2", exact=True)).to_be_visible()
    assert Response.objects.get().text == "It takes bicycles."


def test_who_types_and_is_signed_out_is_told_to_copy_it(writer):
    writer.context.clear_cookies(name="sessionid")

    writer.get_by_label("Your answer").press_sequentially("It takes bicycles.")

    expect(writer.get_by_role("status")).to_contain_text("you are signed out. Copy what you have typed")
    expect(writer.get_by_label("Your answer")).to_have_value("It takes bicycles.")


def test_who_is_signed_out_in_the_middle_is_told_and_comes_back(student):
    student.context.clear_cookies(name="sessionid")

    student.get_by_label("Once").check()
    expect(student.get_by_role("status")).to_contain_text("Not saved: you are signed out.")
    student.get_by_role("button", name="Save and continue").click()
    expect(student.get_by_text("You are signed out, so what you just sent was not saved.")).to_be_visible()
    student.get_by_role("link", name="Sign in").click()
    people.sign_in_here(student, Quiz.objects.get().assignment.classroom)

    expect(student.get_by_text("Question 1 of 2", exact=True)).to_be_visible()


def test_a_long_text_for_a_new_thread_outlives_the_session(student):
    assignment = Quiz.objects.get().assignment
    student.goto(reverse("discussion:section", args=[assignment.pk, assignment.article.sections.first().pk]))
    student.get_by_role("radio", name="A question").check()
    student.get_by_label("What is it about?").fill("The ferry")
    student.get_by_label("Your post").fill("Why twice a day, and not more often?")
    student.context.clear_cookies(name="sessionid")

    student.get_by_role("button", name="Open the thread").click()

    expect(student.get_by_role("status").last).to_contain_text("Not sent: you are signed out. Your text is still here.")
    expect(student.get_by_label("Your post")).to_have_value("Why twice a day, and not more often?")
