import pytest
from django.urls import reverse

from classroom.admin.members import ONLY_STUDENTS
from classroom.admin.team_pages import LAST, NOBODY
from classroom.models import Membership
from tests import factories
from tests.classroom.desk import act

MEMBERS = reverse("admin:classroom_membership_changelist")


def team_of(classroom):
    members = classroom.memberships.current().teachers()
    return set(members.values_list("user__username", "role"))


def ask_in(client, classroom, username, role="assistant"):
    page = reverse("admin:classroom_classroom_team", args=[classroom.pk])
    return client.post(page, {"username": username, "role": role}, follow=True)


def let_go(client, classroom, user):
    member = Membership.objects.get(user=user, classroom=classroom)
    return client.post(reverse("admin:classroom_classroom_let_go", args=[classroom.pk, member.pk]), follow=True)


def said(response):
    return [str(message) for message in response.context["messages"]]


@pytest.fixture
def assistant(cast):
    user = factories.make_teacher(cast.classroom, username="assistant")
    user.memberships.update(role=Membership.Role.ASSISTANT)
    return user


@pytest.mark.parametrize("role", ["teacher", "assistant"])
def test_a_colleague_comes_into_the_team(cast, client_of, role):
    factories.make_teacher(username="colleague")

    response = ask_in(client_of(cast.teacher), cast.classroom, "colleague", role)

    assert said(response) == [f"colleague is {role} of this class."]
    assert team_of(cast.classroom) == {(cast.teacher.username, "teacher"), ("colleague", role)}


def test_asking_in_again_changes_the_role(cast, client_of, assistant):
    ask_in(client_of(cast.teacher), cast.classroom, "assistant", "teacher")

    assert team_of(cast.classroom) == {(cast.teacher.username, "teacher"), ("assistant", "teacher")}


@pytest.mark.parametrize("who", ["student", "outsider", "nobody"])
def test_only_who_works_at_the_desk_can_be_asked_in(cast, client_of, who):
    username = getattr(cast, who).username if who != "nobody" else "nobody"
    before = list(Membership.objects.values())

    response = ask_in(client_of(cast.teacher), cast.classroom, username)

    assert response.context["form"].errors == {"username": [NOBODY]}
    assert list(Membership.objects.values()) == before


def test_a_colleague_is_let_go_and_sees_the_class_no_more(cast, client_of, assistant):
    response = let_go(client_of(cast.teacher), cast.classroom, assistant)

    assert said(response) == ["assistant is not in the team of Class A any more."]
    assert team_of(cast.classroom) == {(cast.teacher.username, "teacher")}
    page = reverse("admin:classroom_classroom_change", args=[cast.classroom.pk])
    assert client_of(assistant).get(page).status_code == 302


def test_the_last_teacher_stays(cast, client_of, assistant):
    client = client_of(cast.teacher)

    assert said(let_go(client, cast.classroom, cast.teacher)) == [LAST]
    response = ask_in(client, cast.classroom, cast.teacher.username, "assistant")

    assert response.context["form"].errors == {"role": [LAST]}
    assert team_of(cast.classroom) == {(cast.teacher.username, "teacher"), ("assistant", "assistant")}


def test_a_student_is_not_let_go_by_the_way_for_teachers(cast, client_of):
    response = let_go(client_of(cast.teacher), cast.classroom, cast.student)

    assert response.status_code == 404
    assert Membership.objects.get(user=cast.student).is_active


@pytest.mark.parametrize("page", ["roster", "door", "again", "team"])
def test_an_assistant_does_not_change_the_class(cast, client_of, assistant, page):
    client = client_of(assistant)

    assert client.get(reverse(f"admin:classroom_classroom_{page}", args=[cast.classroom.pk])).status_code == 403
    change = reverse("admin:classroom_classroom_change", args=[cast.classroom.pk])
    assert client.get(change).status_code == 200
    assert client.post(change, {"name": "Mine"}).status_code == 403


@pytest.mark.parametrize("action", ["pause", "remove", "give_new_pin", "print_slips"])
def test_an_assistant_does_not_change_who_is_in_it(cast, client_of, assistant, action):
    before = list(Membership.objects.values()), cast.student.password

    messages = act(client_of(assistant), MEMBERS, action, Membership.objects.get(user=cast.student))

    cast.student.refresh_from_db()
    assert (list(Membership.objects.values()), cast.student.password) == before
    assert messages == [ONLY_STUDENTS]
