"""The admin, limited to what the user may manage.

Everything Django's admin shows or takes goes through ``get_queryset`` (lists, search, autocomplete, actions, history,
pages of one object), ``get_field_queryset`` (choices of a field, and so what a form may post) or a filter's
``field_choices``. The three are limited here, so that a page of another class does not exist for a teacher.
"""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import BadRequest
from django.db import IntegrityError
from django.db.models import Field, Model, QuerySet
from django.forms.models import BaseInlineFormSet, ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from classroom.models import User
from classroom.refusals import note_refusal

LONGEST_SEARCH = 200
HERE_ALREADY = "The same was saved a moment ago, by another click or by a colleague. It is in this list."


def manageable(model: type[Model], user: User) -> QuerySet[Model]:
    """What the user may manage of a model. Of a model that does not say, only the school's IT manages anything."""
    objects = model._default_manager.all()
    if hasattr(objects, "manageable_by"):
        return objects.manageable_by(user)
    return objects if user.is_superuser else objects.none()


def as_key(text: str | None) -> int | None:
    """The number in an address or a form, if it can be a row's at all: databases refuse longer ones outright."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else None


class Bounded:
    """Keeps from the database what it would break over, and what it would tell too much about.

    Of a very long search only the beginning is looked for: SQLite takes no condition on a thousand words. Rows that
    are chosen for an action are named by numbers. A list is asked what its own filters ask and nothing else: Django
    takes any relation, so a question of the library would tell whose quizzes it is in.
    """

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup in {name for entry in self.get_list_filter(request) for name in _sent_by(entry)}

    def response_action(self, request: HttpRequest, queryset: QuerySet[Model]) -> HttpResponse | None:
        if None in map(as_key, request.POST.getlist(ACTION_CHECKBOX_NAME)):
            raise BadRequest("A row that no list of ours offers.")
        return super().response_action(request, queryset)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Model], search_term: str
    ) -> tuple[QuerySet[Model], bool]:
        return super().get_search_results(request, queryset, search_term[:LONGEST_SEARCH])


def _sent_by(entry: str | tuple | type[admin.SimpleListFilter]) -> list[str]:
    """The names in the address of a list that one of its filters reads."""
    if isinstance(entry, type):
        return [entry.parameter_name]
    path = entry if isinstance(entry, str) else entry[0]
    return [f"{path}__{what}" for what in ("exact", "id__exact", "isnull")]


class OwnChoices:
    """Offers, and accepts, only related objects that the user may manage."""

    def get_field_queryset(self, db: str | None, db_field: Field, request: HttpRequest) -> QuerySet[Model]:
        return manageable(db_field.remote_field.model, request.user).select_related()


class ScopedAdmin(Bounded, OwnChoices, admin.ModelAdmin):
    """Shows only rows that the user may manage. Nothing is deleted: what is over is archived or retired."""

    show_full_result_count = False
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        # Said outright, because grouping (an annotation that counts) makes Django forget the model's own ordering.
        return manageable(self.model, request.user).order_by(*(self.get_ordering(request) or self.opts.ordering))

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, *args: object, **kwargs: object
    ) -> HttpResponse:
        try:
            return super().changeform_view(request, object_id, *args, **kwargs)
        except IntegrityError:
            if object_id:
                raise
            self.message_user(request, HERE_ALREADY, messages.WARNING)  # the other click was faster
            return redirect(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Model | None:
        row = super().get_object(request, object_id, from_field)
        if row is None:  # Django leads back to the index then, which is no refusal to see by its status
            note_refusal(request)
        return row


class NamedRows(BaseInlineFormSet):
    """A table whose heads label its columns to the eye only: every field is named for a screen reader as well."""

    def add_fields(self, form: ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        row = "" if index is None else f", row {index + 1}"
        for name, field in form.fields.items():
            field.widget.attrs.setdefault("aria-label", f"{field.label or name}{row}")


class ScopedInline(OwnChoices, admin.TabularInline):
    """Rows of an object that was fetched through a ``ScopedAdmin``; they are as changeable as it is."""

    formset = NamedRows
    extra = 0
    can_delete = False
    show_change_link = False


class OwnRelatedFilter(admin.RelatedFieldListFilter):
    """A filter by a related object that lists only those the user may manage."""

    def field_choices(self, field: Field, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[int, str]]:
        rows = manageable(field.remote_field.model, request.user).select_related()
        return [(row.pk, str(row)) for row in rows]

    def has_output(self) -> bool:
        """Django drops a filter with nothing to choose from, and then shows everything; a link's filter must hold."""
        return super().has_output() or self.lookup_val is not None
