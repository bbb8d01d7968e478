"""The page on which a teacher has questions drafted: asking, looking on, and what came out."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.drafts import draft_jobs
from quiz.models import DraftingJob
from quiz.models.drafting import SILENCE
from tests import factories


@pytest.fixture
def started(monkeypatch):
    """The jobs for which a process would have begun."""
    jobs = []
    monkeypatch.setattr("quiz.drafts.draft_process.start", jobs.append)
    return jobs


@pytest.fixture
def article(cast):
    return factories.make_article(owner=cast.teacher)


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def page_of(article):
    return reverse("admin:quiz_question_drafting", args=[article.pk])


def progress(client, article, **query):
    response = client.get(reverse("admin:quiz_question_drafting_progress", args=[article.pk]), query)
    return response.status_code, response.content.decode()


def make_job(article, **fields):
    return DraftingJob.objects.create(article=article, **fields)


def done(**fields):
    return {"state": "done", "finished_at": timezone.now(), **fields}


def test_a_teacher_asks_once_however_often_it_is_clicked(teacher, cast, article, started):
    first = teacher.post(page_of(article), {"count": "20"})
    second = teacher.post(page_of(article), {"count": "20"}, follow=True)

    job = DraftingJob.objects.get()
    assert (first.status_code, first.url) == (302, page_of(article))
    assert (job.article, job.asked_by, job.count, job.state) == (article, cast.teacher, 20, "asked")
    assert started == [job]
    assert [str(message) for message in second.context["messages"]] == [
        "Questions are being drafted on this text already."
    ]


@pytest.mark.parametrize("count", ["", "0", "-1", "61", "x", "9" * 30])
def test_a_number_that_is_none_is_said_and_nothing_begins(teacher, article, started, count):
    response = teacher.post(page_of(article), {"count": count})

    assert list(response.context["form"].errors) == ["count"]
    assert "<h1>Error: Draft questions</h1>" in response.content.decode()
    assert started == []


def test_while_it_goes_on_the_page_asks_again_and_offers_no_second_one(teacher, article):
    make_job(article)

    page = teacher.get(page_of(article)).content.decode()

    address = reverse("admin:quiz_question_drafting_progress", args=[article.pk])
    assert f'hx-get="{address}?seen=asked" hx-trigger="every 2s" hx-target="#drafting"' in page
    assert "Drafting 12 questions: waiting to begin …" in page
    assert f'href="{page_of(article)}">Look again</a>' in page
    assert "Draft questions</button>" not in page


def test_the_part_that_asks_again_changes_only_with_the_state(teacher, article):
    job = make_job(article, state="loading")

    same, other = progress(teacher, article, seen="loading"), progress(teacher, article, seen="asked")
    DraftingJob.objects.filter(pk=job.pk).update(**done(stored=7, notes=["Asked 12, made 7."]))
    over = progress(teacher, article, seen="loading")

    assert same == (204, "")
    assert (other[0], "loading the language model …" in other[1], "hx-get" in other[1]) == (200, True, True)
    assert (over[0], "7 new questions." in over[1], "hx-get" in over[1]) == (200, True, False)
    assert "<li>Asked 12, made 7.</li>" in over[1]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (done(stored=1), "1 new question."),
        (done(), "No new questions."),
        ({"state": "failed", "error": "The pipeline is missing."}, "The pipeline is missing."),
        ({"state": "drafting", "beat_at": timezone.now() - SILENCE - datetime.timedelta(minutes=1)}, draft_jobs.DIED),
    ],
)
def test_every_end_is_told_in_words_and_another_can_be_asked_for(teacher, article, fields, words):
    make_job(article, **fields)

    page = teacher.get(page_of(article)).content.decode()

    assert words in page
    assert "hx-get" not in page
    assert "Draft questions</button>" in page


def test_earlier_times_are_listed(teacher, cast, article, django_assert_num_queries):
    make_job(article, asked_by=cast.teacher, **done(stored=4))
    make_job(article, **done())

    assert "12 asked for, 4 new." in teacher.get(page_of(article)).content.decode()
    for _ in range(3):
        make_job(article, **done())
    with django_assert_num_queries(6):
        teacher.get(page_of(article))


def test_teachers_draft_on_their_own_texts_and_the_librarys(cast, client_of, admin_client, article, started):
    library = factories.make_article()
    people = [client_of(cast.student), client_of(cast.other_teacher), client_of(cast.teacher), admin_client]

    got = {text: [client.get(page_of(text)).status_code for client in people] for text in (article, library)}
    asked = {text: [progress(client, text)[0] for client in people] for text in (article, library)}
    posted = [client.post(page_of(article), {"count": "3"}).status_code for client in people]

    assert got == asked == {article: [302, 404, 200, 200], library: [302, 200, 200, 200]}
    assert posted == [302, 404, 302, 302]
    assert len(started) == 1


def test_the_texts_pages_lead_to_it(teacher, article):
    page = teacher.get(reverse("admin:classroom_article_sections", args=[article.pk])).content.decode()

    assert f'<a href="{page_of(article)}">Draft questions</a>' in page
