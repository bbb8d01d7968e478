"""The record of moderation at the teacher's desk: it only grows."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from classroom.admin import OwnRelatedFilter, ScopedAdmin, as_key
from discussion.models import ModerationEvent


class RuleFilter(admin.SimpleListFilter):
    """Under which rule, by its number: what it says can differ from class to class and from year to year."""

    title = "rule"
    parameter_name = "rule"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        cited = model_admin.get_queryset(request).exclude(rule_number=None).order_by("rule_number")
        return [(str(number), f"Rule {number}") for number in cited.values_list("rule_number", flat=True).distinct()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[ModerationEvent]) -> QuerySet[ModerationEvent]:
        number = as_key(self.value())
        return queryset if number is None else queryset.filter(rule_number=number)


@admin.register(ModerationEvent)
class ModerationEventAdmin(ScopedAdmin):
    """What was done to which post, thread or student, by whom, when, why and under which rule."""

    fields = ["classroom", "action", "about", "actor_name", "rule", "reason", "at"]
    readonly_fields = fields
    list_display = ["at", "action", "about", "reason", "rule_number", "actor_name", "classroom"]
    list_display_links = ["at"]
    list_filter = ["action", ("classroom", OwnRelatedFilter), RuleFilter]
    list_select_related = ["classroom", "post__author", "thread", "member__user", "actor"]
    search_fields = [
        "reason",
        "rule_text",
        "post__author__pseudonym",
        "member__user__pseudonym",
        "actor__username",
        "thread__title",
    ]
    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: ModerationEvent | None = None) -> bool:
        return False

    def view_on_site(self, obj: ModerationEvent) -> str | None:
        where = obj.post or obj.thread
        return where.get_absolute_url() if where else None

    @admin.display(description="about")
    def about(self, event: ModerationEvent) -> SafeString:
        if event.post:
            address = reverse("admin:discussion_queue_post", args=[event.post_id])
            return format_html('<a href="{}">A post of <bdi>{}</bdi></a>', address, event.post.author.shown_name)
        if event.thread:
            address = reverse("admin:discussion_thread_change", args=[event.thread_id])
            return format_html('<a href="{}"><bdi>{}</bdi></a>', address, event.thread.title)
        return format_html("<bdi>{}</bdi>", event.member.user.shown_name if event.member else "-")

    @admin.display(description="by", ordering="actor__pseudonym")
    def actor_name(self, event: ModerationEvent) -> str:
        return event.actor.shown_name if event.actor else "the site"

    @admin.display(description="rule")
    def rule(self, event: ModerationEvent) -> str:
        return f"{event.rule_number}. {event.rule_text}" if event.rule_number else "-"
