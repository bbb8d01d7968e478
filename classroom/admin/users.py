"""Accounts: for the school's IT only."""

from django.contrib import admin
from django.contrib.auth import admin as auth_admin
from django.contrib.auth.models import Group
from django.db.models import Model, QuerySet
from django.http import HttpRequest

from classroom.admin.scoped import Bounded
from classroom.models import User


def is_school_it(request: HttpRequest) -> bool:
    return request.user.is_active and request.user.is_superuser


class ForSchoolIt(Bounded):
    """Whatever the permissions of a group say: to teachers there are no accounts and no groups at the desk."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        rows = super().get_queryset(request)
        return rows if is_school_it(request) else rows.none()

    def has_module_permission(self, request: HttpRequest) -> bool:
        return is_school_it(request)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_school_it(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return is_school_it(request)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_school_it(request)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Answers and posts keep their author, and the group Teachers is made anew anyway."""
        return False


@admin.register(User)
class UserAdmin(ForSchoolIt, auth_admin.UserAdmin):
    """Nobody is deleted: an account is made inactive instead."""

    list_display = ["username", "pseudonym", "is_staff", "is_superuser", "is_active"]
    search_fields = ["username", "pseudonym", "first_name", "last_name"]
    show_full_result_count = False
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        ("Who it is", {"fields": ["pseudonym", "first_name", "last_name", "email", "language"]}),
        ("What the account may do", {"fields": ["is_active", "is_staff", "is_superuser", "groups"]}),
        ("Dates", {"fields": ["last_login", "date_joined"]}),
    ]
    readonly_fields = ["last_login", "date_joined"]


admin.site.unregister(Group)


@admin.register(Group)
class GroupAdmin(ForSchoolIt, auth_admin.GroupAdmin):
    """Groups, as Django shows them."""
