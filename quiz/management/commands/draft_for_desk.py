"""``manage.py draft_for_desk JOB``"""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand

from quiz.drafts import draft_jobs


class Command(BaseCommand):
    help = "Draft the questions that a teacher has asked for at the desk. The desk starts this by itself."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("job", type=int, help="the number of the record that says what is wanted")

    def handle(self, *, job: int, **options: object) -> None:
        draft_jobs.run(job)
