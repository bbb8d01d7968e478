"""Telling a saved web page from a text that mentions a tag or two."""

import re

from classroom.articles.drafts import ArticleError

_PAGE = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype|html|head|body|article|svg|rss)\b", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|article|blockquote|body|br|div|em|figure|h[1-6]|head|html|iframe|img|li|link|meta|object|ol|p|script|"
    r"section|span|strong|style|table|td|tr|ul)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_DANGEROUS = re.compile(r"<(?:script|iframe|object|style)\b", re.IGNORECASE)
#: A text about the web may show a few tags; a page has one every few words.
_MOST_TAGS = 5


def check_not_html(text: str) -> None:
    """Raise ArticleError, with the line of the first tag, if ``text`` is a web page or holds a script."""
    first = _PAGE.match(text) or _DANGEROUS.search(text)
    if not first:
        tags = list(_TAG.finditer(text))
        first = tags[0] if len(tags) > _MOST_TAGS else None
    if first:
        line = text.count("\n", 0, first.end()) + 1
        raise ArticleError(
            f"line {line} holds HTML, so this is a web page and not plain text: "
            "copy the words of the article alone, and bring those."
        )
