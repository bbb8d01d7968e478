from tests.quiz.kinds.shapes import choosing

EXAMPLES = choosing("It carries _____ for free.", "bicycles", "dogs", "letters")
