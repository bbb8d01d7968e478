"""Addresses of the door and the reader."""

from django.urls import path

from classroom import views

app_name = "classroom"

urlpatterns = [
    path("join/", views.join, name="join"),
    path("sign-in/", views.sign_in, name="sign_in"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("assignments/<int:assignment_pk>/", views.read, name="read"),
]
