"""The teacher's desk: questions, quizzes, attempts, scores and challenges."""

from quiz.admin.attempts import AttemptAdmin
from quiz.admin.challenges import ChallengeAdmin
from quiz.admin.questions import QuestionAdmin
from quiz.admin.quizzes import QuizAdmin

__all__ = ["AttemptAdmin", "ChallengeAdmin", "QuestionAdmin", "QuizAdmin"]
