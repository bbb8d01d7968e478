"""Accounts: for the school's IT only."""

from django.contrib import admin
from django.contrib.auth import admin as auth_admin
from django.db.models import Model
from django.http import HttpRequest

from classroom.models import User


def is_school_it(request: HttpRequest) -> bool:
    return request.user.is_active and request.user.is_superuser


@admin.register(User)
class UserAdmin(auth_admin.UserAdmin):
    """Whatever the permissions of a group say: accounts of other people are not a teacher's business."""

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

    def has_module_permission(self, request: HttpRequest) -> bool:
        return is_school_it(request)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_school_it(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return is_school_it(request)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_school_it(request)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Answers and posts keep their author: an account is made inactive instead."""
        return False
