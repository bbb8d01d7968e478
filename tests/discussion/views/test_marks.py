"""What a page shows is noted when it says so, by a script or by a button."""

import pytest
from django.urls import reverse

from discussion.models import ReadMark
from tests import factories_discussion as make
from tests.discussion.views.test_threads import thread_url

HTMX = {"HX-Request": "true"}


def read_url(cast):
    return reverse("discussion:read", args=[cast.thread.pk])


def marks():
    return list(ReadMark.objects.values_list("user__pseudonym", "number"))


def new_on(response):
    return [entry.post for entry in response.context["page"].entries if entry.is_new]


def test_the_button_notes_what_was_shown_and_stays_in_the_thread(classmate, cast):
    response = classmate.post(read_url(cast), {"number": cast.opening.number})

    assert response.url == thread_url(cast)
    assert marks() == [("Bo", 1)]


def test_the_page_notes_it_by_itself(classmate, cast):
    response = classmate.post(read_url(cast), {"number": cast.opening.number}, headers=HTMX)

    assert (response.status_code, response.content) == (204, b"")
    assert marks() == [("Bo", 1)]


@pytest.mark.parametrize("number", ["", "x", "-1", "9" * 30])
def test_nonsense_is_not_noted(classmate, cast, number):
    assert classmate.post(read_url(cast), {"number": number}).status_code == 400
    assert marks() == []


def test_the_first_visit_calls_nothing_new(classmate, cast):
    response = classmate.get(thread_url(cast))

    assert new_on(response) == []
    assert response.context["reached"] == 1


def test_what_came_since_is_new_until_it_is_noted(classmate, cast):
    classmate.post(read_url(cast), {"number": 1})
    own = make.make_post(cast.thread, cast.classmate)
    new = make.make_post(cast.thread, cast.student)

    before = classmate.get(thread_url(cast))
    classmate.post(read_url(cast), {"number": before.context["reached"]})
    after = classmate.get(thread_url(cast))

    assert (own.number, new.number) == (2, 3)
    assert (new_on(before), before.context["reached"]) == ([new], 3)
    assert (new_on(after), after.context["reached"]) == ([], None)
    assert "Mark as read" in before.content.decode()
    assert "Mark as read" not in after.content.decode()


def test_unread_leads_to_the_first_unread_post(classmate, cast):
    address = reverse("discussion:unread", args=[cast.thread.pk])
    new = make.make_post(cast.thread, cast.student)
    ReadMark.objects.create(user=cast.classmate, thread=cast.thread, number=1)

    first = classmate.get(address)
    ReadMark.objects.update(number=2)
    then = classmate.get(address)

    assert (first.url, then.url) == (new.get_absolute_url(), thread_url(cast))


def test_lists_and_margins_say_how_much_is_new(classmate, cast):
    make.make_posts(cast.thread, cast.student, 3)
    section = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])
    margins = reverse("discussion:margins", args=[cast.assignment.pk])

    def counts():
        activities = [row.activity for row in classmate.get(section).context["threads"]]
        activities += [row["activity"] for row in classmate.get(margins).context["sections"]]
        return [(activity.count, activity.unread) for activity in activities]

    before = counts()
    ReadMark.objects.create(user=cast.classmate, thread=cast.thread, number=3)

    assert before == [(4, 4)] * 2
    assert counts() == [(4, 1)] * 2
    assert '4 posts, <span class="new">1 new</span>' in classmate.get(margins).content.decode()
