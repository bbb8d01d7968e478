"""Kinds in which one option is chosen."""

from dataclasses import dataclass

from quiz.kinds.base import NO_ANSWER, Answer, Asked, Filled, Kind, Line, Part, Posted, read_number, single


@dataclass(frozen=True)
class ChooseOne(Kind):
    """A question with options of which exactly one is right. The form sends the option's position as ``choice``."""

    template: str = "quiz/kinds/_options.html"
    line_counts: range = range(2, 6)
    has_right_option: bool = True

    def read_answer(self, posted: Posted, asked: Asked) -> Answer:
        position = read_number(single(posted, "choice"), last=len(asked.lines))
        return NO_ANSWER if position is None else Answer(position=position)

    def context(self, answer: Answer, asked: Asked) -> dict[str, object]:
        return {"chosen": answer.position}

    def filled(self, answer: Answer, asked: Asked) -> Filled:
        return Filled.NONE if answer.position is None else Filled.WHOLLY

    def mark(self, answer: Answer, asked: Asked) -> int | None:
        return 100 if any(line.is_correct and line.position == answer.position for line in asked.lines) else 0

    def show_answer(self, answer: Answer, asked: Asked) -> str:
        return next((line.text for line in asked.lines if line.position == answer.position), "")

    def show_key(self, asked: Asked) -> str:
        """Of a question that was put right, several may be."""
        return " or ".join(line.text for line in asked.lines if line.is_correct)

    def parts(self, answer: Answer, asked: Asked) -> tuple[Part, ...]:
        return tuple(self._part(line) for line in asked.lines if line.position == answer.position)

    def offered(self, asked: Asked) -> tuple[Part, ...]:
        """All options; of a section's sentences, which are many, the right one."""
        return tuple(self._part(line) for line in asked.lines if line.is_correct or not self.options_are_sentences)

    def _part(self, line: Line) -> Part:
        """Only options that have no order of their own are called by letters."""
        letter = chr(ord("A") + line.position - 1) if self.options_may_move else ""
        is_quotable = self.options_may_move or self.options_are_sentences
        is_right = line.is_correct if self.has_right_option else None
        return Part(line.text, is_right, letter=letter, is_quotable=is_quotable)
