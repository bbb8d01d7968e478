import re

import pytest
from django.urls import reverse

from classroom import enrolment, pins
from classroom.models import Classroom, Membership
from tests import factories
from tests.classroom.desk import act

MEMBERS = reverse("admin:classroom_membership_changelist")


def member(cast, user):
    return Membership.objects.get(user=user, classroom=cast.classroom)


@pytest.mark.parametrize(
    ("leave", "come_back", "said"),
    [
        ("remove", "take_back", "Ada in Class A: removed from the class."),
        ("pause", "end_pause", "Ada in Class A: paused."),
    ],
)
def test_who_is_removed_or_paused_loses_every_page_at_once(cast, client_of, leave, come_back, said):
    student, teacher = client_of(cast.student), client_of(cast.teacher)
    reading = reverse("classroom:read", args=[cast.assignment.pk])
    assert student.get(reading).status_code == 200

    messages = act(teacher, MEMBERS, leave, member(cast, cast.student))

    assert messages == [said]
    assert student.get(reading).status_code == 302
    act(teacher, MEMBERS, come_back, member(cast, cast.student))
    assert student.get(reading).status_code == 200


def test_who_is_taken_back_is_not_paused_any_more(cast, client_of):
    cast.student.memberships.update(is_active=False, is_paused=True)

    act(client_of(cast.teacher), MEMBERS, "take_back", member(cast, cast.student))

    assert member(cast, cast.student).place == "in the class"


@pytest.mark.parametrize("action", ["pause", "end_pause", "remove", "take_back", "give_new_pin"])
def test_teachers_are_not_in_the_hands_of_teachers(cast, client_of, action):
    colleague = factories.make_teacher(cast.classroom)
    guest = factories.make_teacher()
    enrolment.enrol(classroom=cast.classroom, user=guest, role=Membership.Role.STUDENT)
    before = list(Membership.objects.values()), guest.password, colleague.password

    messages = act(
        client_of(cast.teacher),
        MEMBERS,
        action,
        member(cast, colleague),
        member(cast, cast.teacher),
        member(cast, guest),
    )

    guest.refresh_from_db()
    colleague.refresh_from_db()
    assert (list(Membership.objects.values()), guest.password, colleague.password) == before
    assert [message.split(".")[0] for message in messages] == ["Only students can be chosen for this"]


def test_a_new_pin_is_shown_once_and_ends_old_sessions(cast, client_of):
    student, teacher = client_of(cast.student), client_of(cast.teacher)

    (message,) = act(teacher, MEMBERS, "give_new_pin", member(cast, cast.student))

    pin = re.fullmatch(r"Ada in Class A: the new PIN is (\d{6})\. Note it now, it is not shown again\.", message)[1]
    cast.student.refresh_from_db()
    assert pins.matches(pin, cast.student.password)
    assert pin not in cast.student.password
    assert pin not in teacher.get(MEMBERS).content.decode()
    assert pin not in teacher.get(reverse("admin:index")).content.decode()
    assert student.get(reverse("classroom:read", args=[cast.assignment.pk])).status_code == 302


def test_of_a_member_nothing_but_the_time_changes(cast, client_of):
    chosen = member(cast, cast.student)
    before = list(Membership.objects.values())
    form = {"role": "teacher", "is_active": "", "classroom": cast.other_classroom.pk, "user": cast.teacher.pk}
    form["time_percent"] = "100"

    response = client_of(cast.teacher).post(reverse("admin:classroom_membership_change", args=[chosen.pk]), form)

    assert response.status_code == 302
    assert list(Membership.objects.values()) == before
    assert client_of(cast.teacher).get(reverse("admin:classroom_membership_add")).status_code == 403


def test_the_school_it_puts_a_teacher_in_charge(cast, admin_client):
    form = {"classroom": cast.other_classroom.pk, "user": cast.teacher.pk, "role": "assistant"}

    response = admin_client.post(reverse("admin:classroom_membership_add"), form)

    assert response.status_code == 302
    assert Classroom.objects.taught_by(cast.teacher).count() == 2


def test_the_school_it_adds_no_second_student_of_a_name(cast, admin_client):
    form = {"classroom": cast.other_classroom.pk, "user": cast.student.pk, "role": "student"}

    response = admin_client.post(reverse("admin:classroom_membership_add"), form)

    assert response.context["adminform"].form.errors == {"user": ["A student of this class already goes by this name."]}
