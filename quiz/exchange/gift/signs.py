"""The signs that mean something in GIFT, and how they are written where they mean themselves."""

import re

FORMATS = ("html", "markdown", "plain", "moodle")
_MEANING = re.compile(r"([\\~=#{}:])")
_ESCAPED = re.compile(r"\\([\\~=#{}:n])")
#: While a text is taken apart, an escaped sign is one that no text holds.
_HIDDEN = {sign: chr(0xFDD0 + number) for number, sign in enumerate("\\~=#{}:n")}
_SHOWN = str.maketrans({hidden: "\n" if sign == "n" else sign for sign, hidden in _HIDDEN.items()})
#: What readers put there themselves for an escaped sign, and take back wherever they find it.
TAKEN = re.compile(r"&&(?:0(?:92|58|35|61);|12[356];|010)")


def escaped(text: str) -> str:
    return _MEANING.sub(r"\\\1", text)


def hide(text: str) -> str:
    """The text with its escaped signs hidden, as long as before but for the backslashes."""
    return _ESCAPED.sub(lambda found: _HIDDEN[found[1]], text)


def show(text: str) -> str:
    """The text with hidden signs as themselves."""
    return text.translate(_SHOWN)
