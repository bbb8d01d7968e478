from html.parser import HTMLParser

import pytest

from discussion.writing.markdown import plain_words, render
from tests.discussion.writing import payloads

TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a", "h3", "h4"}
ATTRIBUTES = {"href", "rel", "dir"}


class Inventory(HTMLParser):
    """Notes every tag, attribute name and address of a piece of HTML."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.addresses = set(), set(), []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value for name, value in attrs if name == "href"]


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("plain", '<p dir="auto">plain</p>'),
        ("**bold** *italic* `code`", '<p dir="auto"><strong>bold</strong> <em>italic</em> <code>code</code></p>'),
        ("one\ntwo", '<p dir="auto">one<br>\ntwo</p>'),
        ("one\n\ntwo", '<p dir="auto">one</p>\n<p dir="auto">two</p>'),
        ("> said", '<blockquote dir="auto">\n<p dir="auto">said</p>\n</blockquote>'),
        ("- a\n- b", '<ul dir="auto">\n<li dir="auto">a</li>\n<li dir="auto">b</li>\n</ul>'),
        ("# big", '<h3 dir="auto">big</h3>'),
        ("###### small", '<h4 dir="auto">small</h4>'),
        ("a < b & c", '<p dir="auto">a &lt; b &amp; c</p>'),
        (
            "[a map](https://maps.example/lake)",
            '<p dir="auto"><a href="https://maps.example/lake" rel="nofollow noopener noreferrer ugc">a map</a></p>',
        ),
        ("مرحبا", '<p dir="auto">مرحبا</p>'),
    ],
)
def test_markdown_becomes_html(markdown, html):
    assert render(markdown) == html


@pytest.mark.parametrize("payload", payloads.ALL)
def test_nothing_that_acts_survives(payload):
    found = Inventory(render(f"before\n\n{payload}\n\nafter"))

    assert found.tags - TAGS == set()
    assert found.attributes - ATTRIBUTES == set()
    assert [a for a in found.addresses if not a.startswith(("http://", "https://", "mailto:"))] == []


@pytest.mark.parametrize("payload", payloads.HTML + payloads.HTMX)
def test_html_is_shown_as_it_was_typed(payload):
    assert plain_words(render(f"`` {payload} ``")) == " ".join(payload.split())


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<p dir="auto">one</p>\n<p dir="auto">two <em>three</em></p>', "one two three"),
        ('<p dir="auto">a &lt;b&gt; &amp;amp;</p>', "a <b> &amp;"),
        ("", ""),
    ],
)
def test_plain_words(html, words):
    assert plain_words(html) == words


@pytest.mark.parametrize("pattern", ["![", "[a](", "> ", "- ", "*a ", "`", "<a ", "&#", "[", "((", "**a_"])
def test_the_longest_text_of_any_pattern_is_rendered(pattern):
    html = render((pattern * 10_000)[:10_000])

    assert Inventory(html).tags - TAGS == set()
