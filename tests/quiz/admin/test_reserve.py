"""Questions in reserve at the desk: out of the way, and up at once when one is dropped."""

from urllib.parse import urlencode

import pytest
from django.contrib.admin.models import LogEntry

from quiz.models import Question
from tests import factories, factories_quiz, hostile
from tests.quiz.question_forms import LIST, change_page, form_of, messages_of


@pytest.fixture
def section(cast):
    return factories.make_article(owner=cast.teacher).sections.first()


def make(section, state, **fields):
    return factories_quiz.make_question(section, state=state, **{"origin": "generated", **fields})


def act(client, action, *questions, **query):
    form = {"action": action, "_selected_action": [question.pk for question in questions]}
    return client.post(f"{LIST}?{urlencode(query)}", form, follow=True)


def note(question):
    return (
        f'In its place: “<a href="{change_page(question)}">{question.stem}</a>”. '
        "It is a draft: read it before you approve it."
    )


def states(*questions):
    return [Question.objects.get(pk=question.pk).state for question in questions]


def test_the_list_shows_the_reserve_only_when_asked(cast, section, client_of):
    draft, retired, waiting = make(section, "draft"), make(section, "retired"), make(section, "reserve")
    client = client_of(cast.teacher)

    def listed(**query):
        return list(client.get(LIST, query).context["cl"].queryset.order_by("pk"))

    assert listed() == [draft, retired]
    assert listed(state__exact="reserve") == [waiting]
    assert "All but the reserve" in client.get(LIST).content.decode()


def test_dropping_a_question_brings_up_another(cast, section, client_of):
    question, waiting = make(section, "approved"), make(section, "reserve")

    response = act(client_of(cast.teacher), "retire", question)

    assert messages_of(response) == ["Now retired: 1.", note(waiting)]
    assert states(question, waiting) == ["retired", "draft"]
    assert LogEntry.objects.filter(change_message__contains="Came up from the reserve.").count() == 1


def test_dropping_several_names_each_and_says_how_many_got_none(cast, section, client_of):
    questions, waiting = [make(section, "draft") for _ in range(3)], make(section, "reserve")

    response = act(client_of(cast.teacher), "retire", *questions)

    assert messages_of(response) == [
        "Now retired: 3.",
        f'In place of “{questions[0]}”: “<a href="{change_page(waiting)}">{waiting}</a>”. '
        "It is a draft: read it before you approve it.",
        "No question is left in reserve to take the place of 2 of them.",
    ]


def test_when_none_is_left_the_desk_says_so(cast, section, client_of):
    response = act(client_of(cast.teacher), "retire", make(section, "draft"))

    assert messages_of(response) == ["Now retired: 1.", "No question is left in reserve to take its place."]


def test_a_teachers_own_question_has_nothing_behind_it(cast, section, client_of):
    question, waiting = make(section, "draft", origin="teacher"), make(section, "reserve")

    response = act(client_of(cast.teacher), "retire", question)

    assert (messages_of(response), states(waiting)) == (["Now retired: 1."], ["reserve"])


def test_dropping_on_the_questions_own_page(cast, section, client_of):
    question, waiting = make(section, "draft"), make(section, "reserve")

    response = client_of(cast.teacher).post(change_page(question), form_of(question, state="retired"), follow=True)

    assert states(question, waiting) == ["retired", "draft"]
    assert note(waiting) in messages_of(response)


def test_another_teacher_drops_nothing(cast, section, client_of):
    question, waiting = make(section, "draft"), make(section, "reserve")
    client = client_of(cast.other_teacher)

    act(client, "retire", question)
    client.post(change_page(question), form_of(question, state="retired"))

    assert states(question, waiting) == ["draft", "reserve"]


def test_a_question_in_reserve_is_viewed_and_taken_up_but_not_edited(cast, section, client_of):
    waiting = make(section, "reserve")
    client = client_of(cast.teacher)

    page = client.get(change_page(waiting))
    edited = client.post(change_page(waiting), form_of(waiting, state="approved", stem="Is it mine now?"))
    act(client, "approve", waiting, state__exact="reserve")

    waiting.refresh_from_db()
    assert (page.status_code, edited.status_code) == (200, 403)
    assert (waiting.state, waiting.stem) == ("approved", page.context["original"].stem)


def test_a_twin_stays_in_reserve(cast, section, client_of):
    make(section, "approved", stem="Is it yellow?")
    twin = make(section, "reserve", stem="Is it yellow?")

    response = act(client_of(cast.teacher), "approve", twin, state__exact="reserve")

    assert messages_of(response)[1:] == ["“Is it yellow?” stays in reserve: a question in use says the same."]
    assert states(twin) == ["reserve"]


@pytest.mark.parametrize("payload", ["<script>window.__x=1</script>", '"><script>window.__x=1</script>'])
def test_the_note_keeps_hostile_text_a_text(cast, section, client_of, payload):
    assert payload in hostile.PAYLOADS
    question = make(section, "draft")
    make(section, "reserve", stem=payload)

    page = act(client_of(cast.teacher), "retire", question).content.decode()

    assert payload not in page
    assert "&lt;script&gt;window.__x=1&lt;/script&gt;</a>" in page


@pytest.mark.parametrize("waiting", [1, 3])
def test_dropping_takes_the_same_queries_for_a_small_reserve_and_a_large(
    cast, section, client_of, django_assert_num_queries, waiting
):
    question = make(section, "draft")
    for _ in range(waiting):
        make(section, "reserve")
    client = client_of(cast.teacher)

    with django_assert_num_queries(22):
        client.post(LIST, {"action": "retire", "_selected_action": [question.pk]})
