"""A student challenges a mark, the teacher accepts it, everyone with that answer gains, and each of them is told."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from quiz.models import Challenge
from tests import factories, factories_quiz
from tests.browser import people
from tests.quiz.kinds.shapes import OTHER_SENTENCE
from tests.quiz.wrong_keys import hand_in, percents

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "chalk and talk"
TOLD = "your score went from 0 to 1 of 2. Reason: "
READ = "I have read this"


@pytest.fixture
def quiz(cast):
    """Ada and Cy took the same wrong option, Bo the right one."""
    quiz = factories_quiz.make_quiz(cast.assignment, items=2)
    hand_in(quiz, cast.student, [2, 2])
    hand_in(quiz, cast.classmate, [1, 1])
    hand_in(quiz, factories.make_student(cast.classroom, "Cy"), [2, 2])
    return quiz


@pytest.mark.parametrize("javascript", [True, False])
def test_a_challenge_is_accepted_and_everyone_with_that_answer_gains(visit, cast, quiz, javascript):
    ada, teacher = visit(javascript=javascript, width=360), visit(javascript=javascript)
    people.sign_in(ada, cast.classroom, "Ada")
    ada.get_by_role("link", name="Handed in").click()
    ada.get_by_role("link", name="I think my answer is right (question 1)").click()
    ada.get_by_label(OTHER_SENTENCE).check()
    ada.get_by_label("Why does it?").fill("Bicycles come along once.")
    ada.get_by_role("button", name="Send to your teacher").click()
    expect(ada.get_by_text("Your challenge is with your teacher.", exact=True)).to_be_visible()

    people.sign_in_as_teacher(teacher, cast.teacher, PASSWORD)
    teacher.goto(reverse("admin:quiz_quiz_scores", args=[quiz.pk]))
    teacher.get_by_role("link", name="Challenges (1 open)").click()
    teacher.get_by_role("link", name="Ada", exact=True).click()
    expect(teacher.locator("mark")).to_have_text([OTHER_SENTENCE])
    expect(teacher.get_by_text("2 students gave it.")).to_be_visible()
    teacher.get_by_role("link", name="Accept, and see what changes").click()
    expect(teacher.get_by_label("Once", exact=True)).to_be_checked()
    teacher.get_by_label("Reason, for the students to read").fill("Well read: once is right as well.")
    teacher.get_by_role("button", name="See what changes").click()
    expect(teacher.get_by_role("heading", name="2 scores change")).to_be_visible()
    expect(teacher.locator(".plans tbody tr")).to_have_text(["Ada0 of 21 of 2", "Cy0 of 21 of 2"])
    teacher.get_by_role("button", name="Put it right").click()
    expect(teacher.locator(".messagelist .success")).to_have_text("Question 1 is put right. Scores changed: 2.")

    ada.goto("/")
    expect(ada.locator(".notice")).to_contain_text(f"Your teacher agrees with your challenge of question 1: {TOLD}")
    ada.get_by_role("button", name=READ).click()
    expect(ada.locator(".notice")).to_have_count(0)
    ada.get_by_role("link", name="Handed in: 1 of 2 points").click()
    expect(ada.get_by_text(TOLD)).to_be_visible()
    for name, count in (("Cy", 1), ("Bo", 0)):
        other = visit(javascript=javascript)
        people.sign_in(other, cast.classroom, name)
        expect(other.get_by_text(f"Question 1 was corrected: {TOLD}")).to_have_count(count)

    assert percents(quiz) == {"Ada": 100, "Bo": 100, "Cy": 100}
    assert Challenge.objects.get().state == "accepted"


def test_by_keyboard_a_teacher_declines_with_a_ready_sentence(visit, cast, quiz):
    challenge = factories_quiz.make_challenge(quiz.attempts.get(student=cast.student))
    page = visit()
    people.sign_in_as_teacher(page, cast.teacher, PASSWORD)
    page.goto(reverse("admin:quiz_challenge_detail", args=[challenge.pk]))

    page.get_by_role("link", name="Accept, and see what changes").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Look at “twice”.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator(".messagelist .success")).to_have_text("Your answer is with the student. The key stays.")
    challenge.refresh_from_db()
    assert challenge.reply == "Your sentence is true, but it does not answer this question. Look at “twice”."
    assert percents(quiz)["Ada"] == 0
