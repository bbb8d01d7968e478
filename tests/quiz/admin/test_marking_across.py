"""One question marked across the class, names hidden."""

import datetime

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from quiz.kinds import Answer
from quiz.models import Response, ScoreChange
from tests import factories, factories_quiz, hostile
from tests.quiz import marks
from tests.quiz.marks import HANDED_IN

SAME, OTHER = Answer(text="It saves  TIME."), Answer(text="They like the lake.")


@pytest.fixture
def quiz(cast):
    return marks.make_quiz(cast.assignment)


@pytest.fixture
def attempts(cast, quiz):
    """Ada and Bo have written the same, but for letters and spaces, Cy something else; Di has not handed in."""
    students = [cast.student, cast.classmate, *(factories.make_student(cast.classroom, name) for name in ("Cy", "Di"))]
    given = [marks.WORDS, SAME, OTHER, OTHER]
    made = [
        factories_quiz.make_attempt(quiz, student, [1, answer], **(HANDED_IN if student.pseudonym != "Di" else {}))
        for student, answer in zip(students, given, strict=True)
    ]
    return dict(zip(("Ada", "Bo", "Cy", "Di"), made, strict=True))


def across(quiz, position=2, query=""):
    return reverse("admin:quiz_quiz_marking_of", args=[quiz.pk, position]) + query


def fields_of(response):
    """What a browser would send of the page's form, left as it is."""
    form = {"group": []}
    for one in response.context["markings"]:
        form["group"].append(one.group.key)
        for name in ("percent", one.form.words_name):
            form[one.form.add_prefix(name)] = one.form[name].value() or ""
            form[one.form.add_initial_prefix(name)] = one.form.initial.get(name, "")
        form[one.form.add_prefix("seen")] = one.form["seen"].value()
    return form


def filled(response, words, **given):
    """The same with something written for the answer that begins with these words."""
    (one,) = [one for one in response.context["markings"] if one.group.words.startswith(words)]
    return fields_of(response) | {one.form.add_prefix(name): value for name, value in given.items()}


def percents():
    rows = Response.objects.filter(item__question__kind="written").order_by("attempt__student__pseudonym")
    return list(rows.values_list("percent", flat=True))


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def test_equal_answers_stand_together_without_names(cast, quiz, attempts, client_of):
    response = client_of(cast.teacher).get(across(quiz))

    groups = [one.group for one in response.context["markings"]]
    page = response.content.decode()
    assert sorted(len(group.answers) for group in groups) == [1, 2]
    assert sorted(answer.number for group in groups for answer in group.answers) == [1, 2, 3]
    assert [f">{name}<" in page for name in ("Ada", "Bo", "Cy")] == [False] * 3
    assert [f"attempt/{attempt.pk}/" in page for attempt in attempts.values()] == [False] * 4
    assert "0 of 3 marked." in page


def test_names_are_shown_when_asked_for(cast, quiz, attempts, client_of):
    page = client_of(cast.teacher).get(across(quiz, query="?names=1")).content.decode()

    assert [f"<bdi>{name}</bdi>" in page for name in ("Ada", "Bo", "Cy", "Di")] == [True, True, True, False]
    assert reverse("admin:quiz_attempt_detail", args=[attempts["Ada"].pk]) + "#answer-2" in page


def test_the_order_stays_however_much_is_marked(cast, quiz, attempts, client_of):
    client = client_of(cast.teacher)

    def numbers():
        groups = [one.group for one in client.get(across(quiz, query="?all=1&apart=1")).context["markings"]]
        return [(group.numbers, group.responses[0].pk) for group in groups]

    before = numbers()
    client.post(across(quiz), filled(client.get(across(quiz)), "They", percent="100"))

    assert numbers() == before
    assert [number for number, _ in before] == ["Answer 1", "Answer 2", "Answer 3"]


def test_one_mark_serves_equal_answers(cast, quiz, attempts, client_of):
    client = client_of(cast.teacher)
    page = client.get(across(quiz))

    response = client.post(across(quiz), filled(page, "It saves", percent="50", feedback="For whom?"), follow=True)

    assert percents() == [50, 50, None, None]
    assert messages_of(response) == ["Saved the mark of 2 answers."]
    assert "2 of 3 marked." in response.content.decode()
    assert len(response.context["markings"]) == 1
    changes = ScoreChange.objects.values_list("cause", "before", "after", "changed_by")
    assert list(changes) == [("marked", None, 50, cast.teacher.pk)] * 2
    assert set(Response.objects.filter(percent=50).values_list("feedback", flat=True)) == {"For whom?"}
    assert LogEntry.objects.get().get_change_message() == "Marked question 2: 2 answers."


def test_or_each_is_marked_by_itself(cast, quiz, attempts, client_of):
    client, address = client_of(cast.teacher), across(quiz, query="?apart=1")
    form = fields_of(client.get(address))
    pk = attempts["Bo"].responses.get(item__position=2).pk

    client.post(address, form | {f"group-{pk}-percent": "100"})

    assert percents() == [None, 100, None, None]


def test_the_last_mark_leads_on(cast, quiz, attempts, client_of):
    section = cast.assignment.article.sections.first()
    why = factories_quiz.make_question_of("written", section, stem="And why?")
    item = quiz.items.create(question=why, position=3)
    response = attempts["Ada"].responses.create(item=item, text="Why not.", filled="wholly", saved_at=marks.NOON)
    client = client_of(cast.teacher)
    client.post(across(quiz), filled(client.get(across(quiz)), "It saves", percent="50"))

    on = client.post(across(quiz), filled(client.get(across(quiz)), "They", percent="0"))
    end = client.post(across(quiz, 3), filled(client.get(across(quiz, 3)), "Why", percent="100"), follow=True)

    assert on.url == across(quiz, 3)
    assert end.redirect_chain == [(reverse("admin:quiz_quiz_marking", args=[quiz.pk]), 302)]
    assert messages_of(end) == ["Saved the mark of 1 answer.", "Every answer is marked."]
    response.refresh_from_db()
    assert response.percent == 100


def test_two_teachers_never_write_over_each_other(cast, quiz, attempts, client_of):
    """The slower one is told, and gets back what was written; what nobody else touched is kept."""
    ours, theirs = client_of(cast.teacher), client_of(factories.make_teacher(cast.classroom))
    page = theirs.get(across(quiz))
    slow = filled(page, "It saves", percent="0", feedback="Too short.") | {
        name: value for name, value in filled(page, "They", percent="100").items() if value == "100"
    }
    ours.post(across(quiz), filled(ours.get(across(quiz)), "It saves", percent="100"))

    response = theirs.post(across(quiz), slow)

    assert percents() == [100, 100, 100, None]
    saved, refused = messages_of(response)
    assert saved == "Saved the mark of 1 answer."
    assert "got a mark from somebody else meanwhile, so yours was not saved" in refused
    (one,) = response.context["markings"]
    assert (one.form["percent"].value(), one.form["feedback"].value()) == ("0", "Too short.")
    theirs.post(across(quiz), fields_of(response))
    assert percents() == [0, 0, 100, None]


def test_what_was_left_alone_is_no_conflict(cast, quiz, attempts, client_of):
    ours, theirs = client_of(cast.teacher), client_of(factories.make_teacher(cast.classroom))
    page = theirs.get(across(quiz))
    ours.post(across(quiz), filled(ours.get(across(quiz)), "It saves", percent="100"))

    response = theirs.post(across(quiz), filled(page, "They", percent="50"), follow=True)

    assert percents() == [100, 100, 50, None]
    assert messages_of(response) == ["Saved the mark of 1 answer.", "Every answer is marked."]


def test_an_answer_that_its_student_takes_up_again_is_not_marked(cast, quiz, attempts, client_of):
    client = client_of(cast.teacher)
    form = filled(client.get(across(quiz)), "They", percent="100")
    type(attempts["Cy"]).objects.filter(pk=attempts["Cy"].pk).update(state="open", handed_in_at=None)

    response = client.post(across(quiz), form, follow=True)

    assert percents() == [None] * 4
    assert messages_of(response) == [
        "Some answers are not there any more, since their students go on with the quiz. They were not marked."
    ]


@pytest.mark.parametrize("percent", ["33", "x", "101"])
def test_a_mark_that_is_none_is_refused_and_nothing_is_lost(cast, quiz, attempts, client_of, percent):
    client = client_of(cast.teacher)
    form = filled(client.get(across(quiz)), "They", percent=percent, feedback="Good.")

    response = client.post(across(quiz), form)

    (one,) = [one for one in response.context["markings"] if one.form.errors]
    assert (response.status_code, list(one.form.errors), percents()) == (200, ["percent"], [None] * 4)
    assert "Good.</textarea>" in response.content.decode()


def test_the_machines_marks_are_overridden_together_for_a_reason(cast, quiz, attempts, client_of):
    client = client_of(cast.teacher)
    page = client.get(across(quiz, 1))

    factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), [2], **HANDED_IN)
    refused = client.post(across(quiz, 1), filled(client.get(across(quiz, 1)), "Twice", percent="50"))
    response = client.post(across(quiz, 1), filled(page, "Twice", percent="50", reason="Unclear."), follow=True)

    assert sorted(list(one.form.errors) for one in refused.context["markings"]) == [[], ["reason"]]
    assert messages_of(response) == ["Saved the mark of 3 answers."]
    assert (
        list(ScoreChange.objects.values_list("cause", "before", "after", "reason"))
        == [("override", 100, 50, "Unclear.")] * 3
    )


def test_an_attempt_whose_time_is_over_is_there_and_is_handed_in_by_its_mark(cast, quiz, attempts, client_of):
    quiz.time_limit_minutes = 10
    quiz.save()
    hour_ago = timezone.now() - datetime.timedelta(hours=1)
    type(attempts["Di"]).objects.filter(pk=attempts["Di"].pk).update(started_at=hour_ago)
    client = client_of(cast.teacher)

    client.post(across(quiz), filled(client.get(across(quiz)), "They", percent="50"))

    attempts["Di"].refresh_from_db()
    assert (percents(), attempts["Di"].state) == ([None, None, 50, 50], "handed_in")


def test_the_list_says_how_far_one_is(cast, quiz, attempts, client_of):
    client = client_of(cast.teacher)
    client.post(across(quiz), filled(client.get(across(quiz)), "They", percent="50"))

    page = " ".join(client.get(reverse("admin:quiz_quiz_marking", args=[quiz.pk])).content.decode().split())

    assert "<span>1 of 3 marked</span>" in page
    assert "<span>3 answers</span>" in page


def test_many_answers_come_in_pages(cast, quiz, client_of):
    for number in range(23):
        answer = Answer(text=f"Answer no. {number}")
        factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), [1, answer], **HANDED_IN)
    client = client_of(cast.teacher)

    pages = [client.get(across(quiz, query=query)).context for query in ("", "?page=2", "?page=9", "?page=x")]

    assert [len(page["markings"]) for page in pages] == [20, 3, 3, 20]


@pytest.mark.parametrize("position", [0, 3, 9, 10**20])
def test_there_is_nothing_to_mark_where_no_question_is(cast, quiz, client_of, position):
    poll = factories_quiz.make_question_of("poll", cast.assignment.article.sections.first())
    quiz.items.create(question=poll, position=3, points=0)

    assert client_of(cast.teacher).get(f"/admin/quiz/quiz/{quiz.pk}/marking/{position}/").status_code == 404


@pytest.mark.parametrize(("who", "status"), [("other_teacher", 404), ("student", 302), ("outsider", 302)])
def test_nobody_else_marks(cast, quiz, attempts, client_of, who, status):
    form = filled(client_of(cast.teacher).get(across(quiz)), "They", percent="100")
    client = client_of(getattr(cast, who))

    responses = [
        client.get(across(quiz)),
        client.post(across(quiz), form),
        client.get(reverse("admin:quiz_quiz_marking", args=[quiz.pk])),
    ]

    assert [response.status_code for response in responses] == [status] * 3
    assert percents() == [None] * 4


def test_an_answer_of_another_quiz_cannot_be_slipped_in(cast, quiz, attempts, client_of):
    other = marks.make_quiz(cast.other_assignment)
    factories_quiz.make_attempt(other, cast.outsider, [1, OTHER], **HANDED_IN)
    stranger = client_of(cast.other_teacher)
    form = filled(client_of(cast.teacher).get(across(quiz)), "They", percent="100")

    stranger.post(across(other), form)

    assert [row.percent for row in Response.objects.filter(item__question__kind="written")] == [None] * 5


@pytest.mark.parametrize("payload", hostile.PAYLOADS[:8])
def test_answers_stay_text(cast, quiz, client_of, payload):
    factories_quiz.make_attempt(quiz, cast.student, [1, Answer(text=payload)], **HANDED_IN)

    page = client_of(cast.teacher).get(across(quiz)).content.decode()

    assert payload not in page or "<" not in payload


@pytest.mark.parametrize("students", [1, 3])
def test_marking_takes_the_same_queries(cast, quiz, client_of, django_assert_num_queries, students):
    for number in range(students):
        answer = Answer(text=f"Answer no. {number}")
        factories_quiz.make_attempt(quiz, factories.make_student(cast.classroom), [1, answer], **HANDED_IN)
    client = client_of(cast.teacher)

    with django_assert_num_queries(10):
        client.get(across(quiz))
    with django_assert_num_queries(10):
        client.get(reverse("admin:quiz_quiz_marking", args=[quiz.pk]))
