"""The site's settings, with what makes tests quick and keeps them off the installation's data."""

import tempfile

from rednote_site.settings import *  # noqa: F403

VAR_DIR = tempfile.mkdtemp(prefix="rednote-tests-")
SECRET_KEY = "only for tests"
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
