import pytest

from quiz.generation import Draft, generate
from quiz.generation.facts.understanding import Reading
from tests.quiz.generation.texts import BUS_STORY, make_bus_article, understand


@pytest.fixture(scope="session")
def bus_draft() -> Draft:
    return generate(make_bus_article())


@pytest.fixture(scope="session")
def bus_reading() -> Reading:
    return understand(*BUS_STORY, title="Library bus returns to the valley")
