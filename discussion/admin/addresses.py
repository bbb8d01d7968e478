"""Addresses of the desk's own pages about talk. They stand beside those of the threads, whose permissions they ask."""

from collections.abc import Callable

from django.contrib.admin import ModelAdmin
from django.http import HttpResponse
from django.urls import URLPattern, path

from discussion.admin import (
    first_post_pages,
    group_pages,
    guide_pages,
    participation_pages,
    queue_pages,
    setting_pages,
)
from discussion.forms.queue import DEEDS

CLASS = "class/<int:classroom_pk>/"
ASSIGNMENT = "assignment/<int:assignment_pk>/"
PART = f"{ASSIGNMENT}taking-part"
GROUPS = f"{ASSIGNMENT}groups/"
POST = "waiting/post/<int:post_pk>/"


def talk_addresses(thread_admin: ModelAdmin) -> list[URLPattern]:
    def page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        return thread_admin.admin_site.admin_view(lambda request, **keys: view(request, thread_admin, **keys))

    deed = page(queue_pages.deed)
    deeds = [path(f"{POST}{name}/", deed, {"name": name}, name=f"discussion_queue_{name}") for name in DEEDS]
    return [
        path("waiting/", page(queue_pages.queue), name="discussion_queue"),
        path(POST, page(queue_pages.post), name="discussion_queue_post"),
        path("member/<int:member_pk>/pause/", page(queue_pages.pause), name="discussion_pause"),
        path("member/<int:member_pk>/resume/", page(queue_pages.resume), name="discussion_resume"),
        *deeds,
        path(CLASS, page(setting_pages.of_class), name="discussion_talk_class"),
        path(f"{CLASS}guide/", page(guide_pages.guide), name="discussion_talk_guide"),
        path(ASSIGNMENT, page(setting_pages.of_assignment), name="discussion_talk_assignment"),
        path(f"{ASSIGNMENT}first-posts/", page(first_post_pages.show), name="discussion_talk_first_posts"),
        path(f"{PART}/", page(participation_pages.show), name="discussion_talk_participation"),
        path(f"{PART}.csv", page(participation_pages.download), name="discussion_talk_participation_csv"),
        path(GROUPS, page(group_pages.show), name="discussion_talk_groups"),
        path(f"{GROUPS}shuffle/", page(group_pages.shuffle), name="discussion_talk_groups_shuffle"),
        path(f"{GROUPS}arrange/", page(group_pages.arrange), name="discussion_talk_groups_arrange"),
        path(f"{GROUPS}add/", page(group_pages.add), name="discussion_talk_group_add"),
        path(f"{GROUPS}<int:group_pk>/remove/", page(group_pages.remove), name="discussion_talk_group_remove"),
    ]
