"""The record of a drafting: when it may begin, how far it is, and every way in which it ends."""

import datetime
from dataclasses import replace

import pytest
from django.utils import timezone

from quiz.drafts import draft_jobs, drafting
from quiz.generation.parse.parsing import PipelineError
from quiz.models import DraftingJob, Question
from quiz.models.drafting import SILENCE
from tests import factories
from tests.quiz import made_drafts

NOW = timezone.now()
LATER = NOW + SILENCE + datetime.timedelta(seconds=1)


@pytest.fixture
def teacher(db):
    return factories.make_teacher()


@pytest.fixture
def article(db):
    return factories.make_article()


@pytest.fixture
def generator(monkeypatch):
    """Stands in for the generator: gives one question, after ``generator.before`` was called."""

    class Generator:
        before = staticmethod(lambda: None)

        def draft_only(self, text, *, count, seed):
            self.before()
            draft = made_drafts.draft(items=[made_drafts.item("multiple_choice")])
            return replace(draft, shortfalls=("Asked 12, made 1.",))

    generator = Generator()
    monkeypatch.setattr(draft_jobs.parsing, "load", lambda: None)
    monkeypatch.setattr(draft_jobs.section_names, "name_sections", lambda article: 0)
    monkeypatch.setattr(drafting, "draft_only", generator.draft_only)
    return generator


def ask(article, by, at=NOW):
    return draft_jobs.ask(article=article, by=by, count=12, at=at)


def ended(job):
    job.refresh_from_db()
    assert job.finished_at is not None
    return job.state, job.stored, job.error


def test_a_job_is_asked_for_and_done(article, teacher, generator):
    job = ask(article, teacher)

    draft_jobs.run(job.pk)

    assert ended(job) == ("done", 1, "")
    assert (job.asked_by, job.notes) == (teacher, ["Asked 12, made 1."])
    assert Question.objects.get().state == "draft"


def test_only_one_at_a_time_on_an_article_and_two_in_all(article, teacher):
    first = ask(article, teacher)
    with pytest.raises(draft_jobs.NotNow, match="on this text already"):
        ask(article, teacher)
    ask(factories.make_article(), teacher)

    with pytest.raises(draft_jobs.NotNow, match="on other texts"):
        ask(factories.make_article(), teacher)

    draft_jobs.fail(first.pk, "It broke.")
    assert ask(article, teacher).state == "asked"


def test_a_job_without_a_sign_of_life_is_closed_by_the_next(article, teacher):
    dead = ask(article, teacher)

    new = ask(article, teacher, at=LATER)

    assert ended(dead) == ("failed", 0, draft_jobs.DIED)
    assert (new.state, new.beat_at) == ("asked", LATER)
    assert (dead.is_silent(LATER), new.is_silent(LATER), new.is_silent(LATER + 2 * SILENCE)) == (False, False, True)


def test_a_process_that_was_given_up_for_dead_stores_nothing(article, teacher, generator):
    job = ask(article, teacher)
    generator.before = lambda: draft_jobs.fail(job.pk, draft_jobs.DIED)

    draft_jobs.run(job.pk)

    assert ended(job) == ("failed", 0, draft_jobs.DIED)
    assert Question.objects.count() == 0


def test_a_text_that_was_changed_meanwhile_gets_no_questions(article, teacher, generator):
    job = ask(article, teacher)
    generator.before = lambda: article.sections.filter(position=2).update(body="Other words.")

    draft_jobs.run(job.pk)

    assert ended(job) == ("failed", 0, draft_jobs.CHANGED)
    assert Question.objects.count() == 0


def test_a_missing_pipeline_is_said_in_its_own_words(article, teacher, generator):
    def missing():
        raise PipelineError("The shipped language pipeline is missing.")

    job = ask(article, teacher)
    generator.before = missing

    draft_jobs.run(job.pk)

    assert ended(job) == ("failed", 0, "The shipped language pipeline is missing.")


def test_what_nobody_foresaw_is_in_the_record_and_in_the_log(article, teacher, generator):
    job = ask(article, teacher)
    generator.before = lambda: 1 / 0

    with pytest.raises(ZeroDivisionError):
        draft_jobs.run(job.pk)

    assert ended(job) == ("failed", 0, draft_jobs.BROKE)


def test_a_job_that_is_over_is_not_run_again(article, teacher, generator):
    job = ask(article, teacher)
    draft_jobs.run(job.pk)

    draft_jobs.run(job.pk)
    draft_jobs.run(987_654)

    assert (ended(job), draft_jobs.fail(job.pk, "Late.")) == (("done", 1, ""), False)
    assert DraftingJob.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_long_draft_gives_signs_of_life(teacher, article, generator, monkeypatch):
    monkeypatch.setattr(draft_jobs, "BEAT_SECONDS", 0.01)
    job = ask(article, teacher, at=NOW - datetime.timedelta(hours=1))
    beats = []

    def wait():
        while len(set(beats)) < 3:
            beats.append(DraftingJob.objects.get(pk=job.pk).beat_at)

    generator.before = wait
    draft_jobs.run(job.pk)

    assert beats == sorted(beats)
    assert ended(job)[0] == "done"
