"""Talking points at the teacher's desk: approve, retire, edit."""

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from classroom.admin.scoped import OwnRelatedFilter
from classroom.admin.sections import OfSectionAdmin, OfSectionForm, SectionFilter, VersionFilter
from classroom.models import TalkingPoint


class TalkingPointForm(OfSectionForm):
    class Meta:
        widgets = {"text": forms.Textarea(attrs={"rows": 3, "class": "wide"})}

    def clean_text(self) -> str:
        return " ".join(self.cleaned_data["text"].split())


@admin.register(TalkingPoint)
class TalkingPointAdmin(OfSectionAdmin):
    form = TalkingPointForm
    fields = ["section", "sort", "text", "state"]
    list_display = ["text", "sort", "standing", "place", "article"]
    list_filter = ["state", ("section__article", OwnRelatedFilter), SectionFilter, VersionFilter]
    ordering = ["section__article__title", "section__position", "pk"]
    search_fields = ["text", "sort"]
    actions = ["approve", "retire", "back_to_draft"]

    @admin.action(description="Approve", permissions=["change"])
    def approve(self, request: HttpRequest, points: QuerySet[TalkingPoint]) -> None:
        self._set_state(request, points, TalkingPoint.State.APPROVED)

    @admin.action(description="Retire", permissions=["change"])
    def retire(self, request: HttpRequest, points: QuerySet[TalkingPoint]) -> None:
        self._set_state(request, points, TalkingPoint.State.RETIRED)

    @admin.action(description="Make a draft", permissions=["change"])
    def back_to_draft(self, request: HttpRequest, points: QuerySet[TalkingPoint]) -> None:
        self._set_state(request, points, TalkingPoint.State.DRAFT)

    def _set_state(self, request: HttpRequest, points: QuerySet[TalkingPoint], state: TalkingPoint.State) -> None:
        changed = list(points.exclude(state=state))
        TalkingPoint.objects.filter(pk__in=[point.pk for point in changed]).update(state=state)
        for point in changed:
            self.log_change(request, point, f"Now {state.label}.")
        self.message_user(request, f"Now {state.label}: {len(changed)}.", messages.SUCCESS)
