"""``manage.py draft_questions (SLUG | --file FILE)``"""

import json
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from classroom.articles.reading import ArticleError
from classroom.models import Article
from quiz import article_files, draft_reports
from quiz.drafting import Drafting, draft_only, draft_questions, text_of
from quiz.generation.parsing import PipelineError


class Command(BaseCommand):
    help = "Draft questions on a loaded article and store them, or on a file and store nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        source = parser.add_mutually_exclusive_group(required=True)
        source.add_argument("slug", nargs="?", help="the short name of a loaded article")
        source.add_argument("--file", type=Path, help="an article file; nothing is stored")
        parser.add_argument("--count", type=int, default=12, help="how many questions (default: 12)")
        parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same questions (default: 0)")
        parser.add_argument("--format", choices=["text", "json"], default="text")

    def handle(self, *, slug: str | None, file: Path | None, count: int, seed: int, format: str, **options: object):
        if count < 1:
            raise CommandError(f"--count {count}: ask for at least one question.")
        try:
            drafting = self._from_file(file, count, seed) if file else self._stored(slug, count, seed)
        except (ArticleError, PipelineError) as error:
            raise CommandError(str(error)) from None
        if format == "json":
            data = draft_reports.as_data(drafting.text, drafting.draft)
            self.stdout.write(json.dumps(data, ensure_ascii=False, indent=2))
            return
        self.stdout.write(draft_reports.as_text(drafting.text, drafting.draft))
        if slug:
            self.stdout.write(f"{len(drafting.draft.items)} questions drafted, {drafting.stored} of them new.")

    def _from_file(self, file: Path, count: int, seed: int) -> Drafting:
        text = text_of(article_files.read(file))
        return Drafting(text, draft_only(text, count=count, seed=seed), stored=0)

    def _stored(self, slug: str, count: int, seed: int) -> Drafting:
        article = Article.objects.filter(slug=slug).first()
        if article is None:
            raise CommandError(f"No article “{slug}” is loaded: load it with manage.py load_article FILE --slug {slug}")
        return draft_questions(article, count=count, seed=seed)
