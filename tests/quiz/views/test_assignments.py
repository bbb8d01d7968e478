from django.urls import reverse

from tests import factories, factories_quiz


def test_home_shows_where_a_student_stands(cast, client_of, django_assert_num_queries):
    quiz = factories_quiz.make_quiz(cast.assignment)
    factories.make_assignment(cast.classroom)
    student = client_of(cast.student)
    factories_quiz.make_attempt(quiz, cast.student, chosen=[1])

    with django_assert_num_queries(7):
        response = student.get(reverse("quiz:home"))

    shown = response.context["standings"]
    assert [s.quiz.item_count for s in shown if s.quiz] == [3]
    assert [s.attempt and s.attempt.answered for s in shown if s.quiz] == [1]
    assert len(shown) == 2
