"""Articles and their sections, at the teacher's desk."""

from django.contrib import admin
from django.db import models
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, linebreaks

from classroom.admin import section_pages, text_pages
from classroom.admin.scoped import ScopedAdmin, ScopedInline
from classroom.admin.sections import ARTICLE
from classroom.models import Article, Section


class SectionInline(ScopedInline):
    """The text is only read here: questions, answers and posts point into it."""

    model = Section
    fields = ["position", "heading", "text", "is_current", "questions"]
    readonly_fields = ["position", "text", "is_current", "questions"]

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_own(request, obj)

    @admin.display(description="text")
    def text(self, section: Section) -> str:
        paragraphs = linebreaks(section.body, autoescape=True)
        return format_html("<details><summary>{} words</summary>{}</details>", section.word_count, paragraphs)

    @admin.display(description="questions")
    def questions(self, section: Section) -> str:
        address = reverse("admin:quiz_question_changelist")
        query = f"{ARTICLE}={section.article_id}&section={section.pk}"
        return format_html('<a href="{}?{}">Questions</a>', address, query)


def is_own(request: HttpRequest, article: Article | None) -> bool:
    """Articles of the library belong to the whole school: teachers read them, the school's IT changes them."""
    return article is None or request.user.is_superuser or article.owner_id == request.user.pk


@admin.register(Article)
class ArticleAdmin(ScopedAdmin):
    fields = ["title", "publisher", "author", "published", "url", "language", "rights"]
    change_form_template = "classroom/admin/article.html"
    list_display = ["title", "publisher", "published", "belongs_to", "questions", "review"]
    list_select_related = ["owner"]
    search_fields = ["title", "publisher", "author"]
    inlines = [SectionInline]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def add_view(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """A text is not typed into fields: it is brought as a whole and cut into sections."""
        return text_pages.bring_in(request, self)

    def get_urls(self) -> list[URLPattern]:
        def page(view):
            return self.admin_site.admin_view(lambda request, **keys: view(request, self, **keys))

        def of_section(deed):
            return f"<int:article_pk>/sections/<int:section_pk>/{deed}/"

        own = [
            path("<int:article_pk>/correct/", page(text_pages.correct), name="classroom_article_correct"),
            path("<int:article_pk>/sections/", page(section_pages.show), name="classroom_article_sections"),
            path(of_section("rename"), page(section_pages.rename), name="classroom_article_rename_section"),
            path(of_section("join"), page(section_pages.join), name="classroom_article_join_sections"),
            path(of_section("split"), page(section_pages.split), name="classroom_article_split_section"),
        ]
        return own + super().get_urls()

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return super().has_change_permission(request, obj) and is_own(request, obj)

    @admin.display(description="belongs to", ordering="owner")
    def belongs_to(self, article: Article) -> str:
        return "the school's library" if article.owner is None else article.owner.shown_name

    @admin.display(description="questions")
    def questions(self, article: Article) -> str:
        address = reverse("admin:quiz_question_changelist")
        return format_html('<a href="{}?{}={}">Questions</a>', address, ARTICLE, article.pk)

    @admin.display(description="review")
    def review(self, article: Article) -> str:
        address = reverse("admin:quiz_question_review", args=[article.pk])
        return format_html('<a href="{}">Review questions one by one</a>', address)
