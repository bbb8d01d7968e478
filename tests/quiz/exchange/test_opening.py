import io
import zipfile

import pytest

from quiz.exchange import opening
from quiz.exchange.items import FileFault

ONE = "Who? {=Ada ~Bo}"
XML = (
    '<?xml version="1.0" encoding="UTF-8"?><quiz><question type="random"><name><text>n</text></name></question></quiz>'
)


def faults(deed, *args):
    with pytest.raises(FileFault) as error:
        deed(*args)
    return error.value.faults


def zipped():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../questions.txt", ONE)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (zipped(), opening.PACKED.format(what=opening.ARCHIVE)),
        (b"PK\x05\x06" + b"\x00" * 18, opening.PACKED.format(what=opening.ARCHIVE)),
        (b"\x1f\x8b\x08", opening.PACKED.format(what="a packed file (gzip)")),
        (b"%PDF-1.7", opening.PACKED.format(what="a PDF")),
        (b"\xd0\xcf\x11\xe0", opening.PACKED.format(what="an old office document")),
        (ONE.encode("utf-16"), opening.PACKED.format(what="a file in UTF-16")),
        ("Who?\n{=Zoë}".encode("latin-1"), opening.NO_UTF8.format(line=2)),
        ("Zoë ".encode() + "Zoë".encode("cp1252"), opening.NO_UTF8.format(line=1)),
        (b"x" * (opening.MOST_BYTES + 1), opening.TOO_BIG),
    ],
)
def test_files_that_are_no_text(data, fault):
    assert faults(opening.text_of, data) == [fault]


@pytest.mark.parametrize(
    ("data", "text"), [("Zoë".encode(), "Zoë"), ("\ufeffZoë".encode(), "Zoë"), (b"PK: who? {T}", "PK: who? {T}")]
)
def test_utf8_with_and_without_a_mark(data, text):
    assert opening.text_of(data) == text


@pytest.mark.parametrize(
    ("text", "count"),
    [(ONE, 1), (f"\ufeff{ONE}\r\n\r\n{ONE}\r\n", 2), (f"{ONE}\r\r{ONE}", 2), (XML, 1), (f"\ufeff\n {XML}", 1)],
)
def test_gift_and_xml_are_told_apart(text, count):
    found = opening.read(text)

    assert len(found.questions) + len(found.refused) == count


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", opening.NOTHING),
        ("// nothing", opening.NOTHING),
        ("<quiz/>", opening.NOTHING),
        (f"{ONE}\n\x00", opening.NO_TEXT.format(line=2)),
        ("é" * (opening.MOST_BYTES // 2 + 1), opening.TOO_BIG),
        ("\n\n".join([ONE] * 2_001), opening.TOO_MANY.format(count=2_001)),
    ],
)
def test_texts_that_hold_no_questions_or_too_many(text, fault):
    assert faults(opening.read, text) == [fault]
