"""The map where the talk is switched off; ``test_without_discussion`` runs this where it is not even installed."""

from django.urls import reverse

from tests.quiz import lessons
from tests.quiz.admin.test_scores import text_of


def test_the_map_has_nothing_of_the_talk(cast, client_of, settings):
    quiz = lessons.make_quiz(cast, items=1)
    lessons.hand_in(quiz, [1], [2])
    settings.DISCUSSION = False
    client = client_of(cast.teacher)

    page = text_of(client.get(reverse("admin:quiz_quiz_section_map", args=[quiz.pk])))
    insight = client.get(reverse("admin:quiz_quiz_insight", args=[quiz.pk]))

    section = quiz.assignment.article.sections.first()
    assert f"Section Wrong Hardest question {section} 50 % 9–91 % 1. How often" in page
    assert "thread" not in page
    assert "talk" not in text_of(insight)
