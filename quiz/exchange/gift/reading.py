"""A GIFT file becomes questions, by the rules of Moodle's reader, which wrote the format.

What Moodle takes in silently and wrongly is a fault here: a block that is not closed, two questions without a blank
line between them, a question in which nothing is right.
"""

import re
from dataclasses import replace

from quiz.exchange.gift import answers, signs
from quiz.exchange.gift.blocks import Block, blocks
from quiz.exchange.gift.rich import Rich, rich
from quiz.exchange.items import (
    DESCRIPTION,
    GAP,
    GOOD_ANSWER,
    FileFault,
    Portable,
    Reading,
    Refused,
    fault_at,
    reading_of,
)
from quiz.exchange.texts import one_line, shortened

NOT_CLOSED = "the answers are not closed. Put a } behind them, and write a brace that is part of the text as \\{."
NOT_OPENED = "there is a } without a { before it. Write a brace that is part of the text as \\}."
TWO_IN_ONE = "a second { begins in the same question. Leave a blank line between two questions."
NO_BLANK_LINE = "a blank line is missing after the line with $CATEGORY."
NO_STEM = "there are answers, but no question before them."

_TITLE = re.compile(r"\s*::(.*?)::", re.DOTALL)
_CATEGORY = re.compile(r"\s*\$CATEGORY:(.*)")


def read(text: str) -> Reading:
    """Read the whole file. Raises ``FileFault`` with every fault of it at once."""
    items: list[Portable | Refused] = []
    faults: list[str] = []
    category = ""
    for block in blocks(text):
        try:
            if found := _CATEGORY.match(block.text):
                category = _category(block, found)
            else:
                items.append(_question(block, category))
        except FileFault as fault:
            faults += fault.faults
    if faults:
        raise FileFault(*faults)
    return reading_of(items)


def _category(block: Block, found: re.Match[str]) -> str:
    if block.text[found.end() :].strip():
        raise FileFault(fault_at(block.line, NO_BLANK_LINE))
    return found[1].strip().replace("//", "/")


def _question(block: Block, category: str) -> Portable | Refused:
    block = replace(block, text=signs.hide(block.text))
    text = block.text
    title = _TITLE.match(text)
    name = one_line(signs.show(title[1])) if title else ""
    start = title.end() if title else 0
    opening, closing = _braces(block, start)
    if opening is None:
        stem = rich(text[start:])
        return Refused(name or shortened(stem.text), block.line, DESCRIPTION)
    stem = _stem(text, start, opening, closing)
    if not stem.text:
        raise FileFault(fault_at(block.line, NO_STEM))
    place = answers.Place(block.line_at(opening), stem.format)
    said = answers.read(text[opening + 1 : closing], place)
    feedback, model = _parted(said.feedback)
    return Portable(
        sort=said.sort,
        stem=one_line(stem.text),
        options=said.options,
        pairs=said.pairs,
        feedback=feedback,
        model=model,
        name=name or shortened(stem.text),
        tags=block.tags,
        category=category,
        losses=tuple(dict.fromkeys((*stem.losses, *said.losses))),
        line=block.line,
    )


def _parted(feedback: str) -> tuple[str, str]:
    """What is said to everybody, and what is expected of an essay."""
    rows = feedback.split("\n")
    expected = [row.removeprefix(GOOD_ANSWER) for row in rows if row.startswith(GOOD_ANSWER)]
    return "\n".join(row for row in rows if not row.startswith(GOOD_ANSWER)), "\n".join(expected)


def _braces(block: Block, start: int) -> tuple[int | None, int]:
    """Where the answers begin and end; ``None`` if there are none."""
    text = block.text
    opening, closing = text.find("{", start), text.find("}", start)
    if opening < 0 and closing < 0:
        return None, 0
    if opening < 0 or 0 <= closing < opening:
        raise FileFault(fault_at(block.line_at(closing), NOT_OPENED))
    again = text.find("{", opening + 1)
    if closing < 0:
        raise FileFault(fault_at(block.line_at(opening), NOT_CLOSED))
    if again >= 0:
        raise FileFault(fault_at(block.line_at(again), TWO_IN_ONE if again > closing else NOT_CLOSED))
    if "}" in text[closing + 1 :]:
        raise FileFault(fault_at(block.line_at(text.find("}", closing + 1)), NOT_OPENED))
    return opening, closing


def _stem(text: str, start: int, opening: int, closing: int) -> Rich:
    """What stands before the answers and, around a gap in their place, behind them."""
    before, behind = text[start:opening], text[closing + 1 :]
    if behind.strip().startswith("//"):
        behind = ""
    return rich(before + GAP + behind if behind.strip() else before)
