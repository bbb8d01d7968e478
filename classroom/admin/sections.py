"""What belongs to a section, such as a question or a talking point, chosen and filtered by it."""

from django import forms
from django.contrib import admin
from django.db.models import Field, Model, QuerySet
from django.forms.models import ModelChoiceField
from django.http import HttpRequest
from django.utils.html import format_html

from classroom.admin.scoped import ScopedAdmin, as_key, manageable
from classroom.models import Section

ARTICLE = "section__article__id__exact"
EARLIER = "(earlier version)"


class SectionField(forms.ModelChoiceField):
    def label_from_instance(self, section: Section) -> str:
        return f"{section.article}: {told(section)}"


def told(section: Section) -> str:
    return str(section) if section.is_current else f"{section} {EARLIER}"


class SectionFilter(admin.SimpleListFilter):
    """Sections of the article that the list is filtered by; without one there would be too many to list."""

    title = "section"
    parameter_name = "section"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[int, str]]:
        article = as_key(request.GET.get(ARTICLE))
        sections = manageable(Section, request.user).filter(article=article) if article else []
        return [(section.pk, told(section)) for section in sections]

    def queryset(self, request: HttpRequest, rows: QuerySet[Model]) -> QuerySet[Model]:
        section = as_key(self.value())
        return rows.filter(section=section) if section else rows


class VersionFilter(admin.SimpleListFilter):
    """What belongs to the text as it is now, or to what a correction has left behind."""

    title = "version of the text"
    parameter_name = "text"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("now", "As it is now"), ("earlier", "Earlier: stale")]

    def queryset(self, request: HttpRequest, rows: QuerySet[Model]) -> QuerySet[Model]:
        return rows if self.value() is None else rows.filter(section__is_current=self.value() != "earlier")


class OfSectionForm(forms.ModelForm):
    """A row stays with its article: it may go to another section of it, earlier versions of the text included."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and "section" in self.fields:
            of_article = Section.objects.filter(article=self.instance.section.article_id)
            self.fields["section"].queryset = of_article.select_related("article")


class OfSectionAdmin(ScopedAdmin):
    """Rows with a section. New ones go to sections of the text as it is now."""

    form = OfSectionForm
    list_select_related = ["section__article"]

    def get_list_display(self, request: HttpRequest) -> list[str]:
        """Filtered by an article, the list need not repeat it."""
        return [column for column in self.list_display if column != "article" or ARTICLE not in request.GET]

    def get_field_queryset(self, db: str | None, db_field: Field, request: HttpRequest) -> QuerySet[Model]:
        rows = super().get_field_queryset(db, db_field, request)
        return rows.filter(is_current=True) if db_field.name == "section" else rows

    def formfield_for_foreignkey(self, db_field: Field, request: HttpRequest, **kwargs: object) -> ModelChoiceField:
        if db_field.name == "section":
            kwargs["form_class"] = SectionField
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    @admin.display(description="section", ordering="section__position")
    def place(self, row: Model) -> str:
        return told(row.section)

    @admin.display(description="state", ordering="state")
    def standing(self, row: Model) -> str:
        """What hangs on an earlier version is stale: only what had begun with it still shows it to anybody."""
        if row.section.is_current:
            return row.get_state_display()
        return format_html('{} <strong class="stale">stale</strong>', row.get_state_display())

    @admin.display(description="article", ordering="section__article__title")
    def article(self, row: Model) -> str:
        return str(row.section.article)
