"""``manage.py quickstart``: from nothing to a lesson that is being served."""

import os
import socket
import sys
from argparse import ArgumentParser
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError
from django.utils import timezone

from classroom.articles.reading import ArticleError
from classroom.models import Article
from quiz.drafts import article_files
from quiz.drafts.drafting import draft_questions
from quiz.generation.parse.parsing import PipelineError
from quiz.models import Question
from rednote_site.demo import Lesson, start_lesson
from rednote_site.sample import fill_sample_class

HOST = "127.0.0.1"


class Command(BaseCommand):
    help = "Prepare the database, a text, its questions and a demo class; then serve the site on this machine."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--article", type=Path, help="start the lesson on this text instead of the one we ship")
        parser.add_argument("--port", type=int, default=8000, help="where to serve (default: 8000)")
        parser.add_argument("--sample", action="store_true", help="with a class of 24 that has worked on the text")
        parser.add_argument("--seed", type=int, default=1, help="another number makes another sample class")
        parser.add_argument("--no-serve", action="store_true", help="stop before serving")

    def handle(
        self, *, article: Path | None, port: int, no_serve: bool, sample: bool, seed: int, **options: object
    ) -> None:
        if not no_serve:
            require_free_port(port)
        prepare_database()
        call_command("collectstatic", interactive=False, verbosity=0)
        files = [article] if article else sorted((settings.BASE_DIR / "seeds").glob("*.md"))
        try:
            lessons = [start_lesson(self._load(file), kept_in=settings.VAR_DIR) for file in files]
        except (ArticleError, PipelineError) as error:
            raise CommandError(str(error)) from None
        if sample:
            self._fill(lessons[-1], seed)
        self.stdout.write(welcome(lessons[-1], port))
        if not no_serve:
            serve(port)

    def _fill(self, lesson: Lesson, seed: int) -> None:
        """Have a class of its own beside the empty one, in which everything has happened."""
        sample = fill_sample_class(lesson.article, lesson.teacher, seed=seed, at=timezone.now())
        done = "has worked on" if sample.is_new else "is there already, with"
        self.stdout.write(f"{sample.classroom} {done} “{lesson.article}”: see its scores at the teacher's desk.")

    def _load(self, file: Path) -> Article:
        """Load the text and make sure that it has questions."""
        draft, loaded = article_files.load(file)
        for notice in draft.notices:
            self.stdout.write(notice)
        if not Question.objects.of_article(loaded.article).exists():
            self.stdout.write(f"Drafting questions on “{loaded.article}” …")
            for shortfall in draft_questions(loaded.article).draft.shortfalls:
                self.stdout.write(shortfall)
        return loaded.article


def prepare_database() -> None:
    """Make or update the tables. Raises ``CommandError`` if there is no database to be reached."""
    try:
        call_command("migrate", verbosity=0)
    except OperationalError as error:
        reason = str(error).strip().splitlines()[0]
        raise CommandError(f"The database cannot be used ({reason}): check DATABASE_URL and VAR_DIR.") from error


def welcome(lesson: Lesson, port: int) -> str:
    """What a new user needs: the address, the teacher's sign-in and the class code."""
    password = lesson.password or "the password you have set"
    return (
        "\nRednote Reading Room is ready.\n"
        f"  Students: http://{HOST}:{port}/ with the class code {lesson.classroom.shown_join_code}\n"
        f"  Teacher:  http://{HOST}:{port}/admin/ as {lesson.teacher.username}, {password}\n"
        "  Ctrl+C stops it; everything is kept in var/ and there again at the next start.\n"
    )


def require_free_port(port: int) -> None:
    """Raise ``CommandError`` if something else listens on the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError):
            raise CommandError(f"Port {port} cannot be used: choose another, such as `make run PORT=8001`.") from None


def serve(port: int) -> None:
    """Become the web server, so that what preparing needed (the language pipeline) leaves memory."""
    sys.stdout.flush()
    options = ["--bind", f"{HOST}:{port}", "--workers", "1", "--threads", "8", "--log-level", "warning"]
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", "rednote_site.wsgi", *options])
