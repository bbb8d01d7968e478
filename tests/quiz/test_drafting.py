import pytest

from classroom.articles.drafts import ArticleDraft
from classroom.loading import store_article
from quiz import article_files
from quiz.drafting import draft_questions, text_of
from quiz.models import Question
from tests import texts


@pytest.fixture
def draft(tmp_path) -> ArticleDraft:
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)
    return article_files.read(file)


@pytest.fixture
def article(db, draft):
    return store_article(draft).article


def test_drafts_are_stored_with_evidence_that_stands_in_the_section(article):
    drafting = draft_questions(article)

    questions = Question.objects.all()
    assert drafting.stored == len(drafting.draft.items) == len(questions) >= 3
    for question in questions:
        assert question.section.body[question.evidence_start : question.evidence_end] == question.evidence_text
        assert [choice.is_correct for choice in question.choices.all()].count(True) == 1
        assert (question.state, question.origin) == (Question.State.DRAFT, Question.Origin.GENERATED)
        assert question.rule
        assert question.explanation


def test_drafting_again_adds_nothing(article):
    draft_questions(article)
    before = list(Question.objects.values_list("pk", "stem"))

    assert draft_questions(article).stored == 0
    assert list(Question.objects.values_list("pk", "stem")) == before


def test_drafting_does_not_bring_a_retired_question_back(article):
    draft_questions(article)
    Question.objects.update(state=Question.State.RETIRED)

    assert draft_questions(article).stored == 0


def test_stored_text_and_file_are_the_same_to_the_generator(article, draft):
    assert text_of(article) == text_of(draft)
