import pytest

from classroom.paragraphs import Paragraph
from quiz.insight.places import paragraph_at, places
from tests import factories

TEXTS = [
    "The yellow ferry crosses the lake twice a day.",
    "It belongs to Lind & Sons; the old owner sold it.",
    "Nobody mourned the Old Owner. A ferryman did.",
    "渡轮每天两次过湖。",
]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("the old owner", [2, 3]),
        ("An old   owner.", [2, 3]),
        ("Lind and Sons", []),
        ("Lind, Sons", [2]),
        ("ferry", [1]),
        ("twice a day!", [1]),
        ("两次", [4]),
        ("a.b(c", []),
        ("", []),
        ("?!", []),
    ],
)
def test_where_words_stand(words, numbers):
    paragraphs = [Paragraph(number, None, text) for number, text in enumerate(TEXTS, start=1)]

    assert [paragraph.number for paragraph in places(words, paragraphs)] == numbers


@pytest.mark.parametrize(("count", "numbers"), [(3, [1, 2, 3]), (4, [])])
def test_words_that_stand_everywhere_tell_nothing(count, numbers):
    paragraphs = [Paragraph(number, None, "The ferry.") for number in range(1, count + 1)]

    assert [paragraph.number for paragraph in places("ferry", paragraphs)] == numbers


def test_the_paragraph_of_a_proof(db):
    section, other = factories.make_article().sections.all()
    paragraphs = [Paragraph(7, section, "One."), Paragraph(8, section, "Two.")]
    section.body = "One.\n\nTwo."

    assert [paragraph_at(section, offset, paragraphs).number for offset in (0, 3, 6, 9)] == [7, 7, 8, 8]
    assert paragraph_at(other, 0, paragraphs) is None
