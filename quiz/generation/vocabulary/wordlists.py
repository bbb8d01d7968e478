"""How the lists of this package are written: words in a text block, or phrases parted by upright lines."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of ``text``, or where it has a "|" the phrases between them."""
    if "|" in text:
        return tuple(" ".join(phrase.split()) for phrase in text.split("|") if phrase.strip())
    return tuple(text.split())
