import pytest
from django.urls import reverse

from classroom.models import Membership
from quiz import assembly
from quiz.models import Quiz, QuizItem
from tests import factories, factories_quiz

LIST = reverse("admin:quiz_quiz_changelist")
ADD = reverse("admin:quiz_quiz_add")
NEVER = {**factories_quiz.SETTINGS, "answers_shown": "never"}


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=3)


def change_page(quiz):
    return reverse("admin:quiz_quiz_change", args=[quiz.pk])


def form(*rows, initial, **fields):
    """Rows are (item's pk or "", question's pk, position, points), with "DELETE" as a fifth to take one out."""
    values = {**factories_quiz.SETTINGS, "items-TOTAL_FORMS": len(rows), "items-INITIAL_FORMS": initial}
    for index, (pk, question, position, points, *deleted) in enumerate(rows):
        row = {"id": pk, "question": question, "position": position, "points": points}
        row |= {"DELETE": "on"} if deleted else {}
        values |= {f"items-{index}-{name}": value for name, value in row.items()}
    return {**values, **fields}


def rows_of(quiz):
    return [(item.pk, item.question_id, item.position, item.points) for item in quiz.items.all()]


def order_of(quiz):
    return list(quiz.items.values_list("question", "position", "points"))


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def test_a_new_quiz_is_filled_with_the_approved_questions(cast, client_of):
    question = factories_quiz.make_question(cast.assignment.article.sections.first())
    factories_quiz.make_question(cast.assignment.article.sections.first(), state="draft")

    response = client_of(cast.teacher).post(
        ADD,
        {
            **factories_quiz.SETTINGS,
            "assignment": cast.assignment.pk,
            "answers_shown": "never",
            "time_limit_minutes": 20,
        },
        follow=True,
    )

    quiz = Quiz.objects.get()
    assert order_of(quiz) == [(question.pk, 1, 1)]
    assert (quiz.answers_shown, quiz.time_limit_minutes) == ("never", 20)
    assert response.redirect_chain == [(change_page(quiz), 302)]


def make_questions(article):
    return [
        factories_quiz.make_question(section, stem=f"{number} {section.position}?")
        for section in article.sections.all()
        for number in ("First", "Second")
    ]


def test_questions_are_chosen_where_the_quiz_is_made(cast, client_of):
    questions = make_questions(cast.assignment.article)
    factories_quiz.make_question(questions[0].section, state="draft", stem="Not yet?")
    client, address = client_of(cast.teacher), f"{ADD}?assignment={cast.assignment.pk}"

    page = client.get(address)
    field = page.context["adminform"].form.fields["chosen"]
    form = {**factories_quiz.SETTINGS, "assignment": cast.assignment.pk}
    client.post(address, {**form, "chosen": [questions[3].pk, questions[0].pk]})

    assert field.initial == questions
    assert page.content.decode().count('name="chosen"') == 4
    assert order_of(Quiz.objects.get()) == [(questions[0].pk, 1, 1), (questions[3].pk, 2, 1)]


def test_what_cannot_be_chosen_makes_no_quiz(cast, client_of):
    questions = make_questions(cast.assignment.article)
    foreign = factories_quiz.make_question(cast.other_assignment.article.sections.first())
    other = factories.make_assignment(cast.classroom)
    client, address = client_of(cast.teacher), f"{ADD}?assignment={cast.assignment.pk}"
    form = {**factories_quiz.SETTINGS, "assignment": cast.assignment.pk}

    refused = [
        [str(error) for error in client.post(address, {**form, "chosen": chosen, **more}).context["errors"]]
        for chosen, more in [
            ([], {}),
            ([questions[0].pk, foreign.pk], {}),
            ([questions[0].pk, "9" * 30], {}),
            ([questions[0].pk], {"assignment": other.pk}),
        ]
    ]

    assert [len(errors) for errors in refused] == [1, 1, 1, 1]
    assert Quiz.objects.count() == 0


def test_nothing_of_another_class_is_offered(cast, client_of):
    factories_quiz.make_question(cast.other_assignment.article.sections.first(), stem="Periwinkle?")

    page = client_of(cast.teacher).get(f"{ADD}?assignment={cast.other_assignment.pk}").content.decode()

    assert ('name="chosen"' in page, "Periwinkle" in page) == (False, False)


def test_a_quizs_form_is_one_of_its_pages(cast, client_of, quiz):
    page = client_of(cast.teacher).get(change_page(quiz)).content.decode()

    assert f'<a href="{change_page(quiz)}" aria-current="page">Settings and questions</a>' in page
    assert f'<a href="{reverse("admin:quiz_quiz_scores", args=[quiz.pk])}">Scores</a>' in page


def test_the_way_to_the_preview(cast, client_of, quiz):
    page = client_of(cast.teacher).get(change_page(quiz)).content.decode()

    assert f'<a href="{reverse("quiz:preview", args=[cast.assignment.pk, 1])}">See the questions as' in page


def test_a_quiz_on_a_text_without_questions_says_so(cast, client_of):
    response = client_of(cast.teacher).post(ADD, {**NEVER, "assignment": cast.assignment.pk}, follow=True)

    assert messages_of(response)[0].startswith("The article has no approved questions yet.")
    factories_quiz.make_question(cast.assignment.article.sections.first())
    quiz = Quiz.objects.get()
    client_of(cast.teacher).post(LIST, {"action": "fill", "_selected_action": [quiz.pk]})
    assert quiz.items.count() == 1


def test_an_assignment_with_a_quiz_is_not_offered_again(cast, client_of, quiz):
    response = client_of(cast.teacher).post(ADD, {**NEVER, "assignment": cast.assignment.pk})

    assert list(response.context["adminform"].form.errors) == ["assignment"]


def test_questions_change_places_leave_and_come(cast, client_of, quiz):
    (first, a, _, _), (second, b, _, _), (third, c, _, _) = rows_of(quiz)
    extra = factories_quiz.make_question(cast.assignment.article.sections.last())
    rows = [(first, a, 2, 1), (second, b, 1, 4), (third, c, 3, 1, "DELETE"), ("", extra.pk, 5, 1)]

    response = client_of(cast.teacher).post(change_page(quiz), form(*rows, initial=3))

    assert response.status_code == 302
    assert order_of(quiz) == [(b, 1, 4), (a, 2, 1), (extra.pk, 3, 1)]


def test_what_cannot_be_in_the_quiz_is_refused(cast, client_of, quiz):
    (first, a, _, _), second, third = rows_of(quiz)
    section = cast.assignment.article.sections.first()
    refused = [
        factories_quiz.make_question(section, state="draft").pk,
        factories_quiz.make_question(section, state="retired").pk,
        factories_quiz.make_question().pk,
        second[1],
        987_654,
        "x",
    ]
    before = order_of(quiz)

    for question in refused:
        rows = form((first, question, 1, 1), second, third, initial=3)
        assert client_of(cast.teacher).post(change_page(quiz), rows).status_code == 200
    everything = [(*row, "DELETE") for row in rows_of(quiz)]
    assert "Keep at least one question." in (
        client_of(cast.teacher).post(change_page(quiz), form(*everything, initial=3)).content.decode()
    )
    assert order_of(quiz) == before


def test_a_retired_question_may_stay_where_it_is(cast, client_of, quiz):
    first, second, third = rows_of(quiz)
    quiz.items.first().question.__class__.objects.filter(pk=first[1]).update(state="retired")

    client_of(cast.teacher).post(change_page(quiz), form(first, (*second[:2], 9, 1), third, initial=3))

    assert order_of(quiz) == [(first[1], 1, 1), (third[1], 2, 1), (second[1], 3, 1)]


def test_once_begun_only_the_settings_change(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student)
    (first, a, _, _), second, third = rows_of(quiz)
    before = order_of(quiz)
    rows = form((first, a, 9, 50), (*second, "DELETE"), third, initial=3, answers_shown="never")

    response = client_of(cast.teacher).post(change_page(quiz), rows)

    quiz.refresh_from_db()
    assert response.status_code == 302
    assert (order_of(quiz), quiz.answers_shown) == (before, "never")
    assert 'name="items-0-points"' not in client_of(cast.teacher).get(change_page(quiz)).content.decode()


def test_a_quiz_that_is_begun_meanwhile_keeps_its_questions(cast, client_of, quiz, monkeypatch):
    first, second, third = rows_of(quiz)
    before = order_of(quiz)

    def too_late(**_):
        raise assembly.QuizStarted

    monkeypatch.setattr(assembly, "arrange", too_late)
    response = client_of(cast.teacher).post(
        change_page(quiz), form((*first[:2], 9, 1), second, third, initial=3), follow=True
    )

    assert "Somebody has begun this quiz meanwhile: its questions stay as they are. Nothing was saved." in messages_of(
        response
    )
    assert order_of(quiz) == before


def test_rows_of_another_quiz_are_not_touched(cast, client_of, quiz):
    foreign = factories_quiz.make_quiz(cast.other_assignment)
    before = list(QuizItem.objects.filter(quiz=foreign).values())
    first, second, third = rows_of(quiz)
    forged = (foreign.items.first().pk, *first[1:])

    client_of(cast.teacher).post(
        change_page(quiz), form(forged, second, third, initial=3, assignment=0, quiz=foreign.pk)
    )

    assert list(QuizItem.objects.filter(quiz=foreign).values()) == before


def test_the_way_from_an_assignment(cast, client_of, quiz):
    client = client_of(cast.teacher)
    without = factories.make_assignment(cast.classroom)

    def leads_to(assignment):
        response = client.get(reverse("admin:quiz_quiz_of_assignment", args=[assignment.pk]))
        return response.url if response.status_code == 302 else response.status_code

    assert leads_to(cast.assignment) == reverse("admin:quiz_quiz_scores", args=[quiz.pk])
    assert leads_to(without) == f"{ADD}?assignment={without.pk}"
    assert leads_to(cast.other_assignment) == 404


@pytest.mark.parametrize("rows", [1, 3])
def test_list_and_form_take_the_same_queries_for_few_and_many(cast, client_of, django_assert_num_queries, rows):
    for _ in range(rows):
        quiz = factories_quiz.make_quiz(factories.make_assignment(cast.classroom), items=rows)
    client = client_of(cast.teacher)

    with django_assert_num_queries(8):
        client.get(LIST)
    with django_assert_num_queries(10):
        client.get(change_page(quiz))


def test_counts_in_the_list(cast, client_of, quiz):
    factories_quiz.make_attempt(quiz, cast.student, state="handed_in", handed_in_at="2026-03-02T12:00Z")
    factories_quiz.make_attempt(quiz, cast.classmate)

    (row,) = client_of(cast.teacher).get(LIST).context["cl"].result_list

    assert (row.item_count, row.handed_in_count, row.attempt_count) == (3, 1, 2)


def test_an_assistant_sees_the_quiz_too(cast, client_of, quiz):
    assistant = factories.make_teacher(cast.classroom)
    assistant.memberships.update(role=Membership.Role.ASSISTANT)

    assert client_of(assistant).get(change_page(quiz)).status_code == 200
