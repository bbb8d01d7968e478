import pytest

from tests import factories_discussion


@pytest.fixture
def cast(db):
    """See ``factories_discussion.talking_cast``."""
    return factories_discussion.talking_cast()


@pytest.fixture
def student(cast, client_of):
    return client_of(cast.student)


@pytest.fixture
def classmate(cast, client_of):
    return client_of(cast.classmate)


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)
