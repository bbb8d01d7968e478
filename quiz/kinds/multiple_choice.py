"""A question with three or four options."""

from quiz.kinds.choosing import ChooseOne

MULTIPLE_CHOICE = ChooseOne(
    name="multiple_choice", label="Multiple choice", instruction="Choose one answer.", options_may_move=True
)
