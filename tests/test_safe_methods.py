"""Looking changes nothing: every address of the site and of the desk, by GET, HEAD and OPTIONS."""

import pytest

from tests import desk_map
from tests.site_map import SITE
from tests.tables import changed, contents
from tests.test_access_matrix import stage  # noqa: F401


@pytest.mark.parametrize("who", ["student", "outsider", "teacher"])
def test_looking_changes_nothing(stage, client_of, who):  # noqa: F811
    rows = desk_map.secret_rows(stage)
    client = client_of(getattr(stage, who))
    addresses = [address.url(stage) for address in SITE]
    addresses += [desk_map.address(route, rows) for route in desk_map.routes()]
    before = contents()

    broken = [
        address
        for address in addresses
        for method in ("get", "head", "options")
        if getattr(client, method)(address).status_code >= 500
    ]

    assert broken == []
    assert changed(before, contents()) == []
    assert client.session["_auth_user_id"] == str(getattr(stage, who).pk)


def test_nobody_changes_anything_by_looking(stage, client):  # noqa: F811
    before = contents()

    for address in SITE:
        client.get(address.url(stage))

    assert changed(before, contents()) == []
