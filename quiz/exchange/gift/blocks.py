"""A GIFT file, cut into its blocks: blank lines part them, and lines that begin with two slashes are comments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TAG = re.compile(r"\[tag:([^\x00-\x1f\x7f]+?)\]")


@dataclass(frozen=True)
class Block:
    """Lines without the comments, the first of them being ``line`` of the file; a comment leaves its line empty."""

    line: int
    text: str
    tags: tuple[str, ...] = ()

    def line_at(self, offset: int) -> int:
        """The line of the file in which this place of the text is."""
        return self.line + self.text.count("\n", 0, offset)


def blocks(text: str) -> Iterator[Block]:
    """The blocks that hold more than comments."""
    rows: list[str] = []
    for number, row in enumerate([*text.split("\n"), ""], start=1):
        if row.strip():
            rows.append(row)
            continue
        if block := _block(rows, number - len(rows)):
            yield block
        rows = []


def _block(rows: list[str], first: int) -> Block | None:
    tags = tuple(tag.strip() for row in rows if _is_comment(row) for tag in _TAG.findall(row))
    kept = ["" if _is_comment(row) else row for row in rows]
    while kept and not kept[0]:
        del kept[0]
        first += 1
    return Block(first, "\n".join(kept), tags) if kept else None


def _is_comment(row: str) -> bool:
    return row.strip().startswith("//")
