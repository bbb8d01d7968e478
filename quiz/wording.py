"""What a question says, and what must be true of it before it is kept. Asks the database nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from classroom.models import Section
from quiz.models.questions import GAP_MARK, fingerprint

OPTION_COUNTS = range(2, 6)
#: Typographic signs that a teacher's keyboard lacks, folded one for one so that offsets stay.
PLAIN = str.maketrans("“”„‘’‚\u00a0", "\"\"\"''' ")


@dataclass(frozen=True)
class Wording:
    """All of a question that a teacher can edit. ``key`` is the index of the right option."""

    section: Section
    kind: str
    stem: str
    explanation: str
    evidence_start: int
    evidence_end: int
    difficulty: str
    options: tuple[str, ...]
    key: int

    @property
    def evidence_text(self) -> str:
        return self.section.body[self.evidence_start : self.evidence_end]

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.kind, self.stem, self.options[self.key])


def find_span(body: str, sentence: str, near: int = 0) -> tuple[int, int] | None:
    """Where the sentence stands in the section's body: the place nearest to ``near``, or ``None``.

    Spaces, line breaks and the shape of quotation marks need not agree.
    """
    words = sentence.translate(PLAIN).split()
    if not words:
        return None
    spans = [found.span() for found in re.finditer(r"\s+".join(map(re.escape, words)), body.translate(PLAIN))]
    return min(spans, key=lambda span: abs(span[0] - near), default=None)


def stem_fault(kind: str, stem: str) -> str:
    """What is wrong with the stem, or an empty text."""
    gaps = re.findall("_{2,}", stem)
    if kind == "gap" and gaps != [GAP_MARK]:
        return f"A gap question has exactly one gap, written {GAP_MARK} (five underscores)."
    if kind != "gap" and gaps:
        return "Only a gap question has a gap in it. Choose that kind, or take the underscores out."
    return ""


def options_fault(kind: str, options: Sequence[tuple[str, bool]]) -> str:
    """What is wrong with the options, each a text and whether it is right; or an empty text."""
    texts = [" ".join(text.casefold().split()) for text, _ in options]
    if kind == "true_false" and sorted(texts) != ["false", "true"]:
        return "A true or false question has exactly two options: True and False."
    if len(texts) not in OPTION_COUNTS:
        return f"Write {OPTION_COUNTS.start} to {OPTION_COUNTS.stop - 1} options. There are {len(texts)}."
    if len(set(texts)) < len(texts):
        return "Two options say the same. Each must be different."
    right = sum(is_right for _, is_right in options)
    return "" if right == 1 else f"Mark exactly one option as right. {right or 'None'} marked now."


def in_order(kind: str, options: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """The options as they are kept: as they came, and True before False, however they were typed."""
    if kind != "true_false":
        return list(options)
    return sorted(((text.capitalize(), is_right) for text, is_right in options), reverse=True)
