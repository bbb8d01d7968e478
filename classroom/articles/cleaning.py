"""Take out of a text what printing and copying left in it. Lines stay lines, so that their numbers stay true."""

import re
import unicodedata

#: Soft hyphens, zero-width marks and marks of the writing direction: nobody sees them, every search stumbles on them.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\u0080-\u009f]"
)
_SPACES = re.compile(r"[^\S\n]+")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:page\s+|p\.\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?(?:\s*[-–—])?", re.IGNORECASE
)

#: What an encyclopaedia hangs on its sentences: "[12]", "[citation needed]", "[edit]".
_NOTE_MARK = re.compile(r"\s?\[(?:\d{1,3}|note \d{1,3}|citation needed|edit)\]", re.IGNORECASE)


def clean_lines(text: str) -> list[str]:
    """Return the lines of ``text`` in Unicode's composed form (NFC), with single spaces and without footnote marks.

    A page number alone on its line becomes an empty line. Hyphens at the end of a line are left as they are.
    """
    return [_clean(line) for line in text.split("\n")]


def cleaned_out(text: str) -> list[str]:
    """Say in whole sentences what ``clean_lines`` takes out of ``text``; nothing of spaces and the shape of letters."""
    lines = text.split("\n")
    marks = sum(len(_NOTE_MARK.findall(line)) for line in lines)
    invisible = sum(len(_INVISIBLE.findall(line)) for line in lines)
    pages = sum(bool(line.strip()) and not _clean(line) for line in lines)
    found = [("Footnote marks such as [3]", marks), ("Invisible characters", invisible), ("Page numbers", pages)]
    return [f"{what} were taken out: {count}." for what, count in found if count]


def _clean(line: str) -> str:
    line = _NOTE_MARK.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", line)))
    line = _SPACES.sub(" ", line).strip()
    return "" if _PAGE_NUMBER.fullmatch(line) else line
