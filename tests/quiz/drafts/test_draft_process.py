"""Drafting in a process of its own: a real one, one that is killed, and one that cannot begin."""

import shutil
import sys

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from classroom.articles.reading import article_from
from classroom.loading import bring_in
from quiz.drafts import draft_jobs, draft_process
from quiz.models import Question
from tests import factories, texts
from tests.classroom.articles.examples import draft_heading, draft_title

pytestmark = pytest.mark.django_db(transaction=True)
SECONDS = 120


@pytest.fixture
def job():
    teacher = factories.make_teacher()
    draft = article_from(texts.HARBOUR, overrides={}, draft_heading=draft_heading, draft_title=draft_title)
    article = bring_in(draft=draft, by=teacher).article
    return draft_jobs.ask(article=article, by=teacher, count=3, at=timezone.now())


@pytest.fixture
def _same_database(monkeypatch):
    """Let other processes use the database of the tests."""
    values = connection.settings_dict
    address = f"sqlite:///{values['NAME']}"
    if connection.vendor == "postgresql":
        door = f"{values['USER']}:{values['PASSWORD']}@{values['HOST']}:{values['PORT']}"
        address = f"postgres://{door}/{values['NAME']}"
    monkeypatch.setenv("DATABASE_URL", address)


def end_of(job, waiting):
    waiting.join(SECONDS)
    job.refresh_from_db()
    return job.state, job.error


@pytest.mark.usefixtures("_same_database")
def test_a_process_drafts_and_the_web_server_stays_small(job):
    before = set(sys.modules)

    end = end_of(job, draft_process.start(job))

    assert (end, job.stored) == (("done", ""), Question.objects.in_use().count())
    assert job.stored > 0
    assert [name for name in set(sys.modules) - before if name.startswith(("spacy", "thinc", "numpy"))] == []


def test_a_process_that_is_killed_is_seen_at_once(job, monkeypatch):
    monkeypatch.setattr(sys, "executable", shutil.which("false"))

    assert end_of(job, draft_process.start(job)) == ("failed", draft_jobs.DIED)


def test_a_process_that_cannot_begin_is_said(job, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(settings.BASE_DIR / "no-such-python"))

    assert draft_process.start(job) is None
    job.refresh_from_db()
    assert (job.state, job.error) == ("failed", draft_process.CANNOT_BEGIN)
