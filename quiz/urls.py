"""Addresses of the quiz."""

app_name = "quiz"

urlpatterns: list = []
