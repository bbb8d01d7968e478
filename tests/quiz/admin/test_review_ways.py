"""The ways to an article's review, and from its forms back to it."""

import pytest
from django.urls import reverse

from quiz.models import Question
from quiz.questions import revision
from tests import factories, factories_quiz
from tests.quiz.question_forms import ADD, LIST, change_page, form, form_of, messages_of
from tests.quiz.review import make, page


@pytest.fixture
def article(cast):
    return factories.make_article(sections=2, owner=cast.teacher)


@pytest.fixture
def first(article):
    return article.sections.first()


@pytest.fixture
def client(cast, client_of):
    return client_of(cast.teacher)


def from_review(address, article):
    return f"{address}?review={article.pk}"


def test_the_pages_about_a_text_and_a_quiz_lead_there(cast, client):
    article = cast.assignment.article
    quiz = factories_quiz.make_quiz(cast.assignment, items=1)
    leads = [
        LIST,
        f"{LIST}?section__article__id__exact={article.pk}",
        reverse("admin:classroom_article_changelist"),
        reverse("admin:classroom_article_change", args=[article.pk]),
        reverse("admin:classroom_article_sections", args=[article.pk]),
        reverse("admin:quiz_quiz_change", args=[quiz.pk]),
        reverse("admin:quiz_quiz_scores", args=[quiz.pk]),
    ]

    lacking = [lead for lead in leads if f'href="{page(article)}"' not in client.get(lead).content.decode()]

    assert lacking == []


def test_an_edited_question_is_shown_again_where_it_was(article, first, client):
    question = make(first)

    opened = client.get(page(article, question)).content.decode()
    edited = client.post(
        from_review(change_page(question), article), form_of(question, explanation="So it says."), follow=True
    )

    assert f'href="{from_review(change_page(question), article)}"' in opened
    assert edited.redirect_chain == [(page(article, question), 302)]
    assert edited.context["question"].explanation == "So it says."


def test_a_new_version_is_shown_and_said(cast, client):
    quiz = factories_quiz.make_quiz(cast.assignment, items=1)
    question, article = quiz.items.get().question, cast.assignment.article
    factories_quiz.make_attempt(quiz, cast.student, [1])

    response = client.post(
        from_review(change_page(question), article), form_of(question, stem="How often does it cross?"), follow=True
    )

    new = Question.objects.get(replaces=question)
    assert response.redirect_chain == [(page(article, new), 302)]
    assert messages_of(response) == [
        "The old question is in use, so it is kept with its answers and retired, and your text is a new version of it."
        " Quizzes that have begun, and those of other teachers, stay with the old one (1)."
    ]


def test_a_question_that_is_retired_in_the_form_leads_to_the_first_draft(article, first, client):
    question, waiting = make(first), make(first, "reserve")

    response = client.post(from_review(change_page(question), article), form_of(question, state="retired"), follow=True)

    assert response.redirect_chain == [(page(article), 302)]
    assert response.context["question"] == waiting


def test_an_edit_that_came_too_late_leads_back_too(article, first, client, monkeypatch):
    question = make(first)

    def too_late(**_):
        raise revision.Superseded

    monkeypatch.setattr(revision, "revise", too_late)
    response = client.post(from_review(change_page(question), article), form_of(question, stem="Mine?"), follow=True)

    assert response.redirect_chain == [(page(article), 302)]
    assert messages_of(response) == [
        "Somebody else has retired or replaced this question meanwhile. Nothing was saved."
    ]


def test_ones_own_question_is_shown_among_the_drafts(article, first, client):
    response = client.post(from_review(ADD, article), form(first), follow=True)

    assert response.redirect_chain == [(page(article, Question.objects.get()), 302)]


def test_remarks_are_not_said_twice(article, first, client):
    leaking = {"stem": "Which bicycles does the ferry carry for free?", "options": ["Bicycles", "Horses", "Letters"]}

    there = client.post(from_review(ADD, article), form(first, **leaking), follow=True)
    elsewhere = client.post(ADD, form(first, **{**leaking, "stem": "Does it carry bicycles?"}), follow=True)

    assert [len(messages_of(there)), len(there.context["remarks"]) > 0] == [1, True]
    assert len(messages_of(elsewhere)) > 1


@pytest.mark.parametrize("back", ["x", "-1", "", "9" * 30, "1&review=2x"])
def test_an_odd_way_back_is_none(article, first, client, back):
    question = make(first)

    opened = client.get(f"{change_page(question)}?review={back}")
    saved = client.post(f"{change_page(question)}?review={back}", form_of(question))

    assert (opened.status_code, "Back to the review" in opened.content.decode()) == (200, False)
    assert saved.url == LIST


def test_the_form_leads_back_without_saving(article, first, client):
    question = make(first)

    edit = client.get(from_review(change_page(question), article)).content.decode()
    add = client.get(from_review(ADD, article)).content.decode()

    assert f'<a href="{page(article, question)}">Back to the review</a>' in edit
    assert f'<a href="{page(article)}">Back to the review</a>' in add
