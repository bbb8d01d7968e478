"""Addresses of the list of assignments and of the quiz."""

from django.urls import path

from quiz.views import assignments, challenges, checking, preview, results, taking

app_name = "quiz"

urlpatterns = [
    path("", assignments.home, name="home"),
    path("assignments/<int:assignment_pk>/quiz/", taking.start, name="start"),
    path("assignments/<int:assignment_pk>/quiz/begin/", taking.begin, name="begin"),
    path("assignments/<int:assignment_pk>/quiz/preview/<int:number>/", preview.preview, name="preview"),
    path("attempts/<int:attempt_pk>/questions/<int:number>/", taking.question, name="question"),
    path("attempts/<int:attempt_pk>/questions/<int:number>/answer/", taking.answer, name="answer"),
    path("attempts/<int:attempt_pk>/questions/<int:number>/check/", checking.check_answer, name="check_answer"),
    path("attempts/<int:attempt_pk>/check/", taking.check, name="check"),
    path("attempts/<int:attempt_pk>/hand-in/", taking.hand_in, name="hand_in"),
    path("attempts/<int:attempt_pk>/result/", results.result, name="result"),
    path("attempts/<int:attempt_pk>/questions/<int:number>/challenge/", challenges.challenge_mark, name="challenge"),
    path("notices/<int:notice_pk>/dismiss/", results.dismiss, name="dismiss"),
]
