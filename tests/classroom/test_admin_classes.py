import datetime
import re

import pytest
from django.urls import reverse

from classroom import enrolment, pins
from classroom.models import Article, Assignment, Classroom, Membership
from tests import factories

CLASSES = reverse("admin:classroom_classroom_changelist")
MEMBERS = reverse("admin:classroom_membership_changelist")


def act(client, address, action, *objects):
    form = {"action": action, "_selected_action": [each.pk for each in objects]}
    response = client.post(address, form, follow=True)
    return [str(message) for message in response.context["messages"]]


def member(cast, user):
    return Membership.objects.get(user=user, classroom=cast.classroom)


def test_who_adds_a_class_teaches_it(cast, client_of):
    client = client_of(cast.teacher)
    form = {"name": "Class C", "time_zone": "Europe/Paris", "is_open": "on", "join_code": "AAAAAAAA", "id": "1"}

    response = client.post(reverse("admin:classroom_classroom_add"), form)

    added = Classroom.objects.get(name="Class C")
    assert response.status_code == 302
    assert added.join_code != "AAAAAAAA"
    assert list(added.memberships.values_list("user", "role")) == [(cast.teacher.pk, Membership.Role.TEACHER)]


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


def test_a_removed_student_loses_every_page_at_once(cast, client_of):
    student, teacher = client_of(cast.student), client_of(cast.teacher)
    reading = reverse("classroom:read", args=[cast.assignment.pk])
    assert student.get(reading).status_code == 200

    messages = act(teacher, MEMBERS, "remove", member(cast, cast.student))

    assert messages == ["Ada in Class A: removed from the class."]
    assert student.get(reading).status_code == 404
    act(teacher, MEMBERS, "take_back", member(cast, cast.student))
    assert student.get(reading).status_code == 200


@pytest.mark.parametrize("action", ["remove", "take_back", "give_new_pin"])
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


def test_a_member_is_only_viewed(cast, client_of):
    chosen = member(cast, cast.student)
    before = list(Membership.objects.values())
    form = {"role": "teacher", "is_active": "", "classroom": cast.other_classroom.pk, "user": cast.teacher.pk}

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


def when(**times):
    moments = {"opens_at": "2026-03-02 08:00", "due_at": "", "closes_at": "", **times}
    return {
        f"{name}_{index}": part
        for name, moment in moments.items()
        for index, part in enumerate(moment.split() or ["", ""])
    }


def test_a_teacher_gives_a_text_to_a_class(cast, client_of):
    article = factories.make_article()
    form = {"classroom": cast.classroom.pk, "article": article.pk, **when(due_at="2026-03-09 08:00")}

    response = client_of(cast.teacher).post(reverse("admin:classroom_assignment_add"), form)

    given = Assignment.objects.get(article=article)
    assert response.status_code == 302
    assert (given.classroom, given.due_at) == (
        cast.classroom,
        datetime.datetime(2026, 3, 9, 8, tzinfo=datetime.UTC),
    )


def test_a_given_text_leads_on_to_its_quiz(cast, client_of):
    form = {"classroom": cast.classroom.pk, "article": factories.make_article().pk, **when()}

    page = client_of(cast.teacher).post(reverse("admin:classroom_assignment_add"), form, follow=True)

    given = Assignment.objects.latest("pk")
    address = reverse("admin:quiz_quiz_of_assignment", args=[given.pk])
    assert [str(message) for message in page.context["messages"]][:1] == [
        f'It has no questions yet. Next: <a href="{address}">make its quiz</a>.'
    ]
    assert f'<a href="{address}">make its quiz</a>' in page.content.decode()


@pytest.mark.parametrize(
    ("times", "field"),
    [
        ({"due_at": "2026-03-01 08:00"}, "due_at"),
        ({"closes_at": "2026-03-02 08:00"}, "closes_at"),
        ({"due_at": "2026-03-09 08:00", "closes_at": "2026-03-08 08:00"}, "closes_at"),
    ],
)
def test_times_that_contradict_each_other_are_refused(cast, client_of, times, field):
    form = {"classroom": cast.classroom.pk, "article": factories.make_article().pk, **when(**times)}

    response = client_of(cast.teacher).post(reverse("admin:classroom_assignment_add"), form)

    assert list(response.context["adminform"].form.errors) == [field]


def test_a_given_text_stays_with_its_class(cast, client_of):
    other = factories.make_classroom()
    enrolment.enrol(classroom=other, user=cast.teacher, role=Membership.Role.TEACHER)
    form = {"classroom": other.pk, "article": factories.make_article().pk, "term": "autumn", **when()}

    client_of(cast.teacher).post(reverse("admin:classroom_assignment_change", args=[cast.assignment.pk]), form)

    before = cast.assignment.classroom, cast.assignment.article
    cast.assignment.refresh_from_db()
    assert (cast.assignment.classroom, cast.assignment.article, cast.assignment.term) == (*before, "autumn")


def test_archived_classes_are_not_given_anything(cast, client_of):
    Classroom.objects.filter(pk=cast.classroom.pk).update(is_archived=True)
    form = {"classroom": cast.classroom.pk, "article": factories.make_article().pk, **when()}

    response = client_of(cast.teacher).post(reverse("admin:classroom_assignment_add"), form)

    assert list(response.context["adminform"].form.errors) == ["classroom"]


def article_form(article, **fields):
    sections = list(article.sections.all())
    rows = {"sections-TOTAL_FORMS": len(sections), "sections-INITIAL_FORMS": len(sections)}
    for index, section in enumerate(sections):
        rows |= {f"sections-{index}-id": section.pk, f"sections-{index}-article": article.pk}
        rows |= {f"sections-{index}-heading": "New heading", f"sections-{index}-body": "Taken over."}
    return {"title": "New title", "language": "en", **rows, **fields}


def test_an_own_text_takes_a_new_title_and_headings_but_no_new_words(cast, client_of):
    article = factories.make_article(owner=cast.teacher)
    bodies = list(article.sections.values_list("body", flat=True))
    form = article_form(article, owner=cast.other_teacher.pk, slug="taken")

    response = client_of(cast.teacher).post(reverse("admin:classroom_article_change", args=[article.pk]), form)

    changed = Article.objects.get(pk=article.pk)
    assert response.status_code == 302
    assert (changed.title, changed.owner, changed.slug) == ("New title", cast.teacher, article.slug)
    assert list(changed.sections.values_list("heading", "body")) == [("New heading", body) for body in bodies]


def test_a_text_of_the_library_is_only_read(cast, client_of, admin_client):
    article = cast.assignment.article
    address = reverse("admin:classroom_article_change", args=[article.pk])

    assert client_of(cast.teacher).get(address).status_code == 200
    assert client_of(cast.teacher).post(address, article_form(article)).status_code == 403
    assert not Article.objects.filter(title="New title").exists()
    assert admin_client.post(address, article_form(article)).status_code == 302


def test_a_section_of_another_text_is_not_changed_through_an_own_one(cast, client_of):
    own, foreign = factories.make_article(owner=cast.teacher), factories.make_article(owner=cast.other_teacher)
    form = article_form(own) | {"sections-0-id": foreign.sections.first().pk}

    client_of(cast.teacher).post(reverse("admin:classroom_article_change", args=[own.pk]), form)

    assert not foreign.sections.filter(heading="New heading").exists()


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_take_the_same_queries_for_few_rows_and_many(cast, client_of, django_assert_num_queries, rows):
    for _ in range(rows):
        classroom = factories.make_classroom()
        enrolment.enrol(classroom=classroom, user=cast.teacher, role=Membership.Role.TEACHER)
        factories.make_student(classroom)
        factories.make_assignment(classroom, factories.make_article(owner=cast.teacher))
    client = client_of(cast.teacher)
    for model, queries in {"article": 6, "assignment": 8, "classroom": 6, "membership": 7}.items():
        with django_assert_num_queries(queries):
            client.get(reverse(f"admin:classroom_{model}_changelist"))


def test_times_are_those_of_the_class(cast, client_of):
    Classroom.objects.filter(pk=cast.classroom.pk).update(time_zone="Asia/Tokyo")
    address = reverse("admin:classroom_assignment_change", args=[cast.assignment.pk])

    client_of(cast.teacher).post(address, {"term": "", **when(opens_at="2026-03-02 08:00")})

    cast.assignment.refresh_from_db()
    page = client_of(cast.teacher).get(address).content.decode()
    assert cast.assignment.opens_at == datetime.datetime(2026, 3, 1, 23, tzinfo=datetime.UTC)
    assert 'value="08:00:00"' in page
    assert "Times are those of Asia/Tokyo." in page


@pytest.mark.parametrize("name", ["add", "change"])
def test_the_same_text_twice_in_a_term_is_refused(cast, client_of, name):
    article = cast.assignment.article
    second = factories.make_assignment(cast.classroom, article, term="autumn")
    address = reverse(f"admin:classroom_assignment_{name}", args=[second.pk] if name == "change" else [])
    form = {"classroom": cast.classroom.pk, "article": article.pk, "term": "", **when()}

    response = client_of(cast.teacher).post(address, form)

    assert response.status_code == 200
    assert Assignment.objects.filter(article=article, term="").count() == 1
