"""The order in which a student meets questions and options, where the teacher has them mixed.

It is the student's own, the same at every visit and on every device. What is sent and kept are the quiz's own places
and options, so that marks, scores and evidence know nothing of it.
"""

import random

from quiz.models import Attempt, Choice, Question, Quiz


def own_order(quiz: Quiz) -> list[int]:
    """The positions of the quiz's items in a new order; empty where the order stays. Causes a query, or none."""
    if not quiz.mixes_questions:
        return []
    positions = list(quiz.items.values_list("position", flat=True))
    random.SystemRandom().shuffle(positions)
    return positions


def options_for(attempt: Attempt, question: Question) -> list[Choice]:
    """The question's options as this student sees them. Reads the prefetched choices if there are any."""
    options = list(question.choices.all())
    if attempt.quiz.mixes_options and question.how.options_may_move:
        random.Random(f"{attempt.pk}:{question.pk}").shuffle(options)
    return options
