"""The sections of a text: to be read, named, made one and parted."""

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from classroom import sectioning
from classroom.admin import pages
from classroom.models import Article, Section

NO_HEADING = "A section needs a heading: nothing was changed."


class HeadingForm(forms.ModelForm):
    class Meta:
        model = Section
        fields = ["heading"]

    def clean_heading(self) -> str:
        return " ".join(self.cleaned_data["heading"].split())


class ParagraphForm(forms.Form):
    """Before which paragraph a section is parted."""

    paragraph = forms.IntegerField(min_value=2, max_value=100_000)


@require_safe
def show(request: HttpRequest, article_admin: ModelAdmin, article_pk: int) -> HttpResponse:
    article = fetch_article(request, article_admin, article_pk)
    context = {
        "article": article,
        "sections": article.sections.current(),
        "earlier": article.sections.filter(is_current=False).count(),
        "may_change": article_admin.has_change_permission(request, article),
    }
    return pages.page(request, article_admin, "classroom/admin/sections.html", f"Sections: {article}", context)


@require_POST
def rename(request: HttpRequest, article_admin: ModelAdmin, article_pk: int, section_pk: int) -> HttpResponse:
    section = _fetch_own(request, article_admin, article_pk, section_pk)
    before = section.heading
    form = HeadingForm(request.POST, instance=section)
    if form.is_valid():
        sectioning.rename(section, form.cleaned_data["heading"])
        _done(request, article_admin, section, f"Renamed “{before}” to “{section.heading}”.")
    else:
        faults = form.errors["heading"].as_data()
        is_empty = any(fault.code == "required" for fault in faults)
        messages.error(request, NO_HEADING if is_empty else " ".join(form.errors["heading"]))
    return _back_to(section)


@require_POST
def join(request: HttpRequest, article_admin: ModelAdmin, article_pk: int, section_pk: int) -> HttpResponse:
    """Join the section to the one before it."""
    section = _fetch_own(request, article_admin, article_pk, section_pk)
    try:
        section, joined = sectioning.join_to_previous(section), section
        _done(request, article_admin, section, f"“{joined.heading}” is a part of “{section.heading}” now.")
    except sectioning.CannotArrange as error:
        messages.warning(request, str(error))
    return _back_to(section)


@require_POST
def split(request: HttpRequest, article_admin: ModelAdmin, article_pk: int, section_pk: int) -> HttpResponse:
    section = _fetch_own(request, article_admin, article_pk, section_pk)
    form = ParagraphForm(request.POST)
    try:
        second = sectioning.split(section, form.cleaned_data["paragraph"] if form.is_valid() else 0)
        text = f"“{section.heading}” ends where “{second.heading}” begins. Give the new section its heading."
        _done(request, article_admin, second, text)
        section = second
    except sectioning.CannotArrange as error:
        messages.warning(request, str(error))
    return _back_to(section)


def fetch_article(request: HttpRequest, article_admin: ModelAdmin, pk: int) -> Article:
    """Return an article the user may look at. Raises ``Http404``, or ``PermissionDenied`` without any rights."""
    article = get_object_or_404(Article.objects.manageable_by(request.user), pk=pk)
    if not article_admin.has_view_permission(request, article):
        raise PermissionDenied
    return article


def fetch_own_article(request: HttpRequest, article_admin: ModelAdmin, pk: int) -> Article:
    """Return an article the user may change: the school's library is read-only to teachers."""
    article = fetch_article(request, article_admin, pk)
    if not article_admin.has_change_permission(request, article):
        raise PermissionDenied
    return article


def _fetch_own(request: HttpRequest, article_admin: ModelAdmin, article_pk: int, section_pk: int) -> Section:
    article = fetch_own_article(request, article_admin, article_pk)
    section = article.sections.filter(pk=section_pk).first()
    if section is None:
        raise Http404
    section.article = article
    return section


def _done(request: HttpRequest, article_admin: ModelAdmin, section: Section, text: str) -> None:
    article_admin.log_change(request, section.article, text)
    messages.success(request, text)


def _back_to(section: Section) -> HttpResponse:
    return redirect(reverse("admin:classroom_article_sections", args=[section.article_id]) + f"#section-{section.pk}")
