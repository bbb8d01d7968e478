"""From clean lines to headings and paragraphs, however the file breaks its lines.

Three ways of writing paragraphs are met: one on each line, parted by empty lines, and wrapped at a margin. In a text
with a margin a line goes on in the next one if its sentence does, or if it is nearly full.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from classroom.articles import markdown

#: No editor wraps at a wider margin; a file with longer lines has a paragraph on each line.
_WIDEST_MARGIN = 160
#: At least so many of the lines inside a wrapped text do not end a sentence; shorter ones may be headings.
_WRAPPED_SHARE, _HEADING_SHARE = 1 / 3, 0.6
#: Margins are ragged, the more so in a text that was corrected: a line this full counts as wrapped.
_FULL_SHARE = 0.8
_ENDINGS = tuple(".!?:;…\"”’')]")


@dataclass(frozen=True)
class Block:
    """A heading (``level`` 1 to 6) or a paragraph (``level`` 0), and the line of the file on which it begins."""

    text: str
    line: int
    level: int = 0
    is_item: bool = False
    is_alone: bool = False


def read_blocks(lines: Sequence[str], first_line: int = 1) -> list[Block]:
    """Return the blocks of a text in order; ``first_line`` is the number of the first of ``lines``."""
    margin = _margin(lines)
    blocks: list[Block] = []
    for start, chunk in _chunks(lines):
        blocks.extend(_read_chunk(chunk, first_line + start, margin))
    return list(_rejoined([replace(block, text=markdown.plain(block.text)) for block in blocks]))


def ends_sentence(text: str) -> bool:
    return text.endswith(_ENDINGS)


def _margin(lines: Sequence[str]) -> int:
    """Return the margin at which the text is wrapped, 0 if it is not: most lines then end with a sentence.

    A corrected line may be longer than the others, so the margin is what four of five lines keep to.
    """
    longest = max((len(line) for line in lines), default=0)
    inner = [line for line, following in pairwise(lines) if following and len(line) > _HEADING_SHARE * longest]
    wrapped = sum(not ends_sentence(line) for line in inner)
    if longest > _WIDEST_MARGIN or wrapped < _WRAPPED_SHARE * len(inner) or not wrapped:
        return 0
    return sorted(map(len, inner))[len(inner) * 4 // 5]


def _chunks(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the runs of lines between empty lines and rules, each with the index of its first line."""
    chunk: list[str] = []
    for index, line in enumerate([*lines, ""]):
        is_underline = bool(chunk) and markdown.underline_level(line) > 0
        if line and (is_underline or not markdown.is_rule(line)):
            chunk.append(line)
        elif chunk:
            yield index - len(chunk), chunk
            chunk = []


def _read_chunk(chunk: Sequence[str], number: int, margin: int) -> Iterator[Block]:
    paragraph: Block | None = None
    last_line = ""
    for offset, raw in enumerate(chunk):
        line = markdown.without_quote_marks(raw)
        level = markdown.underline_level(line)
        if level and paragraph:
            yield replace(paragraph, level=level if _may_be_underlined(paragraph) else 0)
            paragraph = None
            continue
        if paragraph and not _starts_block(line) and _is_wrapped(last_line, line, margin):
            paragraph = replace(paragraph, text=f"{paragraph.text} {line}", is_alone=False)
        else:
            if paragraph:
                yield paragraph
            paragraph = _block(line, number + offset, is_alone=len(chunk) == 1)
            if paragraph and paragraph.level:
                yield paragraph
                paragraph = None
        last_line = line
    if paragraph:
        yield paragraph


def _may_be_underlined(block: Block) -> bool:
    """Tell an underlined heading from a paragraph above a rule."""
    return len(block.text) <= _WIDEST_MARGIN and not block.is_item and not block.text.endswith((".", ";", ","))


def _block(line: str, number: int, *, is_alone: bool) -> Block | None:
    if found := markdown.heading(line):
        level, text = found
        return Block(text, number, level=level)
    item = markdown.list_item(line)
    if not line.strip("#>-*_=~` "):
        return None
    return Block(line if item is None else item, number, is_item=item is not None, is_alone=is_alone)


def _starts_block(line: str) -> bool:
    return markdown.heading(line) is not None or markdown.list_item(line) is not None


def _is_wrapped(line: str, following: str, margin: int) -> bool:
    if not margin:
        return False
    if ends_sentence(line):
        return len(line) + 1 + len(following.split(" ", 1)[0]) > _FULL_SHARE * margin
    return following[0].islower() or len(line) > _HEADING_SHARE * margin


def _rejoined(blocks: Sequence[Block]) -> Iterator[Block]:
    """Put paragraphs together again that a page number or a page break has cut in the middle of a sentence."""
    waiting: Block | None = None
    for block in blocks:
        if not block.text:
            continue
        if waiting and _goes_on(waiting, block):
            waiting = replace(waiting, text=f"{waiting.text} {block.text}", is_alone=False)
            continue
        if waiting:
            yield waiting
        waiting = block
    if waiting:
        yield waiting


def _goes_on(block: Block, following: Block) -> bool:
    if block.level or following.level or block.is_item or following.is_item:
        return False
    return not ends_sentence(block.text) and following.text[0].islower()
