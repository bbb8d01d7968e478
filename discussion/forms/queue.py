"""The buttons of the queue: for each post those that fit what is to be decided."""

from django.http import QueryDict

from classroom.models import User
from discussion.forms.moderation import (
    AnswerAppealForm,
    HideForm,
    KeepForm,
    RestoreForm,
    SeenForm,
    VersionForm,
)
from discussion.models import Post

DEEDS = {
    "approve": VersionForm,
    "hide": HideForm,
    "keep": KeepForm,
    "restore": RestoreForm,
    "seen": SeenForm,
    "answer": AnswerAppealForm,
}


def deed_form(deed: str, data: QueryDict | None, *, post: Post, actor: User, **context: object):
    return DEEDS[deed](data, post=post, actor=actor, auto_id=f"{deed}-{post.pk}-%s", **context)
