"""A text of a GIFT file that may say in which format it is written."""

import re
from dataclasses import dataclass

from quiz.exchange.gift import signs
from quiz.exchange.texts import from_html, one_line

_FORMAT = re.compile(rf"\s*\[({'|'.join(signs.FORMATS)})\]")


@dataclass(frozen=True)
class Rich:
    """The words, and what they lose as plain text."""

    text: str
    format: str
    losses: tuple[str, ...] = ()


def rich(source: str, default: str = "moodle") -> Rich:
    """Read a text with hidden signs. Without a format of its own it has that of the question."""
    named = _FORMAT.match(source)
    format = named[1] if named else default
    words = source[named.end() :] if named else source
    if format in {"plain", "markdown"}:
        return Rich(_shown(words), format)
    text, losses = from_html(_shown(words).replace("\n", "<br>"))
    return Rich(text, format, tuple(losses))


def typed(source: str) -> Rich:
    """Read what a student is to type: it is no HTML, whatever format it names."""
    named = _FORMAT.match(source)
    return Rich(_shown(source[named.end() :] if named else source), "plain")


def _shown(words: str) -> str:
    """Line ends of the file are spaces; those that were written as such are line ends."""
    written = signs.hide("\\n")
    return "\n".join(one_line(signs.show(part)) for part in words.split(written)).strip()
