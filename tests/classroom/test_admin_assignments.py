import datetime

import pytest
from django.urls import reverse

from classroom import enrolment
from classroom.models import Assignment, Classroom, Membership
from tests import factories


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


def test_a_given_text_leads_on_to_its_questions(cast, client_of):
    article = factories.make_article()
    form = {"classroom": cast.classroom.pk, "article": article.pk, **when()}

    page = client_of(cast.teacher).post(reverse("admin:classroom_assignment_add"), form, follow=True)

    given = Assignment.objects.latest("pk")
    assert [address for address, _ in page.redirect_chain] == [
        reverse("admin:quiz_quiz_of_assignment", args=[given.pk]),
        f"{reverse('admin:quiz_quiz_add')}?assignment={given.pk}",
    ]
    assert [str(message) for message in page.context["messages"]] == [f"{given}: given. Now choose its questions."]


def test_who_gives_more_is_told_where_the_questions_are(cast, client_of):
    form = {"classroom": cast.classroom.pk, "article": factories.make_article().pk, **when(), "_addanother": "1"}

    page = client_of(cast.teacher).post(reverse("admin:classroom_assignment_add"), form, follow=True)

    given = Assignment.objects.latest("pk")
    address = reverse("admin:quiz_quiz_of_assignment", args=[given.pk])
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
