from tests.quiz.kinds.shapes import choosing

EXAMPLES = choosing("The ferry is yellow.", "True", "False")
