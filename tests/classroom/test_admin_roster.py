import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse

from classroom import enrolment, pins, rosters
from classroom.admin.roster_pages import NO_TEXT
from classroom.models import Membership, User
from classroom.roster_files import read
from tests import factories

MEMBERS = reverse("admin:classroom_membership_changelist")


def page_of(classroom):
    return reverse("admin:classroom_classroom_roster", args=[classroom.pk])


def everything():
    users = User.objects.order_by("pk").values("pk", "pseudonym", "password")
    return list(users), list(Membership.objects.order_by("pk").values())


def post(client, classroom, text, **more):
    return client.post(page_of(classroom), {"text": text, **more})


def test_a_list_is_looked_at_before_anything_happens(cast, client_of):
    before = everything()

    response = post(client_of(cast.teacher), cast.classroom, "Ada\nNora,4711\nOmar")

    plan = response.context["plan"]
    assert [[entry.name for entry in entries] for entries in (plan.new, plan.known)] == [["Nora", "Omar"], ["Ada"]]
    assert everything() == before


def test_who_comes_in_gets_a_slip_and_signs_in_with_it(cast, client_of):
    response = post(client_of(cast.teacher), cast.classroom, "Nora,4711\nOmar", bring_in="1")

    slips = {slip.name: slip.pin for _, slip in response.context["slips"]}
    assert slips["Nora"] == "4711"
    assert re.fullmatch(r"\d{6}", slips["Omar"])
    for name, pin in slips.items():
        code = cast.classroom.join_code
        student = enrolment.find_student(code=code, pseudonym=name, pin=pin, network="192.0.2.1")
        assert (student.user.shown_name, student.role) == (name, "student")
        assert pin in response.content.decode()
        assert pin not in student.user.password


def test_the_same_list_twice_changes_nothing(cast, client_of):
    client, text = client_of(cast.teacher), "Ada\nNora,4711\nOmar"
    post(client, cast.classroom, text, bring_in="1")
    before = everything()

    response = post(client, cast.classroom, text, bring_in="1")

    assert (response.context["slips"], everything()) == ([], before)
    assert "Nobody new was on the list" in response.content.decode()


def test_of_a_list_with_a_fault_nobody_comes_in(cast, client_of):
    before = everything()

    response = post(client_of(cast.teacher), cast.classroom, "Nora,4711\nOmar,12", bring_in="1")

    assert response.context["form"].non_field_errors() == [
        "Line 2: “12” is no PIN. A PIN has 4 to 12 digits; leave it out and one is made."
    ]
    assert everything() == before
    assert "Nora,4711\nOmar,12" in response.content.decode()  # what was typed is still there


def test_nobody_comes_in_where_one_cannot(cast, monkeypatch):
    before, key = everything(), Membership.set_pseudonym_key

    def fails(membership):
        if membership.user.pseudonym == "Omar":
            raise RuntimeError
        key(membership)

    monkeypatch.setattr(Membership, "set_pseudonym_key", fails)
    with pytest.raises(RuntimeError):
        rosters.bring_in(cast.classroom, read("Nora\nOmar"))

    assert everything() == before


@pytest.mark.parametrize("count", [1, 300])
def test_a_long_list_takes_no_more_queries_than_a_short_one(cast, monkeypatch, count):
    monkeypatch.setattr(pins, "hashed", lambda pin: pin)
    entries = read("\n".join(f"Student {number}" for number in range(count)))
    sent = []

    with connection.execute_wrapper(lambda execute, sql, *rest: (sent.append(sql), execute(sql, *rest))[1]):
        slips = rosters.bring_in(cast.classroom, entries)

    assert len(slips) == count
    assert len([sql for sql in sent if sql.startswith(("SELECT", "UPDATE"))]) == 3


def test_who_was_removed_stays_out(cast, client_of):
    rosters.remove(Membership.objects.filter(user=cast.student))

    response = post(client_of(cast.teacher), cast.classroom, "Ada", bring_in="1")

    assert response.context["slips"] == []
    assert not Membership.objects.get(user=cast.student).is_active


@pytest.mark.parametrize(
    ("data", "names"),
    [("Nora;4711\r\nOmar;\r\n".encode("utf-8-sig"), ["Nora", "Omar"]), ("Zoë\n".encode(), ["Zoë"])],
)
def test_a_file_is_as_good_as_pasted_lines(cast, client_of, data, names):
    file = SimpleUploadedFile("class.csv", data, content_type="text/csv")

    response = client_of(cast.teacher).post(page_of(cast.classroom), {"text": "", "file": file})

    assert [entry.name for entry in response.context["plan"].new] == names


def test_a_file_that_is_no_text_is_refused(cast, client_of):
    file = SimpleUploadedFile("class.xls", b"\xd0\xcf\x11\xe0\xa1\xb1", content_type="application/vnd.ms-excel")

    response = client_of(cast.teacher).post(page_of(cast.classroom), {"text": "", "file": file})

    assert response.context["form"].non_field_errors() == [NO_TEXT]


def test_names_of_a_list_are_text(cast, client_of):
    response = post(client_of(cast.teacher), cast.classroom, "<b>Eve</b>")

    assert "<b>Eve" not in response.content.decode()
    assert "&lt;b&gt;Eve" in response.content.decode()


@pytest.mark.parametrize(("who", "status"), [("teacher", 200), ("other_teacher", 404), ("student", 302)])
def test_a_list_is_for_the_teachers_of_the_class(cast, client_of, who, status):
    client = client_of(getattr(cast, who))
    before = everything()

    assert client.get(page_of(cast.classroom)).status_code == status
    if who != "teacher":
        assert post(client, cast.classroom, "Nora", bring_in="1").status_code == status
        assert everything() == before


@pytest.mark.parametrize("size", [1, 30])
def test_looking_at_a_list_takes_the_same_queries_for_few_and_many(cast, client_of, django_assert_num_queries, size):
    text = "\n".join(f"Student {number}" for number in range(size))
    client = client_of(cast.teacher)
    with django_assert_num_queries(7):
        post(client, cast.classroom, text)


def test_slips_are_printed_with_new_pins(cast, client_of):
    rows = Membership.objects.filter(user__in=[cast.student, cast.teacher])
    form = {"action": "print_slips", "_selected_action": [row.pk for row in rows]}

    response = client_of(cast.teacher).post(MEMBERS, form)

    ((classroom, slip),) = response.context["slips"]
    cast.student.refresh_from_db()
    assert (classroom, slip.name, pins.matches(slip.pin, cast.student.password)) == (cast.classroom, "Ada", True)
    assert classroom.shown_join_code in response.content.decode()


def test_slips_of_another_class_are_not_printed(cast, client_of):
    other = factories.make_student(cast.other_classroom)
    before = everything()
    form = {"action": "print_slips", "_selected_action": [other.memberships.get().pk]}

    client_of(cast.teacher).post(MEMBERS, form)

    assert everything() == before
