import pytest

from classroom.articles.drafts import ArticleDraft
from classroom.loading import store_article
from classroom.models import TalkingPoint
from quiz.drafts import article_files
from quiz.drafts.drafting import draft_questions, store, text_of
from quiz.generation.items import Reserve
from quiz.kinds import KINDS
from quiz.models import Question
from tests import factories, texts
from tests.quiz import made_drafts
from tests.quiz.kinds.examples import EXAMPLES


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

    questions = Question.objects.in_use()
    assert drafting.stored == len(drafting.draft.items) == len(questions) >= 3
    for question in Question.objects.all():
        assert question.section.body[question.evidence_start : question.evidence_end] == question.evidence_text
        right = [choice.is_correct for choice in question.choices.all()].count(True)
        assert right == int(question.how.has_right_option)
        assert question.key_text or question.kind == "poll"
        assert question.origin == Question.Origin.GENERATED
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


@pytest.fixture
def ferry(db):
    """An article with the section that the drafts are about."""
    article = factories.make_article(sections=0)
    factories.make_section(article, body=made_drafts.BODY)
    return article


def test_every_kind_is_stored_whole(ferry):
    draft = made_drafts.every_kind()

    assert store(ferry, draft) == len(KINDS)

    for item in draft.items:
        question = Question.objects.in_use().get(kind=item.kind)
        lines = [(line.text, line.partner) for line in question.asked.lines]
        assert lines == [(choice.text, choice.partner) for choice in item.choices]
        assert tuple(question.accepted) == item.accepted
        assert [line.is_correct for line in question.asked.lines].count(True) == int(question.how.has_right_option)
    assert {question.kind for question in Question.objects.in_use()} == set(EXAMPLES)


def test_what_is_in_reserve_waits_behind_its_question(ferry):
    store(ferry, made_drafts.every_kind())

    front = Question.objects.get(stem="How often does the ferry cross the lake?")
    assert list(Question.objects.in_reserve().values_list("stem", "reserve_for")) == [
        ("How many trips are there a day?", front.pk),
        ("What colour is it?", None),
    ]


def test_talking_points_are_drafts_and_stay_retired(ferry):
    store(ferry, made_drafts.every_kind())
    assert list(TalkingPoint.objects.values_list("sort", "text", "state", "origin")) == [
        ("two views", "Should the ferry sail a third time?", "draft", "generated"),
        ("your place", "What is free of charge where you live?", "draft", "generated"),
    ]

    TalkingPoint.objects.update(state=TalkingPoint.State.RETIRED)
    store(ferry, made_drafts.every_kind())

    assert list(TalkingPoint.objects.values_list("state", flat=True)) == ["retired", "retired"]


def test_storing_a_draft_again_adds_nothing(ferry):
    store(ferry, made_drafts.every_kind())
    before = list(Question.objects.values())

    assert store(ferry, made_drafts.every_kind()) == 0
    assert list(Question.objects.values()) == before


def test_what_was_in_reserve_becomes_a_draft(ferry):
    store(ferry, made_drafts.every_kind())
    waiting = made_drafts.every_kind().reserve[0].item

    assert store(ferry, made_drafts.draft([waiting])) == 1

    question = Question.objects.get(stem=waiting.stem)
    assert (question.state, question.reserve_for) == ("draft", None)


def test_a_draft_does_not_go_back_into_reserve(ferry):
    item = made_drafts.item("gap")
    store(ferry, made_drafts.draft([item]))

    store(ferry, made_drafts.draft(reserve=[Reserve(item)]))

    assert list(Question.objects.values_list("state", flat=True)) == ["draft"]


def test_other_pairs_are_another_question_and_another_order_is_not(ferry):
    matching = made_drafts.item("matching")
    one, two, *rest = matching.choices
    swapped = made_drafts.item(
        "matching",
        choices=(type(one)(one.text, True, two.partner), type(two)(two.text, True, one.partner), *rest),
    )
    reordered = made_drafts.item("matching", choices=(two, one, *rest))

    assert store(ferry, made_drafts.draft([matching])) == 1
    assert store(ferry, made_drafts.draft([reordered])) == 0
    assert store(ferry, made_drafts.draft([swapped])) == 1


def test_what_the_database_has_no_room_for_is_left_out(ferry):
    long = made_drafts.item("multiple_choice", stem="Why? " * 100)

    assert (
        store(ferry, made_drafts.draft([long, made_drafts.item("poll")], [Reserve(made_drafts.item("gap"), behind=0)]))
        == 1
    )
    assert list(Question.objects.values_list("kind", "reserve_for")) == [("poll", None), ("gap", None)]
