"""A text as the desk takes it: whatever is brought, it is an article or one clear sentence."""

import codecs

import pytest

from classroom import incoming
from classroom.articles.drafts import ArticleError
from tests import texts

FOREIGN = "Der Hund lief schnell durch den Wald und sah nicht, dass die Katze auf dem Baum war. " * 20
PLAIN = texts.HARBOUR.split("---\n")[2]


def read(given, **overrides):
    return incoming.read(incoming.text_of(given), overrides)


def sections(text):
    return [(section.heading, section.word_count) for section in text.draft.sections]


@pytest.mark.parametrize(
    "spoil",
    [
        str,
        str.encode,
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r").encode(),
    ],
    ids=["pasted", "UTF-8", "byte order mark", "UTF-16 LE", "UTF-16 BE", "CRLF", "CR"],
)
def test_a_text_is_read_as_the_command_reads_it(spoil):
    text = read(spoil(texts.HARBOUR))

    assert (text.draft.title, text.draft.publisher) == ("A harbour learns to wait", "Lake Post")
    assert sections(text) == [("The bell", 60), ("The ferry", 57)]
    assert (incoming.text_of(spoil(texts.HARBOUR)), text.notices) == (texts.HARBOUR, [])


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (b"", "the file is empty: put the text of the article into it."),
        (texts.TOO_SHORT, "the text has 5 words, fewer than 80: bring a longer text."),
        ("# Boats\n\n## Ferries", "there is no text in it, only headings at most: bring the whole article."),
        (texts.HARBOUR.replace("bell", "be\x00ll").encode(), "line 7 holds a NUL byte"),
        (bytes(range(256)) * 20, "line 5 holds a byte (0x80"),
        (texts.HARBOUR.encode().replace(b"bell", b"b\xff\xfell"), "line 7 holds a byte (0xFF"),
        ("<!doctype html><html><body><p>" + texts.HARBOUR, "line 1 holds HTML"),
        (texts.HARBOUR + "<script>alert(1)</script>", "line 18 holds HTML"),
        (b"%PDF-1.7", "this is a PDF, not plain text"),
        (b"PK\x03\x04", "this is a Word, OpenDocument or ZIP file"),
        (FOREIGN, "the text seems to be in German"),
        ("ferry " * 60_000, incoming.TOO_LONG),
        ("---\ntitle A harbour\n---\n" + PLAIN, "line 2 of the front matter"),
        ("---\nslug: é\n---\n" + PLAIN, "line 2: “é” cannot be a slug"),
    ],
)
def test_what_is_no_article_is_one_sentence(given, sentence):
    with pytest.raises(ArticleError) as refusal:
        read(given, title="A harbour")

    assert str(refusal.value).startswith(sentence)
    assert "\n" not in str(refusal.value)


def test_a_text_without_a_title_asks_for_one():
    with pytest.raises(incoming.NoTitle):
        read(PLAIN)

    assert read(PLAIN, title="A harbour").draft.title == "A harbour"


def test_a_single_line_of_a_megabyte_is_refused_and_a_long_one_is_one_section():
    with pytest.raises(ArticleError, match="too long"):
        read("word " * 200_000)

    assert sections(read("The ferry is old and it is slow. " * 100, title="Ferries")) == [
        ("The ferry is old and it…", 800)
    ]


def test_the_notices_say_what_was_taken_out_and_how_sections_are_named():
    text = PLAIN.replace("## The bell\n", "").replace("## The ferry\n", "").replace("1911", "1911[4]")

    notices = read(text.replace("shore", "sh\u00adore") + "\n\n12\n", title="A harbour").notices

    assert notices == [
        "Footnote marks such as [3] were taken out: 1.",
        "Invisible characters were taken out: 1.",
        "Page numbers were taken out: 1.",
        "Sections without a heading of their own are named by their first words: 1.",
    ]
