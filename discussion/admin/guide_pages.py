"""The class's guide to good talk: for those who lead the class to write."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from discussion.admin.pages import fetch_classroom, require_lead, talk_page
from discussion.forms.guide import GuideForm
from discussion.moderation.guides import current_guide

SAVED = "Saved. Students read the new guide before they post again."
SAME = "Nothing was changed, so nobody is asked again."


@require_http_methods(["GET", "POST"])
def guide(request: HttpRequest, thread_admin: ModelAdmin, classroom_pk: int) -> HttpResponse:
    """Saving makes a new version, which everybody accepts anew; what was cited from earlier ones stays."""
    classroom = fetch_classroom(request, thread_admin, classroom_pk)
    data = request.POST if request.method == "POST" else None
    form = GuideForm(data, classroom=classroom, guide=current_guide(classroom), actor=request.user)
    if request.method == "POST":
        require_lead(request, classroom)
        if saved := form.submit():
            messages.success(request, SAME if saved.version == form.guide.version else SAVED)
            return redirect("admin:discussion_talk_guide", classroom.pk)
    return talk_page(request, thread_admin, classroom, "guide", "Guide", form=form, guide=form.guide)
