"""Addresses of the desk's own pages about talk. They stand beside those of the threads, whose permissions they ask."""

from collections.abc import Callable

from django.contrib.admin import ModelAdmin
from django.http import HttpResponse
from django.urls import URLPattern, path

from discussion.admin import setting_pages

CLASS = "class/<int:classroom_pk>/"
ASSIGNMENT = "assignment/<int:assignment_pk>/"


def talk_addresses(thread_admin: ModelAdmin) -> list[URLPattern]:
    def page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        return thread_admin.admin_site.admin_view(lambda request, **keys: view(request, thread_admin, **keys))

    return [
        path(CLASS, page(setting_pages.of_class), name="discussion_talk_class"),
        path(ASSIGNMENT, page(setting_pages.of_assignment), name="discussion_talk_assignment"),
    ]
