"""Two or three prompts for talk on each section, of different sorts as far as the article gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quiz.generation.items import TalkingPoint
from quiz.generation.talk.base import Prompt
from quiz.generation.talk.prompts import GENERAL, prompts

if TYPE_CHECKING:
    from quiz.generation.facts.understanding import Reading

_FEW, _MANY = 2, 3
#: A section of so many sentences gives enough for one prompt more.
_LONG_SECTION = 5
#: So often may a frame come in an article.
_MOST_USES = 3


def talking_points(reading: Reading) -> tuple[TalkingPoint, ...]:
    """Return the prompts in the order of the sections.

    The same text is never used twice. A frame is used again only where a section has no other, and one of the general
    frames, which suit any text, only where the section itself gives too little.
    """
    chosen: list[Prompt] = []
    points: list[TalkingPoint] = []
    for section in reading.article.sections:
        for prompt in _chosen(section.position, reading, chosen):
            chosen.append(prompt)
            points.append(TalkingPoint(section.position, prompt.sort, prompt.text))
    return tuple(points)


def _chosen(position: int, reading: Reading, before: Sequence[Prompt]) -> Iterator[Prompt]:
    """The prompts for one section, given those chosen for the sections before it."""
    length = sum(sentence.section == position for sentence in reading.sentences)
    used = Counter(prompt.sort for prompt in before)
    texts = {prompt.text for prompt in before}
    special = [prompt for prompt in prompts(position, reading) if prompt.text not in texts]
    here: list[Prompt] = []
    for prompt in sorted(special, key=lambda prompt: used[prompt.sort]):
        is_new = all(prompt.sort != other.sort and not _same_source(prompt, other) for other in here)
        if is_new and used[prompt.sort] < _MOST_USES and len(here) < _wanted(length):
            here.append(prompt)
    general = [prompt for prompt in GENERAL if not used[prompt.sort]]
    yield from [*here, *general[: max(0, min(_FEW, length) - len(here))]]


def _wanted(length: int) -> int:
    return _MANY if length >= _LONG_SECTION else _FEW


def _same_source(left: Prompt, right: Prompt) -> bool:
    return left.source == right.source and left.source >= 0
