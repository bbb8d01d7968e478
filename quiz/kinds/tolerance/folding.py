"""Words in a form in which letter case and accents do not matter."""

import unicodedata


def folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def listed(text: str) -> tuple[str, ...]:
    """The words of a list that is written as a text."""
    return tuple(text.split())
