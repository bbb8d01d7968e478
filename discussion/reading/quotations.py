"""How an address points to a quoted passage, so that browsers go to it and mark it."""

from urllib.parse import quote

#: Of a long passage, its first and last words are enough to find it.
WORDS_AT_EACH_END = 5


def text_fragment(passage: str) -> str:
    """What to append to an address that ends in a fragment. See https://wicg.github.io/scroll-to-text-fragment/."""
    words = passage.split()
    if len(words) <= 2 * WORDS_AT_EACH_END:
        return f":~:text={_encoded(words)}"
    return f":~:text={_encoded(words[:WORDS_AT_EACH_END])},{_encoded(words[-WORDS_AT_EACH_END:])}"


def _encoded(words: list[str]) -> str:
    # A hyphen beside a comma has a meaning of its own there.
    return quote(" ".join(words), safe="").replace("-", "%2D")
