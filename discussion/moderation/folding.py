"""Text as it is compared: without capitals, accents, invisible characters and differences of width."""

import unicodedata

_DROPPED = {"Mn", "Cf"}
_STRAIGHT = str.maketrans("’‘‛ʼ`", "'''''")


def folded(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.translate(_STRAIGHT))
    kept = "".join(letter for letter in spread if unicodedata.category(letter) not in _DROPPED)
    return " ".join(kept.casefold().split())
