"""How long the server takes to save an answer, beside a bare view that writes one row.

    DJANGO_SETTINGS_MODULE=tests.settings python -m tests.benchmarks.saving [ROUNDS]

Both are asked in turn through all of the site's middleware, in one process and one run, on a new SQLite file with the
settings of a school (``synchronous=FULL``). The figure that counts is the ratio of the medians; the budget is 1.5.
"""

import itertools
import statistics
import sys
import time
from collections.abc import Callable

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402

from tests import factories, factories_quiz  # noqa: E402

BUDGET = 1.5


def milliseconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return 1000 * (time.perf_counter() - start)


def main(rounds: int) -> None:
    quiz = factories_quiz.make_quiz(items=12)
    attempt = factories_quiz.make_attempt(quiz, factories.make_student(quiz.assignment.classroom))
    client = Client(headers={"HX-Request": "true"})
    client.force_login(attempt.student)
    answer = reverse("quiz:answer", args=[attempt.pk, 1])
    choices = itertools.cycle("123")  # always another one: the same again would add nothing to the history
    deeds = {
        "bare view": lambda: client.post("/bare/"),
        "saved answer": lambda: client.post(answer, {"choice": next(choices)}),
    }
    times = {name: [] for name in deeds}
    for _ in range(rounds):
        for name, deed in deeds.items():
            times[name].append(milliseconds(deed))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, values in times.items():
        print(f"{name}: median {medians[name]:.2f} ms, p95 {statistics.quantiles(values, n=20)[-1]:.2f} ms")
    print(f"ratio {medians['saved answer'] / medians['bare view']:.2f} (budget {BUDGET}), {rounds} rounds")


if __name__ == "__main__":
    from django.conf import settings

    settings.ROOT_URLCONF = "tests.benchmarks.urls"
    database = settings.DATABASES["default"]
    database["OPTIONS"]["init_command"] = database["OPTIONS"]["init_command"].replace(
        "synchronous=OFF", "synchronous=FULL"
    )
    name = connection.creation.create_test_db(verbosity=0)
    try:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)
