"""Switching the talk off leaves a working reading and quiz site."""

import os
import subprocess
import sys

from django.conf import settings


def test_the_site_works_without_discussion(tmp_path):
    environment = {**os.environ, "DISCUSSION": "false", "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}"}
    tests = [
        "tests/quiz/views/test_taking.py",
        "tests/quiz/views/test_results.py",
        "tests/classroom/test_views.py",
        "tests/rednote_site/test_quickstart.py",
        "tests/rednote_site/test_section_map_alone.py",
        "tests/rednote_site/test_waiting.py",
        "tests/rednote_site/sample",
    ]

    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert run.returncode == 0, run.stdout[-3000:]
