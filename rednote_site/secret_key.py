"""A secret key for an installation that was given none."""

import contextlib
import os
import secrets
from pathlib import Path


def kept_secret_key(folder: Path) -> str:
    """Return the key kept in ``folder``, made on first use and readable by its owner only.

    Two processes that start at once end up with one key: the file appears complete or not at all.
    """
    path = folder / "secret_key"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f".secret_key.{secrets.token_hex(4)}"
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
        with contextlib.suppress(FileExistsError):
            os.link(fresh, path)
        fresh.unlink()
    return path.read_text()
