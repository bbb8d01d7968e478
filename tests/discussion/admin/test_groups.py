"""Small groups at the desk: at random after a look, or by hand."""

import pytest
from django.urls import reverse

from classroom.models import Membership
from discussion.models import Group, GroupMember, Thread
from tests import factories
from tests import factories_discussion as make


@pytest.fixture
def people(cast):
    """Ada, Bo and four more."""
    more = [factories.make_student(cast.classroom, name) for name in ("Cy", "Di", "Ed", "Flo")]
    return [cast.student, cast.classmate, *more]


def address(cast, name="groups", *more):
    return reverse(f"admin:discussion_talk_{name}", args=[cast.assignment.pk, *more])


def grouped(cast):
    """The names of the members by the name of the group."""
    groups = {group.name: set() for group in cast.assignment.groups.all()}
    for place in GroupMember.objects.select_related("group", "user"):
        groups[place.group.name].add(place.user.pseudonym)
    return groups


def said(response):
    return [str(message) for message in response.context["messages"]]


def make_group(cast, name, *people):
    group = Group.objects.create(assignment=cast.assignment, name=name)
    for user in people:
        GroupMember.objects.create(group=group, assignment=cast.assignment, user=user)
    return group


def look(client, cast, **asked):
    return client.get(address(cast), {"size": 3, "seed": 7} | asked)


def make_them(client, cast, preview):
    form = preview.context["shuffling"]
    sent = {"size": form.cleaned_data["size"], "seed": form.cleaned_data["seed"], "people": form.fingerprint}
    return client.post(address(cast, "groups_shuffle"), sent, follow=True)


def test_groups_are_looked_at_before_they_are_made(cast, teacher, people):
    preview = look(teacher, cast)
    before = grouped(cast)
    response = make_them(teacher, cast, preview)

    looked_at = [{user.pseudonym for user in group} for group in preview.context["preview"]]
    assert [len(group) for group in looked_at] == [3, 3]
    assert before == {}
    assert grouped(cast) == {"Group 1": looked_at[0], "Group 2": looked_at[1]}
    assert said(response) == ["2 groups made."]


def test_groups_are_made_anew_as_long_as_none_has_talked(cast, teacher, people):
    make_group(cast, "Blue", cast.student)

    make_them(teacher, cast, look(teacher, cast, size=2))

    assert sorted(grouped(cast)) == ["Group 1", "Group 2", "Group 3"]


def test_once_a_group_has_talked_groups_change_by_hand_alone(cast, teacher, people):
    blue = make_group(cast, "Blue", cast.student)
    preview = look(teacher, cast)
    make.make_thread(cast.assignment, cast.student, group=blue)

    refused = make_them(teacher, cast, preview)
    kept = teacher.post(address(cast, "group_remove", blue.pk), follow=True)

    assert [message[:30] for message in said(refused) + said(kept)] == [
        "A group has begun to talk, so ", "“Blue” has begun to talk, so i",
    ]  # fmt: skip
    assert grouped(cast) == {"Blue": {"Ada"}}


def test_who_comes_meanwhile_makes_the_teacher_look_again(cast, teacher, people):
    preview = look(teacher, cast)
    factories.make_student(cast.classroom, "Gus")

    response = make_them(teacher, cast, preview)

    assert "has changed meanwhile" in response.content.decode()
    assert sum(map(len, response.context["preview"])) == 7
    assert grouped(cast) == {}


@pytest.mark.parametrize("size", ["0", "1", "21", "x", "", "999999999999"])
def test_odd_sizes_make_nothing(cast, teacher, people, size):
    looked = teacher.get(address(cast), {"size": size, "seed": 7})
    made = teacher.post(address(cast, "groups_shuffle"), {"size": size, "seed": 7})

    assert (looked.status_code, made.status_code, looked.context["preview"], grouped(cast)) == (200, 200, None, {})


def test_one_student_is_no_group(cast, teacher):
    cast.classmate.memberships.update(is_active=False)

    assert "Groups need two students at least." in look(teacher, cast).content.decode()


def arrange(client, cast, **changes):
    form = client.get(address(cast)).context["arranging"]
    sent = {field.name: field.value() for field in (*form.names, *form.places)}
    return client.post(address(cast, "groups_arrange"), sent | changes, follow=True)


def test_groups_are_made_and_named_by_hand(cast, teacher, people):
    teacher.post(address(cast, "group_add"))
    teacher.post(address(cast, "group_add"))
    one, two = cast.assignment.groups.order_by("pk")
    ada, bo = f"place-{cast.student.pk}", f"place-{cast.classmate.pk}"

    arrange(teacher, cast, **{ada: one.pk, bo: two.pk, f"name-{one.pk}": "Ferry"})
    arrange(teacher, cast, **{bo: ""})
    arrange(teacher, cast, **{ada: two.pk, f"name-{one.pk}": "Group 2", f"name-{two.pk}": "Ferry"})

    assert grouped(cast) == {"Group 2": set(), "Ferry": {"Ada"}}
    assert Group.objects.get(name="Ferry") == two


def test_two_groups_have_two_names(cast, teacher, people):
    one, _ = make_group(cast, "One"), make_group(cast, "Two")

    response = arrange(teacher, cast, **{f"name-{one.pk}": "TWO"})
    empty = arrange(teacher, cast, **{f"name-{one.pk}": " "})

    assert "Two groups cannot have the same name." in response.content.decode()
    assert list(empty.context["arranging"].errors) == [f"name-{one.pk}"]
    assert sorted(grouped(cast)) == ["One", "Two"]


def test_students_and_groups_of_others_are_not_taken(cast, teacher):
    foreign = Group.objects.create(assignment=cast.other_assignment, name="Foreign")
    make_group(cast, "One")

    arrange(teacher, cast, **{f"place-{cast.student.pk}": foreign.pk, f"place-{cast.outsider.pk}": foreign.pk})
    gone = teacher.post(address(cast, "group_remove", foreign.pk))

    assert (grouped(cast), GroupMember.objects.count(), gone.status_code) == ({"One": set()}, 0, 404)


def test_who_is_in_no_group_is_named(cast, teacher, people):
    make_group(cast, "One", *people[:4])

    page = teacher.get(address(cast)).content.decode()

    assert "<strong>In no group:</strong> <bdi>Ed</bdi>, <bdi>Flo</bdi>" in page


def test_a_group_is_taken_away(cast, teacher):
    one = make_group(cast, "One", cast.student)

    response = teacher.post(address(cast, "group_remove", one.pk), follow=True)

    assert (said(response), grouped(cast)) == (["“One” is taken away."], {})


def test_who_leaves_the_group_or_the_class_sees_its_talk_no_more(cast, teacher):
    one = make_group(cast, "One", cast.student, cast.classmate)
    thread = make.make_thread(cast.assignment, cast.student, group=one).thread
    here = Thread.objects.filter(pk=thread.pk)

    before = here.visible_to(cast.classmate).exists()
    arrange(teacher, cast, **{f"place-{cast.classmate.pk}": ""})
    moved = here.visible_to(cast.classmate).exists()
    arrange(teacher, cast, **{f"place-{cast.classmate.pk}": one.pk})
    back = here.visible_to(cast.classmate).exists()
    cast.classmate.memberships.update(is_active=False)

    assert (before, moved, back, here.visible_to(cast.classmate).exists()) == (True, False, True, False)
    assert [user.pseudonym for user in teacher.get(address(cast)).context["groups"][0].people] == ["Ada"]


def test_who_may_change_groups(cast, client_of):
    one = make_group(cast, "One")
    assistant = factories.make_teacher(cast.classroom)
    assistant.memberships.update(role=Membership.Role.ASSISTANT)
    deeds = [address(cast, name) for name in ("groups_shuffle", "groups_arrange", "group_add")]
    deeds.append(address(cast, "group_remove", one.pk))

    got = {
        name: [client_of(user).get(address(cast)).status_code]
        + [client_of(user).post(url).status_code for url in deeds]
        for name, user in (("assistant", assistant), ("foreign", cast.other_teacher))
    }

    assert got == {"assistant": [200, 403, 403, 403, 403], "foreign": [404] * 5}
    assert [client_of(cast.teacher).get(url).status_code for url in deeds] == [405] * 4


@pytest.mark.parametrize("count", [1, 4])
def test_the_page_costs_as_many_queries_for_any_class(cast, teacher, django_assert_num_queries, count):
    for number in range(count):
        make_group(cast, f"Group {number}", *(factories.make_student(cast.classroom) for _ in range(3)))

    with django_assert_num_queries(10):
        teacher.get(address(cast))
