"""What the first page of the desk says is to be done."""

import pytest
from django.conf import settings
from django.urls import reverse

from classroom.models import Membership
from quiz.models import KeyCorrection
from rednote_site.waiting import MOST_LINKS, waiting_for
from tests import factories, factories_quiz
from tests.quiz import marks

INDEX = reverse("admin:index")


@pytest.fixture
def quiz(cast):
    """A quiz whose one attempt has an answer to be marked."""
    quiz = marks.make_quiz(cast.assignment)
    factories_quiz.make_attempt(quiz, cast.student, [1, marks.WORDS], **marks.HANDED_IN)
    return quiz


def seen(user):
    return {task.words: [link.address for link in task.links] for task in waiting_for(user)}


def test_everything_that_waits_leads_to_where_it_is_done(cast, quiz, client_of):
    attempt = quiz.attempts.get()
    factories_quiz.make_challenge(attempt)
    text = factories.make_article(owner=cast.teacher)
    factories_quiz.make_question(text.sections.first(), state="draft")
    bare = factories.make_assignment(cast.classroom, text)
    client = client_of(cast.teacher)

    found = seen(cast.teacher)

    of_quiz = f"response__attempt__quiz__assignment__id__exact={quiz.assignment_id}&state__exact=open"
    assert found == {
        "Challenges to answer": [f"{reverse('admin:quiz_challenge_changelist')}?{of_quiz}"],
        "Answers to mark": [reverse("admin:quiz_quiz_marking", args=[quiz.pk])],
        "Drafted questions to read": [reverse("admin:quiz_question_review", args=[text.pk])],
        "Texts given without a quiz: make it": [reverse("admin:quiz_quiz_of_assignment", args=[bare.pk])],
    }
    for (address,) in found.values():
        assert client.get(address, follow=True).status_code == 200


def test_nothing_of_other_classes_nor_of_archived_ones_waits(cast, quiz):
    before = seen(cast.teacher), seen(cast.other_teacher)
    cast.classroom.is_archived = True
    cast.classroom.save()

    assert list(before[0]) == ["Answers to mark"]
    assert "Answers to mark" not in before[1]
    assert seen(cast.teacher) == {}


def test_an_answer_to_a_question_that_does_not_count_need_not_be_marked(cast, quiz):
    item = quiz.items.get(position=2)
    item.correction = KeyCorrection.objects.create(item=item, way="void", points=0, reason="Unclear.")
    item.save()

    assert seen(cast.teacher) == {}


def test_a_long_list_is_cut(cast):
    for _ in range(MOST_LINKS + 1):
        factories.make_assignment(cast.classroom)

    (task,) = waiting_for(cast.teacher)

    assert (len(task.links), task.has_more) == (MOST_LINKS, True)


def test_who_has_nothing_to_do_reads_how_to_begin(db, client_of):
    page = client_of(factories.make_teacher()).get(INDEX).content.decode()

    assert f'A lesson begins with <a href="{reverse("admin:classroom_classroom_add")}">a class</a>' in page


@pytest.mark.parametrize("rows", [1, 3])
def test_index_queries(cast, client_of, django_assert_num_queries, rows):
    for _ in range(rows):
        classroom = factories.make_classroom()
        classroom.memberships.create(user=cast.teacher, role=Membership.Role.TEACHER)
        factories.make_assignment(classroom)
    client = client_of(cast.teacher)

    with django_assert_num_queries(10 if settings.DISCUSSION else 8):
        client.get(INDEX)
