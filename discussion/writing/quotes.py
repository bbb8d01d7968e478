"""Passages of a section that a post quotes: kept as they stand there, whatever the section says later."""

import re

from discussion.models.posts import QUOTE_LENGTH

#: Marks that a keyboard or a copy gives in place of those in a text, one for one.
_ALIKE = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚`´", "'"), **dict.fromkeys("–—‑", "-")})
#: A sentence, roughly: it ends with its mark and whatever closes after that. Where this errs, a quotation is short.
_SENTENCE_END = re.compile(r"(?<=[.!?…])([\"'”’)\]]*)\s+|(?<=[。！？])")


def passage_in(text: str, quoted: str) -> str | None:
    """Return the passage as it stands in the text, on one line, or ``None`` if it does not.

    Spaces and line breaks do not count, nor whether quotation marks and dashes are straight or curly.
    """
    plain = _one_line(text)
    wanted = _one_line(quoted).translate(_ALIKE)
    for candidate in (wanted, wanted.strip("\"'")):
        start = plain.translate(_ALIKE).find(candidate) if candidate else -1
        if start >= 0:
            return plain[start : start + len(candidate)]
    return None


def sentences_of(paragraphs: list[str]) -> list[str]:
    """The sentences that can be offered for quoting."""
    sentences = [sentence for paragraph in paragraphs for sentence in _split(_one_line(paragraph))]
    return [sentence for sentence in sentences if len(sentence) <= QUOTE_LENGTH]


def _split(paragraph: str) -> list[str]:
    sentences, start = [], 0
    for end in _SENTENCE_END.finditer(paragraph):
        sentences.append(paragraph[start : end.end(1) if end.group(1) else end.start()].strip())
        start = end.end()
    return [sentence for sentence in [*sentences, paragraph[start:].strip()] if sentence]


def _one_line(text: str) -> str:
    return " ".join(text.split())
