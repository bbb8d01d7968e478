"""Fixtures of the quiz's tests."""

import pytest

from tests.quiz.desk import make_desk


@pytest.fixture
def desk(cast):
    """See ``make_desk``."""
    return make_desk(cast)
