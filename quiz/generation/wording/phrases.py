"""Turn words of a parse back into print: with the article's own spacing, quotation marks whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from quiz.generation.parse.words import Quotation, Sentence, Word
from quiz.generation.vocabulary.countries import DEMONYMS, OTHER_DEMONYMS


def printed(words: Iterable[Word], sentence: Sentence, replaced: Mapping[int, str] | None = None) -> str:
    """Return the text of ``words`` of ``sentence``; ``replaced`` maps a word's place to what stands for it.

    Words that were left out close up; commas left over at either end go.
    """
    chosen = sorted({word.i: word for word in words if word.start >= 0}.values(), key=lambda word: word.i)
    pieces: list[str] = []
    for before, word in zip([None, *chosen], chosen, strict=False):
        gap = "" if before is None else _gap(before, word)
        pieces.append(gap + _opening(word, chosen, sentence))
        pieces.append(
            (replaced or {}).get(word.i, sentence.text[word.start - sentence.start : word.end - sentence.start])
        )
        pieces.append(_closing(word, chosen, sentence))
    return tidy("".join(pieces))


def _gap(before: Word, word: Word) -> str:
    if before.end == word.start:
        return ""
    return "" if word.text in {",", ".", ";", ":", "?", "!", ")", "'s", "’s"} and word.i != 0 else " "


def _opening(word: Word, chosen: list[Word], sentence: Sentence) -> str:
    quote = _whole_quote(word, chosen, sentence)
    return sentence.text[quote.start - 1 - sentence.start] if quote and quote.start == word.start else ""


def _closing(word: Word, chosen: list[Word], sentence: Sentence) -> str:
    quote = _whole_quote(word, chosen, sentence)
    if quote is None or not quote.closed:
        return ""
    following = next((other for other in chosen if other.i > word.i), None)
    is_last = following is None or following.start >= quote.end
    return sentence.text[quote.end - sentence.start] if is_last else ""


def _whole_quote(word: Word, chosen: list[Word], sentence: Sentence) -> Quotation | None:
    """The quotation around ``word`` when all of its words are chosen."""
    for quote in sentence.quotations:
        if quote.start <= word.start < quote.end:
            inside = [other for other in sentence.words if quote.start <= other.start < quote.end]
            needed = [other for other in inside if not other.is_punctuation]
            return quote if quote.closed and all(other in chosen for other in needed) else None
    return None


def tidy(text: str) -> str:
    """One space between words, none before a comma, no comma or dash left hanging at the ends."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,;:.?!)])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text)
    text = re.sub(r"\(\s+", "(", text)
    text = re.sub(r",([”\"])", r"\1,", text) if re.search(r",[”\"] \w", text) else re.sub(r",([”\"])$", r"\1", text)
    return text.strip(" ,;:–—-").strip()


def capitalised(text: str) -> str:
    """The first letter large, also behind an opening quotation mark."""
    match = re.search(r"\w", text)
    return text[: match.start()] + text[match.start()].upper() + text[match.start() + 1 :] if match else text


def decapitalised(words: list[Word], text: str) -> str:
    """The first letter small again where the word is no name."""
    first = next((word for word in words if not word.is_punctuation), None)
    if first is None or first.is_name or first.text == "I" or first.text.isupper() and len(first.text) > 1:
        return text
    if first.text in DEMONYMS or first.text in OTHER_DEMONYMS:
        return text
    return text[:1].lower() + text[1:]


def word_count(text: str) -> int:
    return len(text.split())
