from pathlib import Path

import pytest

from classroom.articles.reading import ArticleError, SectionDraft
from tests.classroom.articles.examples import FERRY, TEXT, read, read_text

ENGLISH_ONLY = "and only English articles can be loaded: bring an English text."
GERMAN = (
    "Die Fähre ist nicht mehr da, und der Kapitän hat das Haus mit dem Boot für eine Reise auf dem See verkauft. " * 6
)
SPANISH = (
    "El barco de la ciudad es viejo y los niños no van en el barco a la escuela, pero se ríen por las calles. " * 6
)
LATIN = "Gallia divisa partes tres quarum unam incolunt Belgae aliam Aquitani tertiam Celtae linguis institutis. " * 8


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The ferry has gone. " * 19, "the text has 76 words, fewer than 80: bring a longer text."),
        ("# Boats\n\n## Ferries", "there is no text in it, only headings at most: bring the whole article."),
        (GERMAN, f"the text seems to be in German, {ENGLISH_ONLY}"),
        (SPANISH, f"the text seems to be in Spanish, {ENGLISH_ONLY}"),
        (LATIN, f"only 0% of the words are common English words such as “the” and “of”, {ENGLISH_ONLY}"),
        ("渡轮去了博物馆。" * 100, f"the text is in Chinese or Japanese writing, {ENGLISH_ONLY}"),
        ("Паром ушёл в музей. " * 40, f"the text is in Cyrillic letters, {ENGLISH_ONLY}"),
        ("سفينة قديمة في المتحف. " * 40, f"the text is in Arabic letters, {ENGLISH_ONLY}"),
        (
            "# Boats\n\nThe ferry has gone.\n\n" * 501,
            "the text has 501 headings, more than 500: load a part of it at a time.",
        ),
    ],
)
def test_what_makes_no_lesson_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ArticleError) as refusal:
        read_text(tmp_path, text)

    assert str(refusal.value) == f"{tmp_path / 'ferry.txt'}: {message}"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"<!DOCTYPE html>\n<html><body><p>{TEXT}</p></body></html>", 1),
        (f"{FERRY}\n\n<script>alert(1)</script>\n\n{TEXT}", 3),
        ("\n".join(f"<p>{FERRY}</p>" for _ in range(4)), 1),
        (f"---\ntitle: A ferry\n---\n<div class='text'>\n{TEXT}</div>" + "<br>" * 6, 4),
    ],
)
def test_web_page_is_refused_with_the_line(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(ArticleError) as refusal:
        read_text(tmp_path, text)

    assert str(refusal.value) == (
        f"{tmp_path / 'ferry.txt'}: line {line} holds HTML, so this is a web page and not plain text: "
        "copy the words of the article alone, and bring those."
    )


def test_text_that_mentions_a_tag_is_loaded(tmp_path: Path) -> None:
    draft = read_text(tmp_path, f"{TEXT}\n\nThe page of the museum shows each boat in a <div> of its own.")

    assert draft.sections[-1].body.endswith("in a <div> of its own.")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: ("\ufeff" + text).encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.replace(" ", "\t").encode(),
        lambda text: text.replace(" ", "\u00a0").encode(),
        lambda text: text.replace("ferry", "fer\u00adry").encode(),
        lambda text: text.replace("\n\n", "\n\n7\n\n").encode(),
    ],
    ids=["BOM", "CRLF", "CR", "UTF-16", "tabs", "no-break spaces", "soft hyphens", "page numbers"],
)
def test_traces_of_editors_and_printing_change_nothing(tmp_path: Path, spoil) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "ferry.txt"
    path.write_bytes(spoil(TEXT))

    assert read(path) == read_text(tmp_path, TEXT)


def test_same_text_gives_the_same_article(tmp_path: Path) -> None:
    first, second = read_text(tmp_path, TEXT), read_text(tmp_path, TEXT)
    changed = read_text(tmp_path, TEXT.replace("four minutes", "five minutes"))

    assert first == second
    assert first.content_hash != changed.content_hash
    assert first.sections == (SectionDraft("Heading 1", TEXT, heading_is_drafted=True),)
    assert (first.language, first.published, first.url, first.slug) == ("en", None, "", "drafted-title")


def test_message_is_one_line_whatever_the_name(tmp_path: Path) -> None:
    with pytest.raises(ArticleError) as refusal:
        read(tmp_path / "no\nsuch\udcff.txt")

    message = str(refusal.value)
    assert message == f"{tmp_path}/no?such?.txt: there is no such file: check the name and the folder."
