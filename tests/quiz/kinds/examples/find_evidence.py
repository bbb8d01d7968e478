from tests.quiz.kinds.shapes import EVIDENCE, OTHER_SENTENCE, choosing

EXAMPLES = choosing("Which sentence shows how often the ferry goes?", EVIDENCE, OTHER_SENTENCE)
