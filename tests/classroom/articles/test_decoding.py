import codecs
import random
from pathlib import Path

import pytest

from classroom.articles.decoding import MOST_BYTES, decode, read_text
from classroom.articles.drafts import ArticleError
from tests.classroom.articles.examples import TEXT, read

SAVE = "save the article as plain text (UTF-8) and load that file."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"One ferry\nand two", "One ferry\nand two"),
        (codecs.BOM_UTF8 + "Café".encode(), "Café"),
        (codecs.BOM_UTF16_LE + "Café".encode("utf-16-le"), "Café"),
        (codecs.BOM_UTF16_BE + "Café".encode("utf-16-be"), "Café"),
        (codecs.BOM_UTF32_LE + "Café".encode("utf-32-le"), "Café"),
        (b"one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        (b"one\x0ctwo\x1a", "one\ntwo"),
    ],
)
def test_text_is_decoded(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty: put the text of the article into it."),
        (b" \r\n\t ", "the file is empty: put the text of the article into it."),
        (b"one\ntwo\x00", f"line 2 holds a NUL byte, so this is no plain text: {SAVE}"),
        (b"one\x07", f"line 1 holds a control character, so this is no plain text: {SAVE}"),
        (
            b"one\r\ncaf\xe9 two",
            "line 2 holds a byte (0xE9 at 8) that is not UTF-8: open the file in an editor and save it as UTF-8.",
        ),
        (
            codecs.BOM_UTF16_LE + b"a\x00b",
            "line 1 holds a byte (0x62 at 2) that is not UTF-16-LE: open the file in an editor and save it as UTF-8.",
        ),
        (b"%PDF-1.7", "this is a PDF, not plain text: save it as plain text (UTF-8) and load that file."),
        (
            b"PK\x03\x04rest",
            "this is a Word, OpenDocument or ZIP file, not plain text: "
            "save it as plain text (UTF-8) and load that file.",
        ),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ArticleError) as refusal:
        decode(data)

    assert str(refusal.value) == message


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    messages = {}

    for path in [tmp_path, tmp_path / "none.txt", Path("/dev/null"), Path("nul\0.txt")]:
        with pytest.raises(ArticleError) as refusal:
            read_text(path)
        messages[path.name] = str(refusal.value).split(":")[0]

    assert list(messages.values())[:3] == [
        "this is a folder",
        "there is no such file",
        "this is not an ordinary file",
    ]
    with pytest.raises(ArticleError):
        read_text(loop)


def test_size_has_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"

    path.write_bytes(b"a" * MOST_BYTES)
    assert len(read_text(path)) == MOST_BYTES

    path.write_bytes(b"a" * (MOST_BYTES + 1))
    with pytest.raises(ArticleError, match=r"^the file is larger than 2 MB: load one article at a time"):
        read_text(path)


def test_random_bytes_never_raise_anything_but_article_error(tmp_path: Path) -> None:
    source = random.Random(7)
    path = tmp_path / "noise.txt"
    good = TEXT.encode()
    outcomes, messages = set(), []

    for round_ in range(300):
        data = source.randbytes(source.randrange(200)) if round_ % 2 else _spoiled(good, source)
        path.write_bytes(source.choice([b"", b"---\n", b"# ", codecs.BOM_UTF16_LE, codecs.BOM_UTF8]) + data)
        try:
            outcomes.add(type(read(path)).__name__)
        except ArticleError as error:
            outcomes.add("ArticleError")
            messages.append(str(error))

    assert outcomes == {"ArticleDraft", "ArticleError"}
    assert [message for message in messages if not message.startswith(f"{path}: ") or "\n" in message] == []


def _spoiled(data: bytes, source: random.Random) -> bytes:
    spoiled = bytearray(data)
    for _ in range(source.randrange(12)):
        spoiled[source.randrange(len(spoiled))] = source.choice(b"\n\n#-*_[]()<>:`'\"=.~| \x00\xff")
    return bytes(spoiled)
