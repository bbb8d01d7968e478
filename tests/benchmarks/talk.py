"""How long the talk takes where there is very much of it, how large its pages are, and what open pages cost.

    DJANGO_SETTINGS_MODULE=tests.settings python -m tests.benchmarks.talk [POLLS]

Fills a database of its own with sections of 10,000 posts each: in 500 threads, in one thread, and in one that is 1,000
replies deep; then asks for the pages as a student of a class of forty who has read a part. The budgets: ten queries,
500 ms of the server and 100 kB gzipped for a page; for 200 readers whose pages ask every 15 seconds a tenth of a core,
and no memory that grows with the polls. DATABASE_URL says which database to measure.
"""

import gzip
import random
import statistics
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

import django

django.setup()

from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from classroom.models import Section, User  # noqa: E402
from discussion.models import AssignmentTalk, FirstPost, Post, ReadMark, Thread  # noqa: E402
from tests import factories  # noqa: E402
from tests.benchmarks.school import settle  # noqa: E402

STUDENTS, THREADS, POSTS, DEPTH = 40, 500, 10_000, 1_000
MOST_QUERIES, MOST_MILLISECONDS, MOST_KILOBYTES = 10, 500, 100
ROUNDS = 5
READERS, EVERY_SECONDS, SHARE = 200, 15, 0.1
WORDS = ("the", "ferry", "crosses", "a", "lake", "twice", "and", "carries", "bicycles", "because", "nobody", "asked")


def main(polls: int) -> None:
    stage = make_stage()
    settle()
    for who in (stage.reader, stage.teacher):
        client = Client(headers={"Accept-Encoding": "identity"})
        client.force_login(who)
        print(f"{connection.vendor}, {'a teacher' if who is stage.teacher else 'a student'}:")
        for name, address in pages(stage).items():
            print(f"  {name}: {measured(client, address)}")
    print(f"(budget: {MOST_QUERIES} queries, {MOST_MILLISECONDS} ms, {MOST_KILOBYTES} kB gzipped)")
    client = Client()
    client.force_login(stage.reader)
    stage.long.refresh_from_db()
    address = f"{reverse('discussion:news', args=[stage.long.pk])}?after={stage.long.last_number}"
    print(polled(client, address, polls))


def pages(stage: SimpleNamespace) -> dict[str, str]:
    """The pages of the talk by what they show."""
    assignment = stage.assignment.pk
    return {
        "list of 500 threads": reverse("discussion:section", args=[assignment, stage.many.pk]),
        "thread of 10,000": reverse("discussion:thread", args=[stage.long.pk]),
        "thread of 10,000, last page": f"{reverse('discussion:thread', args=[stage.long.pk])}?page=50",
        "thread 1,000 deep": reverse("discussion:thread", args=[stage.deep.pk]),
        "thread 1,000 deep, later page": f"{reverse('discussion:thread', args=[stage.deep.pk])}?page=3",
        "margins": reverse("discussion:margins", args=[assignment]),
        "since you were last here": reverse("discussion:new"),
        "news": f"{reverse('discussion:news', args=[stage.long.pk])}?after=9000",
    }


def measured(client: Client, address: str) -> str:
    """Beside the time by the clock stands that of the processor, which a busy machine does not stretch."""
    times, used = [], []
    for _ in range(ROUNDS):
        start, before = time.perf_counter(), time.process_time()
        response = client.get(address)
        times.append(1000 * (time.perf_counter() - start))
        used.append(1000 * (time.process_time() - before))
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    size = len(gzip.compress(response.content)) / 1000
    slowest = max(float(query["time"]) for query in captured.captured_queries) * 1000
    return (
        f"{len(captured)} queries, {times[0]:.0f} ms at first, then {statistics.median(times):.0f} ms "
        f"({statistics.median(used):.0f} ms of the processor, slowest query {slowest:.0f} ms), {size:.1f} kB"
    )


def polled(client: Client, address: str, polls: int) -> str:
    """What an open page costs that asks for news when there are none."""
    for _ in range(100):
        assert client.get(address).status_code == 204
    memory, start, used = resident(), time.perf_counter(), time.process_time()
    for _ in range(polls):
        client.get(address)
    of_a_core = (time.process_time() - used) / polls * READERS / EVERY_SECONDS
    wall = 1000 * (time.perf_counter() - start) / polls
    grown = resident() - memory
    return (
        f"{polls} polls: {wall:.2f} ms each, {grown} kB more memory; {READERS} readers every {EVERY_SECONDS} s: "
        f"{100 * of_a_core:.1f} % of a core (budget {100 * SHARE:.0f} %)"
    )


def resident() -> int:
    """Kilobytes of memory that this process holds now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


@transaction.atomic
def make_stage() -> SimpleNamespace:
    """A class with three sections full of talk, and a reader who knows every second thread by half."""
    rng = random.Random(5)
    classroom = factories.make_classroom(name="The class")
    stage = SimpleNamespace(
        teacher=factories.make_teacher(classroom, username="teacher"),
        assignment=factories.make_assignment(classroom, factories.make_article(sections=3)),
    )
    people = [factories.make_student(classroom, f"Student {number:02}") for number in range(STUDENTS)]
    stage.reader = people[0]
    stage.many, long, deep = stage.assignment.article.sections.all()
    threads = [_thread(stage, stage.many, people[1 + number % 30]) for number in range(THREADS)]
    for thread in threads:
        _fill(thread, people[1:], POSTS // THREADS, rng, [None, 0, 1, 0])
    stage.long, stage.deep = _thread(stage, long, people[1]), _thread(stage, deep, people[2])
    _fill(stage.long, people[1:], POSTS, rng, [None, 0, 1, 2, 0, 1])
    _fill(stage.deep, people[1:], DEPTH, rng, range(DEPTH))
    _write_first(stage, people)
    known = [ReadMark(user=stage.reader, thread=thread, number=thread.last_number // 2) for thread in threads[::2]]
    ReadMark.objects.bulk_create(known)
    ReadMark.objects.bulk_create(
        ReadMark(user=user, thread=thread, number=thread.last_number) for user in people[1:] for thread in threads[:50]
    )
    return stage


def _thread(stage: SimpleNamespace, section: Section, by: User) -> Thread:
    title = f"What about number {Thread.objects.count()}?"
    return Thread.objects.create(assignment=stage.assignment, section=section, title=title, opened_by=by)


def _fill(thread: Thread, people: list[User], count: int, rng: random.Random, shape: Iterable[int | None]) -> None:
    """Give the thread posts by people in turn. ``shape`` says how deep each of a round of posts stands."""
    posts = Post.objects.bulk_create(_posts(thread, people, count, rng))
    depths = list(shape)
    last: dict[int, Post] = {}
    for index, post in enumerate(posts[1:]):
        depth = depths[index % len(depths)]
        post.parent = last.get(depth - 1, posts[0]) if depth else (posts[0] if depth == 0 else None)
        last[depth or 0] = post
    Post.objects.bulk_update(posts[1:], ["parent"], batch_size=500)
    thread.last_number = count
    thread.save(update_fields=["last_number"])


def _posts(thread: Thread, people: list[User], count: int, rng: random.Random) -> Iterator[Post]:
    for number in range(1, count + 1):
        author = thread.opened_by if number == 1 else people[rng.randrange(len(people))]
        body = " ".join(rng.choices(WORDS, k=rng.randint(5, 60)))
        html = f"<p>{body}</p>"
        yield Post(
            thread=thread,
            number=number,
            author=author,
            body=body,
            body_html=html,
            is_opening=number == 1,
            shown_at=timezone.now(),
        )


def _write_first(stage: SimpleNamespace, people: list[User]) -> None:
    """Students write before they read: the costliest rule of who sees what."""
    AssignmentTalk.objects.create(assignment=stage.assignment, posts_first=True)
    for section in stage.assignment.article.sections.all():
        thread = Thread.objects.filter(section=section).order_by("pk").first()
        for user in people:
            FirstPost.objects.create(
                assignment=stage.assignment,
                section=section,
                author=user,
                post=_first_post(thread, user),
                quote="Twice a day.",
                body="It carries bicycles.",
                at=stage.assignment.opens_at,
            )


def _first_post(thread: Thread, user: User) -> Post:
    thread.last_number += 1
    thread.save(update_fields=["last_number"])
    body = "It carries bicycles."
    return Post.objects.create(
        thread=thread,
        number=thread.last_number,
        author=user,
        body=body,
        body_html=body,
        shown_at=timezone.now(),
    )


if __name__ == "__main__":
    name = connection.creation.create_test_db(verbosity=0)
    try:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)
