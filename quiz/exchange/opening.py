"""From what somebody uploads or pastes to the questions in it, or to a sentence that says why there are none."""

from quiz.exchange.gift import reading as gift
from quiz.exchange.items import FileFault, Reading
from quiz.exchange.moodle_xml import reading as moodle_xml

MOST_BYTES = 900_000
MOST_QUESTIONS = 2_000

TOO_BIG = f"This is too big: a file of questions has at most {MOST_BYTES // 1_000} kB. Bring it in in parts."
TOO_MANY = f"There are {{count:,}} questions in it. Bring in at most {MOST_QUESTIONS:,} at a time."
PACKED = "This is {what}, not a file of questions. Unpack it, or save it as GIFT or Moodle XML."
NO_UTF8 = "Line {line} holds a sign that is not UTF-8. Open the file in an editor and save it as UTF-8."
NO_TEXT = "Line {line} holds a control character, so this is no text. Save the file as GIFT or Moodle XML."
NOTHING = "There is no question in it. A question in GIFT has its answers in braces: {=right ~wrong}."

ARCHIVE = "a ZIP archive or an office document"
_MARK = b"\xef\xbb\xbf"
_OTHERS = (
    (b"PK\x03\x04", ARCHIVE),
    (b"PK\x05\x06", ARCHIVE),
    (b"PK\x07\x08", ARCHIVE),
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xff\xfe", "a file in UTF-16"),
    (b"\xfe\xff", "a file in UTF-16"),
)


def text_of(data: bytes) -> str:
    """The text of a file in UTF-8, with or without a byte order mark. Raises ``FileFault``."""
    if len(data) > MOST_BYTES:
        raise FileFault(TOO_BIG)
    for start, what in _OTHERS:
        if data.startswith(start):
            raise FileFault(PACKED.format(what=what))
    try:
        return data.removeprefix(_MARK).decode()
    except UnicodeDecodeError as error:
        raise FileFault(NO_UTF8.format(line=data.count(b"\n", 0, error.start) + 1)) from None


def read(text: str) -> Reading:
    """The questions of a GIFT or a Moodle XML text. Raises ``FileFault`` with every fault of it."""
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise FileFault(TOO_BIG)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    control = next((place for place, sign in enumerate(text) if sign < " " and sign not in "\n\t\f\v"), None)
    if control is not None:
        raise FileFault(NO_TEXT.format(line=text.count("\n", 0, control) + 1))
    found = moodle_xml.read(text.lstrip()) if text.lstrip().startswith("<") else gift.read(text)
    count = len(found.questions) + len(found.refused)
    if not count:
        raise FileFault(NOTHING)
    if count > MOST_QUESTIONS:
        raise FileFault(TOO_MANY.format(count=count))
    return found
