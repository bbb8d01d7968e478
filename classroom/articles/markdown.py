"""The little of Markdown that an article uses: headings, and marks in the running text that become plain text."""

import re

_HEADING = re.compile(r"(#{1,6})\s+(\S.*?)\s*#*")
#: A longer line is a paragraph that happens to begin with #.
_LONGEST_HEADING = 500
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_RULE = re.compile(r"([-*_])(?: ?\1){2,}")
_FENCE = re.compile(r"(?:```|~~~)\S*")
_QUOTE = re.compile(r"(?:> ?)+")
_ITEM = re.compile(r"(?:[-*+•]|\d{1,2}[.)])\s+(?=\S)")

_PLAIN = (
    (re.compile(r"!\[[^\]\n]{0,500}\]\([^()\s]{0,1000}(?: \"[^\"]{0,200}\")?\)"), ""),
    (re.compile(r"\[([^\[\]\n]{1,500})\]\([^()\s]{0,1000}(?: \"[^\"]{0,200}\")?\)"), r"\1"),
    (re.compile(r"<(https?://[^<>\s]{1,1000})>"), r"\1"),
    (re.compile(r"\*\*(?=[^\s*])([^*]{1,1000})(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(?=[^\s_])([^_]{1,1000})(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*]{1,1000})(?<=[^\s\\])\*(?!\*)"), r"\1"),
    (re.compile(r"(?<!\w)_(?=[^\s_])([^_]{1,1000})(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]{1,500})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~-])"), r"\1"),
)


def heading(line: str) -> tuple[int, str] | None:
    """Return level and text of a line like ``## Why it moved``."""
    match = _HEADING.fullmatch(line) if len(line) <= _LONGEST_HEADING else None
    return (len(match[1]), plain(match[2])) if match else None


def underline_level(line: str) -> int:
    """Return the level that the line gives the one above it: 1 for ===, 2 for ---, 0 for any other line."""
    return 0 if not _UNDERLINE.fullmatch(line) else 1 if line[0] == "=" else 2


def is_rule(line: str) -> bool:
    """Whether the line only parts what is above it from what is below: a rule, or the fence of a code block."""
    return bool(_RULE.fullmatch(line) or _FENCE.fullmatch(line))


def without_quote_marks(line: str) -> str:
    """Return the line without the > of a quoted paragraph before it."""
    return _QUOTE.sub("", line, count=1) if line.startswith(">") else line


def list_item(line: str) -> str | None:
    """Return the text of an item of a list, None for any other line."""
    match = _ITEM.match(line)
    return line[match.end() :] if match else None


def plain(text: str) -> str:
    """Return the text without marks for emphasis, links, images and code."""
    for pattern, replacement in _PLAIN:
        text = pattern.sub(replacement, text)
    return " ".join(text.split())
