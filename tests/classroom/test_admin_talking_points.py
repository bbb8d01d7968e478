import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from classroom.models import TalkingPoint
from tests import factories, hostile
from tests.classroom.desk import act

LIST = reverse("admin:classroom_talkingpoint_changelist")
ADD = reverse("admin:classroom_talkingpoint_add")


@pytest.fixture
def section(cast):
    return cast.assignment.article.sections.first()


def form(_section, **fields):
    return {"section": _section.pk, "sort": "", "text": "Who gains, who loses?", "state": "draft", **fields}


def change_page(point):
    return reverse("admin:classroom_talkingpoint_change", args=[point.pk])


def test_a_teacher_writes_a_talking_point(cast, section, client_of):
    text = " Who gains,\r\n who  loses? "

    response = client_of(cast.teacher).post(ADD, form(section, text=text, sort="plan", origin="generated"))

    point = TalkingPoint.objects.get()
    assert response.status_code == 302
    assert (point.section, point.text, point.sort) == (section, "Who gains, who loses?", "plan")
    assert (point.state, point.origin) == ("draft", "teacher")


@pytest.mark.parametrize(
    ("changes", "field", "fault"),
    [
        ({"text": "  "}, "text", "This field is required."),
        ({"text": "x" * 401}, "text", "Ensure this value has at most 400 characters (it has 401)."),
        ({"text": "Is it fair?"}, "__all__", "This section has this talking point already."),
        ({"state": "open"}, "state", "Select a valid choice. open is not one of the available choices."),
        ({"section": ""}, "section", "This field is required."),
    ],
)
def test_a_faulty_talking_point_is_not_kept(cast, section, client_of, changes, field, fault):
    factories.make_talking_point(section, text="Is it fair?")

    response = client_of(cast.teacher).post(ADD, form(section, **changes))

    assert response.context["adminform"].form.errors == {field: [fault]}
    assert TalkingPoint.objects.count() == 1


def test_editing_keeps_where_it_came_from(cast, section, client_of):
    point = factories.make_talking_point(section, origin=TalkingPoint.Origin.GENERATED)

    client_of(cast.teacher).post(change_page(point), form(section, text="Who pays?", state="approved"))

    point.refresh_from_db()
    assert (point.text, point.state, point.origin) == ("Who pays?", "approved", "generated")


def test_editing_into_a_twin_is_refused(cast, section, client_of):
    point, twin = (factories.make_talking_point(section) for _ in range(2))

    response = client_of(cast.teacher).post(change_page(point), form(section, text=twin.text))

    assert response.status_code == 200
    assert TalkingPoint.objects.filter(text=twin.text).count() == 1


def test_it_stays_with_its_article(cast, section, client_of):
    point = factories.make_talking_point(section)
    elsewhere = factories.make_article(owner=cast.teacher).sections.first()
    second = section.article.sections.last()
    client = client_of(cast.teacher)

    moved = client.post(change_page(point), form(second))
    refused = client.post(change_page(point), form(elsewhere))

    point.refresh_from_db()
    assert (moved.status_code, refused.status_code, point.section) == (302, 200, second)


@pytest.mark.parametrize(
    ("action", "state", "says"),
    [
        ("approve", "approved", "Now approved: 1."),
        ("retire", "retired", "Now retired: 2."),
        ("back_to_draft", "draft", "Now draft: 1."),
    ],
)
def test_actions_set_the_state(cast, section, client_of, action, state, says):
    points = [factories.make_talking_point(section, state=state) for state in ("draft", "approved")]

    messages = act(client_of(cast.teacher), LIST, action, *points)

    assert messages == [says]
    assert set(TalkingPoint.objects.values_list("state", flat=True)) == {state}
    assert LogEntry.objects.filter(change_message__contains=f"Now {state}.").count() == int(says[-2])


def test_the_list_is_filtered_by_article_and_section(cast, section, client_of):
    first = factories.make_talking_point(section)
    second = factories.make_talking_point(section.article.sections.last())
    factories.make_talking_point(factories.make_article(owner=cast.teacher).sections.first())
    query = {"section__article__id__exact": section.article_id}

    def listed(**more):
        return list(client_of(cast.teacher).get(LIST, {**query, **more}).context["cl"].queryset)

    assert (listed(), listed(section=second.section_id)) == ([first, second], [second])


def test_hostile_text_stays_text(cast, section, client_of):
    for payload in hostile.PAYLOADS:
        factories.make_talking_point(section, text=payload, sort=payload[:40])

    page = client_of(cast.teacher).get(LIST).content.decode()

    assert [payload for payload in hostile.PAYLOADS if payload.startswith("<") and payload in page] == []
    assert "&lt;svg/onload=window.__x=1&gt;" in page


def test_only_approved_ones_are_for_talk(section):
    points = [factories.make_talking_point(section, state=state) for state in TalkingPoint.State]
    factories.make_talking_point(section.article.sections.last())

    assert list(TalkingPoint.objects.for_talk_on(section)) == [points[1]]
