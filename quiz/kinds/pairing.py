"""Kinds in which every line gets a partner.

The partners to choose from stand in an order that depends on their text alone, so that it tells nothing of who belongs
to whom. The form sends, for the line at position N, the number of its partner in that order as ``line-N``.
"""

from dataclasses import dataclass

from quiz.kinds.base import NO_ANSWER, Answer, Asked, Filled, Kind, Line, Part, Posted, read_number, single


@dataclass(frozen=True)
class Pair:
    """A line with what was set and what is right; ``number`` is that of ``given`` in the list to choose from."""

    line: Line
    given: str
    number: int | None

    @property
    def is_right(self) -> bool:
        return self.given == self.line.partner


#: A list to choose from shows about so many characters on a phone, once it is closed.
SHOWN_WHOLE = 28


@dataclass(frozen=True)
class Pairing(Kind):
    """A question whose lines have partners, with part of the points for part of the pairs."""

    template: str = "quiz/kinds/_pairs.html"
    result_template: str = "quiz/kinds/_result_pairs.html"
    line_counts: range = range(3, 7)
    has_partners: bool = True
    #: What stands over the lines of a result, and what a line says to which nothing is set.
    line_head: str = "Line"
    partners_are_short: bool = False
    unset: str = "Choose …"

    def lines(self, asked: Asked) -> tuple[Line, ...]:
        """The lines that get a partner: all but the spare ones."""
        return tuple(line for line in asked.lines if line.text)

    def partners(self, asked: Asked) -> list[str]:
        """What can be chosen, the spare partners among them."""
        return sorted({line.partner for line in asked.lines}, key=lambda text: (text.casefold(), text))

    def read_answer(self, posted: Posted, asked: Asked) -> Answer:
        partners = self.partners(asked)
        numbers = [
            read_number(single(posted, f"line-{line.position}"), last=len(partners)) for line in self.lines(asked)
        ]
        if not any(numbers):
            return NO_ANSWER
        return Answer(partners=tuple(partners[number - 1] if number else "" for number in numbers))

    def pairs(self, answer: Answer, asked: Asked) -> list[Pair]:
        """Every line with what was set for it."""
        lines, partners = self.lines(asked), self.partners(asked)
        given = answer.partners or ("",) * len(lines)
        return [
            Pair(line, text, partners.index(text) + 1 if text in partners else None)
            for line, text in zip(lines, given, strict=False)
        ]

    def context(self, answer: Answer, asked: Asked) -> dict[str, object]:
        partners = self.partners(asked)
        return {"pairs": self.pairs(answer, asked), "partners": partners, "letters": _letters(partners)}

    def filled(self, answer: Answer, asked: Asked) -> Filled:
        if not any(answer.partners):
            return Filled.NONE
        return Filled.WHOLLY if all(answer.partners) else Filled.PARTLY

    def missing(self, answer: Answer, asked: Asked) -> str:
        still_open = answer.partners.count("")
        return f"{still_open} of {len(answer.partners)} still open" if still_open else ""

    def mark(self, answer: Answer, asked: Asked) -> int | None:
        pairs = self.pairs(answer, asked)
        return round(100 * sum(pair.is_right for pair in pairs) / len(pairs)) if pairs else 0

    def show_answer(self, answer: Answer, asked: Asked) -> str:
        return "; ".join(f"{pair.line.text} – {pair.given}" for pair in self.pairs(answer, asked) if pair.given)

    def show_key(self, asked: Asked) -> str:
        """In alphabetical order, so that the same pairs shown in another order are the same key."""
        return "; ".join(sorted((f"{line.text} – {line.partner}" for line in self.lines(asked)), key=str.casefold))

    def parts(self, answer: Answer, asked: Asked) -> tuple[Part, ...]:
        given = (pair for pair in self.pairs(answer, asked) if pair.given)
        return tuple(self._part(pair.line, pair.given) for pair in given)

    def offered(self, asked: Asked) -> tuple[Part, ...]:
        """The right pairs."""
        return tuple(self._part(line, line.partner) for line in self.lines(asked))

    def _part(self, line: Line, given: str) -> Part:
        return Part(given, given == line.partner, about=line.text)


def _letters(partners: list[str]) -> list[tuple[str, str]]:
    """Each partner with its letter, if there is one that a closed list would cut off; otherwise nothing."""
    if max(map(len, partners), default=0) <= SHOWN_WHOLE:
        return []
    return [(chr(ord("A") + index), partner) for index, partner in enumerate(partners)]
