"""Text for files and from them: one line where one is wanted, nothing invisible, HTML as the words in it."""

import html
import re

import nh3

_BLANK = re.compile(r"[ \t\r\n\f\v\x1c-\x1f\x85\u2028\u2029]+")
#: What XML 1.0 cannot hold: control characters, halves of surrogate pairs, and signs that are none.
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BREAKING = {"br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"}
#: What is more than text, and how it is called.
_MORE = {
    "img": "a picture",
    "audio": "a sound",
    "video": "a film",
    "a": "a link",
    "sub": "lowered signs",
    "sup": "raised signs",
}
_TAG = re.compile(r"</?(\w+)[^>]*>")


def fit(text: str) -> str:
    """The text without the signs that no file can hold."""
    return _UNFIT.sub("", text)


def one_line(text: str) -> str:
    """The text in one line, without space around it; spaces that hold words together stay."""
    return fit(_BLANK.sub(" ", text)).strip()


def lines(text: str) -> list[str]:
    """The lines that say something."""
    return [line for part in re.split(r"\r\n|[\r\n\x85\u2028\u2029]", text) if (line := one_line(part))]


def from_html(source: str) -> tuple[str, list[str]]:
    """The words of the HTML, paragraph by paragraph, and what they lose by it. Scripts and styles have no words."""
    kept = nh3.clean(fit(source), tags=_BREAKING | set(_MORE), attributes={}, link_rel=None)
    losses = [_MORE[name] for name in dict.fromkeys(_TAG.findall(kept)) if name in _MORE]
    text = _TAG.sub(lambda tag: "\n" if tag[1] in _BREAKING else "", _BLANK.sub(" ", kept))
    return "\n".join(lines(html.unescape(text))), losses


def to_html(text: str) -> str:
    """The text as HTML that shows exactly it: a paragraph a line, if there are several."""
    said = [html.escape(line, quote=False) for line in lines(text)]
    return said[0] if len(said) == 1 else "".join(f"<p>{line}</p>" for line in said)


def shortened(text: str, most: int = 80) -> str:
    """A name made of a text."""
    text = one_line(text)
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
