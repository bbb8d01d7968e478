"""Addresses of the talk."""

app_name = "discussion"

urlpatterns: list = []
