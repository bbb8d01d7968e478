"""Mend what the parser often gets wrong and the words themselves make certain."""

from quiz.generation.parse.words import Word

_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "nmod", "appos"})


def repair(words: list[Word]) -> None:
    """Change tags and relations of one sentence in place."""
    for before, word in zip(words, words[1:], strict=False):
        if _is_rest_of_name(before, word):
            _hang(word, before)
    for before, word in zip(words, words[1:], strict=False):
        if word.tag == "VBN" and before.lower in {"who", "which"} and before.tag in {"WP", "WDT"}:
            word.tag = "VBD"
    for word in words:
        if word.tag == "VBN" and word.has("nsubj") and not word.has("aux", "aux:pass", "cop"):
            word.tag = "VBD"


def _is_rest_of_name(before: Word, word: Word) -> bool:
    """Two neighbouring names in the same part of a sentence are one ("Rosa" and "Imrie" as two subjects)."""
    same = word.head is before.head and word.dep == before.dep and word.dep in _ARGUMENTS
    return same and before.is_name and word.is_name and not word.children


def _hang(word: Word, head: Word) -> None:
    word.head.children.remove(word)
    word.head, word.dep = head, "flat"
    head.children.append(word)
