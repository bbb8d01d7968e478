"""The name a student goes by: cleaned, and told apart from names that look the same."""

import unicodedata

PSEUDONYM_LENGTH = 30
MOST_MARKS_IN_A_ROW = 2


def cleaned_pseudonym(text: str) -> str:
    """Return the name in composed form, without control and direction marks, single-spaced.

    The result may be empty: then nothing visible was typed.
    """
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text):
        category = unicodedata.category(character)
        marks = marks + 1 if category.startswith("M") else 0
        if category in {"Cf", "Cc", "Cs", "Co", "Cn"} and not character.isspace():
            continue
        if marks <= MOST_MARKS_IN_A_ROW:
            kept.append(character)
    return " ".join("".join(kept).split())


def pseudonym_key(name: str) -> str:
    """What two names must not share in a class: letter case, spaces and compatibility forms do not count."""
    return "".join(unicodedata.normalize("NFKC", cleaned_pseudonym(name)).casefold().split())[:90]
