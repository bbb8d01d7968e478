"""Cut a section's body into sentences and quotations, by rules, before anything is parsed.

A sentence never ends inside a quotation, after an abbreviation, or at an ellipsis that goes on in small letters.
Long quotations are lifted out: the frame around them ('"…," said Rosa Imrie.') is then short and parses well.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generation.parse.words import Quotation
from quiz.generation.vocabulary.abbreviations import ABBREVIATIONS, ENDING_ABBREVIATIONS, STARTERS
from quiz.generation.vocabulary.reporting import REPORTING

_ENDING = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|(?<=[a-z])[.!?]+\d{0,2}(?=\s+[A-Z\"“]|$)")
_LAST_WORD = re.compile(r"[^\s\"“(\[]+$")
_NEXT_WORD = re.compile(r"\s+[\"'“‘(\[]*(\S+)")
_REPORTED_NEXT = re.compile(r"\s+(?:[A-Z][\w.'’-]*\s+){1,4}([a-z]+)\b")
_ELISIONS = re.compile(r"['’](?:\d0s|em\b|til\b|cause\b|n['’]\b|tis\b|twas\b)", re.I)
#: A quotation of at least so many words is speech, not a quoted term.
_SPEECH_WORDS = 4
#: So far back from an opening mark a verb of saying may begin: looking through all before it would take too long.
_LONGEST_VERB = 40


@dataclass(frozen=True)
class Span:
    start: int
    end: int


def paragraphs(body: str) -> Iterator[Span]:
    """Yield the paragraphs of ``body``: what stands between line ends, without the white space around it."""
    for match in re.finditer(r"[^\n]+", body):
        text = match.group()
        if text.strip():
            start = match.start() + len(text) - len(text.lstrip())
            yield Span(start, start + len(text.strip()))


def quotations(text: str, offset: int = 0) -> list[Quotation]:
    """Return the outermost quotations of one paragraph, in order, with offsets moved by ``offset``."""
    found = []
    position = 0
    while (opening := _next_opening(text, position)) is not None:
        closing = _closing(text, opening)
        inner_start, inner_end = opening + 1, closing if closing is not None else len(text)
        words = text[inner_start:inner_end]
        if closing is not None or _is_double(text[opening]):
            found.append(
                Quotation(
                    start=offset + inner_start,
                    end=offset + inner_end,
                    text=words,
                    closed=closing is not None,
                    speech=_is_speech(text, opening, words),
                    opens_paragraph=opening == 0,
                )
            )
            position = inner_end + 1
        else:
            position = inner_start
    return found


def _next_opening(text: str, position: int) -> int | None:
    for place in range(position, len(text)):
        if text[place] in '“"' and (text[place] == "“" or _opens(text, place)):
            return place
        if text[place] in "‘'" and _opens(text, place) and not _ELISIONS.match(text, place):
            return place
    return None


def _opens(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return (before.isspace() or before in "([—–-/") and not after.isspace()


def _closing(text: str, opening: int) -> int | None:
    if _is_double(text[opening]):
        for place in range(opening + 1, len(text)):
            if text[place] == "”" or (text[place] == '"' and not _opens(text, place)):
                return place
        return None
    for place in range(opening + 1, len(text)):
        after = text[place + 1] if place + 1 < len(text) else " "
        if text[place] in "’'" and not after.isalnum() and not text[place - 1].isspace():
            return place
    return None


def _is_double(mark: str) -> bool:
    return mark in '“"'


def _is_speech(text: str, opening: int, words: str) -> bool:
    """Speech opens with a capital and has the length of a clause; anything else is a quoted term or part."""
    body = words.strip()
    long_enough = len(body.split()) >= _SPEECH_WORDS or bool(re.search(r"[?!]$", body))
    introduced = opening == 0 or text[:opening].rstrip()[-1:] in {",", ":", ".", "?", "!", "-", "–", "—"}
    opens = body[:1].isupper() or body[:1] in {"[", "…", "."} or not body[:1].isalpha()
    speaks = bool(
        re.search(rf"\b(?:{'|'.join(sorted(REPORTING))})\s*$", text[max(0, opening - _LONGEST_VERB) : opening], re.I)
    )
    short = opening == 0 and body.endswith((",", ".", "!", "?")) and len(body.split()) >= 2
    return (long_enough and opens and (introduced or speaks)) or short


def sentence_spans(text: str, offset: int = 0) -> list[Span]:
    """Return where the sentences of one paragraph stand, in order, with offsets moved by ``offset``."""
    quoted = quotations(text)
    spans, start = [], 0
    for match in _ENDING.finditer(text):
        end = match.end()
        if _is_end(text, match.start(), end, quoted):
            spans.append(Span(offset + start, offset + end))
            start = end + len(text[end:]) - len(text[end:].lstrip())
    if text[start:].strip():
        spans.append(Span(offset + start, offset + len(text.rstrip())))
    return spans


def _is_end(text: str, mark: int, end: int, quoted: list[Quotation]) -> bool:
    if end >= len(text):
        return False
    around = next((quote for quote in quoted if quote.start <= mark < quote.end), None)
    if around is not None and end <= around.end:
        return False
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return True
    following_word = following.group(1)
    if not (following_word[0].isupper() or following_word[0].isdigit() or text[following.start(1) - 1] in '"“'):
        return False
    if around is not None and text[mark] in "!?…" and _is_reported_next(text, end):
        return False
    return not _is_abbreviation(text, mark, following_word)


def _is_reported_next(text: str, end: int) -> bool:
    match = _REPORTED_NEXT.match(text, end)
    return match is not None and match.group(1) in REPORTING


def _is_abbreviation(text: str, mark: int, following_word: str) -> bool:
    if text[mark] != ".":
        return False
    last = _LAST_WORD.search(text[:mark])
    word = last.group() if last else ""
    if word.lower() in ABBREVIATIONS or re.fullmatch(r"[A-Z]", word):
        return True
    if word.lower() in ENDING_ABBREVIATIONS or re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
        return following_word.strip(",.;:\"'").lower() not in STARTERS
    return False
