"""The teacher's desk: questions, quizzes, attempts and scores."""

from quiz.admin.attempts import AttemptAdmin
from quiz.admin.questions import QuestionAdmin
from quiz.admin.quizzes import QuizAdmin

__all__ = ["AttemptAdmin", "QuestionAdmin", "QuizAdmin"]
