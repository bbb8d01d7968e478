"""Fixtures for every test."""

import pytest
from django.test import Client

from tests import factories


@pytest.fixture
def cast(db):
    """See ``factories.make_cast``."""
    return factories.make_cast()


@pytest.fixture
def client_of():
    """Return a function that gives a signed-in client for a user."""

    def signed_in(user, **options) -> Client:
        client = Client(**options)
        client.force_login(user)
        return client

    return signed_in
