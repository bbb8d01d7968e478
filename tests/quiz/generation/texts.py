"""Small articles for the tests of the generator, and short ways to read them."""

import datetime
import random

from quiz.generation.candidates import Candidate
from quiz.generation.facts.understanding import Reading
from quiz.generation.items import ArticleText, SectionText
from quiz.generation.parse.reading import read
from quiz.generation.rules.base import Rule


def make_article(
    *bodies: str, title: str = "Notes from the valley", published: datetime.date | None = None
) -> ArticleText:
    """An article with a section for each of ``bodies``."""
    sections = (SectionText(place, f"Part {place}", body) for place, body in enumerate(bodies, start=1))
    return ArticleText(title, tuple(sections), published)


def understand(*bodies: str, title: str = "Notes from the valley") -> Reading:
    return Reading(read(make_article(*bodies, title=title)))


def candidates_of(rule: Rule, text: str) -> list[Candidate]:
    return list(rule.make(understand(text), random.Random(0)))


#: A story of our own with what a news text has: people with roles, speech of two kinds, figures, reasons, a repeated
#: sentence, a quotation that nobody is named for, and a typing error ("sevice").
BUS_STORY = (
    "After eleven years without a library, the villages of the Arden valley have one again, on wheels. The yellow bus "
    "carries 3,200 books and made its first stop in Lower Arden on Monday.\n\n"
    "“The children of this valley have waited far too long for good books,” said Rosa Imrie, a retired teacher who "
    "drives the bus. Imrie learned to drive a bus in 1998.",
    "Tom Bell, a councillor from Lower Arden, told reporters that the service could be cut if too few people used it. "
    "“A library on wheels costs more than a library in a house,” Bell said. The county bought the bus for £48,000.\n\n"
    "The county chose a bus because the old school building is too damp for books. The county saved money by closing "
    "an empty office in Marsham.",
    "Vardo Motors, which built the bus, opened a second workshop in Marsham in 2019. Anna Krol, the manager of Vardo "
    "Motors, said that the firm planned to build three more buses.\n\n"
    "“Every village along the river should have a bus like this one,” Krol added. "
    "The county bought the bus for £48,000.",
    "The bus stops in fourteen villages. About 900 people borrow books from it each month. “Nothing of the sort was "
    "ever tried in these hills before this year.”\n\n"
    "The readers of Upper Arden, dubbed “page climbers,” walk two miles to the stop. Helen Ward, a nurse from Upper "
    "Arden, praised the sevice warmly. Ward visited Denmark in 2017 to study libraries on boats.",
)


def make_bus_article() -> ArticleText:
    return make_article(*BUS_STORY, title="Library bus returns to the valley")
