"""What the blocks of a text are: its title, its headings, and the paragraphs under each."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from classroom.articles.blocks import Block, ends_sentence

_LONGEST_TITLE_WORDS, _LONGEST_TITLE = 18, 160
_LONGEST_HEADING_WORDS, _LONGEST_HEADING = 10, 80
#: A line of so many words is a paragraph that a bare heading may stand over.
_PARAGRAPH_WORDS = 15
_BYLINE = re.compile(r"(?:written )?by ([^\W\d_][\w.'’-]*(?:,? (?:and |& )?[^\W\d_][\w.'’-]*){0,7})", re.IGNORECASE)


@dataclass
class Part:
    """Paragraphs under one heading; the heading is "" before the first one."""

    heading: str
    line: int
    paragraphs: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Outline:
    """``parts`` all have paragraphs; ``notices`` say which headings had none."""

    title: str
    author: str
    parts: tuple[Part, ...]
    notices: tuple[str, ...]

    @property
    def has_headings(self) -> bool:
        return any(part.heading for part in self.parts)


def read_outline(blocks: Sequence[Block], known_title: str = "") -> Outline:
    """Return the outline; ``known_title``, from front matter or command line, is looked for as the first line too."""
    title, rest = _take_title(blocks, known_title)
    author, rest = _take_byline(rest) if title else ("", list(rest))
    parts = _parts(_with_bare_headings(rest), title)
    empty = [part for part in parts if part.heading and not part.paragraphs]
    return Outline(
        title=title,
        author=author,
        parts=tuple(part for part in parts if part.paragraphs),
        notices=tuple(f"Line {part.line}: no text stands under “{part.heading}”, so it is left out." for part in empty),
    )


def distinct_headings(headings: Sequence[str]) -> list[str]:
    """Return the headings with a number after each one that is there already ("Results", "Results (2)")."""
    taken = Counter[str]()
    distinct: list[str] = []
    for heading in headings:
        taken[heading.casefold()] += 1
        candidate, number = heading, taken[heading.casefold()]
        while number > 1 and (candidate := f"{heading} ({number})").casefold() in taken:
            number += 1
        taken[candidate.casefold()] += candidate != heading
        distinct.append(candidate)
    return distinct


def _take_title(blocks: Sequence[Block], known_title: str) -> tuple[str, Sequence[Block]]:
    """Part the title from the other blocks: a heading over the whole text, or a short first line."""
    if not blocks:
        return "", blocks
    first, rest = blocks[0], blocks[1:]
    if first.level:
        is_title = _same(first.text, known_title) or all(
            block.level == 0 or block.level > first.level for block in rest
        )
        is_title = is_title and (first.level == 1 or any(block.level for block in rest))
        return (_short(first.text), rest) if is_title else ("", blocks)
    if _same(first.text, known_title) or _is_title_line(first, rest):
        return _short(first.text), rest
    return "", blocks


def _is_title_line(block: Block, rest: Sequence[Block]) -> bool:
    if not rest or block.is_item or not _is_short(block.text, _LONGEST_TITLE_WORDS, _LONGEST_TITLE):
        return False
    following = [len(other.text) for other in rest[:3] if not other.level]
    return block.is_alone or max(following, default=0) > 2 * len(block.text)


def _take_byline(blocks: Sequence[Block]) -> tuple[str, list[Block]]:
    """Part a line like "By Rosa Imrie" under the title from the other blocks."""
    is_short = bool(blocks) and not blocks[0].level and len(blocks[0].text) <= _LONGEST_HEADING
    match = _BYLINE.fullmatch(blocks[0].text) if is_short else None
    if not match or not match[1][:1].isupper():
        return "", list(blocks)
    return match[1].strip(), list(blocks[1:])


def _with_bare_headings(blocks: Sequence[Block]) -> list[Block]:
    """Mark short lines over long paragraphs as headings, where the file does not mark its headings itself."""
    if any(block.level for block in blocks):
        return list(blocks)
    marked: list[Block] = []
    for index in range(len(blocks) - 1, -1, -1):
        below = marked[-1] if marked else None
        is_heading = below is not None and _is_bare_heading(blocks[index], below)
        marked.append(replace(blocks[index], level=2) if is_heading else blocks[index])
    marked.reverse()
    return marked if _are_headings([block.text for block in marked if block.level], len(marked)) else list(blocks)


def _are_headings(lines: Sequence[str], blocks: int) -> bool:
    """Whether that many of the blocks can be headings: not in a poem or a list, nor where each names who speaks."""
    paragraphs = blocks - len(lines)
    are_few = len(lines) * 2 <= paragraphs + 2
    return are_few or (len(lines) <= paragraphs and len(set(lines)) == len(lines))


def _is_bare_heading(block: Block, below: Block) -> bool:
    if block.is_item or not _is_short(block.text, _LONGEST_HEADING_WORDS, _LONGEST_HEADING):
        return False
    is_over_text = below.level > 0 or len(below.text.split()) >= _PARAGRAPH_WORDS
    return is_over_text and not _BYLINE.fullmatch(block.text)


def _is_short(text: str, most_words: int, most_characters: int) -> bool:
    """Whether the line could be a title or a heading: short, beginning like one, and no whole sentence."""
    is_sentence = ends_sentence(text) and not text.endswith(("?", ")", "”", "’", '"', "'"))
    starts_well = text[0].isupper() or text[0].isdigit() or text[0] in "“‘\"'"
    return len(text.split()) <= most_words and len(text) <= most_characters and starts_well and not is_sentence


def _parts(blocks: Sequence[Block], title: str) -> list[Part]:
    parts = [Part("", 0)]
    for block in blocks:
        if block.level:
            heading = "" if len(parts) == 1 and not parts[0].paragraphs and _same(block.text, title) else block.text
            parts.append(Part(_short(heading), block.line))
        else:
            parts[-1].paragraphs.append(block.text)
    return parts


def _same(text: str, other: str) -> bool:
    return bool(text) and text.casefold().rstrip(".") == other.casefold().rstrip(".")


def _short(text: str, most: int = 190) -> str:
    """Return a heading at a length that can be stored."""
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"
