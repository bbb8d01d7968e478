import re

import pytest
from django.urls import reverse

from classroom import enrolment
from classroom.models import Classroom, Membership
from tests import factories
from tests.classroom.desk import act

CLASSES = reverse("admin:classroom_classroom_changelist")


def test_who_adds_a_class_teaches_it(cast, client_of):
    client = client_of(cast.teacher)
    form = {"name": "Class C", "time_zone": "Europe/Paris", "is_open": "on", "join_code": "AAAAAAAA", "id": "1"}

    response = client.post(reverse("admin:classroom_classroom_add"), form)

    added = Classroom.objects.get(name="Class C")
    assert response.url == reverse("admin:classroom_classroom_door", args=[added.pk])
    assert added.join_code != "AAAAAAAA"
    assert list(added.memberships.values_list("user", "role")) == [(cast.teacher.pk, Membership.Role.TEACHER)]


def test_a_new_class_leads_on_to_its_students(cast, client_of):
    form = {"name": "Class <C>", "time_zone": "Europe/Paris", "is_open": "on"}

    page = client_of(cast.teacher).post(reverse("admin:classroom_classroom_add"), form, follow=True).content.decode()

    roster = reverse("admin:classroom_classroom_roster", args=[Classroom.objects.get(name="Class <C>").pk])
    assert "“<bdi>Class &lt;C&gt;</bdi>” is made. Now its students come in." in page
    assert f'<a href="{roster}">bring in a list</a>' in page


def test_a_made_up_time_zone_is_refused(cast, client_of):
    form = {"name": "Class A", "time_zone": "Mars/Olympus"}

    response = client_of(cast.teacher).post(reverse("admin:classroom_classroom_change", args=[cast.classroom.pk]), form)

    assert list(response.context["adminform"].form.errors) == ["time_zone"]


def test_a_new_join_code_replaces_the_old(cast, client_of):
    old = cast.classroom.join_code

    messages = act(client_of(cast.teacher), CLASSES, "renew_join_code", cast.classroom)

    cast.classroom.refresh_from_db()
    assert cast.classroom.join_code != old
    assert messages == [f"Class A: the new join code is {cast.classroom.shown_join_code}."]
    with pytest.raises(enrolment.NoSuchClass):
        enrolment.join(code=old, pseudonym="New", pin="1234", network="192.0.2.1")


def test_the_list_shows_code_and_students(cast, client_of):
    page = client_of(cast.teacher).get(CLASSES).content.decode()

    assert cast.classroom.shown_join_code in page
    assert re.search(r'field-students">2<', page)


def ways(client, classroom):
    """The links between the pages of a class, as they stand on its form: address by words."""
    page = client.get(reverse("admin:classroom_classroom_change", args=[classroom.pk])).content.decode()
    nav = page.partition('aria-label="This class"')[2].partition("</nav>")[0]
    return {words: address for address, words in re.findall(r'href="([^"]+)"[^>]*>([^<]+)<', nav)}


def test_a_class_leads_to_what_it_reads_and_to_its_scores(cast, client_of):
    client = client_of(cast.teacher)

    links = ways(client, cast.classroom)

    assert list(links) == [
        *("Settings", "Assignments", "Quizzes and scores", "Members", "Talk"),
        *("Bring in students", "Join", "Teachers", "Begin again"),
    ]
    assert list(client.get(links["Assignments"]).context["cl"].result_list) == [cast.assignment]
    assert [client.get(address).status_code for address in links.values()] == [200] * 9


def test_an_assistant_is_led_only_where_assistants_may_go(cast, client_of):
    assistant = factories.make_teacher()
    enrolment.enrol(classroom=cast.classroom, user=assistant, role=Membership.Role.ASSISTANT)

    client = client_of(assistant)

    links = ways(client, cast.classroom)

    assert list(links) == ["Settings", "Assignments", "Quizzes and scores", "Members", "Talk"]
    assert [client.get(address).status_code for address in links.values()] == [200] * 5


def test_the_list_leads_to_members_and_scores(cast, client_of):
    client = client_of(cast.teacher)

    page = client.get(CLASSES).content.decode()

    ways = re.findall(r'<a href="([^"]+)">(?:Members|Quizzes and scores)</a></td>', page)
    assert [len(client.get(way).context["cl"].result_list) for way in ways] == [3, 0]


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_take_the_same_queries_for_few_rows_and_many(cast, client_of, django_assert_num_queries, rows):
    for _ in range(rows):
        classroom = factories.make_classroom()
        enrolment.enrol(classroom=classroom, user=cast.teacher, role=Membership.Role.TEACHER)
        factories.make_student(classroom)
        article = factories.make_article(owner=cast.teacher)
        factories.make_assignment(classroom, article)
        factories.make_talking_point(article.sections.first())
    client = client_of(cast.teacher)
    for model, queries in {"article": 6, "assignment": 8, "classroom": 6, "membership": 7, "talkingpoint": 7}.items():
        with django_assert_num_queries(queries):
            client.get(reverse(f"admin:classroom_{model}_changelist"))
