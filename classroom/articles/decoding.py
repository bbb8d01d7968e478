"""From a path to text, or to a clear reason why the file is none."""

import codecs
import re
from pathlib import Path

from classroom.articles.drafts import ArticleError

MOST_BYTES = 2 * 1024 * 1024

#: The longer marks first: that of UTF-32 begins with that of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FORMATS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
#: Everything below the space but the tab and the line end, after the line ends were made one.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def read_text(path: Path) -> str:
    r"""Return the text of the file with "\n" at the end of each line, without a byte order mark.

    Raises ArticleError, with the line where that helps, for anything that is not a text of at most 2 MB.
    """
    return decode(_read_bytes(path))


def decode(data: bytes) -> str:
    """Return the bytes of a file as text; UTF-8, or what a byte order mark says. Raises ArticleError."""
    for start, what in _OTHER_FORMATS:
        if data.startswith(start):
            raise ArticleError(f"this is {what}, not plain text: save it as plain text (UTF-8) and load that file.")
    mark, encoding = next(
        ((mark, encoding) for mark, encoding in _BYTE_ORDER_MARKS if data.startswith(mark)), (b"", "utf-8")
    )
    text = _LINE_ENDS.sub("\n", _decoded(data[len(mark) :], encoding)).rstrip("\x1a")
    if control := _CONTROLS.search(text):
        raise ArticleError(_binary(text, control.start()))
    if not text.strip():
        raise ArticleError("the file is empty: put the text of the article into it.")
    return text


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ArticleError("this is a folder: name the files in it.")
        if not path.exists():
            raise ArticleError("there is no such file: check the name and the folder.")
        if not path.is_file():
            raise ArticleError("this is not an ordinary file: copy the text into one.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one that a file can have"
        raise ArticleError(f"the file cannot be opened ({reason}): check its name and who may read it.") from error
    if len(data) > MOST_BYTES:
        raise ArticleError("the file is larger than 2 MB: load one article at a time, or a shorter part of it.")
    return data


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "ignore")
        raise ArticleError(
            f"line {_line_number(before)} holds a byte (0x{data[error.start]:02X} at {error.start}) that is not "
            f"{encoding.upper()}: open the file in an editor and save it as UTF-8."
        ) from error


def _binary(text: str, position: int) -> str:
    what = "a NUL byte" if text[position] == "\x00" else "a control character"
    return (
        f"line {_line_number(text[:position])} holds {what}, so this is no plain text: "
        "save the article as plain text (UTF-8) and load that file."
    )


def _line_number(before: str) -> int:
    return len(_LINE_ENDS.sub("\n", before).split("\n"))
