"""How a class talks: its guide, what a teacher reads first, and what was moderated, for everybody in it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from classroom import access
from classroom.models import Classroom
from discussion.models import ClassTalk
from discussion.moderation.guides import current_guide
from discussion.moderation.totals import weekly_totals


@require_GET
def how_we_talk(request: HttpRequest, classroom_pk: int) -> HttpResponse:
    classroom = access.fetch(Classroom.objects.readable_by(request.user), request.user, classroom_pk)
    talk = ClassTalk.of(classroom)
    context = {
        "classroom": classroom,
        "guide": current_guide(classroom),
        "talk": talk,
        "watch_words": [word for line in talk.watch_words.splitlines() if (word := line.strip())],
        "weeks": weekly_totals(classroom, request.arrived_at),
    }
    return render(request, "discussion/how_we_talk.html", context)
