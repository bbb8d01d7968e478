"""Where a sentence tells when something happened by something else that happened.

The mill closed after the river changed its course.  ->  "The mill closed", after "the river changed its course"
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.generation.vocabulary.wordlists import words

_LINKS = "when|after|before|until|once"
_IN_FRONT = re.compile(rf"(?P<link>{_LINKS}) (?P<time>[^,;:–—]+), (?P<main>(?!(?:and|or|but|who|which)\b)[^,].+)", re.I)
#: "even after", "two years before" and the like do not tell when.
_NOT_BEHIND = "".join(
    rf"(?<!\b{word})" for word in words("even only just years months weeks days hours long soon shortly")
)
_BEHIND = re.compile(rf"{_NOT_BEHIND},? (?P<link>{_LINKS}) ")


@dataclass(frozen=True)
class TimeCut:
    """Offsets in the text: ``main`` happened at the ``time``; ``link`` is in small letters."""

    main: tuple[int, int]
    time: tuple[int, int]
    link: str


def time_cut(text: str) -> TimeCut | None:
    """Where to cut ``text``, None where no link or more than one could be meant."""
    behind = list(_BEHIND.finditer(text))
    if found := _IN_FRONT.match(text):
        return None if behind else TimeCut((found.start("main"), len(text)), found.span("time"), found["link"].lower())
    if len(behind) != 1:
        return None
    end = behind[0].end()
    comma = re.search(r"[,;–—]", text[end:])
    if comma is not None:
        return None
    return TimeCut((0, behind[0].start()), (end, len(text)), behind[0]["link"].lower())
