"""Make a sentence shorter without changing a word of it."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generation.facts.clauses import DROPPED_ADVERBS
from quiz.generation.parse.words import Word, without_brackets

_SHORTEST, _LONGEST = 6, 32
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LINKS = (
    ("so",),
    ("first", ","),
    ("second", ","),
    ("third", ","),
    ("finally", ","),
    ("for", "example", ","),
    ("for", "instance", ","),
    ("in", "contrast", ","),
    ("similarly", ","),
    ("consequently", ","),
    ("in", "fact", ","),
    ("in", "addition", ","),
    ("of", "course", ","),
    ("on", "the", "flip", "side", ","),
    ("on", "the", "other", "hand", ","),
    ("as", "a", "result", ","),
)
_CONCEDING = frozenset({"while", "although", "though", "despite", "whereas"})
_OPENING_CLAUSES = frozenset({"that", "if", "whether", "because", "when", "unless", "how", "why"})
_GOING_ON = frozenset(
    {
        "which",
        "who",
        "whose",
        "while",
        "whereas",
        "with",
        "including",
        "despite",
        "regardless",
    }
)


def without_concession(words: list[Word]) -> list[Word]:
    """Without a "While …," at the start: what follows is stated all the same."""
    if not words or words[0].lower not in _CONCEDING:
        return words
    comma = next((place for place, word in enumerate(words) if word.text == "," and place >= 3), None)
    if comma is None or not has_finite(words[:comma]) and words[0].lower != "despite":
        return words
    rest = words[comma + 1 :]
    return (
        rest
        if rest and (rest[0].tag in {"DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP"}) and has_finite(rest)
        else words
    )


def shortened(words: list[Word]) -> Iterator[list[Word]]:
    """Yield ``words``, then shorter and shorter beginnings of them that are statements by themselves."""
    yield words
    for place in range(len(words) - 3, _SHORTEST - 1, -1):
        if (
            words[place].text in {",", "–", "—", ";", ":"}
            and _is_afterthought(words, place)
            and _is_whole(words[:place])
        ):
            yield from shortened(words[:place])
            return


def _is_whole(words: list[Word]) -> bool:
    """A finite verb, and another one behind the last "that" or "if"."""
    mark = max((place for place, word in enumerate(words) if word.lower in _OPENING_CLAUSES and place), default=-1)
    return has_finite(words) and (mark < 0 or has_finite(words[mark:]))


def _is_afterthought(words: list[Word], place: int) -> bool:
    """Does the statement only go on behind this comma or dash: a relative clause, a participle, an apposition?"""
    following, rest = words[place + 1], words[place + 1 :]
    inserted = any(word.text == "," for word in words[max(0, place - 5) : place])
    if words[place].text == ":":
        return has_finite(words[:place])
    if following.lower in {"which", "who", "whose", "while", "whereas"}:
        return True
    if following.lower in _GOING_ON or following.tag in {"VBG", "VBN"}:
        return not inserted
    return following.lower in {"a", "an"} and not inserted and not any(word.tag == "CC" for word in rest[-5:])


def trimmed(words: list[Word]) -> list[Word]:
    """Without brackets, a leading "But" and adverbs that only link to the sentence before."""
    kept = without_brackets([word for word in words if word.start >= 0])
    kept = [word for place, word in enumerate(kept) if not _is_link(word, place)]
    for link in _LINKS:
        if [word.lower for word in kept[: len(link)]] == list(link):
            kept = kept[len(link) :]
    while kept and (kept[0].is_punctuation and kept[0].text not in "£$€" or kept[0].tag == "CC"):
        kept = kept[1:]
    while kept and kept[-1].is_punctuation and kept[-1].text != "%" and not _closes(kept):
        kept = kept[:-1]
    if [word.lower for word in kept[-3:]] in ([",", "for", "example"], [",", "for", "instance"]):
        kept = kept[:-3]
    return kept


def _closes(words: list[Word]) -> bool:
    """Does the last word close an inner quotation: ‘City of Bells’?"""
    opened = any(word.tag == "``" and word.text in {"‘", "'"} for word in words)
    return opened and words[-1].tag == "''" and words[-1].text in {"’", "'"}


def _is_link(word: Word, place: int) -> bool:
    return (
        word.lower in DROPPED_ADVERBS
        and word.tag == "RB"
        and not (word.lower == "too" and word.head.i > word.i)
        and (place == 0 or word.lower in {"also", "however", "therefore"})
    )


def has_finite(words: list[Word]) -> bool:
    return any(word.tag in _FINITE for word in words)
