"""What a teacher does while reading drafts: each deed leads on, is said, kept in the history, and can be undone."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType

from quiz.models import Question
from quiz.questions.reviewing import as_seen
from tests import factories, factories_quiz
from tests.quiz.question_forms import change_page, messages_of
from tests.quiz.review import deed, make, page, press


@pytest.fixture
def article(cast):
    return factories.make_article(sections=3, owner=cast.teacher)


@pytest.fixture
def first(article):
    return article.sections.first()


@pytest.fixture
def client(cast, client_of):
    return client_of(cast.teacher)


def states(*questions):
    return [Question.objects.get(pk=question.pk).state for question in questions]


def notes(question):
    return [str(entry.get_change_message()) for entry in LogEntry.objects.filter(object_id=question.pk)]


def test_approving_leads_to_the_next_draft(article, client):
    one, other, last = (make(section) for section in article.sections.all())

    response = press(client, "approve", other)

    assert states(one, other, last) == ["draft", "approved", "draft"]
    assert response.redirect_chain == [(page(article, last), 302)]
    assert messages_of(response) == [f"Approved: “{other}”."]
    assert notes(other) == ["Now approved."]


def test_after_the_last_draft_in_order_comes_the_first(article, client):
    one, _, last = (make(section) for section in article.sections.all())

    assert press(client, "approve", last).redirect_chain == [(page(article, one), 302)]


def test_the_very_last_draft_leads_to_the_whole(article, first, client):
    response = press(client, "approve", make(first))

    assert response.redirect_chain == [(page(article), 302)]
    assert response.context["reading"].shown is None


def test_dropping_leads_to_what_stepped_in(article, first, client):
    question, _, waiting = make(first), make(first), make(first, "reserve")

    response = press(client, "drop", question)

    assert states(question, waiting) == ["retired", "draft"]
    assert response.redirect_chain == [(page(article, waiting), 302)]
    assert messages_of(response) == [
        f"Dropped: “{question}”.",
        f'In its place: “<a href="{change_page(waiting)}">{waiting}</a>”. '
        "It is a draft: read it before you approve it.",
    ]
    assert [notes(question), notes(waiting)] == [["Now retired."], ["Came up from the reserve."]]


def test_dropping_the_last_of_the_reserve_leads_to_the_next_draft(article, first, client):
    question, other = make(first), make(first)

    response = press(client, "drop", question)

    assert response.redirect_chain == [(page(article, other), 302)]
    assert messages_of(response)[1:] == ["No question is left in reserve to take its place."]


def test_an_approved_question_becomes_a_draft_again(article, first, client):
    question, draft = make(first, "approved"), make(first)

    response = press(client, "draft", question)

    assert (states(question), messages_of(response)) == (["draft"], [f"A draft again: “{question}”."])
    assert response.redirect_chain == [(page(article, draft), 302)]


@pytest.mark.parametrize(
    ("name", "state"), [("approve", "draft"), ("drop", "draft"), ("drop", "approved"), ("draft", "approved")]
)
def test_the_last_deed_is_undone(article, first, client, name, state):
    question, waiting = make(first, state), make(first, "reserve")
    offered = press(client, name, question).content.decode()

    response = press(client, "undo", question)

    assert f'action="{deed("undo", question)}"' in offered
    assert states(question, waiting) == [state, "reserve"]
    assert response.redirect_chain == [(page(article, question), 302)]
    assert messages_of(response) == [f"Undone: “{question}” is {state} again."]
    assert notes(question)[0] == f"Undone: {state} again."
    assert 'data-key="u"' not in response.content.decode()


def test_undoing_twice_undoes_once(article, first, client):
    question = make(first)
    press(client, "approve", question)
    press(client, "undo", question)

    response = press(client, "undo", question)

    assert (states(question), messages_of(response)) == (["draft"], ["There is nothing to undo here any more."])


def test_only_the_last_deed_is_undone(article, first, client):
    one, other = make(first), make(first)
    press(client, "approve", one)
    press(client, "approve", other)

    response = press(client, "undo", one)

    assert (states(one, other), messages_of(response)) == (
        ["approved", "approved"],
        ["There is nothing to undo here any more."],
    )


def test_a_stand_in_that_was_approved_meanwhile_stays(article, first, client):
    question, waiting = make(first), make(first, "reserve")
    press(client, "drop", question)
    Question.objects.filter(pk=waiting.pk).update(state="approved")

    response = press(client, "undo", question)

    assert states(question, waiting) == ["draft", "approved"]
    assert messages_of(response)[1:] == ["What had stepped in for it has been changed meanwhile, so it stays as it is."]


def test_another_article_offers_no_undo(cast, article, first, client):
    press(client, "approve", make(first))

    other = factories.make_article(owner=cast.teacher)

    assert 'id="undo"' in client.get(page(article)).content.decode()
    assert 'id="undo"' not in client.get(page(other)).content.decode()


@pytest.mark.parametrize("name", ["approve", "drop"])
def test_two_teachers_do_not_undo_each_others_work(cast, client_of, name):
    """Both read the same text of the library; the second one's page is older than the first one's deed."""
    question = make(factories.make_article().sections.first())
    waiting = make(question.section, "reserve")
    seen = as_seen(question)
    press(client_of(cast.other_teacher), "drop", question)
    before = states(question, waiting)

    response = press(client_of(cast.teacher), name, question, seen=seen)

    assert states(question, waiting) == before == ["retired", "draft"]
    assert response.redirect_chain == [(page(question.section.article, question), 302)]
    assert messages_of(response) == [
        "This question has changed meanwhile, so nothing was done. Here is what it says now: it is retired."
    ]


def test_what_was_reworded_meanwhile_is_not_approved_unread(article, first, client):
    question = make(first)
    seen = as_seen(question)
    Question.objects.filter(pk=question.pk).update(explanation="Because it does.")

    response = press(client, "approve", question, seen=seen)

    assert (states(question), response.context["question"].explanation) == (["draft"], "Because it does.")


def test_undoing_what_another_has_changed_meanwhile_is_refused(article, first, client):
    question = make(first)
    press(client, "approve", question)
    Question.objects.filter(pk=question.pk).update(state="retired")

    response = press(client, "undo", question)

    assert states(question) == ["retired"]
    assert messages_of(response) == [
        "This question has changed meanwhile, so nothing was done. Here is what it says now: it is retired."
    ]


def test_a_twin_does_not_come_back(article, first, client):
    make(first, "approved", stem="Is it yellow?")
    twin = make(first, "retired", stem="Is it yellow?")

    response = press(client, "draft", twin)

    assert (states(twin), messages_of(response)) == (
        ["retired"],
        ["“Is it yellow?” stays retired: a question in use says the same."],
    )


@pytest.mark.parametrize("sent", [{}, {"seen": ""}, {"seen": "x" * 17}, {"seen": "0" * 16}])
def test_what_no_page_showed_is_not_done(article, first, client, sent):
    question = make(first)

    response = client.post(deed("approve", question), sent)

    assert (response.status_code, states(question)) == (302, ["draft"])


def test_an_answered_question_is_dropped_with_its_answers_kept(cast, client):
    quiz = factories_quiz.make_quiz(cast.assignment, items=1)
    attempt = factories_quiz.make_attempt(quiz, cast.student, [1])
    question = quiz.items.get().question

    press(client, "drop", question)

    assert (states(question), attempt.responses.get().item.question) == (["retired"], question)


@pytest.mark.parametrize("count", [1, 3])
def test_few_and_many_take_the_same_queries(article, first, client, count, django_assert_num_queries):
    questions = [make(first) for _ in range(count)]
    for _ in range(count):
        make(first, "reserve")
    ContentType.objects.get_for_model(Question)  # which Django asks for once in the life of a process

    with django_assert_num_queries(28):
        client.post(deed("drop", questions[0]), {"seen": as_seen(questions[0])})
