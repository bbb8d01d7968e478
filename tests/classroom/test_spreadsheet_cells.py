import csv
import io
import random
import re
import unicodedata

import pytest

from classroom.spreadsheet_cells import NUMBER, safe_cell, text_of


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-3+cmd", "'-3+cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\rx", "'\rx"),
        ("\nx", "'\nx"),
        (" \nx", "' \nx"),
        ("＝1+1", "'＝1+1"),
        ("＠x", "'＠x"),
        ("﹦1", "'﹦1"),
        ("  =1", "'  =1"),
        ("\u200b=1", "'\u200b=1"),
        ("\u2066=1", "'\u2066=1"),
        ("\x00=1", "'\x00=1"),
        ('"=1', "'\"=1"),
        ("'=1", "''=1"),
        ("x;=1", "x;'=1"),
        ("x\n=1", "x\n'=1"),
        ('x",=1', "x\",'=1"),
        ('=HYPERLINK("http://example.org","a")', '\'=HYPERLINK("http://example.org","a")'),
        ("-3", "-3"),
        ("+4.5", "+4.5"),
        ("-3,5", "-3,5"),
        ("7", "7"),
        ("Ada", "Ada"),
        ("a - b = c", "a - b = c"),
        ("one, -2", "one, -2"),
        ("'twas", "'twas"),
        ("", ""),
        ("小红书", "小红书"),
    ],
)
def test_safe_cell(text, cell):
    assert safe_cell(text) == cell
    assert text_of(cell) == text


PIECES = [*"=+-@＝＋－＠;,|!'\"\t\r\n \u00a0\u200b\ufeff\x0073.aé小", "cmd", '","', "\r\n", "-3", "'="]


def random_texts(count):
    source = random.Random(7)
    return ["".join(source.choices(PIECES, k=source.randint(0, 12))) for _ in range(count)]


def would_run(cell):
    """What a spreadsheet does: it drops quotes and what cannot be seen, and looks at the first sign."""
    seen = re.sub(r"^[\s\"]+", "", "".join(sign for sign in cell if unicodedata.category(sign) not in {"Cf", "Cc"}))
    return unicodedata.normalize("NFKC", seen)[:1] in set("=+-@") - {""} if seen else False


def test_no_text_runs_in_any_country_and_none_is_lost():
    for text in random_texts(20_000):
        cell = safe_cell(text)
        file = io.StringIO()
        csv.writer(file, quoting=csv.QUOTE_ALL).writerow([cell])
        ((read,),) = csv.reader(io.StringIO(file.getvalue(), newline=""))

        parts = [cell, *re.split(r"[;\t\r\n]", cell)] if not NUMBER.fullmatch(text) else []
        assert (read, text_of(cell), [part for part in parts if would_run(part)]) == (cell, text, [])
