import re

import pytest
from django.contrib.admin.models import LogEntry

from quiz.models import Question
from quiz.questions import revision
from tests import factories, factories_quiz
from tests.quiz.question_forms import ADD, LIST, messages_of


@pytest.fixture
def quiz(cast):
    return factories_quiz.make_quiz(cast.assignment, items=2)


def test_the_stem_is_called_question_on_screen(cast, client_of, quiz):
    client = client_of(cast.teacher)

    label = client.get(ADD).context["adminform"].form["stem"].label_tag()
    column = client.get(LIST).content.decode().split('<th scope="col" class="sortable column-stem')[1].split("</th>")[0]

    assert "Question:</label>" in label
    assert re.sub(r"<[^>]+>", " ", column.split(">", 1)[1]).split() == ["Question"]


@pytest.mark.parametrize(
    ("action", "state", "says"),
    [("approve", "approved", "Now approved: 1."), ("retire", "retired", "Now retired: 2.")],
)
def test_actions_set_the_state(cast, client_of, quiz, action, state, says):
    draft, approved = (item.question for item in quiz.items.all())
    revision.set_state([draft], Question.State.DRAFT)

    response = client_of(cast.teacher).post(
        LIST, {"action": action, "_selected_action": [draft.pk, approved.pk]}, follow=True
    )

    assert set(Question.objects.values_list("state", flat=True)) == {state}
    assert messages_of(response) == [says]
    assert LogEntry.objects.filter(change_message__contains=f"Now {state}.").count() == int(re.search(r"\d", says)[0])


def test_the_list_is_filtered_by_article_and_section(cast, client_of, quiz):
    first, second = cast.assignment.article.sections.all()
    moved = quiz.items.first().question
    Question.objects.filter(pk=moved.pk).update(section=second)
    query = {"section__article__id__exact": cast.assignment.article.pk}
    client = client_of(cast.teacher)

    page = client.get(LIST, query)
    filtered = client.get(LIST, {**query, "section": second.pk})

    assert [str(first) in page.content.decode(), page.context["cl"].result_count] == [True, 2]
    assert list(filtered.context["cl"].queryset) == [moved]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"section": "x"}, 2),
        ({"section": "²"}, 2),
        ({"section": "9" * 30}, 2),
        ({"section__article__id__exact": "9" * 30, "section": "9" * 30}, 0),
        ({"section__article__id__exact": "9" * 30}, 0),
        ({"state__exact": "none"}, 0),
        ({"section__article__id__exact": "x"}, None),
        ({"o": "x.99.-3"}, 2),
        ({"p": "99"}, None),
    ],
)
def test_odd_filters_are_harmless(cast, client_of, quiz, query, found):
    response = client_of(cast.teacher).get(LIST, query)

    assert (response.status_code, found) in {(200, found), (302, None)}
    assert found is None or response.context["cl"].result_count == found


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_takes_the_same_queries_for_few_and_many(cast, client_of, django_assert_num_queries, rows):
    for section in factories.make_article(sections=rows, owner=cast.teacher).sections.all():
        factories_quiz.make_question(section)
    client = client_of(cast.teacher)

    with django_assert_num_queries(8):
        client.get(LIST)
