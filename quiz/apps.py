from django.apps import AppConfig


class QuizConfig(AppConfig):
    name = "quiz"
    verbose_name = "Questions and scores"

    def ready(self) -> None:
        from classroom.signals import assignment_copied
        from quiz.assembly import copy_quiz

        assignment_copied.connect(copy_quiz, dispatch_uid="quiz.copy_quiz")
