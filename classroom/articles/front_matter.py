"""What a file says of its article before the text begins, and what the command line says over it.

    ---
    title: The lighthouse that moved
    published: 2024-05-17
    ---

One ``key: value`` a line; quotation marks around a value are taken off. Empty lines and lines with # are skipped.
"""

import datetime
import re
from collections.abc import Mapping, Sequence

from classroom.articles.drafts import ArticleError

#: The keys, and the most characters of a value.
LONGEST = {
    "title": 200,
    "publisher": 200,
    "author": 200,
    "published": 10,
    "url": 500,
    "language": 10,
    "rights": 300,
    "slug": 80,
}
_FENCE = "---"
_SLUG = re.compile(r"[A-Za-z0-9_-]+")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_ENGLISH = re.compile(r"en(?:[-_][a-z0-9]+)*", re.IGNORECASE)


def split_front_matter(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """Return the checked values and the index of the first line of the text after them.

    Raises ArticleError with the line number for an unknown or repeated key, a bad value or a missing end.
    """
    first = next((index for index, line in enumerate(lines) if line), 0)
    if not lines or lines[first] != _FENCE or not _opens_front_matter(lines, first):
        return {}, 0
    values: dict[str, str] = {}
    for index in range(first + 1, len(lines)):
        line, number = lines[index], index + 1
        if line in (_FENCE, "..."):
            return values, index + 1
        if line and not line.startswith("#"):
            key, value = _pair(line, number)
            if key in values:
                raise ArticleError(f"line {number} gives “{key}” a second time: keep one of the two.")
            values[key] = checked(key, value, f"line {number}")
    raise ArticleError(f"the front matter that begins on line {first + 1} has no end: close it with a line “---”.")


def checked_overrides(overrides: Mapping[str, str]) -> dict[str, str]:
    """Return the values given on the command line, checked; empty ones are left out. Raises ArticleError."""
    return {key: checked(key, value, f"--{key}") for key, value in overrides.items() if value.strip()}


def checked(key: str, value: str, where: str) -> str:
    """Return ``value`` on one line if it may stand for ``key``. Raises ArticleError beginning with ``where``."""
    value = " ".join(value.split())
    if key not in LONGEST:
        raise ArticleError(f"{where} has the unknown key “{_shown(key)}”: use {', '.join(LONGEST)}.")
    if len(value) > LONGEST[key]:
        raise ArticleError(f"{where}: the {key} is longer than {LONGEST[key]} characters: shorten it.")
    if value and (complaint := _complaint(key, value)):
        raise ArticleError(f"{where}: {complaint}.")
    return value


def published_date(value: str) -> datetime.date | None:
    """Return the date of a checked value, None for the empty one."""
    return datetime.date.fromisoformat(value) if value else None


def _opens_front_matter(lines: Sequence[str], first: int) -> bool:
    """Tell front matter from a text that begins with a horizontal rule: something like a key must follow."""
    following = next((line for line in lines[first + 1 :] if line), "")
    word = re.match(r"[a-z]*", following.lower())
    begins_with_key = bool(word and word[0] in LONGEST)
    return following == _FENCE or begins_with_key or bool(re.match(r"#|[A-Za-z]+\s*[:=]", following))


def _pair(line: str, number: int) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon:
        raise ArticleError(f"line {number} of the front matter is “{_shown(line)}”: write it as “key: value”.")
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return key.strip().lower(), value


def _complaint(key: str, value: str) -> str:
    shown = _shown(value)
    if key == "published" and not _is_date(value):
        return f"“{shown}” is not a date: write it as YYYY-MM-DD"
    if key == "url" and not _ADDRESS.fullmatch(value):
        return f"“{shown}” is not a web address: begin it with https://"
    if key == "language" and not _ENGLISH.fullmatch(value):
        return f"the language is “{shown}”, but only English articles (en) can be loaded: bring an English text"
    if key == "slug" and not _SLUG.fullmatch(value):
        return f"“{shown}” cannot be a slug: use letters without accents, digits and hyphens"
    return ""


def _is_date(value: str) -> bool:
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value))


def _shown(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
