import pytest
from django.core.management import CommandError, call_command

from classroom.models import Article, Section
from quiz.models import Question
from tests import factories, factories_quiz, texts


@pytest.fixture
def harbour(tmp_path):
    file = tmp_path / "harbour.md"
    file.write_text(texts.HARBOUR)
    return file


def load(*files, **options):
    """Load without questions; the texts of these tests bring title and headings, so nothing is parsed."""
    call_command("load_article", *files, no_questions=True, **options)


def test_load_article_stores_a_text_with_its_sections(db, harbour, capsys):
    load(harbour)

    article = Article.objects.get()
    assert (article.title, article.publisher, str(article.published)) == (
        "A harbour learns to wait",
        "Lake Post",
        "2026-03-01",
    )
    assert list(article.sections.values_list("position", "heading")) == [(1, "The bell"), (2, "The ferry")]
    assert capsys.readouterr().err == ""


def test_load_article_twice_says_that_nothing_changed(db, harbour, capsys):
    load(harbour)
    capsys.readouterr()

    load(harbour)

    assert capsys.readouterr().out == (
        "“A harbour learns to wait” (a-harbour-learns-to-wait) is loaded already; nothing in its text has changed.\n"
    )
    assert Section.objects.count() == 2


def test_load_article_of_a_corrected_file_says_what_changed(db, harbour, capsys):
    load(harbour)
    harbour.write_text(texts.HARBOUR.replace("twice a day", "three times a day"))
    capsys.readouterr()

    load(harbour)

    assert capsys.readouterr().out == (
        "Brought “A harbour learns to wait” (a-harbour-learns-to-wait) up to date: "
        "1 sections as before, 1 new, 1 kept as earlier versions.\n"
    )


def test_questions_stay_with_their_sentences_in_a_corrected_file(db, harbour):
    load(harbour)
    ferry = Section.objects.get(position=2)
    kept = factories_quiz.make_question(ferry, evidence_text="carries bicycles for free")
    stale = factories_quiz.make_question(ferry, evidence_text="crosses the lake twice a day")
    harbour.write_text(texts.HARBOUR.replace("twice a day", "three times a day"))

    load(harbour)

    assert list(Question.objects.order_by("pk").values_list("pk", "section__is_current")) == [
        (kept.pk, True),
        (stale.pk, False),
    ]


def test_options_win_over_what_the_file_says(db, harbour):
    load(harbour, title="Another title", slug="bells", published="2025-12-24", author="Ana Bell")

    article = Article.objects.get()
    assert (article.title, article.slug, str(article.published), article.author) == (
        "Another title",
        "bells",
        "2025-12-24",
        "Ana Bell",
    )


BAD_FILES = {
    "empty": b"",
    "white space": b" \n\t\n ",
    "too short": texts.TOO_SHORT.encode(),
    "NUL bytes": texts.HARBOUR.encode().replace(b"bell", b"be\x00ll"),
    "binary": bytes(range(256)) * 20,
    "invalid UTF-8": texts.HARBOUR.encode().replace(b"bell", b"b\xff\xfell"),
    "HTML": b"<!doctype html><html><body><p>" + texts.HARBOUR.encode() + b"</p></body></html>",
    "over 2 MB": texts.HARBOUR.encode() + b"More words follow here. " * 100_000,
    "another language": b"Der Hund lief schnell durch den Wald und sah nicht, dass die Katze auf dem Baum war. " * 20,
    "broken front matter": b"---\ntitle A harbour\n---\n" + texts.HARBOUR.encode(),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file_is_one_line_on_standard_error(db, tmp_path, capsys, kind):
    file = tmp_path / "article.txt"
    file.write_bytes(BAD_FILES[kind])

    with pytest.raises(SystemExit) as exit_:
        load(file)

    error = capsys.readouterr().err
    assert exit_.value.code == 1
    assert (error.count("\n"), error.startswith(f"{file}: ")) == (1, True)
    assert Article.objects.count() == 0


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_missing_file_and_a_folder_are_refused(db, tmp_path, capsys, name):
    with pytest.raises(SystemExit):
        load(tmp_path / name)

    assert capsys.readouterr().err.count("\n") == 1


def test_of_several_files_the_good_ones_load(db, tmp_path, harbour, capsys):
    bad = tmp_path / "bad.txt"
    bad.write_text(texts.TOO_SHORT)

    with pytest.raises(SystemExit) as exit_:
        load(bad, harbour)

    assert exit_.value.code == 1
    assert [article.slug for article in Article.objects.all()] == ["a-harbour-learns-to-wait"]


def test_a_teachers_own_text_is_not_overwritten(db, harbour, capsys):
    factories.make_article(slug="a-harbour-learns-to-wait", owner=factories.make_teacher())

    with pytest.raises(SystemExit):
        load(harbour)

    assert capsys.readouterr().err == (
        f"{harbour}: “a-harbour-learns-to-wait” is the short name of a teacher's own text: "
        "choose another with --slug.\n"
    )


@pytest.mark.parametrize("option", ["title", "slug"])
def test_one_title_does_not_fit_several_files(db, harbour, option):
    with pytest.raises(CommandError, match="one at a time"):
        load(harbour, harbour, **{option: "x"})


@pytest.mark.parametrize(
    "overrides", [{"title": "t" * 3000}, {"slug": "s" * 300}, {"published": "yesterday"}, {"url": "x" * 3000}]
)
def test_an_option_that_does_not_fit_is_refused_in_one_line(db, harbour, capsys, overrides):
    with pytest.raises(SystemExit):
        load(harbour, **overrides)

    assert capsys.readouterr().err.count("\n") == 1
    assert Article.objects.count() == 0
