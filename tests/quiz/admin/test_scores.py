import datetime
import re

import pytest
from django.urls import reverse

from quiz.kinds import Answer
from quiz.models import Attempt, Response
from quiz.taking.attempts import columns_of
from tests import factories, factories_quiz

NOON = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
HANDED_IN = {"state": Attempt.State.HANDED_IN, "handed_in_at": NOON}
ATTEMPTS = reverse("admin:quiz_attempt_changelist")
PAYLOAD = '"><script>window.__x=1</script><img src=x onerror=alert(1)>'


@pytest.fixture
def quiz(cast):
    cast.classroom.time_zone = "Asia/Tokyo"
    cast.classroom.save()
    return factories_quiz.make_quiz(cast.assignment, items=3)


def scores_page(quiz):
    return reverse("admin:quiz_quiz_scores", args=[quiz.pk])


def text_of(response):
    """The page as one reads it."""
    page = response.content.decode().split("<main", 1)[1].split("</main>", 1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_scores_say_who_has_done_what(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1, 2], **HANDED_IN)
    factories_quiz.make_attempt(quiz, cast.classmate, [1], started_at=NOON)
    factories.make_student(cast.classroom, "Cy")

    page = text_of(client_of(cast.teacher).get(scores_page(quiz)))

    assert "1 of 3 handed in. Mean 1.0, median 1, out of 3." in page
    assert "Ada 1 of 3 handed in 2 Mar, 21:00 One more chance for Ada &#10003; right &#10007; wrong no answer" in page
    assert "Bo 1 of 3 in progress last save 2 Mar, 21:00 More time for Bo" in page
    assert "Cy - not started More time for Cy no answer no answer no answer" in page


def test_removed_students_are_shown_as_such(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1])
    cast.classroom.memberships.filter(user=cast.student).update(is_active=False)

    assert "Ada not in the class any more" in text_of(client_of(cast.teacher).get(scores_page(quiz)))


def test_paused_students_are_shown_as_such(cast, client_of, quiz):
    cast.student.memberships.update(is_paused=True)

    shown = text_of(client_of(cast.teacher).get(scores_page(quiz)))

    assert ("Ada paused" in shown, "Bo paused" in shown) == (True, False)


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        ("name", ["Ada", "Bo"]),
        ("-name", ["Bo", "Ada"]),
        ("score", ["Bo", "Ada"]),
        ("-score", ["Ada", "Bo"]),
        ("state", ["Bo", "Ada"]),
        ("student__password", ["Ada", "Bo"]),
        ("--name", ["Ada", "Bo"]),
        ("", ["Ada", "Bo"]),
    ],
)
def test_sorting_by_links(cast, client_of, quiz, sort, names):
    factories_quiz.make_attempt(quiz, cast.student, [1], **HANDED_IN)

    response = client_of(cast.teacher).get(scores_page(quiz), {"sort": sort})

    assert [row.student.shown_name for row in response.context["rows"]] == names


def test_a_second_click_turns_the_order_round(cast, client_of, quiz):
    heads = client_of(cast.teacher).get(scores_page(quiz), {"sort": "score"}).context["heads"]

    assert [(head["link"], head["direction"]) for head in heads] == [
        ("name", "none"),
        ("-score", "ascending"),
        ("state", "none"),
    ]


def test_links_filter_by_state_and_keep_the_order(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1], **HANDED_IN)
    client = client_of(cast.teacher)

    found = {}
    for state in ("all", "handed-in", "not-started", "late", "student__password"):
        response = client.get(scores_page(quiz), {"sort": "-name", "state": state})
        found[state] = [row.student.shown_name for row in response.context["rows"]]

    page = client.get(scores_page(quiz), {"sort": "-name", "state": "late"}).content.decode()
    assert found == {
        "all": ["Bo", "Ada"],
        "handed-in": ["Ada"],
        "not-started": ["Bo"],
        "late": [],
        "student__password": ["Bo", "Ada"],
    }
    address = scores_page(quiz)
    assert f'<a href="{address}?sort=-name&amp;state=handed-in">Handed in (1)</a>' in page
    assert f'<a href="{address}?sort=-name&amp;state=late" aria-current="true">Late (0)</a>' in page
    some = client.get(scores_page(quiz), {"sort": "-name", "state": "handed-in"}).content.decode()
    assert f'<a href="{address}?sort=score&amp;state=handed-in">Score</a>' in some
    assert "Nobody is in this state now." in page


def test_each_cell_leads_to_its_answer(cast, client_of, quiz):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1], **HANDED_IN)

    page = client_of(cast.teacher).get(scores_page(quiz)).content.decode()

    answers = reverse("admin:quiz_attempt_detail", args=[attempt.pk])
    assert re.findall(r'href="([^"]+)#answer-(\d)"', page) == [(answers, "1"), (answers, "2"), (answers, "3")]
    assert f'href="{answers}#more"' in page
    assert reverse("admin:classroom_membership_change", args=[cast.classmate.memberships.get().pk]) in page


def test_the_class_as_a_whole_is_drawn_and_told(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1, 1], **HANDED_IN)
    factories_quiz.make_attempt(quiz, cast.classmate, [1], **HANDED_IN)

    response = client_of(cast.teacher).get(scores_page(quiz))

    page = text_of(response)
    assert response.content.decode().count('<rect class="bar"') == 4
    assert "Points, rounded down Students 0 0 1 1 2 1 3 0" in page
    assert "Right of those who handed in 100 % 2 of 2 50 % 1 of 2 0 % 0 of 2" in page


def test_an_empty_class_shows_the_way_in(cast, client_of, quiz):
    cast.classroom.memberships.students().update(is_active=False)

    page = text_of(client_of(cast.teacher).get(scores_page(quiz)))

    assert f"Students join with the code {cast.classroom.shown_join_code} ." in page


@pytest.mark.parametrize("students", [1, 3])
def test_score_page_queries(db, client_of, django_assert_num_queries, students):
    assignment = factories.make_assignment()
    quiz = factories_quiz.make_quiz(assignment, items=students)
    for _ in range(students):
        factories_quiz.make_attempt(quiz, factories.make_student(assignment.classroom), [1])
    client = client_of(factories.make_teacher(assignment.classroom))

    with django_assert_num_queries(11):
        client.get(scores_page(quiz))
    with django_assert_num_queries(10):
        client.get(reverse("admin:quiz_quiz_scores_csv", args=[quiz.pk]))
    with django_assert_num_queries(10):
        client.get(reverse("admin:quiz_quiz_answers_csv", args=[quiz.pk]))


def test_score_page_queries_of_a_large_class(db, client_of, django_assert_num_queries):
    assignment = factories.make_assignment()
    quiz = factories_quiz.make_quiz(assignment, items=30)
    students = [factories.make_student(assignment.classroom) for _ in range(40)]
    items = list(quiz.items.with_choices())
    attempts = Attempt.objects.bulk_create(Attempt(quiz=quiz, student=student, **HANDED_IN) for student in students)
    Response.objects.bulk_create(
        Response(attempt=attempt, item=item, saved_at=NOON, **columns_of(item, Answer(position=1)))
        for attempt in attempts
        for item in items
    )
    client = client_of(factories.make_teacher(assignment.classroom))

    with django_assert_num_queries(11):
        response = client.get(scores_page(quiz))

    assert response.content.decode().count("#answer-") == 1200


def test_an_attempt_shows_every_answer_beside_its_key(cast, client_of, quiz):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1, 2], started_at=NOON, **HANDED_IN)

    page = text_of(client_of(cast.teacher).get(reverse("admin:quiz_attempt_detail", args=[attempt.pk])))

    assert (
        f"1 of 3 , handed in. Began 2 Mar 2026, 21:00, handed in 2 Mar 2026, 21:00, receipt {attempt.receipt}" in page
    )
    assert "Answer Twice &#10003; right Right answer Twice" in page
    assert "Answer Once &#10007; wrong Right answer Twice" in page
    assert "Answer no answer Right answer Twice" in page
    assert page.count("Saved 2 Mar 2026, 21:00:00") == 2


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_scores_and_attempts_are_only_read(cast, client_of, quiz, method):
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1])
    before = list(Attempt.objects.values())
    client = client_of(cast.teacher)
    pages = [scores_page(quiz), reverse("admin:quiz_attempt_detail", args=[attempt.pk])]

    assert [getattr(client, method)(page).status_code for page in pages] == [405, 405]
    forged = client.post(reverse("admin:quiz_attempt_change", args=[attempt.pk]), {"state": "handed_in", "score": 3})
    assert forged.status_code == 302
    assert client.get(reverse("admin:quiz_attempt_add")).status_code == 403
    assert list(Attempt.objects.values()) == before


def test_the_change_page_of_an_attempt_leads_to_its_answers(cast, client_of, quiz):
    attempt = factories_quiz.make_attempt(quiz, cast.student)
    client = client_of(cast.teacher)

    response = client.get(reverse("admin:quiz_attempt_change", args=[attempt.pk]))

    assert response.url == reverse("admin:quiz_attempt_detail", args=[attempt.pk])
    assert client.get("/admin/quiz/attempt/x/change/").status_code == 302


def test_attempts_are_filtered(cast, client_of, quiz):
    ada = factories_quiz.make_attempt(quiz, cast.student, [1, 1, 1], **HANDED_IN)
    bo = factories_quiz.make_attempt(quiz, cast.classmate, [1])
    cy = factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom, "Cy"), [1, 1])
    client = client_of(cast.teacher)

    def found(**query):
        return set(client.get(ATTEMPTS, query).context["cl"].queryset)

    assert found(quiz__assignment__classroom__id__exact=cast.classroom.pk) == {ada, bo, cy}
    assert found(quiz__assignment__id__exact=cast.assignment.pk) == {ada, bo, cy}
    assert found(state__exact="handed_in") == {ada}
    assert found(reached="low") == {bo}
    assert found(reached="middle") == {cy}
    assert found(reached="high") == {ada}
    assert found(reached="none") == {ada, bo, cy}
    assert found(q="Bo") == {bo}


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_of_attempts_takes_the_same_queries(cast, client_of, django_assert_num_queries, quiz, rows):
    for _ in range(rows):
        factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), [1])
    client = client_of(cast.teacher)

    with django_assert_num_queries(8):
        client.get(ATTEMPTS)


def test_the_file(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1, 2], **HANDED_IN)

    response = client_of(cast.teacher).get(reverse("admin:quiz_quiz_scores_csv", args=[quiz.pk]))

    lines = response.content.decode("utf-8-sig").splitlines()
    assert response.content.startswith(b"\xef\xbb\xbf")
    assert lines[1] == '"Ada","handed in","2026-03-02 21:00","1","3","0","Twice","Once",""'
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert re.fullmatch(r'attachment; filename="scores-class-a-article-\d+\.csv"', response["Content-Disposition"])
    assert "no-store" in response["Cache-Control"].split(", ")


def test_the_file_of_all_answers(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, [1, 2], **HANDED_IN)

    response = client_of(cast.teacher).get(reverse("admin:quiz_quiz_answers_csv", args=[quiz.pk]))

    answers = [line.split(",")[8] for line in response.content.decode("utf-8-sig").splitlines()]
    assert answers == ['"Answer"', '"Twice"', '"Once"']
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert re.fullmatch(r'attachment; filename="answers-class-a-article-\d+\.csv"', response["Content-Disposition"])


def test_hostile_texts_are_inert_on_every_page(cast, client_of):
    article = factories.make_article(title=f"T{PAYLOAD}", owner=cast.teacher)
    cast.classroom.name = f"C{PAYLOAD}"
    cast.classroom.save()
    student = factories.make_student(cast.classroom, PAYLOAD[:30])
    assignment = factories.make_assignment(cast.classroom, article, term=f"x{PAYLOAD}"[:40])
    quiz = factories_quiz.make_quiz(assignment, items=0)
    section = article.sections.first()
    section.heading = f"H{PAYLOAD}"
    section.save()
    question = factories_quiz.make_question(section, [PAYLOAD, "b"], stem=f"S{PAYLOAD}", explanation=PAYLOAD)
    quiz.items.create(question=question, position=1)
    attempt = factories_quiz.make_attempt(quiz, student, [1], **HANDED_IN)
    member = student.memberships.get()
    client = client_of(cast.teacher)
    client.post(
        reverse("admin:classroom_membership_changelist"), {"action": "give_new_pin", "_selected_action": [member.pk]}
    )
    pages = [reverse("admin:index"), scores_page(quiz), reverse("admin:quiz_attempt_detail", args=[attempt.pk])]
    for shown in (article, cast.classroom, member, assignment, quiz, question, attempt):
        name = f"admin:{shown._meta.app_label}_{shown._meta.model_name}"
        pages += [reverse(f"{name}_changelist"), f"{reverse(f'{name}_changelist')}?q=%22%3E%3Cscript%3E"]
        pages += [reverse(f"{name}_{page}", args=[shown.pk]) for page in ("change", "history")]

    for address in pages:
        response = client.get(address, follow=True)
        page = response.content.decode()

        assert response.status_code == 200
        assert re.findall(r"<script>|<img src=x|<script(?! src=|[^>]* src=)[^>]*>", page) == []
        assert re.findall(r"<style|\sstyle=|\son[a-z]+=\"", page) == []
        assert "default-src 'none'" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    "name", ["quiz_quiz_scores", "quiz_quiz_scores_csv", "quiz_quiz_of_assignment", "quiz_attempt_detail"]
)
def test_numbers_that_no_database_holds_are_missing(cast, client_of, name):
    assert client_of(cast.teacher).get(reverse(f"admin:{name}", args=[10**30])).status_code == 404
