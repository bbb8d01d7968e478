import pytest
from django.urls import reverse

from classroom.middleware import SIGNED_OUT
from tests import factories, factories_quiz

JOIN = reverse("classroom:join")


@pytest.mark.parametrize(
    ("referer", "target"),
    [
        ("http://testserver/attempts/1/questions/2/?a=b", "/attempts/1/questions/2/%3Fa%3Db"),
        ("http://testserver/", "/"),
        ("http://testserver.evil.example/", "/"),
        ("https://evil.example/http://testserver/", "/"),
        ("http://[", "/"),
        ("", "/"),
    ],
)
def test_who_sends_a_form_while_signed_out_is_told_and_comes_back_to_its_page(client, db, referer, target):
    response = client.post(reverse("quiz:answer", args=[1, 2]), {"choice": "1"}, headers={"Referer": referer})

    assert response.url == f"{JOIN}?next={target}"
    assert [str(message) for message in client.get(response.url).context["messages"]] == [SIGNED_OUT]


def test_the_way_back_opens_the_question(client, db):
    quiz = factories_quiz.make_quiz()
    classroom = quiz.assignment.classroom
    student = factories.make_student(classroom)
    question = reverse("quiz:question", args=[factories_quiz.make_attempt(quiz, student).pk, 1])
    answer = client.post(question + "answer/", {"choice": "1"}, headers={"Referer": f"http://testserver{question}"})
    target = client.get(answer.url).context["next"]

    entry = {"code": classroom.join_code, "pseudonym": student.pseudonym, "pin": factories.PIN, "next": target}
    response = client.post(reverse("classroom:sign_in"), entry, follow=True)

    assert (response.request["PATH_INFO"], response.status_code) == (question, 200)


def test_reading_while_signed_out_says_nothing_of_saving(client, db):
    response = client.get(reverse("quiz:home"), follow=True)

    assert list(response.context["messages"]) == []


def test_who_was_signed_out_at_the_desk_comes_to_its_own_door(client, db):
    page = reverse("admin:quiz_quiz_add")

    response = client.post(page, {"assignment": "1"}, headers={"Referer": f"http://testserver{page}"})

    assert response.url == f"{reverse('admin:login')}?next={page}"
