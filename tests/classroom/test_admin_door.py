import re

import pytest
from django.urls import reverse

from classroom.admin.door_pages import qr_picture
from classroom.models import Classroom


def door_of(classroom):
    return reverse("admin:classroom_classroom_door", args=[classroom.pk])


def opened(client, classroom, value):
    return client.post(reverse("admin:classroom_classroom_open", args=[classroom.pk]), {"open": value})


def test_the_board_shows_address_code_and_picture(cast, client_of):
    page = client_of(cast.teacher).get(door_of(cast.classroom)).content.decode()

    assert "http://testserver/join/<" in page
    assert f">{cast.classroom.shown_join_code}<" in page
    assert qr_picture(f"http://testserver/join/?code={cast.classroom.join_code}") in page


def test_a_picture_is_squares_without_a_style_or_a_script():
    picture = qr_picture("http://testserver/join/?code=ABCD2345")

    assert re.findall(r"<(\w+)", picture) == ["svg", "path"]
    assert sorted(re.findall(r"([\w-]+)=", picture)) == ["class", "d", "stroke", "viewBox", "xmlns"]
    assert picture != qr_picture("http://testserver/join/?code=ABCD2346")


def test_a_class_closes_and_opens_for_new_students(cast, client_of):
    client = client_of(cast.teacher)
    states = []
    for value in ("no", "no", "yes"):
        assert opened(client, cast.classroom, value).status_code == 302
        states.append(Classroom.objects.get(pk=cast.classroom.pk).is_open)

    assert states == [False, False, True]
    history = reverse("admin:classroom_classroom_history", args=[cast.classroom.pk])
    notes = [entry.change_message for entry in client.get(history).context["action_list"]]
    assert notes == ["Closed to new students.", "Opened to new students."]


def test_a_closed_class_shows_no_way_in(cast, client_of):
    client = client_of(cast.teacher)
    opened(client, cast.classroom, "no")

    page = client.get(door_of(cast.classroom)).content.decode()

    assert "takes no new students" in page
    assert 'class="qr"' not in page


def test_a_new_code_takes_the_place_of_the_old_one(cast, client_of):
    client, old = client_of(cast.teacher), cast.classroom.join_code

    response = client.post(reverse("admin:classroom_classroom_renew", args=[cast.classroom.pk]), follow=True)

    classroom = Classroom.objects.get(pk=cast.classroom.pk)
    assert classroom.join_code != old
    assert [str(message) for message in response.context["messages"]] == [
        f"The new code is {classroom.shown_join_code}. The old one lets nobody in any more."
    ]


@pytest.mark.parametrize(("who", "status"), [("other_teacher", 404), ("student", 302)])
def test_a_code_is_renewed_by_its_teachers_alone(cast, client_of, who, status):
    old = cast.classroom.join_code

    response = client_of(getattr(cast, who)).post(reverse("admin:classroom_classroom_renew", args=[cast.classroom.pk]))

    assert response.status_code == status
    assert Classroom.objects.get(pk=cast.classroom.pk).join_code == old


@pytest.mark.parametrize(("who", "status"), [("teacher", 302), ("other_teacher", 404), ("student", 302)])
def test_the_door_is_in_the_hands_of_the_teachers(cast, client_of, who, status):
    response = opened(client_of(getattr(cast, who)), cast.classroom, "no")

    assert response.status_code == status
    assert Classroom.objects.get(pk=cast.classroom.pk).is_open is (who != "teacher")


def test_the_code_of_the_picture_is_written_already(client, db):
    form = client.get(reverse("classroom:join"), {"code": "abcd-2345<"}).context["form"]

    assert form.initial == {"code": "ABCD2345"}
    assert not form.is_bound
