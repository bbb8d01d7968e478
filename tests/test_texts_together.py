"""Impatient clicks on a text arrive in the same moment: each deed is done once, and nothing breaks."""

import pytest
from django.urls import reverse

from classroom.models import Article, Section
from quiz.models import DraftingJob, Question
from tests import factories, factories_quiz, texts
from tests.test_together import at_once, client_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast():
    return factories.make_cast()


def post(user, address, form=None):
    client = client_of(user)
    return lambda: client.post(address, form or {}).status_code


def of_section(deed, section):
    return reverse(f"admin:classroom_article_{deed}", args=[section.article_id, section.pk])


def test_a_text_that_is_sent_five_times_is_kept_once(cast):
    form = {"text": texts.HARBOUR, "keep": "1"}

    statuses = at_once([post(cast.teacher, reverse("admin:classroom_article_add"), form)] * 5)

    assert statuses == [302] * 5
    assert Article.objects.filter(owner=cast.teacher).count() == 1


def test_drafting_that_is_asked_for_five_times_begins_once(cast, monkeypatch):
    started = []
    monkeypatch.setattr("quiz.drafts.draft_process.start", started.append)
    article = factories.make_article(owner=cast.teacher)

    statuses = at_once(
        [post(cast.teacher, reverse("admin:quiz_question_drafting", args=[article.pk]), {"count": 5})] * 5
    )

    assert statuses == [302] * 5
    assert len(started) == DraftingJob.objects.count() == 1


def test_sections_that_are_joined_and_split_at_once_lose_no_word_and_no_question(cast):
    article = factories.make_article(sections=4, owner=cast.teacher)
    words = sum(section.word_count for section in article.sections.all())
    sections = list(article.sections.all())
    questions = [factories_quiz.make_question(section) for section in sections]

    deeds = [post(cast.teacher, of_section("join_sections", section)) for section in sections[1:]]
    deeds += [post(cast.teacher, of_section("split_section", section), {"paragraph": 2}) for section in sections]
    statuses = at_once(deeds)

    current = list(article.sections.current())
    assert statuses == [302] * 7
    assert [section.position for section in current] == list(range(1, len(current) + 1))
    assert sum(section.word_count for section in current) == words
    assert Question.objects.filter(section__in=current).count() == len(questions)
    for question in Question.objects.select_related("section"):
        body = question.section.body
        assert body[question.evidence_start : question.evidence_end] == question.evidence_text


def test_two_corrections_at_once_leave_one_of_the_two_texts(cast):
    article = factories.make_article(owner=cast.teacher)
    address = reverse("admin:classroom_article_correct", args=[article.pk])
    versions = [texts.HARBOUR, texts.HARBOUR.replace("1911", "1912")]

    statuses = at_once([post(cast.teacher, address, {"text": text, "keep": "1"}) for text in versions])

    assert statuses == [302, 302]
    bodies = [section.body for section in article.sections.current()]
    assert len(bodies) == 2
    assert sum("191" in body for body in bodies) == 1
    assert Section.objects.filter(article=article, is_current=False).count() >= 2
