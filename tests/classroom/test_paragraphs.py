from django.urls import reverse

from classroom.paragraphs import paragraphs_of
from tests import factories


def test_paragraphs_are_counted_through_all_sections(db):
    article = factories.make_article(sections=0)
    first = factories.make_section(article, body="One.\n\nTwo.")
    second = factories.make_section(article, body="Three.")

    found = [(one.number, one.section, one.text) for one in paragraphs_of([first, second])]

    assert found == [(1, first, "One."), (2, first, "Two."), (3, second, "Three.")]


def test_the_readers_page_shows_the_same_numbers(cast, client_of):
    page = client_of(cast.student).get(reverse("classroom:read", args=[cast.assignment.pk])).content.decode()

    numbers = [number for number in range(1, 10) if f'<p id="paragraph-{number}" data-number="{number}">' in page]
    assert numbers == [1, 2, 3, 4]
