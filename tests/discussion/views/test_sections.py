import datetime
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from classroom.models import TalkingPoint
from discussion.models import Group, GroupMember, Post, Thread
from tests import factories
from tests import factories_discussion as make
from tests.discussion.writing import payloads


def section_url(cast):
    return reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])


def margins_url(cast):
    return reverse("discussion:margins", args=[cast.assignment.pk])


def new_thread(**fields):
    return {"kind": "question", "title": "Boats", "body": "Are there more?", "token": str(uuid.uuid4()), **fields}


@pytest.mark.parametrize(
    ("who", "status"),
    [("student", 302), ("classmate", 302), ("teacher", 302), ("outsider", 404), ("other_teacher", 404)],
)
def test_who_may_open_a_thread(cast, client_of, who, status):
    response = client_of(getattr(cast, who)).post(section_url(cast), new_thread())

    assert response.status_code == status
    assert Thread.objects.filter(title="Boats").count() == (status == 302)


def test_nobody_opens_a_thread_without_signing_in(cast, client):
    response = client.post(section_url(cast), new_thread())

    assert response.url.startswith(reverse("classroom:join"))
    assert Thread.objects.count() == 1


def test_opening_a_thread_leads_to_it(student, cast):
    response = student.post(section_url(cast), new_thread(), follow=True)

    assert response.request["PATH_INFO"] == Thread.objects.get(title="Boats").get_absolute_url()
    assert [entry.post.body for entry in response.context["page"].entries] == ["Are there more?"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"kind": "question", "title": "Boats", "body": "> Two?\n\nWhy?"}, ["Boats", "> Two?\n\nWhy?"]),
        ({"title": "Boats"}, ["Boats", ""]),
        ({"title": "x" * 121, "body": "Why?"}, [None, None]),
        ({"token": "1", "author": "2"}, ["", ""]),
    ],
)
def test_an_address_may_suggest_a_thread_and_stores_nothing(student, cast, query, shown):
    form = student.get(section_url(cast), query).context["form"]

    assert [form["title"].value(), form["body"].value()] == shown
    assert uuid.UUID(form["token"].value()).version == 4
    assert Thread.objects.count() == 1


def test_a_suggestion_is_shown_as_text(student, cast):
    page = student.get(section_url(cast), {"title": payloads.ALL[0], "body": "</textarea><script>x</script>"})

    assert "<script>x" not in page.content.decode()


def test_htmx_is_led_to_the_thread_or_gets_the_form_again(student, cast):
    wrong = student.post(section_url(cast), new_thread(title=" "), headers={"HX-Request": "true"})
    right = student.post(section_url(cast), new_thread(), headers={"HX-Request": "true"})

    assert [template.name for template in wrong.templates][0] == "discussion/_thread_form.html"
    assert list(wrong.context["form"].errors) == ["title"]
    assert right.headers["HX-Redirect"] == Thread.objects.get(title="Boats").get_absolute_url()


def test_a_double_click_opens_one_thread(student, cast):
    data = new_thread()

    urls = {student.post(section_url(cast), data).url for _ in range(2)}

    assert urls == {Thread.objects.get(title="Boats").get_absolute_url()}


@pytest.mark.parametrize(
    ("fields", "wrong"), [({"title": " "}, ["title"]), ({"body": "\n"}, ["body"]), ({"token": "x"}, ["token"])]
)
def test_a_wrong_form_comes_back_with_what_was_typed(student, cast, fields, wrong):
    data = new_thread(**fields)

    response = student.post(section_url(cast), data)

    form = response.context["form"]
    assert (response.status_code, list(form.errors)) == (200, wrong)
    assert (form["title"].value(), form["body"].value()) == (data["title"], data["body"])
    assert Thread.objects.count() == 1


def test_fields_that_no_form_has_are_ignored(student, cast):
    forged = {"author": cast.teacher.pk, "opened_by": cast.teacher.pk, "state": "hidden", "is_locked": "on"}
    forged |= {"assignment": cast.other_assignment.pk, "created_at": "2001-01-01", "body_html": "<script>"}

    student.post(section_url(cast), new_thread(**forged))

    post = Post.objects.get(thread__title="Boats")
    assert (post.author, post.thread.opened_by, post.state) == (cast.student, cast.student, "visible")
    assert (post.thread.assignment, post.thread.is_locked) == (cast.assignment, False)
    assert post.created_at.year > 2001
    assert post.body_html == '<p dir="auto">Are there more?</p>'


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_section_of_another_article_is_not_here(student, cast, method):
    foreign = cast.other_assignment.article.sections.first()
    url = reverse("discussion:section", args=[cast.assignment.pk, foreign.pk])

    assert getattr(student, method)(url, new_thread()).status_code == 404
    assert Thread.objects.count() == 1


def test_a_class_that_is_over_reads_only(teacher, student, cast):
    cast.classroom.is_archived = True
    cast.classroom.save()

    responses = [client.get(section_url(cast)) for client in (student, teacher)]
    teacher.post(section_url(cast), new_thread())

    assert [response.status_code for response in responses] == [404, 200]
    assert responses[1].context["may_post"] is False
    assert Thread.objects.count() == 1


def test_threads_stand_in_the_order_of_their_newest_posts(student, cast):
    second = make.make_thread(cast.assignment, cast.classmate, title="Second").thread
    third = make.make_thread(cast.assignment, cast.classmate, title="Third").thread
    make.make_post(cast.thread, cast.classmate)

    threads = student.get(section_url(cast)).context["threads"]

    assert list(threads) == [cast.thread, third, second]
    assert [thread.activity.count for thread in threads] == [2, 1, 1]


def test_threads_of_another_class_on_the_same_article_stay_there(student, cast):
    theirs = factories.make_assignment(cast.other_classroom, cast.assignment.article)
    make.make_thread(theirs, cast.outsider, cast.section, title="Foreign")

    response = student.get(section_url(cast))

    assert list(response.context["threads"]) == [cast.thread]
    assert "Foreign" not in student.get(margins_url(cast)).content.decode()


def test_the_list_goes_on(student, cast):
    for number in range(50):
        make.make_thread(cast.assignment, cast.classmate, title=f"Number {number}")

    first, second = student.get(section_url(cast)), student.get(section_url(cast) + "?page=2")

    assert len(first.context["threads"]) == 50
    assert list(second.context["threads"]) == [cast.thread]
    assert f'href="{section_url(cast)}?page=2"' in first.content.decode()


@pytest.mark.parametrize("state", ["withdrawn", "hidden"])
def test_what_is_not_shown_is_not_quoted(cast, client_of, state):
    Post.objects.update(body="Secret text", body_html="<p>Secret text</p>", state=state)
    Thread.objects.update(title="Secret title")
    urls = [section_url(cast), margins_url(cast), reverse("discussion:thread", args=[cast.thread.pk])]

    for who in (cast.student, cast.classmate):
        pages = [client_of(who).get(url).content.decode() for url in urls]
        # What a teacher has hidden, its author still reads at its place.
        is_read = who == cast.student and state == "hidden"
        assert ["Secret" in page for page in pages] == [False, False, is_read]


@pytest.mark.parametrize("threads", [1, 3])
def test_section_query_count(student, cast, django_assert_num_queries, threads):
    factories.make_talking_point(cast.section)
    for _ in range(threads - 1):
        make.make_thread(cast.assignment, cast.classmate)
        factories.make_talking_point(cast.section)

    with django_assert_num_queries(9):
        student.get(section_url(cast))


def test_students_are_shown_the_approved_talking_points_of_the_section(student, cast):
    page = student.get(section_url(cast))
    for state in TalkingPoint.State:
        factories.make_talking_point(cast.section, state=state, text=f"Is <b>{state}</b> fair?")
    factories.make_talking_point(cast.assignment.article.sections.last(), text="Elsewhere?")

    assert list(page.context["points"]) == []
    assert "To talk about" not in page.content.decode()
    page = student.get(section_url(cast)).content.decode()
    assert [f"Is &lt;b&gt;{state}&lt;/b&gt; fair?" in page for state in TalkingPoint.State] == [False, True, False]
    assert "Elsewhere?" not in page


@pytest.mark.parametrize("threads", [1, 3])
def test_margins_query_count(student, cast, django_assert_num_queries, threads):
    for section in list(cast.assignment.article.sections.all())[: threads - 1]:
        make.make_thread(cast.assignment, cast.classmate, section)

    with django_assert_num_queries(8):
        student.get(margins_url(cast))


def test_margins_tell_what_is_asked(student, cast):
    prompt = make.make_thread(cast.assignment, cast.teacher, cast.section, is_pinned=True, title="Who is right?")
    for title in ("One", "Two", "Answered"):
        opening = make.make_thread(cast.assignment, cast.classmate, cast.section, kind="question", title=title)
    make.make_post(opening.thread, cast.student, is_answer=True)

    page = student.get(margins_url(cast)).content.decode()

    assert f'href="{prompt.thread.get_absolute_url()}" dir="auto">Who is right?</a>' in page
    assert f'href="{section_url(cast)}?show=unanswered">2 unanswered questions</a>' in page
    make.hide(prompt, cast.teacher)
    assert "Who is right?" not in student.get(margins_url(cast)).content.decode()


def test_margins_are_those_of_sections_that_are_talked_about(student, cast):
    make.make_post(cast.thread, cast.classmate, "By *bicycle*, of course")

    page = student.get(margins_url(cast)).content.decode()

    assert page.count("<aside") == 1
    assert f'id="margin-{cast.section.pk}"' in page
    assert "2 posts" in page
    assert "By bicycle, of course" in page


def test_the_reader_has_a_way_in_for_each_section(student, cast):
    page = student.get(reverse("classroom:read", args=[cast.assignment.pk])).content.decode()

    ways_in = [
        reverse("discussion:section", args=[cast.assignment.pk, section.pk])
        for section in cast.assignment.article.sections.all()
    ]
    assert [page.count(f'href="{url}"') for url in ways_in] == [1, 1]
    assert page.count(f'hx-get="{margins_url(cast)}"') == 1


@pytest.mark.parametrize("payload", payloads.HTML + payloads.HTMX)
def test_titles_are_text(student, cast, payload):
    title = " ".join(payload.split())[:120]
    student.post(section_url(cast), new_thread(title=title))
    thread = Thread.objects.get(title=title)

    for url in (section_url(cast), thread.get_absolute_url()):
        assert title not in student.get(url).content.decode()


def test_students_read_which_group_they_are_in_and_with_whom(cast, student, classmate, teacher):
    cy = factories.make_student(cast.classroom, "Cy")
    gone = factories.make_student(cast.classroom, "Gone")
    group = Group.objects.create(assignment=cast.assignment, name="Group 2")
    for user in (cast.student, cy, gone):
        GroupMember.objects.create(group=group, assignment=cast.assignment, user=user)
    gone.memberships.update(is_active=False)
    address = reverse("discussion:section", args=[cast.assignment.pk, cast.section.pk])

    pages = [client.get(address).content.decode() for client in (student, classmate, teacher)]

    told = "You are in <strong><bdi>Group 2</bdi></strong> with <bdi>Cy</bdi>."
    assert [told in page for page in pages] == [True, False, False]


def test_who_comes_from_the_quiz_finds_the_sentence_in_the_form(student, cast):
    query = {"kind": "question", "title": "A sentence in “Section”", "quote": "It carries bicycles for free."}

    form = student.get(section_url(cast), query).context["form"]

    assert {name: form[name].value() for name in query} == query


def test_the_form_warns_of_the_right_answer_while_others_may_be_at_the_quiz(student, cast):
    warning = "Do not write the right answer"
    before = warning in student.get(section_url(cast)).content.decode()
    cast.assignment.opens_at = timezone.now() - datetime.timedelta(hours=2)
    cast.assignment.closes_at = timezone.now() - datetime.timedelta(hours=1)
    cast.assignment.save()

    assert (before, warning in student.get(section_url(cast)).content.decode()) == (True, False)


def test_the_result_of_a_quiz_is_told_how_many_asked(student, cast, django_assert_num_queries):
    make.make_thread(cast.assignment, cast.classmate, cast.section, kind="question")

    with django_assert_num_queries(4):
        page = student.get(reverse("discussion:asked", args=[cast.assignment.pk])).content.decode()

    assert f'hx-swap-oob="innerHTML:.asked-about-{cast.section.pk}"' in page
    assert "1 classmate asked about this section" in page
