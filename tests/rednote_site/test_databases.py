import sqlite3

import pytest
from django.core.exceptions import ImproperlyConfigured

from rednote_site.databases import journal_mode, with_safe_sqlite


@pytest.mark.parametrize(
    ("version", "mode"),
    [((3, 40, 1), "TRUNCATE"), ((3, 51, 2), "TRUNCATE"), ((3, 51, 3), "WAL"), ((3, 52, 0), "WAL")],
)
def test_write_ahead_logging_only_where_it_is_safe(version, mode):
    assert journal_mode(version) == mode


def test_sqlite_takes_the_write_lock_when_a_transaction_begins():
    config = with_safe_sqlite({"ENGINE": "django.db.backends.sqlite3", "NAME": "x"})

    assert config["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert config["OPTIONS"]["init_command"].split(";") == [
        f"PRAGMA journal_mode={journal_mode(sqlite3.sqlite_version_info)}",
        "PRAGMA synchronous=FULL",
        "PRAGMA foreign_keys=ON",
        "PRAGMA temp_store=MEMORY",
        "",
    ]


def test_postgresql_keeps_its_connection_and_checks_it():
    config = with_safe_sqlite({"ENGINE": "django.db.backends.postgresql", "NAME": "x"})

    assert config == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "x",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def test_an_address_of_no_database_is_refused_in_words():
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL names no database"):
        with_safe_sqlite({"NAME": "nonsense"})
