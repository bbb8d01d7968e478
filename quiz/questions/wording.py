"""What a question says, and what must be true of it before it is kept. Asks the database nothing."""

import re
from dataclasses import dataclass

from classroom.models import Section
from quiz.kinds import Asked, Line, kind_named
from quiz.models.questions import GAP_MARK, fingerprint

#: Typographic signs that a teacher's keyboard lacks, folded one for one so that offsets stay.
PLAIN = str.maketrans("“”„‘’‚\u00a0", "\"\"\"''' ")


@dataclass(frozen=True)
class Wording:
    """All of a question that a teacher can edit. ``lines`` are numbered from 1, ``accepted`` has the model first."""

    section: Section
    kind: str
    stem: str
    explanation: str
    evidence_start: int
    evidence_end: int
    difficulty: str
    lines: tuple[Line, ...] = ()
    accepted: tuple[str, ...] = ()

    @property
    def asked(self) -> Asked:
        """The question as its kind sees it."""
        return Asked(self.lines, self.accepted, self.stem, self.evidence_text)

    @property
    def evidence_text(self) -> str:
        return self.section.body[self.evidence_start : self.evidence_end]

    @property
    def key(self) -> str:
        """The right answer in words, empty for a poll."""
        return kind_named(self.kind).show_key(self.asked)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.kind, self.stem, self.key)


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
    if kind_named(kind).has_gap and gaps != [GAP_MARK]:
        return f"A gap question has exactly one gap, written {GAP_MARK} (five underscores)."
    if not kind_named(kind).has_gap and gaps:
        return "Only a gap question has a gap in it. Write it as one, or take the underscores out."
    return ""
