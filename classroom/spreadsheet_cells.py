"""Text that goes into a cell of a spreadsheet and stays text there.

A spreadsheet runs what looks like a formula (OWASP, "CSV Injection"), so such text gets an apostrophe in front, which
marks it as text. Nothing is lost: ``text_of`` takes the apostrophes out again, and leaves those that were written.
"""

import re

NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
#: Signs that begin a formula, in all the widths in which they are typed.
_SIGNS = "=+\\-@＝＋－＠﹦﹢﹣﹫"
#: Spaces, control and invisible signs may stand before them; so may quotes, which readers strip.
_BEFORE = r"[\s\"'\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*"
_FORMULA = re.compile(rf"{_BEFORE}(?:[{_SIGNS}]|[\t\r\n])")
#: Where a spreadsheet may cut the text: at a line end, at a semicolon in some countries, behind a quote and a comma.
_CUTS = r"[;\t\r\n]|\"\s*,"
_CUT = re.compile(rf"((?:{_CUTS}){_BEFORE})(?=[{_SIGNS}])")
_MARKED_CUT = re.compile(rf"((?:{_CUTS}){_BEFORE})'(?=[{_SIGNS}])")


def safe_cell(text: str) -> str:
    """The text as no spreadsheet will run it. Numbers stay numbers: "-3" is kept, "-3+x" is not one."""
    if NUMBER.fullmatch(text):
        return text
    marked = f"'{text}" if _FORMULA.match(text) else text
    return _CUT.sub(r"\1'", marked)


def text_of(cell: str) -> str:
    """The text that ``safe_cell`` made this cell of."""
    text = _MARKED_CUT.sub(r"\1", cell)
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text
