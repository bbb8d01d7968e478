"""A statement that the article bears out or contradicts."""

from quiz.kinds.base import Kind

TRUE_FALSE = Kind(
    name="true_false",
    label="True or false",
    instruction="According to the article, is this true or false?",
)
