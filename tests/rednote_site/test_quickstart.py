import re
import socket

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import OperationalError

from classroom.models import Classroom
from quiz.models import Question, Quiz
from rednote_site.management.commands import quickstart
from tests import texts

APPS = [app for app in ("classroom", "quiz", "discussion") if apps.is_installed(app)]


@pytest.fixture
def start(db, tmp_path, settings, capsys):
    """Return a function that runs the quickstart on the harbour text and gives what it printed."""
    settings.VAR_DIR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)

    def run(**options):
        call_command("quickstart", article=file, no_serve=True, **options)
        return capsys.readouterr().out

    return run


def everything():
    """All rows of all our tables."""
    models = [model for app in APPS for model in apps.get_app_config(app).get_models()]
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def test_quickstart_makes_a_lesson(start, client):
    output = start(port=8765)

    classroom = Classroom.objects.get()
    username, password = re.search(r"/admin/ as (\S+), (\S+)", output).groups()
    assert f"http://127.0.0.1:8765/ with the class code {classroom.shown_join_code}" in output
    assert client.login(username=username, password=password)
    assert Quiz.objects.get().items.count() == Question.objects.approved().count() > 0
    assert classroom.memberships.get().user.username == username


def test_quickstart_twice_changes_nothing(start):
    first = start()
    before = everything()

    second = start()

    assert everything() == before
    assert first.endswith(second)


def test_quickstart_fills_a_sample_class_beside_the_empty_one(start):
    output = start(sample=True)

    empty, sample = Classroom.objects.order_by("name")
    assert (empty.name, sample.name) == ("Demo class", "Sample class")
    assert (empty.memberships.students().count(), sample.memberships.students().count()) == (0, 24)
    assert "Sample class has worked on “A harbour learns to wait”" in output


def test_quickstart_with_a_sample_twice_changes_nothing(start):
    start(sample=True)
    before = everything()

    output = start(sample=True, seed=2)

    assert everything() == before
    assert "Sample class is there already, with “A harbour learns to wait”" in output


def test_quickstart_does_not_print_a_password_that_was_changed(start):
    start()
    teacher = Classroom.objects.get().memberships.get().user
    teacher.set_password("another one")
    teacher.save()

    assert "as teacher, the password you have set" in start()


def test_the_first_password_is_for_its_owners_eyes_only(start, tmp_path):
    start()

    assert (tmp_path / "demo_teacher.json").stat().st_mode & 0o777 == 0o600


def test_a_port_in_use_is_said_before_anything_is_done():
    with socket.socket() as taken:
        taken.bind((quickstart.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(CommandError, match=f"Port {port} cannot be used"):
            quickstart.require_free_port(port)


def test_a_text_that_cannot_be_read_is_one_sentence(db, tmp_path, settings):
    settings.VAR_DIR = tmp_path

    with pytest.raises(CommandError, match="missing.txt") as error:
        call_command("quickstart", article=tmp_path / "missing.txt", no_serve=True)

    assert "\n" not in str(error.value)


def test_a_database_that_does_not_answer_is_one_sentence(monkeypatch):
    def does_not_answer(*args, **options):
        raise OperationalError("connection refused\nIs the server running?")

    monkeypatch.setattr(quickstart, "call_command", does_not_answer)

    with pytest.raises(CommandError, match=r"^The database cannot be used \(connection refused\): check DATABASE_URL"):
        quickstart.prepare_database()
