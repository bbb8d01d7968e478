"""A statement that the article bears out or contradicts."""

from quiz.kinds.choosing import ChooseOne

TRUE_FALSE = ChooseOne(
    name="true_false",
    label="True or false",
    instruction="According to the article, is this true or false?",
    line_counts=range(2, 3),
    fixed_options=("True", "False"),
)
