"""What every kind of question has."""

from collections.abc import Collection
from dataclasses import dataclass


class InvalidAnswer(ValueError):
    """What arrived cannot be an answer to this question."""


@dataclass(frozen=True)
class Kind:
    """A question with options of which exactly one is right.

    ``instruction`` is what the student is asked to do, in one short sentence; ``template`` draws the answer controls.
    """

    name: str
    label: str
    instruction: str
    template: str = "quiz/kinds/_options.html"

    def read_answer(self, posted: str, positions: Collection[int]) -> int | None:
        """Return the position of the chosen option, or ``None`` if the answer was left empty.

        Raises ``InvalidAnswer`` for anything that is not one of the question's own positions.
        """
        if posted == "":
            return None
        if not (posted.isascii() and posted.isdigit() and len(posted) <= 2 and int(posted) in positions):
            raise InvalidAnswer("That is not one of this question's options.")
        return int(posted)

    def is_right(self, chosen: int | None, key: int) -> bool:
        return chosen == key
