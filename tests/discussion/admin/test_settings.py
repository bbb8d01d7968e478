import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from classroom import terms
from classroom.models import Membership
from discussion.models import AssignmentTalk, ClassTalk, MemberTalk, SectionApproval
from discussion.models.settings import assignment_talk
from discussion.moderation import guides
from tests import factories

CLASS_FORM = {"approves_first": "on", "watch_words": " alpha \n\nalpha\nbeta  gamma", "help_text": "Room 12"}
TEXT_FORM = {"posts_first": "on", "own_words": "20", "is_graded": "on", "due_at": "2026-03-02T12:00", "locks_at": ""}


def class_page(cast):
    return reverse("admin:discussion_talk_class", args=[cast.classroom.pk])


def text_page(cast):
    return reverse("admin:discussion_talk_assignment", args=[cast.assignment.pk])


def stored(model):
    return list(model.objects.values())


@pytest.fixture
def assistant(cast, client_of):
    user = factories.make_teacher(cast.classroom)
    user.memberships.update(role=Membership.Role.ASSISTANT)
    return client_of(user)


def test_nothing_stored_stands_for_the_defaults(cast, teacher):
    pages = [teacher.get(page(cast)) for page in (class_page, text_page)]

    assert [page.status_code for page in pages] == [200, 200]
    assert stored(ClassTalk) + stored(AssignmentTalk) == []
    assert ClassTalk.of(cast.classroom).allows_anonymous is True
    assert assignment_talk(cast.assignment).posts_first is False


def test_a_teacher_sets_how_the_class_talks(cast, teacher):
    member = cast.student.memberships.get()

    response = teacher.post(class_page(cast), CLASS_FORM | {"read_first": [member.pk]})
    kept = ClassTalk.of(cast.classroom)

    assert response.url == class_page(cast)
    assert (kept.approves_first, kept.allows_anonymous, kept.help_text) == (True, False, "Room 12")
    assert kept.watch_words == "alpha\nbeta gamma"
    assert list(MemberTalk.objects.filter(approves_first=True).values_list("membership", flat=True)) == [member.pk]


def test_a_student_is_taken_off_the_list_and_stays_paused(cast, teacher):
    MemberTalk.objects.create(membership=cast.student.memberships.get(), approves_first=True, is_paused=True)

    teacher.post(class_page(cast), CLASS_FORM)

    assert list(MemberTalk.objects.values_list("approves_first", "is_paused")) == [(False, True)]


def test_a_teacher_sets_how_the_class_talks_about_a_text(cast, teacher):
    cast.classroom.time_zone = "Asia/Tokyo"
    cast.classroom.save()
    first, second = cast.assignment.article.sections.all()
    SectionApproval.objects.create(assignment=cast.assignment, section=first)

    teacher.post(text_page(cast), TEXT_FORM | {"read_first": [second.pk]})
    kept = AssignmentTalk.objects.get(assignment=cast.assignment)

    assert (kept.posts_first, kept.own_words, kept.is_graded, kept.locks_at) == (True, 20, True, None)
    assert kept.due_at == datetime.datetime(2026, 3, 2, 3, 0, tzinfo=datetime.UTC)
    assert list(SectionApproval.objects.values_list("section", flat=True)) == [second.pk]
    assert 'value="2026-03-02T12:00"' in teacher.get(text_page(cast)).content.decode()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"own_words": "0"}, "own_words"),
        ({"own_words": "999999999999"}, "own_words"),
        ({"locks_at": "2026-03-01T12:00"}, "locks_at"),
        ({"read_first": ["987654"]}, "read_first"),
        ({"due_at": "soon"}, "due_at"),
    ],
)
def test_what_cannot_be_is_not_stored(cast, teacher, wrong, field):
    response = teacher.post(text_page(cast), TEXT_FORM | wrong)

    assert list(response.context["form"].errors) == [field]
    assert stored(AssignmentTalk) == []


def test_students_of_another_class_and_sections_of_another_text_are_not_taken(cast, teacher):
    foreign = cast.outsider.memberships.get().pk, cast.other_assignment.article.sections.first().pk

    teacher.post(class_page(cast), CLASS_FORM | {"read_first": [foreign[0]]})
    teacher.post(text_page(cast), TEXT_FORM | {"read_first": [foreign[1]]})

    assert stored(ClassTalk) + stored(AssignmentTalk) + stored(MemberTalk) + stored(SectionApproval) == []


def test_an_assistant_looks_and_changes_nothing(cast, assistant):
    pages = [assistant.get(page(cast)).content.decode() for page in (class_page, text_page)]
    refused = [
        assistant.post(class_page(cast), CLASS_FORM).status_code,
        assistant.post(text_page(cast), TEXT_FORM).status_code,
    ]

    assert ["You read this as an assistant" in page for page in pages] == [True, True]
    assert refused == [403, 403]
    assert stored(ClassTalk) + stored(AssignmentTalk) == []


def test_other_classes_are_not_there(cast, client_of):
    other = client_of(cast.other_teacher)

    got = [getattr(other, how)(page(cast)).status_code for page in (class_page, text_page) for how in ("get", "post")]

    assert got == [404] * 4


def test_pages_lead_to_one_another(cast, teacher):
    class_settings = reverse("admin:classroom_classroom_change", args=[cast.classroom.pk])
    text_settings = reverse("admin:classroom_assignment_change", args=[cast.assignment.pk])

    links = {page: set(re.findall(r'href="([^"]+)"', teacher.get(page).content.decode())) for page in (
        class_settings, text_settings, class_page(cast)
    )}  # fmt: skip

    assert class_page(cast) in links[class_settings]
    assert text_page(cast) in links[text_settings]
    assert text_page(cast) in links[class_page(cast)]


@pytest.mark.parametrize("count", [1, 3])
def test_pages_cost_as_many_queries_for_any_number(cast, teacher, django_assert_num_queries, count):
    for _number in range(count):
        factories.make_student(cast.classroom)
        factories.make_assignment(cast.classroom)
        factories.make_section(cast.assignment.article)

    with django_assert_num_queries(11):
        teacher.get(class_page(cast))
    with django_assert_num_queries(8):
        teacher.get(text_page(cast))


def test_settings_go_along_when_a_class_begins_again(cast):
    section = cast.assignment.article.sections.first()
    opens_at = cast.assignment.opens_at
    AssignmentTalk.objects.create(
        assignment=cast.assignment, posts_first=True, own_words=9, due_at=opens_at + datetime.timedelta(days=3)
    )
    SectionApproval.objects.create(assignment=cast.assignment, section=section)
    ClassTalk.objects.create(classroom=cast.classroom, watch_words="alpha")
    guides.save_guide(classroom=cast.classroom, actor=cast.teacher, rules=[("Be kind.", "")], seen=0)
    later = timezone.now() + datetime.timedelta(days=90)

    begun = terms.begin_again(classroom=cast.classroom, name="Class C", starts_at=later)
    copy = begun.assignments.get()

    assert (copy.talk.posts_first, copy.talk.own_words, copy.talk.locks_at) == (True, 9, None)
    assert copy.talk.due_at == later + datetime.timedelta(days=3)
    assert list(copy.section_approvals.values_list("section", flat=True)) == [section.pk]
    assert [rule.text for rule in guides.current_guide(begun).rules] == ["Be kind."]
    assert (begun.talk.watch_words, cast.classroom.talk.watch_words) == ("alpha", "alpha")
    assert AssignmentTalk.objects.filter(assignment=cast.assignment).count() == 1
