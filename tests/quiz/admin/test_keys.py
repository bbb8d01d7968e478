"""The key is wrong: the teacher says what is right, sees whose score changes, and has it done."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from quiz.models import Challenge, KeyCorrection, Question, QuizItem, ScoreChange
from tests import factories, factories_quiz, hostile
from tests.factories_quiz import BY_MACHINE, OTHER, answer_to
from tests.quiz.wrong_keys import (
    ONCE_ONLY,
    REASON,
    first_item,
    fix_key,
    hand_in,
    make_challenge,
    make_class,
    percents,
    set_by_hand,
)
from tests.tables import changed, contents


@pytest.fixture
def quiz(cast):
    return make_class(cast)


@pytest.fixture
def teacher(cast, client_of):
    return client_of(cast.teacher)


def address(quiz, page="key", place=1):
    return reverse(f"admin:quiz_quiz_{page}", args=[quiz.pk, place])


def form_for(quiz, **fields):
    """What the browser sends: option 2 is right as well."""
    items = [first_item(quiz).pk]
    return {"way": "key", "right": ["1", "2"], "reason": REASON, "items": items, "challenge": "", **fields}


def put_right(client, quiz, **fields):
    """Look at what changes, and then have it done."""
    form = form_for(quiz, **fields)
    seen = client.post(address(quiz, "key_preview"), form).context["seen"]
    return client.post(address(quiz, "key_correct"), {**form, "seen": seen})


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def errors(response):
    return dict(response.context["form"].errors)


def test_the_page_shows_what_is_right_now(teacher, quiz):
    response = teacher.get(address(quiz))

    form = response.context["form"]
    assert (form["right"].initial, form["way"].initial) == ([1], "key")
    assert form["items"].initial == [first_item(quiz).pk]


def test_the_preview_says_whose_score_changes_and_changes_nothing(teacher, quiz, cast):
    set_by_hand(quiz.attempts.get(student=cast.classmate), 50, cast.teacher)
    before = contents()

    page = teacher.post(address(quiz, "key_preview"), form_for(quiz)).content.decode()

    text = " ".join(page.split())
    assert "1 score changes</h2>" in text
    assert '<th scope="row"><bdi>Ada</bdi></th><td class="number">0 of 2</td><td class="number">1 of 2</td>' in text
    assert "<strong>1 stays as you set it</strong>: <bdi>Bo</bdi>." in text
    assert "1 answer of students still at work is marked anew as well; they are not told." in text
    assert changed(before, contents()) == []


def test_it_is_done_and_stands_in_the_history(teacher, quiz, cast):
    response = put_right(teacher, quiz)

    assert response.url == address(quiz)
    assert (
        said(response)
        == [
            "Question 1 is put right. Scores changed: 1.",
            "The question itself stays: it can have one key only. Edit or retire it before another class meets it.",
        ][:1]
    )
    assert percents(quiz) == {"Ada": 100, "Bo": 100, "Cy": 100}
    entry = LogEntry.objects.get()
    assert (entry.user, entry.object_id) == (cast.teacher, str(quiz.pk))
    assert entry.get_change_message() == (
        f"Question 1 put right: right is now: Twice or Once (was: Twice). Scores: Ada 0 to 1. {REASON}"
    )
    assert ScoreChange.objects.filter(changed_by=cast.teacher, reason=REASON).count() == 2


def test_the_page_names_what_was_put_right_before(teacher, quiz):
    put_right(teacher, quiz)

    response = teacher.get(address(quiz))

    assert [correction.reason for correction in response.context["earlier"]] == [REASON]
    assert REASON in response.content.decode()


def test_what_changed_since_is_shown_again(teacher, quiz, cast):
    form = form_for(quiz)
    seen = teacher.post(address(quiz, "key_preview"), form).context["seen"]
    hand_in(quiz, factories.make_student(cast.classroom, "Di"), [2, 2])
    before = contents()

    response = teacher.post(address(quiz, "key_correct"), {**form, "seen": seen})

    assert said(response) == ["Something has changed since you looked, so nothing was done. This is how it stands now."]
    assert [score.student.pseudonym for score in response.context["plans"][0].changed] == ["Ada", "Di"]
    assert response.context["seen"] != seen
    assert changed(before, contents()) == []


@pytest.mark.parametrize("seen", ["", "forged"])
def test_nothing_is_done_unseen(teacher, quiz, seen):
    before = contents()

    response = teacher.post(address(quiz, "key_correct"), {**form_for(quiz), "seen": seen})

    assert (response.status_code, len(response.context["plans"])) == (200, 1)
    assert changed(before, contents()) == []


@pytest.mark.parametrize(
    ("way", "expected"),
    [("everybody", {"Ada": 100, "Bo": 100, "Cy": 100}), ("void", {"Ada": 0, "Bo": 100, "Cy": 0})],
)
def test_other_ways_need_no_key(teacher, quiz, way, expected):
    put_right(teacher, quiz, way=way, right=[])

    assert percents(quiz) == expected
    assert KeyCorrection.objects.get().way == way


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"right": []}, "right"),
        ({"right": ["9"]}, "right"),
        ({"right": ["1"]}, "right"),
        ({"way": "forged"}, "way"),
        ({"way": ""}, "way"),
        ({"reason": " "}, "reason"),
        ({"reason": "x" * 301}, "reason"),
        ({"items": []}, "items"),
        ({"items": ["abc"]}, "items"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(teacher, quiz, fields, wrong):
    before = contents()

    responses = [teacher.post(address(quiz, page), form_for(quiz, **fields)) for page in ("key_preview", "key_correct")]

    assert [(one.status_code, list(errors(one))) for one in responses] == [(200, [wrong])] * 2
    assert changed(before, contents()) == []


def test_what_is_so_already_is_refused(teacher, quiz):
    put_right(teacher, quiz, way="void")

    response = teacher.post(address(quiz, "key_preview"), form_for(quiz, way="void"))

    assert list(errors(response)) == ["way"]


def key_fields(item, answer):
    """What the form of the item's kind sends to count ``answer`` as right beside what is."""
    how = item.question.how
    if how.has_partners:
        lines = how.lines(item.question.asked)
        return {f"line-{line.position}": given for line, given in zip(lines, answer.partners, strict=True)} | {
            "keeps": "on"
        }
    if how.has_accepted:
        return {"accepted": "\n".join([*item.question.accepted, answer.text])}
    return {"right": [line.position for line in item.question.asked.lines if line.is_correct] + [answer.position]}


@pytest.mark.parametrize("kind", [kind for kind in BY_MACHINE if kind != "matching"])
def test_every_kind_that_is_marked_has_a_form(teacher, cast, kind):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=[kind])
    other = answer_to(kind, OTHER)
    hand_in(quiz, cast.student, [other])

    put_right(teacher, quiz, **key_fields(first_item(quiz), other))

    assert percents(quiz) == {"Ada": 100}


def test_the_preview_names_every_accepted_answer(teacher, cast):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=["short_answer"])
    hand_in(quiz, cast.student, [answer_to("short_answer", OTHER)])

    page = teacher.post(address(quiz, "key_preview"), form_for(quiz, accepted="twice\nevery six hours"))

    assert '<strong dir="auto">twice; every six hours</strong>' in page.content.decode()


def test_partners_can_change_places(teacher, cast):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=["matching"])
    hand_in(quiz, cast.student, [answer_to("matching")])
    lines = {"line-1": "bicycles", "line-2": "yellow", "line-4": "a lake"}

    put_right(teacher, quiz, **lines)

    assert percents(quiz) == {"Ada": 33}
    assert first_item(quiz).key_text == "The colour – bicycles; The load – yellow; The water – a lake"


def test_one_partner_belongs_to_one_line(teacher, cast):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=["matching"])
    hand_in(quiz, cast.student, [answer_to("matching")])
    lines = {"line-1": "bicycles", "line-2": "bicycles", "line-4": "a lake"}

    response = teacher.post(address(quiz, "key_preview"), form_for(quiz, **lines))

    assert errors(response) == {"line-1": ["The same thing belongs to two lines. Each line needs its own."]}


@pytest.mark.parametrize(
    ("kind", "words"), [("written", "A written answer has no key"), ("poll", "An opinion poll has no right answer")]
)
def test_what_no_machine_marks_has_no_key_and_says_so(teacher, cast, kind, words):
    quiz = factories_quiz.make_quiz_of_kinds(cast.assignment, kinds=[kind])
    hand_in(quiz, cast.student, [])

    page = teacher.get(address(quiz))
    posts = [teacher.post(address(quiz, name), form_for(quiz)).status_code for name in ("key_preview", "key_correct")]

    assert (page.context["form"], words in page.content.decode(), posts) == (None, True, [404, 404])


def test_a_quiz_that_nobody_has_begun_leads_to_the_question(teacher, cast):
    quiz = factories_quiz.make_quiz(cast.assignment)

    page = teacher.get(address(quiz))

    assert page.context["form"] is None
    assert reverse("admin:quiz_question_change", args=[first_item(quiz).question_id]) in page.content.decode()
    assert teacher.post(address(quiz, "key_preview"), form_for(quiz)).status_code == 404


def test_the_question_gets_the_key_for_quizzes_to_come(teacher, quiz, cast):
    old, later = first_item(quiz).question, factories_quiz.make_quiz(factories.make_assignment(cast.classroom), items=0)
    later.items.create(question=old, position=1)

    response = put_right(teacher, quiz, right=["2"], in_question="on")

    new = Question.objects.get(replaces=old)
    assert (new.key_text, new.version, new.state) == ("Once", 2, "approved")
    assert (later.items.get().question, first_item(quiz).question) == (new, old)
    assert len(said(response)) == 1


def test_what_a_question_cannot_have_stays_with_the_quiz(teacher, quiz):
    response = put_right(teacher, quiz, in_question="on")

    assert said(response)[1:] == [
        "The question itself stays: it can have one key only. Edit or retire it before another class meets it."
    ]
    assert not Question.objects.filter(version=2).exists()
    assert first_item(quiz).key_text == "Twice or Once"


def test_a_question_of_a_colleague_is_not_rewritten(teacher, quiz, cast):
    first_item(quiz).question.section.article.__class__.objects.update(owner=cast.other_teacher)

    put_right(teacher, quiz, right=["2"], in_question="on")

    assert not Question.objects.filter(version=2).exists()
    assert first_item(quiz).key_text == "Once"


def test_only_the_teachers_own_quizzes_are_offered_and_taken(teacher, quiz, cast):
    foreign = factories_quiz.make_quiz(cast.other_assignment, items=0)
    foreign.items.create(question=first_item(quiz).question, position=1)
    hand_in(foreign, cast.outsider, [2])
    pk = first_item(foreign).pk

    page = teacher.get(address(quiz))
    response = teacher.post(address(quiz, "key_preview"), form_for(quiz, items=[first_item(quiz).pk, pk]))

    assert [value for value, _ in page.context["form"].fields["items"].choices] == [first_item(quiz).pk]
    assert list(errors(response)) == ["items"]
    assert percents(foreign) == {"Ada": 0}


def test_a_challenge_fills_in_its_answer_and_is_accepted(teacher, quiz, cast):
    challenge = make_challenge(quiz.attempts.get(student=cast.student))

    page = teacher.get(address(quiz), {"challenge": challenge.pk})
    put_right(teacher, quiz, challenge=challenge.pk)

    assert page.context["form"]["right"].initial == [1, 2]
    challenge.refresh_from_db()
    assert (challenge.state, challenge.reply) == ("accepted", REASON)
    assert set(ScoreChange.objects.values_list("cause", flat=True)) == {"challenge"}


def test_a_challenge_is_not_accepted_without_its_answer(teacher, quiz, cast):
    challenge = make_challenge(quiz.attempts.get(student=cast.student))

    response = teacher.post(address(quiz, "key_preview"), form_for(quiz, right=["1", "3"], challenge=challenge.pk))

    assert errors(response) == {
        "right": ["With this, the challenged answer is still not right. Count it as right, or decline the challenge."]
    }


@pytest.mark.parametrize("challenge", ["abc", "9" * 30, "-1", "0", "other"])
def test_a_challenge_that_is_none_of_this_question_is_passed_over(teacher, quiz, cast, challenge):
    elsewhere = make_challenge(quiz.attempts.get(student=cast.student), position=2)
    given = elsewhere.pk if challenge == "other" else challenge

    page = teacher.get(address(quiz), {"challenge": given})
    put_right(teacher, quiz, challenge=given)

    assert page.context["form"].asked_by is None
    assert Challenge.objects.get().state == "open"
    assert set(ScoreChange.objects.values_list("cause", flat=True)) == {"key"}


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("teacher", 302),
        ("school's IT", 302),
        ("other_teacher", 404),
        ("former teacher", 404),
        ("teacher without the permission", 403),
        ("student", 302),
        ("nobody", 302),
    ],
)
def test_who_may_put_a_key_right(cast, quiz, client_of, admin_client, who, status):
    idle, former = factories.make_teacher(cast.classroom), factories.make_teacher(cast.classroom)
    idle.groups.clear()
    former.memberships.update(is_active=False)
    people = {"former teacher": former, "teacher without the permission": idle, "student": cast.student}
    people |= {"teacher": cast.teacher, "other_teacher": cast.other_teacher}
    client = {"nobody": Client(), "school's IT": admin_client}.get(who) or client_of(people[who])
    seen = client_of(cast.teacher).post(address(quiz, "key_preview"), form_for(quiz)).context["seen"]

    pages = [client.get(address(quiz)), client.post(address(quiz, "key_preview"), form_for(quiz))]
    response = client.post(address(quiz, "key_correct"), {**form_for(quiz), "seen": seen})

    may = who in {"teacher", "school's IT"}
    assert response.status_code == status
    assert {page.status_code for page in pages} == {200 if may else status}
    assert percents(quiz)["Ada"] == (100 if may else 0)


@pytest.mark.parametrize("page", ["key_preview", "key_correct"])
def test_it_is_only_posted_and_needs_its_token(cast, quiz, teacher, page):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.teacher)

    assert [teacher.get(address(quiz, page)).status_code, teacher.post(address(quiz)).status_code] == [405, 405]
    assert client.post(address(quiz, page), form_for(quiz)).status_code == 403


@pytest.mark.parametrize("payload", [payload for payload in hostile.PAYLOADS if payload.startswith("<s")])
def test_hostile_reasons_and_names_stay_text(teacher, quiz, cast, payload):
    cast.student.pseudonym = payload[:30]
    cast.student.save()
    preview = teacher.post(address(quiz, "key_preview"), form_for(quiz, reason=payload)).content.decode()
    put_right(teacher, quiz, reason=payload)

    page = teacher.get(address(quiz)).content.decode()

    assert KeyCorrection.objects.get().reason == payload
    assert (payload in page, payload in preview, payload[:30] in preview) == (False, False, False)


@pytest.mark.parametrize("students", [1, 3])
def test_page_and_preview_take_the_same_queries(teacher, quiz, cast, django_assert_num_queries, students):
    for _ in range(students):
        hand_in(quiz, factories.make_student(cast.classroom), [2, 2])
    fix_key(first_item(quiz), fix=ONCE_ONLY)
    form = form_for(quiz)

    with django_assert_num_queries(12):
        teacher.get(address(quiz))
    with django_assert_num_queries(15):
        teacher.post(address(quiz, "key_preview"), form)


def test_a_place_that_is_none_is_not_there(teacher, quiz):
    statuses = {place: teacher.get(address(quiz, place=place)).status_code for place in (2, 3, 10**17)}

    assert statuses == {2: 200, 3: 404, 10**17: 404}
    assert QuizItem.objects.count() == 2


def question_page(client, quiz):
    address = reverse("admin:quiz_question_change", args=[first_item(quiz).question_id])
    return " ".join(client.get(address).content.decode().split())


def test_the_questions_page_leads_to_where_it_was_asked(teacher, quiz):
    page = question_page(teacher, quiz)

    assert f'href="{address(quiz)}">Correct the key' in page
    assert "A colleague has put the key" not in page


def test_a_colleague_is_told_that_a_key_was_put_right_elsewhere_and_no_more(quiz, cast, client_of):
    foreign = factories_quiz.make_quiz(cast.other_assignment, items=0)
    foreign.items.create(question=first_item(quiz).question, position=1)
    hand_in(foreign, cast.outsider, [2])
    fix_key(first_item(foreign), reason="Periwinkle")

    page = question_page(client_of(cast.teacher), quiz)

    assert "A colleague has put the key of this question right in another class." in page
    assert ("Periwinkle" in page, "Class B" in page) == (False, False)
