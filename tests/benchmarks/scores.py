"""How long the teacher's pages take in a school of two hundred classes, beside the same pages with one class.

    DJANGO_SETTINGS_MODULE=tests.settings python -m tests.benchmarks.scores [ROUNDS]

Fills a database of its own with a class of 40 students who have answered 30 questions, asks for each page as its
teacher, then adds 200 classes, 6,000 students and 100,000 attempts (a few minutes) and asks again. The yardstick beside
them is a page of the desk that shows nothing of any class: the figure that counts is how many times as long a page
takes, over how many times as long the yardstick does; the budget is 1.5. DATABASE_URL says which database to measure.
"""

import statistics
import sys
import time
from collections.abc import Callable

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from classroom.models import User  # noqa: E402
from quiz.models import Quiz  # noqa: E402
from tests.benchmarks import school  # noqa: E402

BUDGET, MOST_QUERIES = 1.5, 20
YARDSTICK = "yardstick"


def pages(quiz: Quiz) -> dict[str, str]:
    """The pages at the desk that a teacher opens after a lesson, by what they show."""
    desk = {
        "scores": reverse("admin:quiz_quiz_scores", args=[quiz.pk]),
        "scores as CSV": reverse("admin:quiz_quiz_scores_csv", args=[quiz.pk]),
        "insight": reverse("admin:quiz_quiz_insight", args=[quiz.pk]),
        "section map": reverse("admin:quiz_quiz_section_map", args=[quiz.pk]),
        "an attempt": reverse("admin:quiz_attempt_detail", args=[quiz.attempts.first().pk]),
        "whom to mark": f"{reverse('admin:quiz_attempt_changelist')}?marks=missing",
    }
    lists = ("quiz_quiz", "quiz_attempt", "quiz_question", "classroom_classroom", "classroom_membership")
    return desk | {f"list of {name.split('_')[1]}": reverse(f"admin:{name}_changelist") for name in lists}


def medians(asked: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Milliseconds of each, all of them asked in turn."""
    times: dict[str, list[float]] = {name: [] for name in asked}
    for number in range(rounds + 1):
        for name, ask in asked.items():
            start = time.perf_counter()
            ask()
            if number:  # the first round fills caches
                times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(values) for name, values in times.items()}


def queries(client: Client, page: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(page).status_code == 200
    return len(captured)


def main(rounds: int) -> None:
    quiz = school.make_class(students=40, questions=30)
    client = Client()
    client.force_login(User.objects.get(username="teacher"))
    shown = {YARDSTICK: reverse("admin:password_change"), **pages(quiz)}
    asked = {name: lambda page=page: client.get(page) for name, page in shown.items()}

    school.settle()
    few = medians(asked, rounds)
    start = time.perf_counter()
    school.make_school()
    school.settle()
    print(f"{connection.vendor}: {', '.join(school.sizes())}, filled in {time.perf_counter() - start:.0f} s")
    many = medians(asked, rounds)

    machine = many[YARDSTICK] / few[YARDSTICK]
    for name, page in shown.items():
        ratio = many[name] / few[name] / machine
        counted = f"ratio {ratio:.2f}, {queries(client, page)} queries"
        print(f"{name}: {few[name]:.1f} ms with one class, {many[name]:.1f} ms with all, {counted}")
    print(f"(budget: ratio {BUDGET}; scores in {MOST_QUERIES} queries; {rounds} rounds)")


if __name__ == "__main__":
    name = connection.creation.create_test_db(verbosity=0)
    try:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)
