import pytest

from quiz.exchange.grades import GRADES, grade, shown
from quiz.exchange.texts import from_html, lines, one_line, shortened, to_html
from tests import hostile
from tests.quiz.exchange import portables


@pytest.mark.parametrize(
    ("source", "text", "losses"),
    [
        ("Plain", "Plain", []),
        ("a < b & c", "a < b & c", []),
        ("&lt;b&gt; &amp;amp; &nbsp;x", "<b> &amp; \u00a0x", []),
        ("<p>One</p><p>Two<br>Three</p>", "One\nTwo\nThree", []),
        ("<ul><li>One<li>Two</ul>", "One\nTwo", []),
        ("<b>b</b><i>i</i><span style='x'>s</span>", "bis", []),
        ("x<script>alert(1)</script><style>p{}</style>y<!-- z -->", "xy", []),
        ("see <img src=x onerror=alert(1)> here <a href='javascript:x'>go</a>", "see here go", ["a picture", "a link"]),
        ("H<sub>2</sub>O", "H2O", ["lowered signs"]),
        ("one\n  line", "one line", []),
        ("<scr<script>ipt>x", "ipt>x", []),
        ("<p", "", []),
    ],
)
def test_html_becomes_its_words(source, text, losses):
    assert from_html(source) == (text, losses)


@pytest.mark.parametrize("text", [*portables.HOSTILE, *hostile.PAYLOADS, *portables.random_texts(300)])
def test_text_as_html_is_that_text(text):
    said = "\n".join(lines(text))

    assert from_html(to_html(text)) == (said, [])
    assert from_html(to_html(f"{text}\n{text}")) == (f"{said}\n{said}", [])


@pytest.mark.parametrize(
    ("text", "line"),
    [(" a\n\n b\tc ", "a b c"), ("a\u00a0b", "a\u00a0b"), ("a\u2028b\x0bc", "a b c"), ("a\x00\ud800\ufffeb", "ab")],
)
def test_one_line(text, line):
    assert one_line(text) == line


@pytest.mark.parametrize(("text", "name"), [("abc", "abc"), ("abcdef", "abcd…"), ("abc def", "abc…")])
def test_names_are_short(text, name):
    assert shortened(text, 5) == name


@pytest.mark.parametrize(
    ("text", "share"),
    [
        *((known, float(known)) for known in ("100", "90", "80", "75", "70", "60", "50", "40", "30", "25", "20")),
        *((known, float(known)) for known in ("83.33333", "66.66667", "33.33333", "16.66667", "14.28571", "11.11111")),
        *((known, float(known)) for known in ("12.5", "10", "5", "0", "-100", "-33.33333", "-5")),
        ("100.00000", 100.0),
        ("33.3333333", 33.33333),
        *((unknown, None) for unknown in ("47", "33", "33.3", "101", "", "x", "nan", "1e9", "inf")),
    ],
)
def test_shares_that_moodle_knows(text, share):
    assert grade(text) == share


def test_shares_are_written_with_five_decimals_at_most():
    assert {grade(shown(share)) for share in GRADES} == set(GRADES)
    assert (shown(100.0), shown(100 / 3), shown(-12.5)) == ("100", "33.33333", "-12.5")
