"""A process of its own for drafting: the language pipeline comes and goes with it, and the web server stays small."""

import os
import subprocess
import sys
import threading
from contextlib import suppress

from django.conf import settings
from django.db import connection

from quiz.drafts import draft_jobs
from quiz.models import DraftingJob

#: Pages are served first.
NICENESS = 10

CANNOT_BEGIN = "The process that drafts could not be started. The school's IT can draft with: manage.py draft_questions"


def start(job: DraftingJob) -> threading.Thread | None:
    """Begin drafting for the job and come back at once, with the thread that waits for its end."""
    command = [sys.executable, "-m", "django", "draft_for_desk", str(job.pk)]
    try:
        process = subprocess.Popen(
            command,
            cwd=settings.BASE_DIR,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # a web server that is restarted lets it finish
        )
    except OSError:
        draft_jobs.fail(job.pk, CANNOT_BEGIN)
        return None
    if hasattr(os, "setpriority"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process.pid, NICENESS)
    waiting = threading.Thread(target=_see_it_end, args=(process, job.pk), daemon=True)
    waiting.start()
    return waiting


def _see_it_end(process: subprocess.Popen, pk: int) -> None:
    """A process that was killed wrote nothing more: say so at once, not only when its silence tells."""
    if process.wait() == 0:
        return
    try:
        draft_jobs.fail(pk, draft_jobs.DIED)
    finally:
        connection.close()
