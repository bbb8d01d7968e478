"""``manage.py load_article FILE…``"""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from classroom.articles.reading import ArticleError
from classroom.loading import Loaded
from quiz.drafts import article_files
from quiz.drafts.drafting import draft_questions
from quiz.generation.parse.parsing import PipelineError

FIELDS = {
    "title": "the title",
    "publisher": "who published it",
    "author": "who wrote it",
    "published": "when, as YYYY-MM-DD",
    "url": "its address",
    "language": "its language, as a code such as en",
    "slug": "its short name in this site; loading with the same one again brings the text up to date",
}


class Command(BaseCommand):
    help = "Load articles from text or Markdown files, cut them into sections and draft questions."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        for field, meaning in FIELDS.items():
            parser.add_argument(f"--{field}", default="", help=meaning)
        parser.add_argument("--no-questions", action="store_true", help="load the text only")
        parser.add_argument("--count", type=int, default=12, help="how many questions to draft (default: 12)")

    def handle(self, *, files: list[Path], no_questions: bool, count: int, **options: object) -> None:
        overrides = {field: str(options[field]) for field in FIELDS if options[field]}
        if len(files) > 1 and overrides.keys() & {"title", "slug"}:
            raise CommandError("--title and --slug name one article: load the files one at a time.")
        failures = [file for file in files if not self._load(file, overrides, 0 if no_questions else count)]
        if failures:
            raise SystemExit(1)

    def _load(self, file: Path, overrides: dict[str, str], count: int) -> bool:
        """Load one file; whether it worked. What went wrong is one line on standard error."""
        try:
            draft, loaded = article_files.load(file, overrides)
            for notice in draft.notices:
                self.stdout.write(notice)
            self.stdout.write(summary(loaded))
            if count and loaded.changed_text:
                self._draft(loaded, count)
        except (ArticleError, PipelineError) as error:
            self.stderr.write(str(error))
            return False
        return True

    def _draft(self, loaded: Loaded, count: int) -> None:
        drafting = draft_questions(loaded.article, count=count)
        self.stdout.write(f"{drafting.stored} questions drafted.")
        for shortfall in drafting.draft.shortfalls:
            self.stdout.write(shortfall)


def summary(loaded: Loaded) -> str:
    name = f"“{loaded.article.title}” ({loaded.article.slug})"
    if loaded.is_new:
        return f"Loaded {name}: {loaded.sections_new} sections."
    if not loaded.changed_text:
        return f"{name} is loaded already; nothing in its text has changed."
    return (
        f"Brought {name} up to date: {loaded.sections_kept} sections as before, {loaded.sections_new} new, "
        f"{loaded.sections_stale} kept as earlier versions."
    )
