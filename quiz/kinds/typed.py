"""Kinds in which the answer is typed. The form sends it as ``text``."""

import unicodedata
from dataclasses import dataclass

from quiz.kinds.base import NO_ANSWER, Answer, Asked, Filled, InvalidAnswer, Kind, Part, Posted, single
from quiz.kinds.tolerance import comparable, is_accepted


@dataclass(frozen=True)
class Typed(Kind):
    """A short text that is compared with the accepted answers. ``longest`` counts characters."""

    template: str = "quiz/kinds/_line.html"
    saves_on: str = "change, input delay:1s"
    has_accepted: bool = True
    may_be_marked_by_hand: bool = True
    longest: int = 200

    def read_answer(self, posted: Posted, asked: Asked) -> Answer:
        text = self.clean(single(posted, "text"))
        if len(text) > self.longest:
            raise InvalidAnswer(f"That is too long: {len(text)} characters. There is room for {self.longest}.")
        return Answer(text=text) if text else NO_ANSWER

    def clean(self, text: str) -> str:
        return " ".join(printable(text).split())

    def context(self, answer: Answer, asked: Asked) -> dict[str, object]:
        return {"text": answer.text}

    def filled(self, answer: Answer, asked: Asked) -> Filled:
        return Filled.WHOLLY if answer.text else Filled.NONE

    def mark(self, answer: Answer, asked: Asked) -> int | None:
        return 100 if is_accepted(answer.text, asked.accepted, asked.stem, asked.evidence) else 0

    def show_answer(self, answer: Answer, asked: Asked) -> str:
        return answer.text

    def show_key(self, asked: Asked) -> str:
        return next(iter(asked.accepted), "")

    def parts(self, answer: Answer, asked: Asked) -> tuple[Part, ...]:
        """Equal answers are one, however they are written. What is right, a teacher may have settled by a mark."""
        return (Part(answer.text, sameness=comparable(answer.text)),) if answer.text else ()


def printable(text: str) -> str:
    """The text without control characters, which no keyboard types and no database need keep; lines stay apart."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) != "Cc")
