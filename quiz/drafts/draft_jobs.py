"""Asking for drafted questions at the desk, and the record that the process which drafts them keeps.

The language pipeline never comes into the web server: whoever asks gets a record, and ``quiz.drafts.draft_process``
begins a process that calls ``run`` on it.
"""

import datetime
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from classroom.models import Article, User
from quiz.drafts import drafting, section_names
from quiz.generation.parse import parsing
from quiz.models import DraftingJob

logger = logging.getLogger(__name__)

State = DraftingJob.State

#: Each process takes some hundred megabytes, on a school's machine.
MOST_AT_ONCE = 2
BEAT_SECONDS = 5

DIED = "The process that drafts has stopped before it was done. Nothing was stored. Draft again."
BROKE = "Something broke while the questions were drafted. Nothing was stored. The school's IT finds more in the log."
CHANGED = "The text was changed while questions were drafted on it. Nothing was stored. Draft again."


class NotNow(Exception):
    """Drafting cannot begin at the moment; the message is a sentence."""


@transaction.atomic
def ask(*, article: Article, by: User, count: int, at: datetime.datetime) -> DraftingJob:
    """Note that questions are wanted. Raises ``NotNow`` while some are being drafted on this article, or on too many.

    Jobs whose process has died are closed first.
    """
    Article.objects.select_for_update().get(pk=article.pk)  # of two clicks at once the second sees the first
    DraftingJob.objects.silent(at).update(state=State.FAILED, error=DIED, finished_at=at)
    under_way = DraftingJob.objects.under_way()
    if under_way.filter(article=article).exists():
        raise NotNow("Questions are being drafted on this text already.")
    if under_way.count() >= MOST_AT_ONCE:
        raise NotNow("Questions are being drafted on other texts. Try again in a minute.")
    return DraftingJob.objects.create(article=article, asked_by=by, count=count, asked_at=at, beat_at=at)


def fail(pk: int, error: str) -> bool:
    """Close a job that is under way, with the reason. Whether there was one."""
    under_way = DraftingJob.objects.under_way().filter(pk=pk)
    return bool(under_way.update(state=State.FAILED, error=error, finished_at=timezone.now()))


def run(pk: int) -> None:
    """Draft what the job asks for and keep it, with the record. Not for the web server: loads the pipeline.

    Every way in which it ends is in the record; what nobody foresaw is raised as well.
    """
    job = DraftingJob.objects.under_way().select_related("article").filter(pk=pk).first()
    if job is None:
        return
    try:
        with _beating(pk):
            _draft(job)
    except drafting.TextChanged:
        fail(pk, CHANGED)
    except parsing.PipelineError as error:
        fail(pk, str(error))
    except Exception:
        fail(pk, BROKE)
        raise


def _draft(job: DraftingJob) -> None:
    _reach(job, State.LOADING)
    parsing.use_pipeline(settings.QUIZ_LANGUAGE_PIPELINE)
    parsing.load()
    _reach(job, State.DRAFTING)
    named = section_names.name_sections(job.article)
    text = drafting.text_of(job.article)
    draft = drafting.draft_only(text, count=job.count, seed=0)
    notes = [f"Sections that had no heading of their own were named: {named}."] if named else []
    with transaction.atomic():
        done = DraftingJob.objects.under_way().filter(pk=job.pk)
        if done.update(state=State.DONE, finished_at=timezone.now(), notes=[*notes, *draft.shortfalls]):
            DraftingJob.objects.filter(pk=job.pk).update(stored=drafting.keep(job.article, text, draft))
        else:
            logger.warning("drafting %s was given up for dead and stores nothing", job.pk)


def _reach(job: DraftingJob, state: State) -> None:
    DraftingJob.objects.under_way().filter(pk=job.pk).update(state=state, beat_at=timezone.now())


@contextmanager
def _beating(pk: int) -> Iterator[None]:
    """Give a sign of life every few seconds, however long a text takes."""
    over = threading.Event()

    def beat() -> None:
        while not over.wait(BEAT_SECONDS):
            with suppress(OperationalError):  # somebody writes for long; the next beat is soon
                DraftingJob.objects.filter(pk=pk).update(beat_at=timezone.now())
        connection.close()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
