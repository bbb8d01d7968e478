"""From what people type to HTML that can do no harm.

Two fences, one behind the other: the Markdown parser knows neither raw HTML nor pictures, and whatever it makes passes
an allow-list of tags with no attribute but a link's address. So no text brings an id, a class, an ``hx-`` attribute or
a request to another host into a page. The work grows faster than the text: callers cap the length first.
"""

import functools
import html
import re

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType

from discussion.writing.naming import parts

#: Headings of a post are always below those of the page.
HEADING_TAGS = {"h1": "h3", "h2": "h3", "h3": "h4", "h4": "h4", "h5": "h4", "h6": "h4"}
#: Each block finds its own direction, so that Arabic and English can stand in one post.
BLOCKS = ("p", "ul", "ol", "li", "blockquote", "pre", "h3", "h4")

_TAG = re.compile(r"<[^>]*>")


def _lower_headings(state: StateCore) -> None:
    for token in state.tokens:
        token.tag = HEADING_TAGS.get(token.tag, token.tag)


def _emphasise_names(state: StateCore) -> None:
    """Set the names that ``env`` holds in <b>, which nothing that is typed becomes, and note them there."""
    if not state.env.get("names"):
        return
    for block in state.tokens:
        if block.children:
            block.children = [piece for token in block.children for piece in _named_apart(token, state.env)]


def _named_apart(token: Token, env: EnvType) -> list[Token]:
    if token.type != "text" or "@" not in token.content:
        return [token]
    pieces = []
    for text, key in parts(token.content, env["names"]):
        piece = Token("text", "", 0, content=text)
        if key:
            env["found"].add(key)
            pieces += [Token("name_open", "b", 1), piece, Token("name_close", "b", -1)]
        else:
            pieces.append(piece)
    return pieces


_parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(["image", "html_block", "html_inline"])
_parser.core.ruler.push("lower_headings", _lower_headings)

_parser.core.ruler.push("emphasise_names", _emphasise_names)

_fence = nh3.Cleaner(
    tags={*BLOCKS, "br", "strong", "em", "code", "a", "b"},
    attributes={"*": set(), "a": {"href"}},
    url_schemes={"http", "https", "mailto"},
    link_rel="nofollow noopener noreferrer ugc",
    set_tag_attribute_values={tag: {"dir": "auto"} for tag in BLOCKS},
)


# The form looks at what a text would show, and the deed keeps it: the second time costs nothing.
@functools.lru_cache(maxsize=8)
def render(markdown: str) -> str:
    """Return safe HTML."""
    return _fence.clean(_parser.render(markdown)).strip()


def render_naming(markdown: str, names: frozenset[str]) -> tuple[str, frozenset[str]]:
    """Return safe HTML in which the names stand out that are given by their keys, and those that were found."""
    if not names:
        return render(markdown), frozenset()
    env: EnvType = {"names": names, "found": set()}
    html = _fence.clean(_parser.render(markdown, env)).strip()
    return html, frozenset(env["found"])


def plain_words(safe_html: str) -> str:
    """Return the words of what ``render`` made, on one line, as text that has yet to be escaped."""
    return " ".join(html.unescape(_TAG.sub("", safe_html)).split())
