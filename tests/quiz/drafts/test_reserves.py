import pytest

from quiz.drafts import reserves
from quiz.models import Question
from quiz.questions import revision
from tests import factories, factories_quiz

GENERATED = Question.Origin.GENERATED


@pytest.fixture
def article(cast):
    return factories.make_article(sections=3)


def make(section, state="draft", **fields):
    return factories_quiz.make_question(section, state=state, **{"origin": GENERATED, **fields})


def stand_ins(questions):
    return [dropped.stand_in for dropped in reserves.retire(questions)]


def test_what_waits_for_the_question_itself_comes_first(article):
    first, second, _ = article.sections.all()
    question = make(first)
    make(first, "reserve")
    own = make(second, "reserve", reserve_for=question)

    assert stand_ins([question]) == [own]

    own.refresh_from_db()
    question.refresh_from_db()
    assert (own.state, own.reserve_for, question.state) == ("draft", None, "retired")


def test_then_comes_one_of_the_section_then_the_nearest(article):
    first, second, third = article.sections.all()
    waiting = [make(section, "reserve") for section in (first, third, second)]
    questions = [make(third) for _ in range(4)]

    assert stand_ins(questions) == [waiting[1], waiting[2], waiting[0], None]


def test_what_waits_for_another_question_stays(article):
    first, _, _ = article.sections.all()
    question, other = make(first), make(first)
    waiting = make(first, "reserve", reserve_for=other)

    assert stand_ins([question]) == [None]

    waiting.refresh_from_db()
    assert (waiting.state, waiting.reserve_for) == ("reserve", other)


def test_nothing_comes_from_another_article_or_an_earlier_text(article):
    first, second, _ = article.sections.all()
    make(factories.make_article().sections.first(), "reserve")
    make(second, "reserve")
    article.sections.filter(pk=second.pk).update(is_current=False)

    assert stand_ins([make(first)]) == [None]


def test_what_says_the_same_as_a_question_in_use_stays_behind(article):
    first, _, _ = article.sections.all()
    question = make(first)
    revision.write(wording=revision.wording_of(question), state=Question.State.RESERVE, origin=GENERATED)
    make(first, stem="Is it yellow?")
    twin = make(first, "reserve", stem="Is it yellow?")
    fresh = make(first, "reserve")
    dropped = make(first)

    assert stand_ins([dropped]) == [fresh]

    twin.refresh_from_db()
    assert twin.state == "reserve"


@pytest.mark.parametrize(
    ("fields", "wants_another"),
    [
        ({"state": "draft"}, True),
        ({"state": "approved"}, True),
        ({"state": "reserve"}, False),
        ({"state": "draft", "origin": Question.Origin.TEACHER}, False),
    ],
)
def test_only_for_what_was_drafted_and_in_use(article, fields, wants_another):
    first, _, _ = article.sections.all()
    waiting = make(first, "reserve")
    question = make(first, **fields)

    (dropped,) = reserves.retire([question])

    waiting.refresh_from_db()
    assert (dropped.question, dropped.wants_another) == (question, wants_another)
    assert (dropped.stand_in, waiting.state) == ((waiting, "draft") if wants_another else (None, "reserve"))


def test_a_question_retired_already_is_left_out(article):
    waiting = make(article.sections.first(), "reserve")

    assert reserves.retire([make(article.sections.first(), "retired")]) == []

    waiting.refresh_from_db()
    assert waiting.state == "reserve"
