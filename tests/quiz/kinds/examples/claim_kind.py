from tests.quiz.kinds.shapes import choosing

EXAMPLES = choosing("How does the article report the trips?", "As a fact", "As a claim", "As a prediction")
