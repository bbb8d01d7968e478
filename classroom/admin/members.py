"""Who is in a class, at the teacher's desk."""

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from classroom import enrolment, rosters
from classroom.admin import pages, roster_pages
from classroom.admin.scoped import OwnRelatedFilter, ScopedAdmin
from classroom.models import Classroom, Membership
from classroom.pseudonyms import pseudonym_key

ONLY_STUDENTS = (
    "Only students can be chosen for this. Teachers and assistants are on the page “Teachers” of their class, and an "
    "assistant changes nothing about who is in it."
)


class MembershipForm(forms.ModelForm):
    def clean(self) -> None:
        super().clean()
        classroom, user = self.cleaned_data.get("classroom"), self.cleaned_data.get("user")
        if classroom and user and self.cleaned_data.get("role") == Membership.Role.STUDENT:
            key = pseudonym_key(user.shown_name)
            if classroom.memberships.students().filter(pseudonym_key=key).exists():
                self.add_error("user", "A student of this class already goes by this name.")


@admin.register(Membership)
class MembershipAdmin(ScopedAdmin):
    """A list to act on; of a member only the time for a quiz changes. The school's IT puts teachers in charge here."""

    form = MembershipForm
    fields = ["classroom", "user", "role"]
    autocomplete_fields = ["user"]
    list_display = ["pseudonym", "place", "role", "classroom", "time", "joined_at"]
    list_display_links = ["pseudonym"]
    list_filter = [("classroom", OwnRelatedFilter), "role", "is_active", "is_paused"]
    list_select_related = ["user", "classroom"]
    search_fields = ["user__pseudonym"]
    ordering = ["classroom__name", "role", "pseudonym_key"]
    actions = ["pause", "end_pause", "remove", "take_back", "give_new_pin", "print_slips"]

    def has_change_permission(self, request: HttpRequest, obj: Membership | None = None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or pages.leads(request, obj.classroom_id))

    def get_readonly_fields(self, request: HttpRequest, obj: Membership | None = None) -> list[str]:
        return ["classroom", "pseudonym", "role", "place", "joined_at"] if obj else []

    def get_fields(self, request: HttpRequest, obj: Membership | None = None) -> list[str]:
        return [*self.get_readonly_fields(request, obj), "time_percent"] if obj else self.fields

    def save_model(self, request: HttpRequest, obj: Membership, form: forms.ModelForm, change: bool) -> None:
        """Adds a member, or changes the time of one: everything else of an existing one is read-only."""
        if change:
            obj.save(update_fields=["time_percent"])
        else:
            obj.pk = enrolment.enrol(classroom=obj.classroom, user=obj.user, role=obj.role).pk

    @admin.display(description="name", ordering="pseudonym_key")
    def pseudonym(self, member: Membership) -> str:
        return member.user.shown_name

    @admin.display(description="place", ordering="is_active")
    def place(self, member: Membership) -> str:
        return member.place

    @admin.display(description="time", ordering="time_percent")
    def time(self, member: Membership) -> str:
        return f"{member.time_percent}\u00a0%"

    @admin.action(description="Pause: keep out for now", permissions=["change"])
    def pause(self, request: HttpRequest, members: QuerySet[Membership]) -> None:
        self._act(request, members, rosters.pause, "Paused.")

    @admin.action(description="End the pause", permissions=["change"])
    def end_pause(self, request: HttpRequest, members: QuerySet[Membership]) -> None:
        self._act(request, members, rosters.end_pause, "Not paused any more.")

    @admin.action(description="Remove from the class", permissions=["change"])
    def remove(self, request: HttpRequest, members: QuerySet[Membership]) -> None:
        self._act(request, members, rosters.remove, "Removed from the class.")

    @admin.action(description="Take back into the class", permissions=["change"])
    def take_back(self, request: HttpRequest, members: QuerySet[Membership]) -> None:
        self._act(request, members, rosters.take_back, "Taken back into the class.")

    @admin.action(description="Give a new PIN", permissions=["change"])
    def give_new_pin(self, request: HttpRequest, members: QuerySet[Membership]) -> None:
        students = self._chosen(request, members)
        for student in students:
            pin = rosters.give_new_pin(student)
            self.log_change(request, student, "Gave a new PIN.")
            text = f"{student}: the new PIN is {pin}. Note it now, it is not shown again."
            self.message_user(request, text, messages.SUCCESS)
        if not students:
            self.message_user(request, ONLY_STUDENTS, messages.WARNING)

    @admin.action(description="Give new PINs and show slips to print", permissions=["change"])
    def print_slips(self, request: HttpRequest, members: QuerySet[Membership]) -> HttpResponse | None:
        students = list(self._chosen(request, members).order_by("pseudonym_key"))
        if not students:
            self.message_user(request, ONLY_STUDENTS, messages.WARNING)
            return None
        slips = [(each.classroom, rosters.Slip(each.user.shown_name, rosters.give_new_pin(each))) for each in students]
        for student in students:
            self.log_change(request, student, "Gave a new PIN.")
        return roster_pages.shown_slips(request, self, slips)

    def _chosen(self, request: HttpRequest, members: QuerySet[Membership]) -> QuerySet[Membership]:
        """The students among them whom the user may act on."""
        led = members.filter(classroom__in=Classroom.objects.led_by(request.user))
        return rosters.students_among(led).select_related("user", "classroom")

    def _act(self, request: HttpRequest, members: QuerySet[Membership], deed, done: str) -> None:
        students = list(self._chosen(request, members))
        if not students:
            self.message_user(request, ONLY_STUDENTS, messages.WARNING)
            return
        deed(self._chosen(request, members))
        for student in students:
            self.log_change(request, student, done)
        self.message_user(request, f"{', '.join(map(str, students))}: {done.lower()}", messages.SUCCESS)
