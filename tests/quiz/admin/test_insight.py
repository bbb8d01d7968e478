"""The page that says what a class's answers tell, and what to do next."""

import datetime
import re

import pytest
from django.urls import reverse

from quiz.kinds import Answer
from tests import factories, factories_quiz
from tests.benchmarks import school
from tests.quiz import lessons
from tests.quiz.admin.test_scores import text_of
from tests.quiz.kinds.examples import EXAMPLES


def insight_page(quiz):
    return reverse("admin:quiz_quiz_insight", args=[quiz.pk])


def read(client, quiz, **query):
    return text_of(client.get(insight_page(quiz), query)).replace("&#10003;", "✓").replace("&#10007;", "✗")


@pytest.fixture
def quiz(cast):
    """One question, with an option that stands in the second and the fourth paragraph of the text."""
    quiz = lessons.make_quiz(cast, items=0)
    section = quiz.assignment.article.sections.first()
    question = factories_quiz.make_question(section, ["Twice", "bicycles", "Never"], stem="How often does it cross?")
    quiz.items.create(question=question, position=1)
    return quiz


def test_a_question_in_figures_and_in_words(cast, client_of, quiz):
    lessons.hand_in(quiz, [1], [2], [2], [None])

    page = read(client_of(cast.teacher), quiz)

    assert "From 4 tries that were handed in." in page
    assert "1. How often does it cross? 25 % 5–70 % too few answers (4 of 20)" in page
    assert "1 of 4 was right. 2 took B, “bicycles”, which stands in paragraphs 2 and 4. 1 gave no answer." in page
    assert "Look again. More gave B, “bicycles” (2) than the right answer (1)." in page
    assert "A. Twice ✓ right 1 of 4 Who Ada" in page
    assert "B. bicycles ✗ wrong in paragraph 2 and paragraph 4 2 of 4 Who Bo Cy" in page
    assert "C. Never ✗ wrong 0 of 4" in page
    assert "no answer 1 of 4 Who Dee" in page
    assert "Multiple choice, section" in page
    assert "Right answer: Twice, shown by paragraph 1" in page


def test_links_lead_to_the_answer_and_to_the_paragraph(cast, client_of, quiz):
    (attempt,) = lessons.hand_in(quiz, [2])

    page = client_of(cast.teacher).get(insight_page(quiz)).content.decode()

    assert f'href="{reverse("admin:quiz_attempt_detail", args=[attempt.pk])}#answer-1"><bdi>Ada</bdi>' in page
    assert f'href="{reverse("classroom:read", args=[quiz.assignment_id])}#paragraph-4">paragraph 4<' in page


def test_first_tries_unless_asked_otherwise(cast, client_of, quiz):
    (ada,) = lessons.hand_in(quiz, [2])
    factories_quiz.make_attempt(quiz, ada.student, [1], number=2, **lessons.HANDED_IN)
    client = client_of(cast.teacher)

    assert "The one answer was right." not in read(client, quiz)
    assert "The one answer was right." not in read(client, quiz, tries="student__password")
    assert "The one answer was right." in read(client, quiz, tries="counting")
    assert "From 2 tries that were handed in. A student may be in it more than once" in read(client, quiz, tries="all")
    assert "Ada (try 2)" in read(client, quiz, tries="all")


def test_discrimination_from_twenty_tries_on(cast, client_of):
    quiz = lessons.make_quiz(cast, items=2)
    lessons.hand_in(quiz, *[[1, 1], [2, 2]] * 10)

    assert "50 % 30–70 % +1.00" in read(client_of(cast.teacher), quiz)


def test_every_kind_is_told_of(cast, client_of):
    quiz = lessons.make_quiz(cast, items=0)
    section = quiz.assignment.article.sections.first()
    for position, kind in enumerate(EXAMPLES, start=1):
        quiz.items.create(question=factories_quiz.make_question_of(kind, section), position=position)
    lessons.hand_in(
        quiz,
        *[
            [factories_quiz.answer_to(kind, posted) for kind in EXAMPLES]
            for posted in (factories_quiz.RIGHT, factories_quiz.OTHER)
        ],
    )

    page = read(client_of(cast.teacher), quiz)

    assert page.count("1 of 2 was right.") == 7
    assert page.count("1 of 2 was wholly right; on average 50 % of the points.") == 2
    assert "Marked so far: 0 of 2." in page
    assert "2 of 2 gave an opinion." in page


def test_nobody_and_nothing_yet(cast, client_of, quiz):
    client = client_of(cast.teacher)

    assert "Nobody has handed in yet. What the class's answers tell" in read(client, quiz)
    quiz.items.all().delete()
    assert "This quiz has no questions." in read(client, quiz)
    assert "Next Nothing waits for you here." in read(client, quiz)


def test_what_to_do_next(cast, client_of):
    quiz = lessons.make_quiz(cast, items=1)
    question = factories_quiz.make_question_of("written", quiz.assignment.article.sections.first())
    quiz.items.create(question=question, position=2)
    lessons.hand_in(quiz, [1, Answer(text="Why not?")], [2, None], [2, Answer(text="Time.")])
    factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom, "Dee"), [1])
    for name in ("Edda", "Femi"):
        factories.make_student(cast.classroom, name)

    page = read(client_of(cast.teacher), quiz)

    assert (
        "Next 2 answers to be marked. Mark them 1 question looks wrong. Question 1 "
        "2 students have not started. Edda , Femi 1 student has begun, and not handed in. Dee" in page
    )


def test_the_hardest_section_leads_to_its_place_on_the_map_and_to_its_talk(cast, client_of, quiz, settings):
    lessons.hand_in(quiz, [1], [2], [2], [3])
    section = quiz.assignment.article.sections.first()
    on_map = f"{reverse('admin:quiz_quiz_section_map', args=[quiz.pk])}#section-{section.pk}"
    talk = reverse("discussion:section", args=[quiz.assignment_id, section.pk])
    client = client_of(cast.teacher)

    task = client.get(insight_page(quiz)).context["tasks"][-1]
    settings.DISCUSSION = False
    without_talk = client.get(insight_page(quiz)).context["tasks"][-1]

    assert task.words == f"Section 1, “{section.heading}”, was the hardest: 75 % wrong."
    assert [link.address for link in task.links] == [on_map, talk]
    assert [link.address for link in without_talk.links] == [on_map]


def test_before_the_assignment_opens_nobody_is_late(cast, client_of, quiz):
    quiz.assignment.opens_at += datetime.timedelta(days=900)
    quiz.assignment.save()
    factories.make_student(cast.classroom, "Ada")

    assert "Next Nothing waits for you here." in read(client_of(cast.teacher), quiz)


def test_pages_of_a_quiz_and_its_list_lead_here(cast, client_of, quiz):
    client = client_of(cast.teacher)

    for page in (reverse("admin:quiz_quiz_changelist"), reverse("admin:quiz_quiz_scores", args=[quiz.pk])):
        assert f'href="{insight_page(quiz)}"' in client.get(page).content.decode()


def test_only_the_classs_own_teachers(cast, client, client_of, quiz, admin_client):
    people = [client_of(cast.teacher), admin_client, client_of(cast.other_teacher), client_of(cast.outsider), client]

    assert [person.get(insight_page(quiz)).status_code for person in people] == [200, 200, 404, 302, 302]
    assert client_of(cast.teacher).get(reverse("admin:quiz_quiz_insight", args=[10**30])).status_code == 404
    assert client_of(cast.teacher).post(insight_page(quiz)).status_code == 405


def test_no_style_and_no_script_in_the_pictures(cast, client_of, quiz):
    lessons.hand_in(quiz, [1], [2])

    page = client_of(cast.teacher).get(insight_page(quiz)).content.decode()

    assert len(re.findall(r"<svg class=\"chart-", page)) == 4
    assert re.findall(r"<svg[^>]*style|<rect[^>]*style|<line[^>]*style", page) == []


@pytest.mark.parametrize("rows", [1, 3])
def test_queries(cast, client_of, django_assert_num_queries, rows):
    quiz = lessons.make_quiz(cast, items=rows)
    lessons.hand_in(quiz, *[[1] * rows] * rows)
    client = client_of(cast.teacher)

    for which in ("first", "counting", "all"):
        with django_assert_num_queries(13):
            client.get(insight_page(quiz), {"tries": which})


def test_a_large_class_takes_no_more_queries(db, client_of, django_assert_num_queries):
    quiz = school.make_class(students=40, questions=30)
    client = client_of(quiz.assignment.classroom.memberships.teachers().get().user)

    with django_assert_num_queries(13):
        client.get(insight_page(quiz))
    with django_assert_num_queries(13):
        client.get(reverse("admin:quiz_quiz_section_map", args=[quiz.pk]))
