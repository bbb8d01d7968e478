import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import OperationalError

from classroom.models import Article
from quiz.generation.parse import parsing
from quiz.models import Question
from tests import texts

ITEM_KEYS = [
    "section",
    "kind",
    "stem",
    "choices",
    "accepted",
    "explanation",
    "evidence",
    "rule",
    "rule_version",
    "difficulty",
]


@pytest.fixture
def harbour(tmp_path):
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)
    return file


@pytest.fixture
def drafted(harbour, capsys):
    """What the command prints for the harbour text, as data."""
    call_command("draft_questions", file=[harbour], format="json", count=5)
    return json.loads(capsys.readouterr().out)


def test_json_has_the_promised_shape(drafted):
    assert list(drafted) == ["article", "items", "reserve", "talking_points", "shortfalls", "seconds"]
    assert drafted["article"] == {
        "title": "A harbour learns to wait",
        "words": 117,
        "sections": [
            {"position": 1, "heading": "The bell", "words": 60},
            {"position": 2, "heading": "The ferry", "words": 57},
        ],
    }
    assert list(drafted["seconds"]) == ["load", "parse", "total"]
    for item in drafted["items"]:
        assert list(item) == ITEM_KEYS
        assert list(item["evidence"]) == ["section", "start", "end", "text"]
        assert [list(choice) for choice in item["choices"]] == [["text", "correct", "partner"]] * len(item["choices"])


def test_a_file_is_drafted_on_and_nothing_is_stored(db, harbour, capsys):
    call_command("draft_questions", file=[harbour])

    assert capsys.readouterr().out.startswith("A harbour learns to wait\n\n1. ")
    assert (Article.objects.count(), Question.objects.count()) == (0, 0)


def test_several_files_in_json_are_a_list(drafted, harbour, capsys):
    call_command("draft_questions", file=[harbour, harbour], format="json", count=5)

    data = json.loads(capsys.readouterr().out)
    assert [one["items"] for one in data] == [drafted["items"]] * 2


def test_several_files_are_printed_one_after_the_other(harbour, capsys):
    call_command("draft_questions", file=[harbour, harbour], count=2)

    assert capsys.readouterr().out.count("A harbour learns to wait\n\n1. ") == 2


def test_another_seed_gives_other_questions(capsys):
    """Asked of a whole article: on a short text there may be only one good choice."""
    article = settings.BASE_DIR / "seeds" / "rednote-welcome.md"

    def drafted_with(seed):
        call_command("draft_questions", file=[article], format="json", seed=seed)
        return json.loads(capsys.readouterr().out)["items"]

    assert drafted_with(0) != drafted_with(1)


def test_a_database_that_is_not_prepared_is_said_so(monkeypatch):
    def refuse(**values):
        raise OperationalError("no such table: classroom_article\nLINE 1")

    monkeypatch.setattr(Article.objects, "filter", refuse)

    with pytest.raises(CommandError) as error:
        call_command("draft_questions", "harbour")

    assert str(error.value) == (
        "The database cannot be used (no such table: classroom_article): prepare it with manage.py migrate."
    )


def test_a_file_in_the_place_of_a_short_name_is_said_so(db, harbour):
    with pytest.raises(CommandError, match="name it with --file"):
        call_command("draft_questions", str(harbour))


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_the_same_text_and_seed_give_the_same_questions(drafted, harbour, hash_seed):
    command = [sys.executable, "manage.py", "draft_questions", "--file", harbour, "--format", "json", "--count", "5"]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "DJANGO_SETTINGS_MODULE": "tests.settings"}

    output = subprocess.run(
        command, cwd=settings.BASE_DIR, env=environment, check=True, capture_output=True, timeout=120
    ).stdout

    assert json.loads(output)["items"] == drafted["items"]


def test_a_loaded_article_gets_its_drafts_stored(db, harbour, capsys):
    call_command("load_article", harbour, no_questions=True)

    call_command("draft_questions", "a-harbour-learns-to-wait", count=3)

    assert Question.objects.in_use().count() == 3
    assert capsys.readouterr().out.endswith("3 questions drafted, 3 of them new.\n")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"slug": "nowhere"}, "No article “nowhere” is loaded:"),
        ({"file": "missing.txt"}, "missing.txt"),
        ({"slug": "nowhere", "count": 0}, "ask for at least one question"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(db, options, message):
    arguments = [options.pop("slug")] if "slug" in options else ["--file", options.pop("file")]

    with pytest.raises(CommandError, match=message) as error:
        call_command("draft_questions", *arguments, **options)

    assert "\n" not in str(error.value)


@pytest.fixture
def shipped_pipeline_afterwards():
    yield
    parsing.use_pipeline("")


@pytest.mark.usefixtures("shipped_pipeline_afterwards")
def test_a_pipeline_that_is_not_installed_is_said_so(db, harbour, settings):
    settings.QUIZ_LANGUAGE_PIPELINE = "no_such_pipeline"

    with pytest.raises(CommandError, match="no_such_pipeline"):
        call_command("draft_questions", file=[harbour])
