"""Kinds in which one option is chosen."""

from dataclasses import dataclass

from quiz.kinds.base import NO_ANSWER, Answer, Asked, Filled, Kind, Posted, read_number, single


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
        return next((line.text for line in asked.lines if line.is_correct), "")
