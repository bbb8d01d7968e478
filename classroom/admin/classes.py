"""Classes at the teacher's desk."""

import functools
import zoneinfo

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from classroom import enrolment, join_codes, rosters
from classroom.admin import door_pages, pages, roster_pages, team_pages, term_pages
from classroom.admin.assignments import STAYS_HERE
from classroom.admin.scoped import ScopedAdmin
from classroom.models import Classroom, Membership
from classroom.models.counting import count_of

STUDENTS = Membership.objects.on_the_list().students()


@functools.cache
def time_zones() -> list[tuple[str, str]]:
    return [(name, name) for name in sorted(zoneinfo.available_timezones())]


class ClassroomForm(forms.ModelForm):
    time_zone = forms.ChoiceField(choices=time_zones, help_text="Dates and times of the class are shown in it.")


@admin.register(Classroom)
class ClassroomAdmin(ScopedAdmin):
    form = ClassroomForm
    change_form_template = "classroom/admin/class.html"
    readonly_fields = ["code", "members"]
    list_display = ["name", "code", "students", "is_open", "is_archived", "members", "quizzes"]
    list_filter = ["is_archived", "is_open"]
    search_fields = ["name"]
    actions = ["renew_join_code"]

    def get_fields(self, request: HttpRequest, obj: Classroom | None = None) -> list[str]:
        return ["name", "time_zone", "is_open", "is_archived", "code", *([] if obj else ["members"])]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Classroom]:
        return super().get_queryset(request).annotate(student_count=count_of(STUDENTS, "classroom"))

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, str]:
        return {"time_zone": settings.TIME_ZONE, **super().get_changeform_initial_data(request)}

    def save_model(self, request: HttpRequest, obj: Classroom, form: forms.ModelForm, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not change and not request.user.is_superuser:
            enrolment.enrol(classroom=obj, user=request.user, role=Membership.Role.TEACHER)

    def response_add(self, request: HttpRequest, obj: Classroom, post_url_continue: str | None = None) -> HttpResponse:
        """Lead on to how the students come in, unless the teacher wants to make another class first."""
        if STAYS_HERE & request.POST.keys():
            return super().response_add(request, obj, post_url_continue)
        roster = reverse("admin:classroom_classroom_roster", args=[obj.pk])
        way = format_html('Show this page, or <a href="{}">bring in a list</a>.', roster)
        messages.success(request, format_html("“<bdi>{}</bdi>” is made. Now its students come in. {}", obj, way))
        return redirect("admin:classroom_classroom_door", obj.pk)

    def has_change_permission(self, request: HttpRequest, obj: Classroom | None = None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or pages.leads(request, obj.pk))

    def get_urls(self) -> list[URLPattern]:
        def page(view):
            return self.admin_site.admin_view(lambda request, **keys: view(request, self, **keys))

        own = [
            path("<int:classroom_pk>/roster/", page(roster_pages.roster), name="classroom_classroom_roster"),
            path("<int:classroom_pk>/door/", page(door_pages.door), name="classroom_classroom_door"),
            path("<int:classroom_pk>/open/", page(door_pages.open_or_close), name="classroom_classroom_open"),
            path("<int:classroom_pk>/renew/", page(door_pages.renew), name="classroom_classroom_renew"),
            path("<int:classroom_pk>/team/", page(team_pages.team), name="classroom_classroom_team"),
            path(
                "<int:classroom_pk>/team/<int:member_pk>/let-go/",
                page(team_pages.let_go),
                name="classroom_classroom_let_go",
            ),
            path("<int:classroom_pk>/again/", page(term_pages.begin_again), name="classroom_classroom_again"),
        ]
        return own + super().get_urls()

    @admin.display(description="join code")
    def code(self, classroom: Classroom) -> str:
        if not classroom.pk:
            return "Made when you save."
        door = reverse("admin:classroom_classroom_door", args=[classroom.pk])
        return format_html('<a href="{}">{}</a>', door, classroom.shown_join_code)

    @admin.display(description="students", ordering="student_count")
    def students(self, classroom: Classroom) -> int:
        return classroom.student_count

    @admin.display(description="members")
    def members(self, classroom: Classroom) -> str:
        if not classroom.pk:
            return "Students join with the code; you are in the class from the start."
        address = reverse("admin:classroom_membership_changelist")
        return format_html('<a href="{}?classroom__id__exact={}">Members</a>', address, classroom.pk)

    @admin.display(description="quizzes")
    def quizzes(self, classroom: Classroom) -> str:
        address = reverse("admin:quiz_quiz_changelist")
        return format_html(
            '<a href="{}?assignment__classroom__id__exact={}">Quizzes and scores</a>', address, classroom.pk
        )

    @admin.action(description="Give a new join code", permissions=["change"])
    def renew_join_code(self, request: HttpRequest, classrooms: QuerySet[Classroom]) -> None:
        for classroom in classrooms.filter(pk__in=Classroom.objects.led_by(request.user)):
            code = join_codes.shown(rosters.renew_join_code(classroom))
            self.log_change(request, classroom, "Gave a new join code.")
            self.message_user(request, f"{classroom}: the new join code is {code}.", messages.SUCCESS)
