"""Events to be put in the order in which they happened. An event's partner is the number of its place."""

from dataclasses import dataclass

from quiz.kinds.base import Answer, Asked, Filled, Line, Part
from quiz.kinds.pairing import Pairing


@dataclass(frozen=True)
class Ordering(Pairing):
    """The same place for two events is kept while the student moves them about, but is no whole answer."""

    def partners(self, asked: Asked) -> list[str]:
        return sorted((line.partner for line in self.lines(asked)), key=int)

    def in_order(self, asked: Asked) -> list[Line]:
        """The events as they happened."""
        return sorted(self.lines(asked), key=lambda line: int(line.partner))

    def result_context(self, answer: Answer, asked: Asked) -> dict[str, object]:
        return {"pairs": sorted(self.pairs(answer, asked), key=lambda pair: int(pair.line.partner))}

    def filled(self, answer: Answer, asked: Asked) -> Filled:
        filled = super().filled(answer, asked)
        has_twins = len(set(answer.partners)) < len(answer.partners)
        return Filled.PARTLY if filled is Filled.WHOLLY and has_twins else filled

    def missing(self, answer: Answer, asked: Asked) -> str:
        still_open = super().missing(answer, asked)
        is_partly = self.filled(answer, asked) is Filled.PARTLY
        return still_open or ("two events have the same place" if is_partly else "")

    def show_answer(self, answer: Answer, asked: Asked) -> str:
        placed = sorted((int(pair.given), pair.line.text) for pair in self.pairs(answer, asked) if pair.given)
        return "; ".join(f"{place}. {text}" for place, text in placed)

    def show_key(self, asked: Asked) -> str:
        return "; ".join(f"{line.partner}. {line.text}" for line in self.in_order(asked))

    def _part(self, line: Line, given: str) -> Part:
        return Part(f"place {given}", given == line.partner, about=line.text, is_quotable=False)


ORDERING = Ordering(
    name="ordering",
    label="Ordering",
    instruction="Give each event its place: 1 is what happened first.",
    line_head="Event",
    unset="Place …",
    partners_are_short=True,
    line_counts=range(3, 8),
    partners_are_places=True,
)
