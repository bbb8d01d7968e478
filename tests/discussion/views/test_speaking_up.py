"""Reporting a post, and answering back to a hiding."""

import pytest
from django.urls import reverse

from discussion.models import Appeal, Post, Report
from discussion.moderation import appeals, hiding, reports
from discussion.refusals import Refused
from tests import factories
from tests import factories_discussion as make

HURTS = {"sort": "It hurts somebody", "words": ""}


def url(name, post):
    return reverse(f"discussion:{name}", args=[post.pk])


def thread_page(client, cast):
    return client.get(reverse("discussion:thread", args=[cast.thread.pk])).content.decode()


def hide(cast):
    hiding.hide_post(post=cast.opening, actor=cast.teacher, reason="Too loud.")


@pytest.mark.parametrize(
    ("role", "status"),
    [("classmate", 302), ("student", 404), ("teacher", 404), ("outsider", 404), ("other_teacher", 404)],
)
def test_who_may_report(cast, client_of, role, status):
    response = client_of(getattr(cast, role)).post(url("report", cast.opening), HURTS)

    assert response.status_code == status
    assert Report.objects.count() == (status == 302)


def test_reporting_changes_nothing_that_the_class_sees(classmate, student, cast):
    classmate.post(url("report", cast.opening), {"sort": "It hurts somebody", "words": "my brother"})

    assert Report.objects.get().reason == "It hurts somebody: my brother"
    assert Post.objects.get().is_shown
    assert "report" not in thread_page(student, cast).lower()


def test_the_reporter_reads_that_it_was_received_and_what_came_of_it(classmate, cast):
    page = classmate.post(url("report", cast.opening), HURTS, follow=True).content.decode()
    assert "Your teachers have your report" in page
    assert "You reported this. Your teachers will look at it." in page

    reports.keep_post(post=cast.opening, actor=cast.teacher)
    assert "You reported this; a teacher looked at it and kept it." in thread_page(classmate, cast)

    classmate.post(url("report", cast.opening), HURTS)
    hide(cast)
    assert "You reported this; a teacher looked at it and hid it." in thread_page(classmate, cast)


def test_one_open_report_for_each_reader_and_post(classmate, cast):
    for _ in range(2):
        classmate.post(url("report", cast.opening), HURTS)

    assert Report.objects.count() == 1
    assert "You have reported this post already." in classmate.get(url("report", cast.opening)).content.decode()


@pytest.mark.parametrize(
    "data", [{}, {"sort": "x"}, {"sort": "Something else"}, {"sort": "Something else", "words": " "}]
)
def test_a_report_says_why(classmate, cast, data):
    response = classmate.post(url("report", cast.opening), data)

    assert "There is a problem" in response.content.decode()
    assert Report.objects.count() == 0


def test_what_is_no_longer_shown_is_not_reported(classmate, cast):
    hide(cast)

    response = classmate.post(url("report", cast.opening), HURTS)

    assert response.context["form"].non_field_errors() == [reports.NO_LONGER_SHOWN]
    assert Report.objects.count() == 0


def test_keeping_settles_all_open_reports_once(cast):
    for reader in (cast.classmate, factories.make_student(cast.classroom)):
        reports.report_post(post=cast.opening, reporter=reader, reason="x")

    for actor in (cast.teacher, factories.make_teacher(cast.classroom)):
        reports.keep_post(post=cast.opening, actor=actor)

    assert Report.objects.waiting().count() == 0
    assert list(cast.opening.moderation_events.values_list("action", "actor")) == [("keep", cast.teacher.pk)]


@pytest.mark.parametrize(
    ("role", "status"),
    [("student", 302), ("classmate", 404), ("teacher", 404), ("outsider", 404), ("other_teacher", 404)],
)
def test_who_may_answer_back(cast, client_of, role, status):
    hide(cast)

    response = client_of(getattr(cast, role)).post(url("answer_back", cast.opening), {"text": "It was a joke."})

    assert response.status_code == status
    assert Appeal.objects.count() == (status == 302)


def test_the_author_reads_text_reason_and_answer(student, classmate, cast):
    hide(cast)
    before = thread_page(student, cast)
    student.post(url("answer_back", cast.opening), {"text": "It was a joke."})
    appeals.answer_appeal(appeal=Appeal.objects.get(), actor=cast.teacher, answer="Not to Bo.", restores=False)

    after = thread_page(student, cast)
    assert [word in before for word in ("Why?", "Too loud.", "Answer back")] == [True] * 3
    assert [word in after for word in ("It was a joke.", "Not to Bo.", "Answer back")] == [True, True, False]
    assert [word in thread_page(classmate, cast) for word in ("It was a joke.", "Not to Bo.")] == [False, False]


def test_one_answer_for_each_hiding(student, cast):
    hide(cast)
    student.post(url("answer_back", cast.opening), {"text": "First"})

    second = student.post(url("answer_back", cast.opening), {"text": "Second"})
    again = student.post(url("answer_back", cast.opening), {"text": "First"})

    assert (second.context["form"].non_field_errors(), again.status_code) == ([appeals.SAID_ALREADY], 302)
    hiding.restore_post(post=cast.opening, actor=cast.teacher)
    hide(cast)
    student.post(url("answer_back", cast.opening), {"text": "Third"})
    assert list(Appeal.objects.values_list("text", flat=True)) == ["First", "Third"]


def test_nothing_is_answered_to_what_is_not_hidden(student, cast):
    response = student.post(url("answer_back", cast.opening), {"text": "Why not?"})

    assert response.context["form"].non_field_errors() == [appeals.SHOWN_AGAIN]
    assert "not hidden" in student.get(url("answer_back", cast.opening)).content.decode()


def test_a_teacher_restores_and_the_author_is_told(student, classmate, cast):
    hide(cast)
    appeal = appeals.answer_back(post=cast.opening, text="It was a joke.")

    appeals.answer_appeal(appeal=appeal, actor=cast.teacher, answer="I see.", restores=True)

    page = thread_page(student, cast)
    assert ("has shown it again" in page, "I see." in page) == (True, True)
    assert ("Why?" in thread_page(classmate, cast), "shown it again" in thread_page(classmate, cast)) == (True, False)


def test_two_teachers_answer_once(cast):
    hide(cast)
    appeal = appeals.answer_back(post=cast.opening, text="It was a joke.")
    appeals.answer_appeal(appeal=appeal, actor=cast.teacher, answer="No.", restores=False)

    with pytest.raises(Refused, match="colleague"):
        appeals.answer_appeal(appeal=appeal, actor=cast.teacher, answer="Yes.", restores=True)

    assert Appeal.objects.get().answer == "No."
    assert Post.objects.get().is_hidden


def test_a_hidden_name_stays_hidden_in_reports(classmate, cast):
    post = make.make_post(cast.thread, cast.student, "Whose?", is_anonymous=True)

    assert cast.student.shown_name not in classmate.get(url("report", post)).content.decode()
