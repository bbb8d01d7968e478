from django.apps import AppConfig


class QuizConfig(AppConfig):
    name = "quiz"
    verbose_name = "Questions and scores"

    def ready(self) -> None:
        from classroom.signals import assignment_copied, text_moved, text_would_move
        from quiz.assembly import copy_quiz
        from quiz.questions import moving

        assignment_copied.connect(copy_quiz, dispatch_uid="quiz.copy_quiz")
        text_moved.connect(moving.follow_text, dispatch_uid="quiz.follow_text")
        text_would_move.connect(moving.what_would_move, dispatch_uid="quiz.what_would_move")
