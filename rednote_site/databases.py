"""How SQLite is opened so that a class that hands in together loses nothing."""

import sqlite3
from typing import Any

from django.core.exceptions import ImproperlyConfigured

#: SQLite before this version can damage a WAL database when two connections checkpoint at once
#: (the "WAL-reset" bug, fixed 2026-03-13), so older libraries use the rollback journal.
SAFE_WAL = (3, 51, 3)


def journal_mode(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> str:
    """The fastest journal mode that is safe with this SQLite library."""
    return "WAL" if version >= SAFE_WAL else "TRUNCATE"


def with_safe_sqlite(config: dict[str, Any]) -> dict[str, Any]:
    """Return the database settings, with SQLite's options added where it is SQLite.

    ``IMMEDIATE`` takes the write lock when a transaction begins: with the default, SQLite refuses at once
    ("database is locked") when two transactions that have read both want to write.
    """
    if "ENGINE" not in config:
        raise ImproperlyConfigured("DATABASE_URL names no database: write postgres://user:password@host/name.")
    if config["ENGINE"] != "django.db.backends.sqlite3":
        return {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True, **config}
    options = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            f"PRAGMA journal_mode={journal_mode()};"
            "PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;PRAGMA temp_store=MEMORY;"
        ),
    }
    return {"CONN_MAX_AGE": 60, **config, "OPTIONS": options}
