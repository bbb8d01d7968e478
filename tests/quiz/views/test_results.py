from django.urls import reverse

from tests import factories_quiz


def test_result_shows_score_answers_and_evidence(cast, client_of):
    quiz = factories_quiz.make_quiz(cast.assignment)
    attempt = factories_quiz.make_attempt(quiz, cast.student, chosen=[1, 2])
    student = client_of(cast.student)
    student.post(reverse("quiz:hand_in", args=[attempt.pk]))

    response = student.get(reverse("quiz:result", args=[attempt.pk]))

    marked = response.context["marked"]
    assert (response.context["score"], response.context["best_score"]) == (1, 3)
    assert [one.is_right for one in marked] == [True, False, False]
    assert [run.text for run in marked[0].passage[0] if run.is_evidence] == [factories_quiz.EVIDENCE]
