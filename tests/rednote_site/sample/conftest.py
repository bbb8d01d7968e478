import datetime

import pytest

from classroom.loading import store_article
from quiz.drafts import article_files
from quiz.drafts.drafting import draft_questions
from quiz.models import Question
from rednote_site.sample import fill_sample_class
from tests import factories, texts

NOW = datetime.datetime(2026, 3, 18, 9, 0, tzinfo=datetime.UTC)


@pytest.fixture
def article(db, tmp_path):
    """A text with approved questions of several kinds, one of them to be marked by hand."""
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)
    article = store_article(article_files.read(file)).article
    draft_questions(article)
    Question.objects.in_use().update(state=Question.State.APPROVED)
    return article


@pytest.fixture
def fill(article):
    """Return a function that fills the sample class on the text."""
    teacher = factories.make_teacher()

    def filled(seed=1, at=NOW, **options):
        return fill_sample_class(article, teacher, seed=seed, at=at, **options).classroom

    return filled
