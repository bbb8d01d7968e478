"""An answer in sentences that the teacher reads and marks."""

from dataclasses import dataclass

from quiz.kinds.base import Answer, Asked, Part
from quiz.kinds.typed import Typed, printable


@dataclass(frozen=True)
class Written(Typed):
    is_marked_by_hand: bool = True
    longest: int = 4000

    def clean(self, text: str) -> str:
        return printable(text).strip()

    def mark(self, answer: Answer, asked: Asked) -> int | None:
        """Nothing written earns nothing; the rest is for the teacher to read."""
        return None if answer.text else 0

    def parts(self, answer: Answer, asked: Asked) -> tuple[Part, ...]:
        """No two students write the same."""
        return ()


WRITTEN = Written(
    name="written",
    label="Written answer",
    instruction="Answer in your own words, in two or three sentences. Your teacher reads it.",
    template="quiz/kinds/_text.html",
    key_label="A good answer",
    result_template="quiz/kinds/_result_written.html",
)
