"""Questions on a section, attempts, marks.

A **Question** belongs to a section of an article and carries its evidence: the sentence there that proves its key.
It has **Choices**, which are options or pairs, or accepted answers, as its kind wants. A **Quiz** is an assignment's
choice of questions, in order, as **QuizItems**. An **Attempt** is a student's try at a quiz, a **Response** the answer
to one item of it with the share of the points that it earned. Scores are never kept: they are computed from responses.
What a response was before is in its **SavedAnswers**, and why its score was changed in its **ScoreChanges**.

A key that was wrong is put right for a quiz by a **KeyCorrection** of its item. A student asks for it by a
**Challenge**, and a **Notice** tells a student what became of the score.

A **DraftingJob** records how far the process is that drafts questions for a teacher who waits at the desk.
"""

from quiz.models.attempts import Attempt, Response
from quiz.models.corrections import Challenge, KeyCorrection, Notice
from quiz.models.drafting import DraftingJob
from quiz.models.histories import SavedAnswer, ScoreChange
from quiz.models.questions import Choice, Question
from quiz.models.quizzes import Quiz, QuizItem

__all__ = [
    "Attempt",
    "Challenge",
    "Choice",
    "DraftingJob",
    "KeyCorrection",
    "Notice",
    "Question",
    "Quiz",
    "QuizItem",
    "Response",
    "SavedAnswer",
    "ScoreChange",
]
