from tests.quiz.kinds.shapes import choosing

EXAMPLES = choosing("How often does the ferry cross the lake?", "Twice", "Once", "Never")
