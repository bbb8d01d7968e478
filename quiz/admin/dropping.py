"""What the desk says when questions are retired, and of those that come up in their place."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from quiz.drafts.reserves import Dropped


def tell(question_admin: ModelAdmin, request: HttpRequest, dropped: list[Dropped]) -> None:
    """Note what came up in the questions' histories, and name it to the teacher."""
    for one in dropped:
        if one.stand_in:
            question_admin.log_change(request, one.stand_in, "Came up from the reserve.")
            question_admin.message_user(request, stand_in_note(one, alone=len(dropped) == 1), messages.INFO)
    if missing := sum(one.wants_another and one.stand_in is None for one in dropped):
        whose = "its place" if len(dropped) == 1 else f"the place of {missing} of them"
        question_admin.message_user(request, f"No question is left in reserve to take {whose}.", messages.WARNING)


def stand_in_note(one: Dropped, alone: bool) -> str:
    where = "its place" if alone else f"place of “{one.question}”"
    address = reverse("admin:quiz_question_change", args=[one.stand_in.pk])
    return format_html(
        'In {}: “<a href="{}">{}</a>”. It is a draft: read it before you approve it.', where, address, one.stand_in
    )
