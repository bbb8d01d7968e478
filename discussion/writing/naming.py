"""Where a text names somebody: an @ and the longest name that follows it, told apart as pseudonyms are in a class."""

from collections.abc import Collection, Iterator

from classroom.pseudonyms import PSEUDONYM_LENGTH, pseudonym_key

#: A name as it is typed may have spaces and marks that do not count.
LONGEST = 2 * PSEUDONYM_LENGTH
#: More are not looked for: each costs as much as a short post.
MOST_SIGNS = 50
#: Where no spaces part words, a name ends wherever it ends.
FIRST_WITHOUT_SPACES = "\u2e80"


def parts(text: str, keys: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the text in pieces, each with the key of the name that it is, or with an empty one."""
    start = 0
    for position in _signs(text):
        if position < start:
            continue
        length, key = _longest_name(text[position + 1 : position + 1 + LONGEST], keys)
        if key:
            yield text[start:position], ""
            start = position + 1 + length
            yield text[position:start], key
    yield text[start:], ""


def _signs(text: str) -> list[int]:
    """Where an @ begins a word: not in the midst of an address."""
    found = [place for place, sign in enumerate(text) if sign == "@" and not text[place - 1 : place].isalnum()]
    return found[:MOST_SIGNS]


def _longest_name(text: str, keys: Collection[str]) -> tuple[int, str]:
    if not text or text[0].isspace():
        return 0, ""
    for length in range(len(text), 0, -1):
        if text[length - 1].isspace() or not _ends_word(text, length):
            continue
        if (key := pseudonym_key(text[:length])) in keys:
            return length, key
    return 0, ""


def _ends_word(text: str, length: int) -> bool:
    after = text[length : length + 1]
    return not after.isalnum() or max(text[length - 1], after) >= FIRST_WITHOUT_SPACES
