"""Questions whose sentence a correction has taken out of the text: seen in the list, and what to do is said."""

import pytest
from django.urls import reverse

from classroom.articles.drafts import ArticleDraft, SectionDraft
from classroom.loading import correct
from quiz.models import Question
from tests import factories, factories_quiz
from tests.quiz.question_forms import change_page, form_of

LIST = reverse("admin:quiz_question_changelist")
NOTE = 'approved <strong class="stale">stale</strong>'
NEW = "The yellow ferry crosses the lake three times a day."


@pytest.fixture
def stale(cast):
    """A question that has been answered, on a section of the teacher's own text that was corrected meanwhile."""
    article = factories.make_article(sections=1, owner=cast.teacher)
    quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom, article), items=1)
    factories_quiz.make_attempt(quiz, cast.student, [1])
    sections = (SectionDraft("The ferry", f"{NEW}\n\nIt carries bicycles for free."),)
    draft = ArticleDraft("A ferry", "", "", None, "", "en", "", "ferry", sections, (), "1" * 64)
    correct(article=article, draft=draft)
    return quiz.items.get().question


def test_a_stale_question_says_so_in_the_list_and_can_be_filtered(cast, client_of, stale):
    current = factories_quiz.make_question(stale.section.article.sections.current().get(), evidence_text=NEW)
    client = client_of(cast.teacher)

    def listed(**query):
        response = client.get(LIST, query)
        return {question.pk for question in response.context["cl"].queryset}, NOTE in response.content.decode()

    assert listed() == ({stale.pk, current.pk}, True)
    assert listed(text="earlier") == ({stale.pk}, True)
    assert listed(text="now") == ({current.pk}, False)


def test_its_page_says_what_to_do_until_it_is_done(cast, client_of, stale):
    client = client_of(cast.teacher)
    before = "Quizzes that have this question keep it" in client.get(change_page(stale)).content.decode()
    form = form_of(stale, evidence_text=NEW) | {"section": stale.section.article.sections.current().get().pk}

    response = client.post(change_page(stale), form)

    new = Question.objects.get(replaces=stale)
    assert (before, response.status_code) == (True, 302)
    assert (new.section.is_current, new.evidence_text, new.version) == (True, NEW, 2)
    for question in (new, Question.objects.get(pk=stale.pk)):
        assert "Quizzes that have this question keep it" not in client.get(change_page(question)).content.decode()


def test_sections_of_earlier_versions_are_told_apart_in_the_form(cast, client_of, stale):
    page = client_of(cast.teacher).get(change_page(stale)).content.decode()

    assert f"{stale.section} (earlier version)" in page
    assert page.count("(earlier version)") == 1


def test_a_student_meets_the_passage_as_it_was(cast, client_of, stale):
    attempt = stale.items.get().quiz.attempts.get()

    page = client_of(cast.student).get(reverse("quiz:question", args=[attempt.pk, 1])).content.decode()

    assert "crosses the lake twice a day" in page


def test_a_new_quiz_does_not_take_it(cast, client_of, stale):
    assignment = factories.make_assignment(cast.classroom, stale.section.article, term="again")

    client_of(cast.teacher).post(
        reverse("admin:quiz_quiz_add"), {**factories_quiz.SETTINGS, "assignment": assignment.pk}
    )

    assert assignment.quiz.items.count() == 0
