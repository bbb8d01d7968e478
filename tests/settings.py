"""The site's settings, with what makes tests quick and keeps them off the installation's data."""

import tempfile
from pathlib import Path

from rednote_site.settings import *  # noqa: F403
from rednote_site.settings import DATABASES

VAR_DIR = Path(tempfile.mkdtemp(prefix="rednote-tests-"))
STATIC_ROOT = VAR_DIR / "static"
SECRET_KEY = "only for tests"
TIME_ZONE = "UTC"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
# Hashing at full strength would be most of the suite's time; PINs keep their own hasher.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", "classroom.pins.PinHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
DISCUSSION_POLL_SECONDS = 1

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, as in a school: a database in memory would not lock the way threads meet it there.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"
