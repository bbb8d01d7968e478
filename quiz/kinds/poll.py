"""What a student thinks: every answer is welcome and none is scored."""

from dataclasses import dataclass

from quiz.kinds.base import Answer, Asked
from quiz.kinds.choosing import ChooseOne


@dataclass(frozen=True)
class Poll(ChooseOne):
    is_scored: bool = False
    has_right_option: bool = False
    options_may_move: bool = True

    def mark(self, answer: Answer, asked: Asked) -> int | None:
        return None


POLL = Poll(
    name="poll",
    label="Opinion poll",
    instruction="Choose what you think. There is no right answer, and no points.",
    result_template="quiz/kinds/_result_own.html",
)
