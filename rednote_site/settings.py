"""Settings of the site. Everything that differs between schools comes from the environment.

``DATABASE_URL``  where the data lies (default: SQLite in ``var/``)
``SECRET_KEY``    signs sessions; without one, a key is made and kept in ``var/`` for this installation
``ALLOWED_HOSTS`` names under which the site may be reached, parted by commas
``DEBUG``         "true" only on a developer's machine
``HTTPS``         "true" when the site is served over HTTPS: cookies become secure, HSTS is sent
``DISCUSSION``    "false" leaves a working reading and quiz site without talk
``TIME_ZONE``     in which times are shown where no class has a zone of its own (default: the machine's)
``VAR_DIR``       the folder for everything that is written (default: ``var/`` beside ``manage.py``)
"""

from pathlib import Path

import environ

from rednote_site.databases import with_safe_sqlite
from rednote_site.environment import yes_or_no
from rednote_site.local_time import local_time_zone
from rednote_site.secret_key import kept_secret_key

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))

DEBUG = yes_or_no("DEBUG", default=False)
HTTPS = yes_or_no("HTTPS", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="") or kept_secret_key(VAR_DIR)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "rednote_site.apps.RednoteAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "django_htmx",
    "classroom",
    "quiz",
    "rednote_site",
]
if DISCUSSION := yes_or_no("DISCUSSION", default=True):
    INSTALLED_APPS.insert(-1, "discussion")

MIDDLEWARE = [
    "rednote_site.middleware.arrival_time",
    "rednote_site.middleware.safe_headers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "rednote_site.middleware.refuse_unreadable",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "classroom.middleware.SignInRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "classroom.middleware.refusals_noted",
    "classroom.middleware.class_time_zone",
]

ROOT_URLCONF = "rednote_site.urls"
WSGI_APPLICATION = "rednote_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "rednote_site.context.site",
            ],
        },
    },
]

# Forms are drawn with the project's own templates/django/forms/field.html.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

DATABASES = {"default": with_safe_sqlite(env.db("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'db.sqlite3'}"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "classroom.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
# The first hashes teachers' passwords. The second is for students' PINs only; see its docstring for the figures.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    "classroom.pins.PinHasher",
]
LOGIN_URL = "classroom:join"
LOGIN_REDIRECT_URL = "quiz:home"
LOGOUT_REDIRECT_URL = "classroom:join"

# Students stay signed in for a term; teachers for a working day (set when they sign in).
AUTHENTICATION_BACKENDS = ["classroom.backends.InAClassBackend"]
SESSION_COOKIE_AGE = 60 * 60 * 24 * 120
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "rednote_site.errors.csrf_failure"

SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# The names are those of Django 6.0, where this is built in.
SECURE_CSP = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
}

# A post or an answer is small; an article is loaded by command.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

LANGUAGE_CODE = "en"
TIME_ZONE = env.str("TIME_ZONE", default=local_time_zone())
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = DEBUG

# An installed spaCy pipeline with Universal Dependencies labels; "" is the one trained by this project.
QUIZ_LANGUAGE_PIPELINE = env.str("QUIZ_LANGUAGE_PIPELINE", default="")

# How often an open page asks for new posts.
DISCUSSION_POLL_SECONDS = env.int("DISCUSSION_POLL_SECONDS", default=15)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
