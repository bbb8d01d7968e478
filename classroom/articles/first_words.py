"""Headings without the language pipeline: the words with which a section begins."""

from collections.abc import Sequence

MOST_WORDS, LONGEST = 6, 60


def heading_from(body: str, taken: Sequence[str] = ()) -> str:
    """Return the first words of ``body``, with "…" for the rest of its paragraph; it may be one of ``taken``."""
    words = body.split("\n\n", 1)[0].split()
    shown = " ".join(words[:MOST_WORDS])
    if len(shown) > LONGEST:
        shown = shown[:LONGEST].rsplit(" ", 1)[0]
    return f"{shown.rstrip('.,;:!?')}…" if len(shown) < len(" ".join(words)) else shown
