"""A prompt for a talk: a text, the frame it is made in, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Prompt:
    """``sort`` names the frame; ``source`` is the place of the sentence it is made of, -1 for the whole section."""

    sort: str
    text: str
    source: int = -1
