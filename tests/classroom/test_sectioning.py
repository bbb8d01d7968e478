import pytest

from classroom import sectioning
from classroom.models import Section
from classroom.signals import text_moved
from tests import factories

BODIES = (
    "The ferry leaves at six.\n\nIt is yellow.",
    "The captain bakes.",
    "The dog knows.\n\nIt barks.\n\nIt sleeps.",
)


@pytest.fixture
def article(db):
    article = factories.make_article(sections=0)
    for number, body in enumerate(BODIES, start=1):
        factories.make_section(article, heading=f"Heading {number}", body=body)
    return article


@pytest.fixture
def moves(db):
    """What the wings hear: source, target, start, shift and whether the target takes the source's place."""
    heard = []

    def hear(moves, **_signal):
        heard.extend((move.source.pk, move.target.pk, move.start, move.shift, move.is_whole) for move in moves)

    text_moved.connect(hear)
    yield heard
    text_moved.disconnect(hear)


def current(article):
    return list(article.sections.current().values_list("position", "heading", "body"))


def test_a_section_is_joined_to_the_one_before(article, moves):
    first, second, third = article.sections.all()
    points = [factories.make_talking_point(section, text="Why?") for section in (first, second)]
    own = factories.make_talking_point(second, text="How?")

    joined = sectioning.join_to_previous(second)

    assert joined == first
    assert current(article) == [(1, "Heading 1", f"{BODIES[0]}\n\n{BODIES[1]}"), (2, "Heading 3", BODIES[2])]
    assert moves == [(second.pk, first.pk, 0, len(BODIES[0]) + 2, True)]
    assert Section.objects.get(pk=second.pk).is_current is False
    for point in [*points, own]:
        point.refresh_from_db()
    assert [point.section for point in [*points, own]] == [first, second, first]
    assert article.sections.current().last() == third


def test_a_section_is_split_before_a_paragraph(article, moves):
    third = article.sections.last()

    new = sectioning.split(third, 2)

    assert current(article)[2:] == [(3, "Heading 3", "The dog knows."), (4, "It barks.", "It barks.\n\nIt sleeps.")]
    assert article.sections.current()[2] == third
    cut = len("The dog knows.\n\n")
    assert moves == [(third.pk, new.pk, cut, -cut, False)]


def test_splitting_where_sections_were_joined_takes_the_old_one_up_again(article):
    first, second, _ = article.sections.all()
    sectioning.join_to_previous(second)
    before = Section.objects.count()

    again = sectioning.split(Section.objects.get(pk=first.pk), 3)

    assert (again.pk, Section.objects.count()) == (second.pk, before)
    assert current(article) == [(n, f"Heading {n}", body) for n, body in enumerate(BODIES, start=1)]


def test_a_new_section_gets_a_heading_that_no_other_has(article):
    factories.make_section(article, heading="It barks.", body="Other words.")

    assert sectioning.split(article.sections.get(position=3), 2).heading == "It barks. (2)"


def test_clicking_twice_does_it_once(article):
    first, second, third = article.sections.all()
    sectioning.join_to_previous(second)
    sectioning.split(third, 2)
    before = current(article)

    for deed in (
        lambda: sectioning.join_to_previous(second),
        lambda: sectioning.split(third, 2),
        lambda: sectioning.join_to_previous(first),
        lambda: sectioning.split(third, 0),
        lambda: sectioning.split(third, 99),
    ):
        with pytest.raises(sectioning.CannotArrange):
            deed()

    assert current(article) == before
