"""The talk at the teacher's desk: to find and to look through. What a class sees is changed on the class's pages."""

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from classroom.admin import OwnRelatedFilter, ScopedAdmin
from classroom.models.counting import count_of
from discussion.admin.addresses import talk_addresses
from discussion.models import Post, Thread


class TalkAdmin(ScopedAdmin):
    """Nothing is written at the desk; names stand without a link, for accounts are the school's IT's."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def view_on_site(self, obj: Model) -> str:
        return obj.get_absolute_url()


@admin.register(Thread)
class ThreadAdmin(TalkAdmin):
    """Threads are found here. They are closed, moved and dated on their own page, which leaves a record of it."""

    fields = ["title", "classroom", "article", "about", "opener", "created_at", "posts", "course"]
    readonly_fields = fields
    list_display = ["title", "opener", "classroom", "about", "posts", "created_at", "is_locked"]
    list_filter = [("assignment__classroom", OwnRelatedFilter), ("assignment", OwnRelatedFilter), "is_locked"]
    list_select_related = ["opened_by", "assignment__classroom", "assignment__article", "section"]
    search_fields = ["title", "opened_by__pseudonym"]

    def get_urls(self) -> list[URLPattern]:
        return talk_addresses(self) + super().get_urls()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Thread]:
        return super().get_queryset(request).annotate(post_count=count_of(Post.objects.shown(), "thread"))

    def has_change_permission(self, request: HttpRequest, obj: Thread | None = None) -> bool:
        return False

    @admin.display(description="new posts")
    def course(self, thread: Thread) -> str:
        state = "Open" if thread.is_open(timezone.now()) else "Closed"
        return format_html(
            '{}. <a href="{}">Manage this thread</a>', state, reverse("discussion:manage", args=[thread.pk])
        )

    @admin.display(description="opened by", ordering="opened_by__pseudonym")
    def opener(self, thread: Thread) -> str:
        return thread.opened_by.shown_name

    @admin.display(description="class", ordering="assignment__classroom")
    def classroom(self, thread: Thread) -> str:
        return thread.assignment.classroom.name

    @admin.display(description="article")
    def article(self, thread: Thread) -> str:
        return thread.assignment.article.title

    @admin.display(description="section", ordering="section__position")
    def about(self, thread: Thread) -> str:
        return str(thread.section)

    @admin.display(description="posts", ordering="post_count")
    def posts(self, thread: Thread) -> str:
        address = reverse("admin:discussion_post_changelist")
        return format_html('<a href="{}?thread__id__exact={}">{}</a>', address, thread.pk, thread.post_count)


@admin.register(Post)
class PostAdmin(TalkAdmin):
    """Posts are read here and hidden on their page, where the class sees the reason."""

    fields = ["thread_title", "writer", "text", "state", "created_at", "edited_at", "moderation", "history"]
    readonly_fields = fields
    list_display = ["first_words", "writer", "classroom", "thread_title", "state", "created_at", "moderation"]
    list_filter = ["state", ("thread__assignment__classroom", OwnRelatedFilter)]
    list_select_related = ["author", "thread__assignment__classroom"]
    ordering = ["-pk"]
    search_fields = ["body", "author__pseudonym", "thread__title"]

    def has_change_permission(self, request: HttpRequest, obj: Post | None = None) -> bool:
        return False

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup == "thread__id__exact" or super().lookup_allowed(lookup, value, request)

    @admin.display(description="text")
    def first_words(self, post: Post) -> str:
        return post.body[:80]

    @admin.display(description="text")
    def text(self, post: Post) -> SafeString:
        # Made safe when it was written; see discussion.writing.markdown.
        return mark_safe(post.body_html)

    @admin.display(description="written by", ordering="author__pseudonym")
    def writer(self, post: Post) -> str:
        return post.author.shown_name

    @admin.display(description="class", ordering="thread__assignment__classroom")
    def classroom(self, post: Post) -> str:
        return post.thread.assignment.classroom.name

    @admin.display(description="thread", ordering="thread__title")
    def thread_title(self, post: Post) -> str:
        return post.thread.title

    @admin.display(description="moderation")
    def moderation(self, post: Post) -> str:
        if post.is_shown:
            return format_html('<a href="{}">Hide with a reason</a>', reverse("discussion:hide", args=[post.pk]))
        if post.is_hidden:
            return format_html('<a href="{}">Show again, on its page</a>', post.get_absolute_url())
        return "-"

    @admin.display(description="what teachers did")
    def history(self, post: Post) -> SafeString | str:
        events = post.moderation_events.select_related("actor")
        lines = [
            f"{event.get_action_display()} by {event.actor or 'the site'}: {event.reason}".rstrip(": ")
            for event in events
        ]
        return "; ".join(lines) or "-"
