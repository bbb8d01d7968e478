"""Words as a reader sees them: folded, counted, and outside quotation marks."""

import re


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SMALL = word_set(
    "a about after all also although an and any are as at be because been before both but by can could did do does"
    " each for from had has have he her him his how if in into is it its may might more most no not of on one or other"
    " our out over own said say says she should so some such than that the their them then there these they this those"
    " through to under until up was were what when where which while who whom whose why will with would you your"
    " article according following describe describes happen happened many much kind first"
)
_SPELT = "one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: str(value) for value, word in enumerate(_SPELT.split(), start=1)}
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)*")


def words(text: str) -> list[str]:
    """Words and numbers as printed; a possessive s is no part of a word."""
    return [re.sub(r"[’'](?:s|S)?$", "", word) for word in _WORD.findall(text)]


def folded(text: str) -> tuple[str, ...]:
    """Case, articles, punctuation and the spelling of small numbers away: equal results are one answer."""
    lower = (word.lower() for word in words(text))
    return tuple(_NUMBERS.get(word, word.replace(",", "")) for word in lower if word not in {"a", "an", "the"})


def roots(text: str) -> frozenset[str]:
    """The words that carry meaning, their commonest endings cut off."""
    return frozenset(_root(word) for word in folded(text) if word not in _SMALL)


def _root(word: str) -> str:
    for ending in ("ies", "ing", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def outside_quotes(text: str) -> str:
    """The text with one word in the place of each quotation."""
    return _QUOTED.sub(" “quotation” ", text)


def holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether the words of ``shorter`` stand in a row in ``longer``."""
    size = len(shorter)
    return bool(size) and any(longer[place : place + size] == shorter for place in range(len(longer) - size + 1))
