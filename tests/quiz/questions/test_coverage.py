import pytest

from quiz.questions.coverage import Tally, coverage_of
from tests import factories, factories_quiz


@pytest.fixture
def article(db):
    return factories.make_article(sections=3)


def make(section, *states, **fields):
    for state in states:
        factories_quiz.make_question(section, state=state, **fields)


def test_questions_are_counted_by_section_and_state(article):
    first, second, third = article.sections.all()
    make(first, "approved", "approved", "draft")
    make(second, "reserve", "retired", "retired")

    coverage = coverage_of(article)

    assert coverage.sections == [
        Tally(str(first), 2, 1, 0, 0, first),
        Tally(str(second), 0, 0, 1, 2, second),
        Tally(str(third), 0, 0, 0, 0, third),
    ]
    assert coverage.whole == Tally(str(article), 2, 1, 1, 2)
    assert [tally.section for tally in coverage.bare] == [second, third]
    assert coverage.most_in_use == 3


def test_kinds_and_difficulties_in_use_are_named_in_their_order(article):
    section = article.sections.first()
    make(section, "draft", kind="poll", difficulty="hard")
    make(section, "approved", "approved", difficulty="easy")
    make(section, "retired", kind="gap", difficulty="medium")

    coverage = coverage_of(article)

    assert [(tally.name, tally.approved, tally.drafts) for tally in coverage.kinds] == [
        ("Multiple choice", 2, 0),
        ("Opinion poll", 0, 1),
    ]
    assert [(tally.name, tally.in_use) for tally in coverage.difficulties] == [("easy", 2), ("hard", 1)]


def test_earlier_texts_and_other_articles_do_not_count(article):
    earlier = article.sections.last()
    make(earlier, "approved", "retired")
    article.sections.filter(pk=earlier.pk).update(is_current=False)
    make(factories.make_article().sections.first(), "approved")

    coverage = coverage_of(article)

    assert (len(coverage.sections), coverage.whole.in_use, coverage.most_in_use, coverage.stale) == (2, 0, 1, 1)


@pytest.mark.parametrize("count", [1, 3])
def test_few_and_many_take_the_same_queries(article, count, django_assert_num_queries):
    for section in article.sections.all()[:count]:
        make(section, *["approved", "draft"] * count)

    with django_assert_num_queries(3):
        coverage_of(article)
