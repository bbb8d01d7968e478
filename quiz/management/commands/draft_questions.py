"""``manage.py draft_questions (SLUG | --file FILE…)``"""

import json
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from classroom.articles.reading import ArticleError
from classroom.models import Article
from quiz.drafts import article_files, draft_reports
from quiz.drafts.drafting import Drafting, TextChanged, draft_only, draft_questions, text_of
from quiz.generation.parse.parsing import PipelineError


class Command(BaseCommand):
    help = "Draft questions on a loaded article and store them, or on files and store nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        source = parser.add_mutually_exclusive_group(required=True)
        source.add_argument("slug", nargs="?", help="the short name of a loaded article")
        source.add_argument("--file", type=Path, nargs="+", metavar="FILE", help="article files; nothing is stored")
        parser.add_argument("--count", type=int, default=12, help="how many questions (default: 12)")
        parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same questions (default: 0)")
        parser.add_argument(
            "--format",
            choices=["text", "json"],
            default="text",
            help="several files in JSON are a list (default: text)",
        )

    def handle(
        self, *, slug: str | None, file: list[Path] | None, count: int, seed: int, format: str, **options: object
    ) -> None:
        if count < 1:
            raise CommandError(f"--count {count}: ask for at least one question.")
        try:
            draftings = self._from_files(file, count, seed) if file else [self._stored(slug or "", count, seed)]
        except (ArticleError, PipelineError) as error:
            raise CommandError(str(error)) from None
        except TextChanged:
            raise CommandError(f"The text “{slug}” was changed meanwhile: draft again.") from None
        except DatabaseError as error:
            reason = str(error).partition("\n")[0]
            raise CommandError(f"The database cannot be used ({reason}): prepare it with manage.py migrate.") from None
        self._write(draftings, format)
        if slug and format == "text":
            self.stdout.write(f"{len(draftings[0].draft.items)} questions drafted, {draftings[0].stored} of them new.")

    def _from_files(self, files: list[Path], count: int, seed: int) -> list[Drafting]:
        """Every file is read before the first is drafted on, so that a wrong name costs no waiting."""
        texts = [text_of(article_files.read(file)) for file in files]
        return [Drafting(text, draft_only(text, count=count, seed=seed), stored=0) for text in texts]

    def _stored(self, slug: str, count: int, seed: int) -> Drafting:
        article = Article.objects.filter(slug=slug).first()
        if article is None and slug and Path(slug).is_file():
            raise CommandError(f"“{slug}” is a file, not the short name of a loaded article: name it with --file.")
        if article is None:
            raise CommandError(f"No article “{slug}” is loaded: load it with manage.py load_article FILE --slug {slug}")
        return draft_questions(article, count=count, seed=seed)

    def _write(self, draftings: list[Drafting], format: str) -> None:
        if format == "text":
            self.stdout.write("\n\n".join(draft_reports.as_text(one.text, one.draft) for one in draftings))
            return
        data = [draft_reports.as_data(one.text, one.draft) for one in draftings]
        self.stdout.write(json.dumps(data if len(data) > 1 else data[0], ensure_ascii=False, indent=2))
