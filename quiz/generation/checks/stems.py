"""Words that carry meaning, for those who compare questions."""

from quiz.generation.checks.word_forms import content_words

__all__ = ["content_words"]
